import { createHash } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { embeddedDialect } from "#db/embedded.ts";
import { lockFolder } from "#db/folder-lock.ts";
import type { Tables } from "#db/tables.ts";

export type Engine = "pglite" | "postgres";

/** An open database. Only app/access and the scripts of db/ may hold one (dependency rule one-door). */
export interface Database {
  readonly engine: Engine;
  readonly kysely: Kysely<Tables>;
  /** Runs plain SQL with the rights of the connection itself: migrations and the demo seed, never a request. */
  runSql(text: string): Promise<void>;
  /** Reads rows with the rights of the connection itself. */
  readRows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Runs one statement, or several without values, as the post office alone: what the queue of the jobs and the delivery go through. */
  runAsPost<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** How long it is waited for; without it for ever, as migrations and operations do. */
  readonly patience: Patience | undefined;
  /** How busy the connections are; the embedded database has one, and hands it out in turn. */
  load(): { readonly open: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

/** How long whoever asks waits: for a connection of their own, and for the answer to one statement. */
export interface Patience {
  readonly connectionMs: number;
  readonly answerMs: number;
}

/** The jobs' own patience: their rounds may take long, and nobody stands waiting. */
const JOB_MS = 120_000;

/** What brings a transaction into the shape policies expect: role, session key and, on a person's page, whom it is about. */
export interface Opening {
  readonly role: "helhet_app" | "helhet_door";
  readonly sessionToken?: string | undefined;
  readonly personId?: string | undefined;
}

const TOKEN = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Names of statements by their text: hashing ten thousand letters at every reading costs more than the reading's own JavaScript. */
const statementNames = new Map<string, string>();

function nameOf(text: string): string {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  if (statementNames.size > 2000) statementNames.clear(); // lists of many lengths make many texts
  const name = createHash("sha256").update(text).digest("hex").slice(0, 48);
  statementNames.set(text, name);
  return name;
}

/** How `beginAs` begins, and nothing else does. */
const BEGIN = "begin; select set_config(";

/** Names parameterised statements, so that the planning of the policies (the main cost of a read) is done once a connection. */
class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // lost between two statements: the next one is refused, where an event that nobody hears would end the process
    this.on("error", () => {});
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads cannot be restated; the arguments pass through untouched
  override query(...args: any[]): any {
    const [text, values] = args;
    if (typeof text === "string" && text.startsWith(BEGIN)) return this.#beginAhead(text);
    if (typeof text === "string" && Array.isArray(values) && values.length > 0) {
      args[0] = { text, values, name: nameOf(text) };
      args.splice(1, 1);
    }
    // oxlint-disable-next-line typescript/no-unsafe-argument -- see above
    return super.query(...(args as [string]));
  }

  /**
   * A beginning goes out with the statement that follows it, in one round trip: it is not waited for. It stands in one
   * message with its settings, so where it fails the transaction is spoilt and refuses what follows; and this connection ends.
   */
  #beginAhead(text: string): Promise<{ command: string; rowCount: number; rows: never[] }> {
    super.query(text).catch(() => this.connection.stream.destroy());
    return Promise.resolve({ command: "BEGIN", rowCount: 0, rows: [] });
  }
}

// Dates (without time) stay the words they are: '2026-03-01' has no time zone to be moved by.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const LITE_PARSERS = { 1082: (value: string) => value, 1700: Number, 20: Number };

/**
 * Opens the embedded database in a folder (or in memory). Refuses a folder that another live process holds:
 * two processes on one folder lose acknowledged writes without any error (trust.md, finding 5).
 */
export async function openLite(folder: string | undefined, patience?: Patience): Promise<Database> {
  const release = folder === undefined ? () => {} : lockFolder(folder);
  const lite = await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers: LITE_PARSERS });
  const kysely = new Kysely<Tables>({ dialect: embeddedDialect(lite) });
  return {
    engine: "pglite",
    kysely,
    runSql: async (text) => void (await lite.exec(text)),
    readRows: async <Row>(text: string, values?: unknown[]) => (await lite.query<Row>(text, values)).rows,
    // Kysely hands its one connection to one at a time: nobody's transaction is in the middle while this role is on
    runAsPost: <Row>(text: string, values: unknown[] = []) =>
      kysely.connection().execute(async () => {
        await lite.exec("set role helhet_post");
        try {
          const results = values.length > 0 ? [await lite.query(text, values)] : await lite.exec(text);
          return results.flatMap(({ rows }) => rows as Row[]);
        } catch (error) {
          await lite.exec("rollback");
          throw error;
        } finally {
          await lite.exec("reset role");
        }
      }),
    patience,
    load: () => ({ open: 1, idle: 0, waiting: 0 }),
    close: async () => {
      await kysely.destroy();
      if (!lite.closed) await lite.close();
      release();
    },
  };
}

/**
 * Opens server PostgreSQL. Four connections by default: on two cores that keeps the 99th percentile
 * at 4–7 ms, where sixteen gave 108 ms (performance.md).
 *
 * With `patience` a statement that is not answered in time is cancelled by the server, and where the server is not
 * heard either, the connection is ended here; whoever of us is cut off in the middle of a transaction holds no lock of
 * it for longer than a minute.
 */
export function openPostgres(url: string, connections = 4, patience?: Patience): Database {
  const limits = patience === undefined ? "" : `; set statement_timeout = ${patience.answerMs}; set idle_in_transaction_session_timeout = 60000`;
  const [jobLimit, usualLimit] = patience === undefined ? ["", ""] : [`; set statement_timeout = ${JOB_MS}`, `; set statement_timeout = ${patience.answerMs}`];
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    allowExitOnIdle: true,
    Client: PreparingClient,
    pipeline: true,
    keepAlive: true,
    // a little later than the server's own word, which leaves the connection in use
    ...(patience === undefined ? {} : { connectionTimeoutMillis: patience.connectionMs, query_timeout: patience.answerMs + 1000 }),
    // Memory and modern disks find a row by index almost as fast as the next one; and compiling a plan costs more than a page's reading.
    onConnect: async (client: pg.ClientBase) => void (await client.query(`set random_page_cost = 1.1; set jit = off${limits}`)),
  } as pg.PoolConfig);
  pool.on("error", () => {}); // a connection lost while idle is replaced at the next use
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: "postgres",
    kysely,
    runSql: async (text) => void (await pool.query(text)),
    readRows: async <Row>(text: string, values?: unknown[]) => (await pool.query(text, values)).rows as Row[],
    runAsPost: async <Row>(text: string, values: unknown[] = []) => {
      const client = await pool.connect();
      try {
        await client.query(`set role helhet_post${jobLimit}`);
        const results = [await client.query({ text, values, ...(patience === undefined ? {} : { query_timeout: JOB_MS + 1000 }) })].flat();
        await client.query(`reset role${usualLimit}`);
        client.release();
        return results.flatMap(({ rows }) => rows as Row[]);
      } catch (error) {
        client.release(true); // thrown away: no transaction or role of it is met again
        throw error;
      }
    },
    patience,
    load: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => kysely.destroy(),
  };
}

/** Begins a transaction in the shape of `opening`, in one round trip. */
export async function beginAs(connection: Kysely<Tables>, opening: Opening): Promise<void> {
  const { role, sessionToken = "", personId = "" } = opening;
  if (sessionToken !== "" && !TOKEN.test(sessionToken)) throw new Error("a session token is 64 hexadecimal digits");
  if (personId !== "" && !UUID.test(personId)) throw new Error("a person id is a uuid");
  const text = `${BEGIN}'helhet.session', '${sessionToken}', true), set_config('helhet.person', '${personId}', true), set_config('role', '${role}', true)`;
  await connection.executeQuery(CompiledQuery.raw(text));
}

/**
 * Ends what `beginAs` began, or marks and undoes a part of it.
 *
 * @throws where it can't be committed: a transaction in which a statement failed answers "commit" by undoing all of it
 * without a word, so a statement goes ahead of it, which such a transaction refuses
 */
export async function endWith(connection: Kysely<Tables>, word: "commit" | "rollback" | "savepoint work" | "rollback to savepoint work"): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(word === "commit" ? "select; commit" : word));
}
