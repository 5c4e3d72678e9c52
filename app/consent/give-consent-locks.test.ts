import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma, navConsultant } = demo;
const TODAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
const YEAR_ON = new Date(Date.parse(`${TODAY}T12:00:00Z`) + 300 * 86_400_000).toISOString().slice(0, 10);
/** What would happen at the end of the transaction, which a rehearsal never reaches. */
const atCommit = (scope: Scope) =>
  queryAs(scope).executeQuery({ sql: "set constraints all immediate", parameters: [], query: {} as never, queryId: {} as never });

describe("past the verb", () => {
  const row = (more: object = {}) => ({
    person_id: jonas.personId,
    purpose: "prøve",
    valid_from: TODAY,
    valid_to: YEAR_ON,
    form: "paper" as const,
    text_version: "1",
    language: "nb",
    recorded_by: demo.municipalCoordinatorNo.accountId,
    ...more,
  });
  const free = (scope: Scope) => queryAs(scope).updateTable("consent").set({ replaced_at: new Date() }).where("id", "=", idOf("consent/jonas-2")).execute();
  const refusedByLock = (subject: string, work: (scope: Scope) => Promise<unknown>, person = jonas.personId) =>
    expect(as(subject, work, person)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23514)$/) });

  it("a coordinator cannot write 'signed in', nor in another's name, nor for someone she does not coordinate", async () => {
    for (const more of [
      { form: "signed-in" as const },
      { recorded_by: jonas.accountId },
      { recorded_at: new Date("2020-01-01") },
      { person_id: demo.randi.personId },
    ]) {
      await refusedByLock("liv-myhre", async (scope) => {
        await free(scope);
        await queryAs(scope).insertInto("consent").values(row(more)).execute();
      });
    }
  });

  it("nobody widens a consent that has been answered: no new party, no new exclusion, no other giver", async () => {
    const of = { consent_id: idOf("consent/jonas-2"), person_id: jonas.personId };
    for (const subject of ["jonas", "liv-myhre"]) {
      await refusedByLock(subject, (scope) =>
        queryAs(scope)
          .insertInto("consent_party")
          .values({ ...of, agency_id: demo.outsider.agencyId, covers_all_functions: true, life_areas: ["health"] })
          .execute(),
      );
      await refusedByLock(subject, (scope) =>
        queryAs(scope)
          .insertInto("consent_exclusion")
          .values({ ...of, agency_id: navConsultant.agencyId })
          .execute(),
      );
      await refusedByLock(subject, (scope) =>
        queryAs(scope)
          .insertInto("consent_giver")
          .values({ ...of, capacity: "self", answer: "asked" })
          .execute(),
      );
      for (const set of [{ life_areas: ["health"] }, { agency_id: demo.outsider.agencyId }, { covers_all_functions: true }, { consent_id: of.consent_id }]) {
        await refusedByLock(subject, (scope) => queryAs(scope).updateTable("consent_party").set(set).where("consent_id", "=", of.consent_id).execute());
      }
      for (const set of [{ valid_to: "2099-01-01" }, { purpose: "noe annet" }, { text_version: "2" }, { person_id: emma.personId }]) {
        await refusedByLock(subject, (scope) => queryAs(scope).updateTable("consent").set(set).where("id", "=", of.consent_id).execute());
      }
    }
  });

  it("what was taken back or replaced stays so", async () => {
    await as(
      "jonas",
      async (scope) => {
        const done = await queryAs(scope).updateTable("consent").set({ replaced_at: null }).where("id", "=", idOf("consent/jonas-1")).executeTakeFirst();
        expect(done.numUpdatedRows).toBe(0n);
      },
      jonas.personId,
    );
  });

  it("no guardian is left out: the transaction itself refuses", async () => {
    await refusedByLock(
      "karin",
      async (scope) => {
        const db = queryAs(scope);
        await db.updateTable("consent").set({ replaced_at: new Date() }).where("id", "=", idOf("consent/emma")).execute();
        const { id } = await db
          .insertInto("consent")
          .values(row({ person_id: emma.personId, form: "signed-in", recorded_by: demo.emmaMother.accountId }))
          .returning("id")
          .executeTakeFirstOrThrow();
        await db
          .insertInto("consent_giver")
          .values({
            consent_id: id,
            person_id: emma.personId,
            circle_member_id: demo.emmaMother.circleMemberId,
            capacity: "guardian",
            answer: "yes",
            form: "signed-in",
            recorded_by: demo.emmaMother.accountId,
          })
          .execute();
        await atCommit(scope);
      },
      emma.personId,
    );
  });

  it("one guardian writes no yes for the other, not even as a new row", async () => {
    await refusedByLock(
      "karin",
      async (scope) => {
        const db = queryAs(scope);
        await db.updateTable("consent").set({ replaced_at: new Date() }).where("id", "=", idOf("consent/emma")).execute();
        const { id } = await db
          .insertInto("consent")
          .values(row({ person_id: emma.personId, form: "signed-in", recorded_by: demo.emmaMother.accountId }))
          .returning("id")
          .executeTakeFirstOrThrow();
        await db
          .insertInto("consent_giver")
          .values({
            consent_id: id,
            person_id: emma.personId,
            circle_member_id: demo.emmaFather.circleMemberId,
            capacity: "guardian",
            answer: "yes",
            form: "signed-in",
            recorded_by: demo.emmaMother.accountId,
          })
          .execute();
      },
      emma.personId,
    );
  });

  it("leaves nothing behind in these rehearsals", async () => {
    const [found] = await truth().readRows<{ n: number }>("select count(*)::int as n from care.consent where purpose = 'prøve'");
    expect(found?.n).toBe(0);
  });
});
