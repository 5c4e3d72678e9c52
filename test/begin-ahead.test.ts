import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { beginAs, endWith } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { theDatabase } from "#access/house.server.ts";
import { tokenOf } from "#test/as.ts";

/*
 * On PostgreSQL the beginning of a transaction is not waited for (db/connect.ts). Where it fails, nothing behind it may
 * run; and scopes at work at once never meet each other's sessions.
 */
const onEmbedded = inject("template").engine === "pglite";

test("a beginning that fails refuses what follows it", { skip: onEmbedded }, async () => {
  const unknown = { role: "helhet_nobody" as "helhet_app" };
  const ask = theDatabase()
    .kysely.connection()
    .execute(async (connection) => {
      await beginAs(connection, unknown);
      try {
        return await sql`select 1 as one`.execute(connection);
      } finally {
        await endWith(connection, "rollback").catch(() => {});
      }
    });
  await expect(ask).rejects.toThrow();
  // and the house still stands
  const [row] = await theDatabase().readRows<{ one: number }>("select 1 as one");
  expect(row?.one).toBe(1);
});

test("two hundred scopes at once: each is who its own key says", { skip: onEmbedded }, async () => {
  const actors = [demo.jonas, demo.municipalCoordinatorNo, demo.navConsultant, demo.sister, demo.outsider];
  const tokens = await Promise.all(actors.map(({ subject }) => tokenOf(subject)));
  const who = async (index: number) =>
    Scope.run({ sessionToken: tokens[index % actors.length] ?? "" }, async (scope) => {
      const { rows } = await sql<{ account: string }>`select care.acting_account() as account`.execute(queryAs(scope));
      if (index % 7 === 0) throw new Error("planned");
      return rows[0]?.account;
    }).catch((error: Error) => error.message);
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => who(index)));
  answers.forEach((answer, index) => expect(answer).toBe(index % 7 === 0 ? "planned" : actors[index % actors.length]?.accountId));
});
