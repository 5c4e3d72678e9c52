import { queryAs, type Scope } from "#access/scope.server.ts";

/** What the catcher of the demo area took, newest first. */
export async function listCaughtMail(scope: Scope) {
  return queryAs(scope)
    .selectFrom("caught_mail")
    .select(["id", "address", "subject", "body", "message_id as messageId", "at"])
    .orderBy("at", "desc")
    .limit(100)
    .execute();
}
