import { CompiledQuery } from "kysely";
import type { Database } from "#db/connect.ts";
import type { Fact } from "../../oracle/event.ts";
import { RULES } from "../../oracle/judge.ts";
import type { Table } from "./ground.ts";
import { tokenOf } from "./sessions.ts";

export type Visible = ReadonlyMap<string, ReadonlySet<string>>;
type Run = <Row>(text: string) => Promise<Row[]>;

/** What names a row, as the database says it and as the fact says it. */
export const nameOf = (fact: Fact, key: readonly string[]): string => key.map((column) => String(fact[column] ?? "")).join(" ");

/** Reads as requests do: with the role that has no rights of its own, and a session's key; every name of every row that the policies show. */
export class Reader {
  readonly #run: Run;
  readonly #readable: readonly Table[];

  constructor(run: Run, tables: readonly Table[]) {
    this.#run = run;
    this.#readable = tables.filter(({ name, isReadable, key }) => isReadable && key.length > 0 && RULES[name] !== undefined);
  }

  /** Prepared once as the role that reads, so that the policies are planned once and asked for every session. */
  async prepare(): Promise<void> {
    const parts = this.#readable.map(
      ({ name, key, from = `care.${name}` }) => `select '${name}' as name, coalesce(array_agg(concat_ws(' ', ${key.join(", ")})), '{}') as keys from ${from}`,
    );
    await this.#run("select set_config('role', 'helhet_app', false)");
    await this.#run(`prepare everything as ${parts.join(" union all ")}`);
    await this.#run("select set_config('role', 'none', false)");
  }

  async forget(): Promise<void> {
    await this.#run("deallocate all");
  }

  /** Nobody is signed in where the session is not given. */
  async read(session: string | undefined, person = ""): Promise<Visible> {
    const token = session === undefined ? "" : tokenOf(session);
    await this.#run(
      `select set_config('role', 'helhet_app', false), set_config('helhet.session', '${token}', false), set_config('helhet.person', '${person}', false)`,
    );
    try {
      const rows = await this.#run<{ name: string; keys: string[] }>("execute everything");
      return new Map(rows.map(({ name, keys }) => [name, new Set(keys)]));
    } finally {
      await this.#run("select set_config('role', 'none', false)").catch(() => []);
    }
  }
}

/** One connection, held while the work goes on. */
export function onConnection<Result>(database: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  return database.kysely
    .connection()
    .execute((connection) => work(async <Row>(text: string) => (await connection.executeQuery<Row>(CompiledQuery.raw(text))).rows));
}
