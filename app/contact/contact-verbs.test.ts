import { beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { agreeRhythm, endRhythm } from "#contact/agree-rhythm.ts";
import { getContactPage } from "#contact/contact-page.store.server.ts";
import { findRecorder } from "#contact/contact.store.server.ts";
import { recordContact } from "#contact/record-contact.ts";
import { takeBackContact } from "#contact/take-back-contact.ts";
import { demo } from "#db/demo/actors.ts";
import { dayOf } from "#deadline/day.ts";
import { as, reallyAs, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { openPreview } from "#access/door.server.ts";
import { Scope as Scopes } from "#access/scope.server.ts";
import { codeOf } from "#test/outcome.ts";

const jonas = demo.jonas.personId;
const liv = demo.municipalCoordinatorNo;
const now = new Date();
const call = { way: "phone", direction: "to-person", outcome: "met", at: "", nextOn: null, professionalId: null } as const;
const record = (scope: Scope, more: Partial<Parameters<typeof recordContact>[1]> = {}) => recordContact(scope, { personId: jonas, ...call, ...more }, now);

describe("a contact is written down", () => {
  it.each([
    ["a coordinator", liv.subject, jonas],
    ["one who takes part", demo.navConsultant.subject, jonas],
    ["a GP", demo.gp.subject, jonas],
    ["a teacher", demo.teacher.subject, demo.emma.personId],
  ])("by %s, in her own name", async (_, subject, personId) => {
    await as(
      subject,
      async (scope) => {
        const before = (await getContactPage(scope, personId)).contacts.length;
        expect((await record(scope, { personId })).ok).toBe(true);
        const [first] = (await getContactPage(scope, personId)).contacts;
        expect(first).toMatchObject({ kind: "phone", place: "none", direction: "to-person", outcome: "met", isMine: true, on: dayOf(now) });
        expect(before).toBeGreaterThan(0);
      },
      personId,
    );
  });

  it.each([
    ["the person herself", demo.jonas.subject, jonas],
    ["her sister", demo.sister.subject, jonas],
    ["a guardian", demo.emmaMother.subject, demo.emma.personId],
    ["an outsider", demo.outsider.subject, jonas],
    ["the coordinating unit", demo.coordinatingUnitNo.subject, jonas],
    ["an administrator", demo.administratorNo.subject, jonas],
    ["another country", demo.municipalCoordinatorSe.subject, jonas],
  ])("not by %s", async (_, subject, personId) => {
    await as(subject, async (scope) => expect(codeOf(await record(scope, { personId }))).toBe("contact.not-here"), personId);
  });

  it("not by a preview, which the database refuses as well", async () => {
    const seat = await truth().readRows<{ id: string }>(
      `select id from care.participant where person_id = '${jonas}' and professional_id = '${demo.navConsultant.professionalId}' and ended_at is null`,
    );
    const token = await openPreview(await tokenOf(demo.jonas.subject), seat[0]?.id ?? "");
    if (token === undefined) throw new Error("no preview");
    await Scopes.rehearse({ sessionToken: token, personId: jonas }, async (scope) => {
      expect((await getContactPage(scope, jonas)).contacts.length).toBeGreaterThan(0);
      expect(codeOf(await record(scope))).toBe("contact.not-here");
    });
  });

  it("for a colleague, but not for someone who works elsewhere", async () => {
    await as(
      demo.specialistCoordinatorNo.subject,
      async (scope) => {
        expect((await record(scope, { professionalId: demo.peerWorker.professionalId })).ok).toBe(true);
        expect((await getContactPage(scope, jonas)).contacts[0]?.name).toBe("Roy Bakken");
        expect(codeOf(await record(scope, { professionalId: demo.navConsultant.professionalId }))).toBe("contact.not-a-colleague");
      },
      jonas,
    );
  });

  it("not ahead of time, and after a death only what was before", async () => {
    await as(
      liv.subject,
      async (scope) => {
        const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
        expect(codeOf(await record(scope, { at: `${tomorrow}T10:00` }))).toBe("contact.in-future");
        expect(codeOf(await record(scope, { nextOn: "2020-01-01" }))).toBe("contact.next-in-past");
        expect(codeOf(await record(scope, { at: "2026-03-29T02:30" }))).toBe("contact.no-such-time");
      },
      jonas,
    );
  });
});

describe("from the board", () => {
  let onBoard = "";
  beforeAll(async () => {
    const enrolled = await truth().readRows<{ person_id: string }>(
      `select e.person_id from care.enrolment e join care.person p on p.id = e.person_id
        where e.ended_on is null and p.died_on is null and e.person_id not in (
          select person_id from care.participant where professional_id = '${liv.professionalId}'
          union select person_id from care.coordinator_term where professional_id = '${liv.professionalId}')`,
    );
    const followed = await as(liv.subject, async (scope) => {
      const found: string[] = [];
      for (const { person_id } of enrolled) if ((await findRecorder(scope, person_id)) !== undefined) found.push(person_id);
      return found;
    });
    onBoard = followed[0] ?? "";
  });

  it("a team member records for someone at whose table she does not sit", async () => {
    expect(onBoard).not.toBe("");
    await as(liv.subject, async (scope) => expect((await record(scope, { personId: onBoard, outcome: "no-answer" })).ok).toBe(true));
  });
  it("one who is in no team does not", async () => {
    await as(demo.gp.subject, async (scope) => expect(codeOf(await record(scope, { personId: onBoard }))).toBe("contact.not-here"));
  });
  it("nor does the peer worker, who has no board", async () => {
    await as(demo.peerWorker.subject, async (scope) => expect(codeOf(await record(scope, { personId: onBoard }))).toBe("contact.not-here"));
  });
});

describe("taking back", () => {
  it("what one wrote oneself, once, and it counts nowhere; nobody else can", async () => {
    const done = await reallyAs(liv.subject, (scope) => record(scope), jonas);
    if (!done.ok) throw new Error(codeOf(done));
    const contact = { personId: jonas, contactId: done.contactId };
    for (const other of [demo.specialistCoordinatorNo.subject, demo.jonas.subject, demo.outsider.subject])
      await as(other, async (scope) => expect((await takeBackContact(scope, contact)).ok).toBe(false), jonas);
    await reallyAs(liv.subject, async (scope) => expect((await takeBackContact(scope, contact)).ok).toBe(true), jonas);
    await as(
      liv.subject,
      async (scope) => {
        expect(codeOf(await takeBackContact(scope, contact))).toBe("contact.not-yours-to-take-back");
        expect((await getContactPage(scope, jonas)).contacts.some(({ id }) => id === done.contactId)).toBe(false);
      },
      jonas,
    );
  });
});

describe("the agreed rhythm", () => {
  it("is one for each relation: a new one ends the old", async () => {
    await as(
      demo.navConsultant.subject,
      async (scope) => {
        const mine = { personId: jonas, professionalId: demo.navConsultant.professionalId };
        expect((await agreeRhythm(scope, { ...mine, everyDays: 14 })).ok).toBe(true);
        expect((await agreeRhythm(scope, { ...mine, everyDays: 7 })).ok).toBe(true);
        const ours = (await getContactPage(scope, jonas)).rhythms.filter((rhythm) => rhythm.isOurs);
        expect(ours.map((rhythm) => rhythm.everyDays)).toEqual([7]);
        expect((await endRhythm(scope, { personId: jonas, rhythmId: ours[0]?.id ?? "" })).ok).toBe(true);
        expect((await getContactPage(scope, jonas)).rhythms.filter((rhythm) => rhythm.isOurs)).toEqual([]);
      },
      jonas,
    );
  });
  it("is not for others to agree or end", async () => {
    const [theirs] = await truth().readRows<{ id: string }>(
      `select id from care.contact_rhythm where person_id = '${jonas}' and agency_id <> '${demo.gp.agencyId}' and ended_on is null`,
    );
    await as(
      demo.gp.subject,
      async (scope) => {
        expect(codeOf(await endRhythm(scope, { personId: jonas, rhythmId: theirs?.id ?? "" }))).toBe("contact.rhythm-not-here");
        expect(codeOf(await agreeRhythm(scope, { personId: jonas, professionalId: liv.professionalId, everyDays: 7 }))).toBe("contact.not-a-colleague");
      },
      jonas,
    );
    for (const other of [demo.jonas.subject, demo.outsider.subject, demo.administratorNo.subject])
      await as(
        other,
        async (scope) =>
          expect(codeOf(await agreeRhythm(scope, { personId: jonas, professionalId: liv.professionalId, everyDays: 7 }))).toBe("contact.not-here"),
        jonas,
      );
  });
});

describe("what the database refuses whoever asks", () => {
  it("a contact in another's name, and one changed to be of another person", async () => {
    const token = await tokenOf(liv.subject);
    const tries = [
      `insert into care.contact (person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by)
       select '${jonas}', now(), 'phone', 'none', 'to-person', 'met', '${demo.gp.professionalId}', '${demo.gp.agencyId}', care.acting_account()`,
      `insert into care.contact (person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by)
       select '${jonas}', now(), 'phone', 'none', 'to-person', 'met', '${demo.gp.professionalId}', care.acting_agency(), care.acting_account()`,
      `update care.contact set person_id = '${demo.randi.personId}'`,
      `update care.contact set outcome = 'met'`,
      `delete from care.contact`,
    ];
    for (const attempt of tries) {
      await truth().runSql("begin; set local role helhet_app");
      await truth().runSql(`set local helhet.session = '${token}'`);
      await expect(truth().runSql(attempt), attempt).rejects.toMatchObject({ code: "42501" });
      await truth().runSql("rollback");
    }
  });
});
