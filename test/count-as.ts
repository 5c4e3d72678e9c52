import { CompiledQuery } from "kysely";
import { beginAs, endWith } from "#db/connect.ts";
import { theDatabase } from "#access/house.server.ts";

/**
 * Rows about one person that a session meets, straight from the tables: what the policies alone let through.
 *
 * @returns counts by table, without the tables where there are none or which may not be read at all
 */
export async function countAs(sessionToken: string, tables: readonly string[], personId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await theDatabase()
    .kysely.connection()
    .execute(async (connection) => {
      await beginAs(connection, { role: "helhet_app", sessionToken });
      const run = async <Row>(text: string) => (await connection.executeQuery<Row>(CompiledQuery.raw(text))).rows;
      for (const table of tables) {
        await run("savepoint one");
        try {
          const [row] = await run<{ n: number }>(`select count(*)::int as n from care.${table} where person_id = '${personId}'`);
          if (row !== undefined && row.n > 0) counts[table] = row.n;
        } catch (error) {
          if ((error as { code?: string }).code !== "42501") throw error;
          await run("rollback to savepoint one");
        }
      }
      await endWith(connection, "rollback");
    });
  return counts;
}
