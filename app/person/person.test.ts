import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { openPerson, type PersonHere } from "#audit/audit.store.server.ts";
import { findCard, findNationalId } from "#person/card.store.server.ts";
import { addToCircle, endCirclePlace, openToRelative } from "#person/change-circle.ts";
import { changeCard } from "#person/change-card.ts";
import { getCircle } from "#person/circle.store.server.ts";
import { getOverview } from "#person/overview.store.server.ts";
import { CardForm, MemberForm } from "#person/person.ts";
import { listPersons } from "#person/persons.store.server.ts";
import { getTimeline } from "#person/timeline.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma } = demo;
const coordinator = demo.municipalCoordinatorNo.subject;
const strict = idOf("person/line-aas");

async function here(scope: Scope, personId: string): Promise<PersonHere> {
  const opened = await openPerson(scope, personId, "person.read", "R");
  if (opened === undefined || opened === "signed-out") throw new Error("not open");
  return opened;
}
const on = <Result>(subject: string, personId: string, work: (scope: Scope, at: PersonHere) => Promise<Result>) =>
  as(subject, async (scope) => work(scope, await here(scope, personId)), personId);
const card = (more: object = {}) => CardForm.parse({ version: 1, phone: "000 34 111", language: "nb", interpreter: "", communication: "", ...more });
const member = (more: object = {}) => MemberForm.parse({ name: "Ola Venn", kinship: "friend", phone: "", mandateText: "", ...more });

describe("the overview", () => {
  it("tells the person her coordinators with phone, who helps with what, the next meeting and her own words", async () => {
    const seen = await on(jonas.subject, jonas.personId, getOverview);
    expect(seen.coordinators.map((each) => [each.side, each.name, each.phone !== null, each.substituteName !== null])).toEqual([
      ["municipal", "Liv Myhre", true, true],
      ["specialist", "Ingrid Moe", true, true],
    ]);
    expect(seen.helpers.find((each) => each.name === "Nina Farstad")?.measures.length).toBeGreaterThan(0);
    expect(seen.nextMeeting?.startsAt).toBeTruthy();
    expect(seen.matters?.words).toContain("bo der jeg bor");
  });

  it("shows a participant what her own locks open, her own measures first", async () => {
    const seen = await on(demo.navConsultant.subject, jonas.personId, getOverview);
    expect(seen.helpers[0]?.isMe).toBe(true);
    const all = await on(jonas.subject, jonas.personId, getOverview);
    const count = (overview: typeof all) => overview.helpers.flatMap((each) => each.measures).length + overview.others.length;
    expect(count(seen)).toBeLessThan(count(all));
  });

  it("tells a relative who helps, not with what beyond the areas opened to her", async () => {
    const seen = await on(demo.sister.subject, jonas.personId, getOverview);
    expect(seen.helpers.length).toBeGreaterThan(0);
    expect(seen.helpers.every((each) => each.task === null)).toBe(true);
    const all = await on(jonas.subject, jonas.personId, getOverview);
    expect(all.helpers.some((each) => each.task !== null)).toBe(true);
    expect([...seen.helpers.flatMap((each) => each.measures), ...seen.others].length).toBeLessThan(
      [...all.helpers.flatMap((each) => each.measures), ...all.others].length,
    );
  });

  it("is not there for an outsider, the administrator or the coordinating unit", async () => {
    for (const { subject } of [demo.outsider, demo.administratorNo, demo.coordinatingUnitNo, demo.teacher])
      await expect(on(subject, jonas.personId, getOverview), subject).rejects.toThrow("not open");
  });

  it("keeps places from all but the coordinators where the address is strictly confidential", async () => {
    const seen = await on(coordinator, strict, getOverview);
    expect(seen.coordinators.every((each) => each.agencyName !== null)).toBe(true);
    const other = await as(
      coordinator,
      async (scope) => getOverview(scope, { ...(await here(scope, strict)), isCoordinator: false, seesPlaces: false }),
      strict,
    );
    expect([...other.coordinators, ...other.participants].every((each) => each.agencyName === null)).toBe(true);
    expect(other.nextMeeting?.place ?? null).toBeNull();
  });
});

describe("the card", () => {
  it("is masked until it is asked for, and never carries a protected address", async () => {
    const { seen, whole } = await on(jonas.subject, jonas.personId, async (scope, at) => ({
      seen: await findCard(scope, at),
      whole: await findNationalId(scope, jonas.personId),
    }));
    expect(seen?.maskedNationalId).toMatch(/^\d{6} •{5}$/);
    expect(JSON.stringify(seen)).not.toContain(whole);
    expect(whole).toMatch(/^\d{11}$/);
    const swedish = await on(demo.emmaMother.subject, emma.personId, findCard);
    expect(swedish?.maskedNationalId).toMatch(/^\d{8}-•{4}$/);
    await truth().runSql(`update care.person_card set address = 'Hemmelig vei 1' where person_id = '${strict}'`);
    expect((await on(coordinator, strict, findCard))?.address).toBeNull();
  });

  it("is open to herself, a guardian and her coordinators alone", async () => {
    expect(await on(coordinator, jonas.personId, findCard)).toBeDefined();
    for (const { subject } of [demo.navConsultant, demo.gp, demo.sister]) {
      expect(await on(subject, jonas.personId, findCard), subject).toBeUndefined();
      expect(await on(subject, jonas.personId, (scope) => findNationalId(scope, jonas.personId)), subject).toBeUndefined();
      expect(await on(subject, jonas.personId, (scope, at) => changeCard(scope, at, card())), subject).toMatchObject({ ok: false });
    }
  });

  it("is changed once: the second editor sees what stands and loses nothing", async () => {
    const outcome = await on(coordinator, jonas.personId, async (scope, at) => {
      const version = (await findCard(scope, at))?.version ?? 0;
      expect(await changeCard(scope, at, card({ version, interpreter: "tegnspråk" }))).toEqual({ ok: true });
      return changeCard(scope, at, card({ version, interpreter: "ingen" }));
    });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "form.conflict" }], current: { interpreter: "tegnspråk" } });
  });

  it("cannot be turned into someone else's, nor her age changed, by any form", async () => {
    await expect(
      on(jonas.subject, jonas.personId, (scope) => queryAs(scope).updateTable("person").set({ birth_on: "2020-01-01" }).execute()),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      on(jonas.subject, jonas.personId, (scope) => queryAs(scope).updateTable("person_card").set({ national_id: "01019012345" }).execute()),
    ).rejects.toMatchObject({ code: "42501" });
    expect(CardForm.safeParse({ ...card(), national_id: "1" }).success).toBe(false);
  });
});

describe("the circle", () => {
  it("is added to by the person; a right given by law by the coordinator alone", async () => {
    const names = await on(jonas.subject, jonas.personId, async (scope, at) => {
      expect(await addToCircle(scope, at, member())).toEqual({ ok: true });
      expect(await addToCircle(scope, at, member({ legalRight: "guardian" }))).toMatchObject({
        ok: false,
        problems: [{ code: "person.right-needs-coordinator" }],
      });
      return (await getCircle(scope, at)).members.map((each) => each.name);
    });
    expect(names).toContain("Ola Venn");
    expect(
      await on(coordinator, jonas.personId, (scope, at) => addToCircle(scope, at, member({ legalRight: "appointed-guardian", mandateText: "Økonomi" }))),
    ).toEqual({ ok: true });
    expect(MemberForm.safeParse({ name: "Ola Verge", kinship: "other", legalRight: "appointed-guardian", mandateText: "" }).success).toBe(false);
    await expect(
      on(jonas.subject, jonas.personId, (scope) =>
        queryAs(scope).insertInto("circle_member").values({ person_id: jonas.personId, name: "Selv", kinship: "other", legal_right: "guardian" }).execute(),
      ),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      on(coordinator, jonas.personId, (scope) =>
        queryAs(scope)
          .insertInto("circle_member")
          .values({ person_id: jonas.personId, name: "Selv", kinship: "other", legal_right: "guardian", account_id: demo.municipalCoordinatorNo.accountId })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("opens life areas to a relative by her alone, and only areas there are", async () => {
    const opened = await on(jonas.subject, jonas.personId, async (scope, at) => {
      expect(await openToRelative(scope, at, { memberId: demo.sister.circleMemberId, areas: ["economy", "no-such-area"] })).toEqual({ ok: true });
      return (await getCircle(scope, at)).members.find((each) => each.memberId === demo.sister.circleMemberId)?.openAreas;
    });
    expect(opened).toEqual(["economy"]);
    for (const subject of [coordinator, demo.sister.subject, demo.navConsultant.subject])
      expect(
        await on(subject, jonas.personId, (scope, at) => openToRelative(scope, at, { memberId: demo.sister.circleMemberId, areas: [] })),
        subject,
      ).toMatchObject({ ok: false });
  });

  it("closes at once to whoever is taken out; one guardian cannot take out the other", async () => {
    expect(await on(jonas.subject, jonas.personId, (scope, at) => endCirclePlace(scope, at, { memberId: demo.sister.circleMemberId }))).toEqual({ ok: true });
    expect(
      await on(demo.emmaFather.subject, emma.personId, (scope, at) => endCirclePlace(scope, at, { memberId: demo.emmaMother.circleMemberId })),
    ).toMatchObject({ ok: false, problems: [{ code: "person.place-ends-by-law" }] });
    expect(
      await on(demo.municipalCoordinatorSe.subject, emma.personId, (scope, at) => endCirclePlace(scope, at, { memberId: demo.emmaMother.circleMemberId })),
    ).toEqual({ ok: true });
    expect(await on(demo.teacher.subject, emma.personId, (scope, at) => endCirclePlace(scope, at, { memberId: demo.emmaMother.circleMemberId }))).toMatchObject(
      { ok: false },
    );
  });

  it("tells others at the table names and legal rights, not phones or what is opened", async () => {
    const seen = await on(demo.teacher.subject, emma.personId, getCircle);
    expect(seen.members.map((each) => each.legalRight)).toContain("guardian");
    expect(seen.members.every((each) => each.phone === null && each.openAreas.length === 0)).toBe(true);
  });
});

describe("the list of persons", () => {
  const sister = "marit";

  it("holds exactly those who are open, counts and searches among them alone", async () => {
    const all = await as(demo.navConsultant.subject, (scope) => listPersons(scope));
    expect(all.map((each) => each.personId)).toContain(jonas.personId);
    expect(all.every((each) => each.isOpen)).toBe(true);
    expect((await as(demo.navConsultant.subject, (scope) => listPersons(scope, "HAUGEN jonas"))).map((each) => each.personId)).toEqual([jonas.personId]);
    expect(await as(demo.navConsultant.subject, (scope) => listPersons(scope, "Lindqvist"))).toEqual([]);
    expect(await as(demo.navConsultant.subject, (scope) => listPersons(scope, "%"))).toEqual([]);
    for (const { subject } of [demo.outsider, demo.administratorNo]) expect(await as(subject, (scope) => listPersons(scope)), subject).toEqual([]);
  });

  it("follows a withdrawal at the very next question: list, count, search, overview and timeline", async () => {
    const before = await as(demo.navConsultant.subject, (scope) => listPersons(scope));
    const [party] = await truth().readRows<{ id: string }>(
      "select y.id from care.consent_party y join care.consent c on c.id = y.consent_id where c.person_id = $1 and y.agency_id = $2 and c.replaced_at is null and c.withdrawn_at is null",
      [jonas.personId, demo.navConsultant.agencyId],
    );
    await truth().runSql(`update care.consent_party set withdrawn_at = now() where id = '${party?.id ?? ""}'`);
    try {
      const after = await as(demo.navConsultant.subject, (scope) => listPersons(scope));
      expect(after.length).toBe(before.length - 1);
      expect(await as(demo.navConsultant.subject, (scope) => listPersons(scope, "Jonas"))).toEqual([]);
      await expect(on(demo.navConsultant.subject, jonas.personId, getOverview)).rejects.toThrow("not open");
      await expect(as(demo.navConsultant.subject, (scope) => getTimeline(scope, jonas.personId), jonas.personId)).rejects.toThrow();
    } finally {
      await truth().runSql(`update care.consent_party set withdrawn_at = null where id = '${party?.id ?? ""}'`);
    }
  });

  it("is a register without content for the coordinating unit, in its own area", async () => {
    const rows = await as(demo.coordinatingUnitNo.subject, (scope) => listPersons(scope));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((each) => !each.isOpen && each.nextMeetingAt === null && each.myTask === null && each.jurisdiction === "no")).toBe(true);
    expect(rows.find((each) => each.personId === jonas.personId)?.coordinators.map((each) => each.side)).toEqual(["municipal", "specialist"]);
  });

  it("shows a relative those who opened something to her", async () => {
    expect((await as(sister, (scope) => listPersons(scope))).map((each) => each.personId)).toEqual([jonas.personId]);
  });
});
