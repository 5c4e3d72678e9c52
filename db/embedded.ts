import { type PGlite, parse, protocol } from "@electric-sql/pglite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";

const { serialize } = protocol;

/** How many statements are kept planned; the one unused for longest gives way. A list of another length is another statement. */
const KEPT = 400;
/** The plan no longer fits the tables, or has been thrown away: it is made anew next time. */
const OUTLIVED = new Set(["0A000", "26000"]);

interface Planned {
  readonly name: string;
  readonly types: readonly number[];
}

/**
 * Kysely on the embedded engine with named statements, as on the server (connect.ts): planning the policies costs more
 * than reading, and PGlite's own query() plans at every call. Everything else is as in Kysely's PGliteDialect:
 * one connection, which Kysely hands to one transaction at a time.
 */
export function embeddedDialect(lite: PGlite): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => new EmbeddedDriver(lite),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class EmbeddedDriver implements Driver {
  readonly #lite: PGlite;
  readonly #connection: DatabaseConnection;

  constructor(lite: PGlite) {
    this.#lite = lite;
    this.#connection = new EmbeddedConnection(lite);
  }

  async init(): Promise<void> {
    await this.#lite.waitReady;
    // memory is as near as a neighbouring page, and one plan for all values saves planning each statement five times over
    await this.#lite.exec("set random_page_cost = 1.1; set plan_cache_mode = force_generic_plan");
  }
  acquireConnection = async () => this.#connection;
  releaseConnection = async () => {};
  beginTransaction = async () => void (await this.#lite.exec("begin"));
  commitTransaction = async () => void (await this.#lite.exec("commit"));
  rollbackTransaction = async () => void (await this.#lite.exec("rollback"));
  destroy = async () => {
    if (!this.#lite.closed) await this.#lite.close();
  };
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #lite: PGlite;
  readonly #planned = new Map<string, Planned>();
  #count = 0;

  constructor(lite: PGlite) {
    this.#lite = lite;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const results = parameters.length === 0 ? await this.#lite.exec(sql) : await this.#lite.runExclusive(() => this.#run(sql, parameters));
    const last = results.at(-1);
    return { rows: (last?.rows ?? []) as Row[], ...(last?.affectedRows === undefined ? {} : { numAffectedRows: BigInt(last.affectedRows) }) };
  }

  // oxlint-disable-next-line require-yield -- nobody streams
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("the embedded database does not stream");
  }

  async #run(text: string, parameters: readonly unknown[]) {
    const { name, types } = await this.#plan(text);
    const values = parameters.map((value, index) => {
      if (value === null || value === undefined) return null;
      const write = this.#lite.serializers[types[index] ?? 0];
      return write === undefined ? String(value) : (write(value) as string);
    });
    try {
      const { messages } = await this.#send(serialize.bind({ statement: name, values }), serialize.describe({ type: "P" }), serialize.execute({}));
      return parse.parseResults(messages, this.#lite.parsers);
    } catch (error) {
      if (error instanceof Error && "code" in error && OUTLIVED.has(String(error.code))) this.#planned.delete(text);
      throw error;
    }
  }

  async #plan(text: string): Promise<Planned> {
    const known = this.#planned.get(text);
    if (known !== undefined) {
      this.#planned.delete(text);
      this.#planned.set(text, known); // the latest used stands last
      return known;
    }
    const name = `s${(this.#count += 1)}`;
    const { messages } = await this.#send(serialize.parse({ name, text }), serialize.describe({ type: "S", name }));
    const planned = { name, types: parse.parseDescribeStatementResults(messages) };
    this.#planned.set(text, planned);
    const [oldest] = this.#planned;
    if (this.#planned.size > KEPT && oldest !== undefined) {
      this.#planned.delete(oldest[0]);
      await this.#send(serialize.close({ type: "S", name: oldest[1].name }));
    }
    return planned;
  }

  /** Messages in one go; Sync at the end makes the engine ready again also where one of them failed. */
  #send(...messages: Uint8Array[]) {
    return this.#lite.execProtocol(Buffer.concat([...messages, serialize.sync()]));
  }
}
