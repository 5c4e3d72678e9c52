import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { WayInInput } from "#person/way-in.ts";

/** How she and those near her get in now, in one reading. */
export async function getWaysIn(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => [
      // her own account is seen by herself alone; her coordinator is told only whether there is one
      sql<boolean>`care.has_own_sign_in(p.id)`.as("hasOwn"),
      jsonArrayFrom(
        eb
          .selectFrom("way_in as w")
          .select(["w.id", "w.way", "w.helper_name as helperName", "w.witness_name as witnessName", "w.agreed_on as agreedOn", "w.agreed_how as agreedHow"])
          .select(["w.note", "w.ended_at as endedAt", "w.ended_how as endedHow"])
          .whereRef("w.person_id", "=", "p.id")
          .where(({ or, eb: where }) => or([where("w.ended_at", "is", null), where("w.ended_how", "=", "own-identity")]))
          .orderBy("w.recorded_at", "desc"),
      ).as("routes"),
      jsonArrayFrom(
        eb
          .selectFrom("circle_member as m")
          .select(["m.id as memberId", "m.name", "m.legal_right as legalRight", sql<boolean>`m.account_id is not null`.as("hasAccount")])
          .select(sql<boolean>`care.may_invite(m.person_id, m.id)`.as("mayInvite"))
          .whereRef("m.person_id", "=", "p.id")
          .where(({ or, eb: where }) => or([where("m.valid_to", "is", null), where("m.valid_to", ">=", sql<string>`care.today()`)]))
          .orderBy("m.name"),
      ).as("members"),
      jsonArrayFrom(
        eb
          .selectFrom("sign_in_invitation as i")
          .select(["i.id", "i.circle_member_id as memberId", "i.expires_at as expiresAt", "i.answered_at as answeredAt", "i.answered_name as answeredName"])
          .select("i.is_bound as isBound")
          .whereRef("i.person_id", "=", "p.id")
          .where("i.confirmed_at", "is", null)
          .where("i.withdrawn_at", "is", null)
          .where("i.expires_at", ">", sql<Date>`now()`),
      ).as("invitations"),
      sql<boolean>`care.may_invite(p.id, null)`.as("mayInviteHer"),
    ])
    .where("p.id", "=", personId)
    .executeTakeFirstOrThrow();
}
export type WaysIn = Awaited<ReturnType<typeof getWaysIn>>;

/** The way agreed on now takes the place of the one before. */
export async function insertWayIn(scope: Scope, personId: string, input: WayInInput): Promise<void> {
  await queryAs(scope)
    .updateTable("way_in")
    .set({ ended_at: sql<Date>`now()`, ended_how: "changed" })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  await queryAs(scope)
    .insertInto("way_in")
    .values({
      person_id: personId,
      way: input.way,
      helper_name: input.helperName,
      witness_name: input.witnessName,
      agreed_on: input.agreedOn,
      agreed_how: input.agreedHow,
      note: input.note || null,
      recorded_by: sql<string>`care.acting_account()`,
      recorded_by_name: sql<string>`(select account_name from care.acting())`,
    })
    .execute();
}

export async function getToday(scope: Scope): Promise<string> {
  const { rows } = await sql<{ today: string }>`select care.today() as today`.execute(queryAs(scope));
  return rows[0]?.today ?? "";
}
