import type { Insertable, Kysely } from "kysely";
import type { Tables } from "#db/tables.ts";

type Table = keyof Tables;
const AT_A_TIME = 200;

/** Rows gathered in the order they are told, and written in batches. */
export class Rows {
  readonly #byTable = new Map<Table, object[]>();

  add<T extends Table>(table: T, row: Insertable<Tables[T]>): void {
    const rows = this.#byTable.get(table) ?? [];
    rows.push(row);
    this.#byTable.set(table, rows);
  }

  /** What has been gathered for one table; for tests. */
  of<T extends Table>(table: T): readonly Insertable<Tables[T]>[] {
    return (this.#byTable.get(table) ?? []) as Insertable<Tables[T]>[];
  }

  /** Writes all of it. A row whose key is already there is left as it stands, or refuses the whole. */
  async writeTo(connection: Kysely<Tables>, whereThere: "leave" | "refuse"): Promise<void> {
    const schema = connection.withSchema("care");
    for (const [table, rows] of this.#byTable) {
      for (let from = 0; from < rows.length; from += AT_A_TIME) {
        const batch = rows.slice(from, from + AT_A_TIME) as Insertable<Tables[Table]>[];
        const insert = schema.insertInto(table).values(batch);
        await (whereThere === "leave" ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute();
      }
    }
  }
}
