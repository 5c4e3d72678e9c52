import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** Whether some other account than this professional's is already signed in to with this issuer and subject. */
export async function isSignInTaken(scope: Scope, signIn: { issuer: string; subject: string }, accountId: string | null): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select care.sign_in_is_taken(${signIn.issuer}::text, ${signIn.subject}::text, ${accountId}::uuid) as taken`.execute(queryAs(scope));
  return rows[0]?.taken ?? false;
}

/** Makes the account of a professional who has a mandate in the asker's area. */
export async function insertStaffAccount(scope: Scope, account: { professionalId: string; name: string; language: "nb" | "sv" }): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("account")
    .values({ professional_id: account.professionalId, name: account.name, language: account.language })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertSignIn(scope: Scope, accountId: string, signIn: { issuer: string; subject: string }): Promise<void> {
  await queryAs(scope)
    .insertInto("identity")
    .values({ ...signIn, account_id: accountId })
    .execute();
}

/** Corrects a sign-in nobody has used yet. @returns false where there is none to correct. */
export async function updateSignIn(scope: Scope, accountId: string, signIn: { issuer: string; subject: string }): Promise<boolean> {
  const changed = await queryAs(scope).updateTable("identity").set(signIn).where("account_id", "=", accountId).returning("account_id").execute();
  return changed.length > 0;
}

/** How many sessions someone of the asker's area has open now, and whether the account is closed. */
export async function findStaffSignIn(scope: Scope, professionalId: string): Promise<{ open: number; isClosed: boolean } | undefined> {
  const { rows } = await sql<{
    open: number;
    isClosed: boolean;
  }>`select s.open_sessions as open, s.is_closed as "isClosed" from care.staff_sign_in(${professionalId}::uuid) s where s.is_closed is not null`.execute(
    queryAs(scope),
  );
  return rows[0];
}

/** Ends every session of someone of the asker's area; `isClosing` closes the account too (false opens it, null leaves it). */
export async function setStaffSignIn(scope: Scope, professionalId: string, isClosing: boolean | null): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select care.end_staff_sessions(${professionalId}::uuid, ${isClosing}::boolean) as done`.execute(queryAs(scope));
  return rows[0]?.done === true;
}
