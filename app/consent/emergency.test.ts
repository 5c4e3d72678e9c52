import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { askEmergency, confirmEmergency, endEmergency } from "#consent/break-glass.ts";
import { listReviews } from "#consent/emergency-review.store.server.ts";
import { findEmergencyContacts, findOwnOpening, getEmergencyStanding } from "#consent/emergency.store.server.ts";
import { openReview, reviewEmergency } from "#consent/review-emergency.ts";
import { listLooks } from "#audit/who-looked.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { listNotices } from "#notice/notice.store.server.ts";
import { queryAs } from "#access/scope.server.ts";
import { reallyAs, undisturbed } from "#test/as.ts";
import { askFor, numberOf, partsRead, prove, REASON } from "#test/emergency.ts";

/* Breaking the glass: who may, what opens, that she is told, that it ends, and that the answer tells nothing. */

const { jonas, randi, samir, nightNurseNo: nora, nightNurseSe: maja } = demo;

const idOfOpening = (done: Awaited<ReturnType<typeof askFor>>) => (done.ok ? (done.openingId ?? "") : "");
/** Every table of care that holds a row about her which the asker may read. */
async function meets(scope: Scope, personId: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of [
    "person_card",
    "plan",
    "goal",
    "measure",
    "own_words",
    "contribution",
    "meeting",
    "contact",
    "stay",
    "consent",
    "participant",
    "circle_member",
    "coordinator_term",
    "topic",
    "wish",
    "agency_note",
    "official_decision",
  ] as const) {
    const rows = await queryAs(scope).selectFrom(table).select("person_id").where("person_id", "=", personId).execute();
    if (rows.length > 0) found.push(table);
  }
  return found;
}

describe("who may break the glass", () => {
  it("health staff in the roles of the rule, and nobody else: not police, NAV, school, peer workers, units, administrators", async () => {
    await undisturbed(async () => {
      const may = async (subject: string) => (await reallyAs(subject, getEmergencyStanding)).mayAsk;
      expect(await may(nora.subject)).toBe(true);
      expect(await may(maja.subject)).toBe(true);
      for (const who of [
        "outsider",
        "navConsultant",
        "teacher",
        "headTeacher",
        "socialInsurance",
        "peerWorker",
        "administratorNo",
        "administratorSe",
        "coordinatingUnitNo",
        "logControllerNo",
        "logControllerHospitalNo",
        "municipalCoordinatorSe",
        "jonas",
        "sister",
        "emmaMother",
      ] as const) {
        expect(await may(demo[who].subject), who).toBe(false);
      }
      // a health agency whose openings nobody could review has none
      expect(await may(demo.gp.subject)).toBe(false);
    });
  });

  it("is refused in the database, too, to those the rule leaves out and to whoever proved herself too long ago", async () => {
    await undisturbed(async (owner) => {
      const number = await numberOf(owner, jonas.personId);
      for (const who of [demo.outsider, demo.peerWorker, demo.administratorNo]) {
        expect(await askFor(owner, who, number)).toMatchObject({ ok: false, problems: [{ code: "emergency.not-yours" }] });
      }
      await reallyAs(nora.subject, getEmergencyStanding);
      await prove(owner, 6);
      expect(await reallyAs(nora.subject, (scope) => askEmergency(scope, { number, reason: REASON }))).toMatchObject({
        ok: false,
        problems: [{ code: "stepup.needed" }],
      });
      expect(await owner.readRows("select id from care.emergency_try")).toEqual([]);
    });
  });
});

describe("an opening", () => {
  it("opens the crisis plan and the numbers to call, for hours, and nothing beside it", async () => {
    await undisturbed(async (owner) => {
      expect(await partsRead(nora.subject, jonas.personId)).toBe(0);
      const done = await askFor(owner, nora, await numberOf(owner, jonas.personId));
      expect(done).toMatchObject({ ok: true, answer: "open" });
      expect(await partsRead(nora.subject, jonas.personId)).toBeGreaterThan(10);
      expect(await partsRead(nora.subject, randi.personId)).toBe(0);
      expect(await reallyAs(nora.subject, (scope) => findEmergencyContacts(scope, jonas.personId))).toMatchObject({ name: "Jonas Lie Haugen" });
      expect(await reallyAs(nora.subject, (scope) => meets(scope, jonas.personId))).toEqual([]);
      // another nurse of the same unit sees nothing of it
      expect(await partsRead(demo.nightNurseUsedNo.subject, jonas.personId)).toBe(0);
      // earlier wordings stay closed
      await owner.runSql(
        "insert into care.crisis_words (person_id, crisis_plan_id, part, words, written_how, written_by, written_by_name) select person_id, crisis_plan_id, part, 'Nytt', 'self', written_by, written_by_name from care.crisis_words where part = 'helps' and person_id = '" +
          jonas.personId +
          "'",
      );
      const helps = await reallyAs(nora.subject, (scope) => queryAs(scope).selectFrom("crisis_words").select("words").where("part", "=", "helps").execute());
      expect(helps).toEqual([{ words: "Nytt" }]);
      // time goes: the rows are moved back, and it is over
      await owner.runSql(
        "update care.emergency_opening set asked_at = asked_at - interval '9 hours', opened_at = opened_at - interval '9 hours', expires_at = expires_at - interval '9 hours'",
      );
      expect(await partsRead(nora.subject, jonas.personId)).toBe(0);
      expect(await reallyAs(nora.subject, (scope) => findOwnOpening(scope, idOfOpening(done)))).toMatchObject({ isOpen: false });
    });
  });

  it("is told to her at once, stands on top of her log with its reason, and waits for review", async () => {
    await undisturbed(async (owner) => {
      const done = await askFor(owner, nora, await numberOf(owner, jonas.personId));
      expect((await reallyAs(jonas.subject, listNotices)).map(({ kind }) => kind)).toContain("emergency-opened");
      const { emergencies } = await reallyAs(
        jonas.subject,
        (scope) => listLooks(scope, jonas.personId, { agency: undefined, before: undefined }),
        jonas.personId,
      );
      expect(emergencies[0]).toMatchObject({ actorName: "Nora Lind", purpose: "BTG", event: "emergency.open", reason: REASON, review: null });
      const [row] = await owner.readRows<{ decision_basis: string; decision_ref: string }>(
        "select decision_basis, decision_ref from care.audit where event = 'emergency.open' order by seq desc limit 1",
      );
      expect(row).toEqual({ decision_basis: "emergency", decision_ref: idOfOpening(done) });
      expect((await reallyAs(demo.logControllerHospitalNo.subject, listNotices)).map(({ kind }) => kind)).toContain("emergency-to-review");
      expect((await reallyAs(demo.logControllerHospitalNo.subject, listReviews)).map(({ id }) => id)).toContain(idOfOpening(done));
      // another entity's officer, the nurse herself and a colleague have no such task
      for (const who of [demo.logControllerNo, demo.logControllerRegionSe, nora, demo.nightNurseUsedNo, demo.administratorNo])
        expect(await reallyAs(who.subject, listReviews), who.subject).toEqual([]);
    });
  });

  it("stays out of her log, her notices and her lists where a recorded decision keeps it back; the reviewer sees it all the same", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`insert into care.log_exception (person_id, agency_id, ground_id, hidden_from, reason, covers_from, ends_on, review_by, decided_by, decided_by_name)
        select '${jonas.personId}', '${nora.agencyId}', g.id, 'everyone', 'Under etterforskning.', now() - interval '1 day', current_date + 20, current_date + 10, '${nora.accountId}', 'x'
          from care.log_exception_ground g where g.jurisdiction = 'no' and g.kind = 'police-secrecy'`);
      const opening = idOfOpening(await askFor(owner, nora, await numberOf(owner, jonas.personId)));
      expect((await reallyAs(jonas.subject, listNotices)).map(({ kind }) => kind)).not.toContain("emergency-opened");
      const { emergencies } = await reallyAs(
        jonas.subject,
        (scope) => listLooks(scope, jonas.personId, { agency: undefined, before: undefined }),
        jonas.personId,
      );
      expect(emergencies).toEqual([]);
      expect(await reallyAs(jonas.subject, (scope) => queryAs(scope).selectFrom("emergency_opening").select("id").execute())).toEqual([]);
      await reallyAs(demo.logControllerHospitalNo.subject, async (scope) => {
        const found = await openReview(scope, opening);
        expect(found).toMatchObject({ reason: REASON, isKeptBack: true });
        if (found !== undefined) await reviewEmergency(scope, found, { outcome: "justified", words: "Det var grunn.", version: found.version });
      });
      expect((await reallyAs(jonas.subject, listNotices)).map(({ kind }) => kind)).not.toContain("emergency-reviewed");
      expect(await owner.readRows(`select event from care.audit where person_id = '${jonas.personId}' and event like 'emergency.%review'`)).toEqual([]);
    });
  });

  it("is ended early by the reader, and by nobody else", async () => {
    await undisturbed(async (owner) => {
      const opening = idOfOpening(await askFor(owner, nora, await numberOf(owner, jonas.personId)));
      for (const who of [demo.nightNurseUsedNo, jonas])
        expect(await reallyAs(who.subject, (scope) => endEmergency(scope, opening))).toMatchObject({ ok: false });
      expect(await reallyAs(nora.subject, (scope) => endEmergency(scope, opening))).toEqual({ ok: true });
      expect(await partsRead(nora.subject, jonas.personId)).toBe(0);
      // nor may she write her own review on the way out
      await expect(
        reallyAs(nora.subject, (scope) =>
          queryAs(scope)
            .updateTable("emergency_opening")
            .set({
              ended_at: new Date(),
              review: "justified",
              review_words: "Alt vel",
              reviewed_by: demo.outsider.accountId,
              reviewed_by_name: "x",
              reviewed_at: new Date(),
            })
            .where("id", "=", opening)
            .execute(),
        ),
      ).resolves.toMatchObject([{ numUpdatedRows: 0n }]);
    });
  });

  it("a second one waits for the review of the first; found not justified, an opening closes at once", async () => {
    await undisturbed(async (owner) => {
      const opening = idOfOpening(await askFor(owner, nora, await numberOf(owner, jonas.personId)));
      expect(await askFor(owner, nora, await numberOf(owner, randi.personId))).toMatchObject({ ok: true, answer: "unreviewed" });
      expect(await partsRead(nora.subject, randi.personId)).toBe(0);
      await reallyAs(demo.logControllerHospitalNo.subject, async (scope) => {
        const found = await openReview(scope, opening);
        expect(found).toMatchObject({ reason: REASON, personName: "Jonas Lie Haugen", isToldHere: true });
        if (found !== undefined)
          expect(await reviewEmergency(scope, found, { outcome: "not-justified", words: "Ingen akutt situasjon.", version: found.version })).toEqual({
            ok: true,
          });
      });
      expect(await partsRead(nora.subject, jonas.personId)).toBe(0);
      expect((await reallyAs(jonas.subject, listNotices)).map(({ kind }) => kind)).toContain("emergency-reviewed");
      expect(await askFor(owner, nora, await numberOf(owner, randi.personId))).toMatchObject({ ok: true, answer: "open" });
      // the quota is a quota
      await owner.runSql(
        "update care.emergency_opening set review = 'justified', review_words = 'Grunn', reviewed_by = '" +
          demo.logControllerHospitalNo.accountId +
          "', reviewed_by_name = 'Einar Foss', reviewed_at = now() where review is null; update care.emergency_rule set quota = 2",
      );
      expect(await askFor(owner, nora, await numberOf(owner, jonas.personId))).toMatchObject({ answer: "quota" });
    });
  });

  it("takes two steps in Sweden: that something is closed, then danger and that she cannot be asked", async () => {
    await undisturbed(async (owner) => {
      const done = await askFor(owner, maja, await numberOf(owner, samir.personId));
      expect(done).toMatchObject({ ok: true, answer: "closed" });
      const opening = idOfOpening(done);
      expect(await partsRead(maja.subject, samir.personId)).toBe(0);
      // to learn that something is closed stands in his log already; nobody else can go on from there
      expect(await owner.readRows(`select event from care.audit where person_id = '${samir.personId}' and purpose_of_use = 'BTG'`)).toEqual([
        { event: "emergency.see-closed" },
      ]);
      expect(await reallyAs(nora.subject, (scope) => confirmEmergency(scope, opening))).not.toMatchObject({ answer: "open" });
      await prove(owner, 1);
      expect(await reallyAs(maja.subject, (scope) => confirmEmergency(scope, opening))).toMatchObject({ ok: true, answer: "open" });
      expect(await partsRead(maja.subject, samir.personId)).toBeGreaterThan(5);
      await expect(reallyAs(maja.subject, (scope) => confirmEmergency(scope, opening))).resolves.toMatchObject({ answer: "unreviewed" });
    });
  });
});
