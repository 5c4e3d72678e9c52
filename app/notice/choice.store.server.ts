import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export type Choice = NonNullable<Awaited<ReturnType<typeof findChoice>>>;

/** How the asker is told now: what she chose, else what holds without a choice. */
export async function findChoice(scope: Scope) {
  return queryAs(scope)
    .selectFrom("account as a")
    .leftJoin("notice_choice as c", "c.account_id", "a.id")
    .leftJoin("professional as p", "p.id", "a.professional_id")
    .select([
      sql<"at-once" | "digest" | "in-app">`coalesce(c.delivery, case when p.email is null then 'in-app' else 'at-once' end)`.as("delivery"),
      sql<string | null>`coalesce(c.email, p.email)`.as("email"),
      "a.language",
      sql<number>`coalesce(c.version, 0)`.as("version"),
    ])
    .where("a.id", "=", sql<string>`(select care.acting_account())`)
    .executeTakeFirst();
}

export interface ChoiceRow {
  readonly delivery: "at-once" | "digest" | "in-app";
  readonly email: string | null;
}

/** @returns false where it has been changed since this version */
export async function upsertChoice(scope: Scope, version: number, row: ChoiceRow): Promise<boolean> {
  const written = await queryAs(scope)
    .insertInto("notice_choice")
    .values({ account_id: sql<string>`care.acting_account()`, ...row, version: version + 1 })
    .onConflict((conflict) =>
      conflict
        .column("account_id")
        .doUpdateSet({ ...row, version: version + 1 })
        .where("notice_choice.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  return written !== undefined;
}

export async function updateLanguage(scope: Scope, language: "nb" | "sv" | "en"): Promise<void> {
  await queryAs(scope)
    .updateTable("account")
    .set({ language })
    .where("id", "=", sql<string>`(select care.acting_account())`)
    .execute();
}
