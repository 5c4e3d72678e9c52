import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/**
 * Takes a form by its key. The second click waits for the first, then is told where that one led.
 * @returns undefined where the form is new; otherwise where it led.
 */
export async function takeSubmission(scope: Scope, formKey: string): Promise<{ location: string | null } | undefined> {
  const taken = await sql`
    insert into care.submission (form_key, account_id, session_id)
    select ${formKey}::uuid, a.account_id, a.session_id from care.acting() a where a.session_id is not null
    on conflict (form_key) do nothing returning form_key`.execute(queryAs(scope));
  if (taken.rows.length > 0) return undefined;
  const earlier = await queryAs(scope).selectFrom("submission").select("location").where("form_key", "=", formKey).executeTakeFirst();
  return { location: earlier?.location ?? null };
}

export async function settleSubmission(scope: Scope, formKey: string, location: string): Promise<void> {
  await queryAs(scope).updateTable("submission").set({ location }).where("form_key", "=", formKey).execute();
}
