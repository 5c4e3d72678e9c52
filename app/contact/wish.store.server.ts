import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { WishKind } from "#contact/wish.ts";

export async function listWishes(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("wish as w")
    .leftJoin("agency as g", "g.id", "w.agency_id")
    .select(["w.id", "w.kind", "w.words", "w.agency_id as agencyId", "g.name as agencyName", "g.kind as agencyKind"])
    .select(["w.said_by_name as saidByName", "w.said_at as saidAt", "w.answer", "w.answered_by_name as answeredByName", "w.answered_at as answeredAt"])
    .where("w.person_id", "=", personId)
    .where("w.taken_back_at", "is", null)
    .orderBy("w.said_at", "desc")
    .execute();
}
export type Wish = Awaited<ReturnType<typeof listWishes>>[number];

/** The agencies that help her now: whom a wish may be about. */
export async function listHelpingAgencies(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("participant as t")
    .innerJoin("agency as g", "g.id", "t.agency_id")
    .select(["g.id", "g.name", "g.kind"])
    .distinct()
    .where("t.person_id", "=", personId)
    .where("t.accepted_at", "is not", null)
    .where("t.ended_at", "is", null)
    .orderBy("g.name")
    .execute();
}

export async function insertWish(scope: Scope, wish: { personId: string; kind: WishKind; agencyId: string | null; words: string | null }): Promise<void> {
  await queryAs(scope)
    .insertInto("wish")
    .values({
      person_id: wish.personId,
      kind: wish.kind,
      agency_id: wish.agencyId,
      words: wish.words,
      said_by: sql<string>`care.acting_account()`,
      said_by_name: sql<string>`(select account_name from care.acting())`,
    })
    .execute();
}

const open = (scope: Scope, personId: string, wishId: string) =>
  queryAs(scope)
    .updateTable("wish")
    .where("id", "=", wishId)
    .where("person_id", "=", personId)
    .where("taken_back_at", "is", null)
    .where("answered_at", "is", null);

export async function updateWishTakenBack(scope: Scope, personId: string, wishId: string): Promise<boolean> {
  const taken = await open(scope, personId, wishId)
    .set({ taken_back_at: sql<Date>`now()` })
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

export async function updateWishAnswered(scope: Scope, personId: string, wishId: string, answer: string): Promise<boolean> {
  const answered = await open(scope, personId, wishId)
    .set({
      answer,
      answered_by: sql<string>`care.acting_account()`,
      answered_by_name: sql<string>`(select account_name from care.acting())`,
      answered_at: sql<Date>`now()`,
    })
    .returning("id")
    .executeTakeFirst();
  return answered !== undefined;
}
