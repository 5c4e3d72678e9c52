import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** Whether the asker may let this one in now (nobody named: the person herself), and whether it is by a right of law. */
export async function findInvited(scope: Scope, personId: string, memberId: string | null): Promise<{ isByLaw: boolean } | undefined> {
  const { rows } = await sql<{ isByLaw: boolean }>`
    select coalesce((select m.legal_right <> 'none' from care.circle_member m where m.id = ${memberId}::uuid and m.person_id = ${personId}::uuid), true) as "isByLaw"
     where care.may_invite(${personId}::uuid, ${memberId}::uuid)`.execute(queryAs(scope));
  return rows[0];
}

export interface NewInvitation {
  readonly id: string;
  readonly personId: string;
  readonly memberId: string | null;
  readonly codeHash: Buffer;
  readonly claimHash: string | null;
  readonly days: number;
}

/** One code at a time: an earlier one for the same person is taken back with it. */
export async function insertInvitation(scope: Scope, { id, personId, memberId, codeHash, claimHash, days }: NewInvitation): Promise<void> {
  await queryAs(scope)
    .updateTable("sign_in_invitation")
    .set({ withdrawn_at: sql<Date>`now()` })
    .where("person_id", "=", personId)
    .where(sql<boolean>`circle_member_id is not distinct from ${memberId}::uuid`)
    .where("confirmed_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
  await queryAs(scope)
    .insertInto("sign_in_invitation")
    .values({
      id,
      person_id: personId,
      circle_member_id: memberId,
      code_hash: codeHash,
      claim_hash: claimHash,
      made_by: sql<string>`care.acting_account()`,
      made_by_name: sql<string>`(select account_name from care.acting())`,
      expires_at: sql<Date>`now() + make_interval(days => ${days}::int)`,
    })
    .execute();
}

/** @returns false where there is no such code to take back */
export async function updateInvitationWithdrawn(scope: Scope, personId: string, invitationId: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("sign_in_invitation")
    .set({ withdrawn_at: sql<Date>`now()` })
    .where("id", "=", invitationId)
    .where("person_id", "=", personId)
    .where("confirmed_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

/** @returns false where nobody has answered, it is too late, or the asker may not let this one in */
export async function confirmAnswer(scope: Scope, invitationId: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select care.confirm_invitation(${invitationId}::uuid) as done`.execute(queryAs(scope));
  return rows[0]?.done === true;
}
