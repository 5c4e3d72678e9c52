import { describe, expect, it } from "vitest";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { openSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { findWayToCrisisPlan } from "#plan/open-crisis-plan.ts";
import { approveCrisisPlan } from "#plan/approve-crisis-plan.ts";
import { findCrisisPlan, findCrisisState, listCrisisChanges, listCrisisPlans, listPossibleReaders } from "#plan/crisis.store.server.ts";
import { shareCrisisPlan } from "#plan/share-crisis-plan.ts";
import { endCrisisContact, nameCrisisContact, sayCrisisWords } from "#plan/write-crisis-plan.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";

const { jonas, randi } = demo;

async function hereOf(scope: Scope, personId: string): Promise<PersonHere> {
  const here = await openPerson(scope, personId, "crisis.read", "R");
  if (here === undefined || here === "signed-out") throw new Error("not here");
  return here;
}
const seen = async (subject: string, personId: string) => as(subject, async (scope) => (await findCrisisPlan(scope, personId))?.words.length ?? 0, personId);

const say = (part: "helps" | "signs", words: string) => async (scope: Scope, personId: string) => {
  const here = await hereOf(scope, personId);
  const basedOn = (await findCrisisPlan(scope, personId))?.words.find((each) => each.part === part)?.id ?? "";
  return sayCrisisWords(scope, here, { parts: [{ part, words, basedOn }] });
};

describe("the crisis plan", () => {
  it("is read by herself and those her consent opens health to, and by nobody else", async () => {
    for (const subject of [jonas.subject, demo.municipalCoordinatorNo.subject, demo.specialistCoordinatorNo.subject]) {
      expect(await seen(subject, jonas.personId), subject).toBeGreaterThan(10);
    }
    // NAV has the economy alone, the sister no health; the police, the unit, the administrator, the night and another owner nothing
    for (const who of [
      "navConsultant",
      "sister",
      "outsider",
      "coordinatingUnitNo",
      "administratorNo",
      "logControllerNo",
      "logControllerHospitalNo",
      "nightNurseNo",
      "nightNurseUsedNo",
      "randi",
      "samir",
      "teacher",
    ] as const) {
      expect(await seen(demo[who].subject, jonas.personId), who).toBe(0);
    }
  });

  it("is begun by nobody to whom her consent does not open health, and that is said", async () => {
    const { childCoordinatorNo: ola, noah } = demo;
    await as(
      ola.subject,
      async (scope) => {
        const here = await hereOf(scope, noah.personId);
        expect([here.isCoordinator, here.mayWrite, await findWayToCrisisPlan(scope, here)]).toEqual([true, true, undefined]);
        expect(await say("helps", "Å bli spurt først.")(scope, noah.personId)).toMatchObject({ problems: [{ code: "crisis.not-yours-to-write" }] });
      },
      noah.personId,
    );
  });

  it("each change takes her approval off, and a yes to something else than what stands there is refused", async () => {
    await as(
      jonas.subject,
      async (scope) => {
        const before = await findCrisisPlan(scope, jonas.personId);
        expect(await findCrisisState(scope, jonas.personId)).toMatchObject({ isApproved: true });
        expect(await say("helps", "At noen sitter i trappa.")(scope, jonas.personId)).toMatchObject({ ok: true, changed: 1 });
        expect(await findCrisisState(scope, jonas.personId)).toMatchObject({ isApproved: false });
        const here = await hereOf(scope, jonas.personId);
        expect(await approveCrisisPlan(scope, here, { contentVersion: before?.contentVersion ?? 0, witness: "" })).toMatchObject({ ok: false });
        const now = await findCrisisPlan(scope, jonas.personId);
        expect(await approveCrisisPlan(scope, here, { contentVersion: now?.contentVersion ?? 0, witness: "" })).toEqual({ ok: true });
        expect(await findCrisisState(scope, jonas.personId)).toMatchObject({ isApproved: true });
        // the same words again change nothing
        expect(await say("helps", "At noen sitter i trappa.")(scope, jonas.personId)).toMatchObject({ changed: 0 });
        expect(await findCrisisState(scope, jonas.personId)).toMatchObject({ isApproved: true });
        const contact = { days: "every", from: null, to: null, name: "Nabo", who: "", phone: "000 11 200" } as const;
        expect(await nameCrisisContact(scope, here, contact)).toEqual({ ok: true });
        expect(await findCrisisState(scope, jonas.personId)).toMatchObject({ isApproved: false });
        const line = (await findCrisisPlan(scope, jonas.personId))?.contacts.find((each) => each.name === "Nabo");
        expect(await endCrisisContact(scope, here, line?.id ?? "")).toEqual({ ok: true });
        expect(await endCrisisContact(scope, here, line?.id ?? "")).toMatchObject({ ok: false });
        const history = await listCrisisChanges(scope, now?.id ?? "");
        expect(history.map((each) => each.what)).toEqual(expect.arrayContaining(["self", "approved", "contact", "contact-ended"]));
        expect(history.filter((each) => each.part === "helps")).toHaveLength(2);
      },
      jonas.personId,
    );
  });

  it("what someone else has written meanwhile is not written over", async () => {
    await as(
      jonas.subject,
      async (scope) => {
        const here = await hereOf(scope, jonas.personId);
        expect(await sayCrisisWords(scope, here, { parts: [{ part: "helps", words: "Noe annet", basedOn: "" }] })).toMatchObject({
          ok: false,
          problems: [{ code: "form.conflict" }],
        });
      },
      jonas.personId,
    );
  });

  it("is written down by the coordinator while she has not written herself, marked as such; approved by her alone", async () => {
    const oda = await openSession({ issuer: "demo", subject: "oda-nilsen" }, { capacity: "professional", mandateId: idOf("mandate/oda-nilsen") }, 8);
    await Scope.rehearse({ sessionToken: oda ?? "", personId: randi.personId }, async (scope) => {
      const here = await hereOf(scope, randi.personId);
      expect(await say("signs", "Jeg vasker om natten, og synger.")(scope, randi.personId)).toMatchObject({ ok: true });
      const read = await findCrisisPlan(scope, randi.personId);
      expect(read?.words.find((each) => each.part === "signs")).toMatchObject({ writtenHow: "dictated", writtenByName: "Oda Nilsen" });
      expect(await approveCrisisPlan(scope, here, { contentVersion: read?.contentVersion ?? 0, witness: "Silje Solvang" })).toMatchObject({
        problems: [{ code: "crisis.only-hers-to-approve" }],
      });
    });
    await as(
      demo.municipalCoordinatorNo.subject,
      async (scope) => expect(await say("helps", "Det koordinatoren tror.")(scope, jonas.personId)).toMatchObject({ problems: [{ code: "words.only-hers" }] }),
      jonas.personId,
    );
  });

  it("opens to those she has ticked, and to nobody when she says so; a consent taken back takes the tick with it", async () => {
    await undisturbed(async (owner) => {
      const nav = demo.navConsultant.subject;
      const share = (opensTo: "area" | "chosen" | "self", readers: string[]) =>
        reallyAs(
          jonas.subject,
          async (scope) => {
            const here = await hereOf(scope, jonas.personId);
            const version = (await findCrisisPlan(scope, jonas.personId))?.version ?? 0;
            return shareCrisisPlan(scope, here, { opensTo, readers, inEmergency: true, version });
          },
          jonas.personId,
        );
      expect(await share("chosen", [])).toMatchObject({ problems: [{ code: "crisis.nobody-ticked" }] });
      expect(await share("chosen", [demo.navConsultant.agencyId, demo.outsider.agencyId])).toEqual({ ok: true });
      expect(await seen(nav, jonas.personId)).toBeGreaterThan(0);
      expect(await seen(demo.outsider.subject, jonas.personId)).toBe(0);
      expect(await seen(demo.specialistCoordinatorNo.subject, jonas.personId)).toBe(0);
      await owner.runSql(`update care.consent_party set withdrawn_at = now() where agency_id = '${demo.navConsultant.agencyId}'`);
      expect(await seen(nav, jonas.personId)).toBe(0);
      expect(await share("self", [])).toEqual({ ok: true });
      for (const who of [demo.specialistCoordinatorNo, demo.municipalCoordinatorNo, demo.navConsultant])
        expect(await seen(who.subject, jonas.personId)).toBe(0);
      expect(await seen(jonas.subject, jonas.personId)).toBeGreaterThan(0);
      expect(await as(jonas.subject, (scope) => listPossibleReaders(scope, jonas.personId), jonas.personId)).toMatchObject({ ticked: [] });
    });
  });

  it("can only be shared by her, whatever a coordinator sends", async () => {
    await as(
      demo.municipalCoordinatorNo.subject,
      async (scope) => {
        const here = await hereOf(scope, jonas.personId);
        expect(await shareCrisisPlan(scope, here, { opensTo: "self", readers: [], inEmergency: false, version: 1 })).toMatchObject({
          problems: [{ code: "crisis.only-hers-to-share" }],
        });
      },
      jonas.personId,
    );
  });

  it("is found on the day of those who may read it", async () => {
    expect(await as(demo.municipalCoordinatorNo.subject, listCrisisPlans)).toEqual(
      expect.arrayContaining([expect.objectContaining({ personId: jonas.personId })]),
    );
    expect(await as(jonas.subject, listCrisisPlans)).toEqual([expect.objectContaining({ personId: jonas.personId, isMine: true })]);
    expect(await as(demo.nightNurseNo.subject, listCrisisPlans)).toEqual([]);
  });
});
