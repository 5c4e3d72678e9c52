import type { Environment } from "#env";
import { type Database, openLite, openPostgres } from "#db/connect.ts";
import { isMigrated, migrate } from "#db/migrate.ts";
import { type Journal, journalOf, refuseBehindJournal, writeJournal } from "#access/journal.server.ts";
import { clocksAgree, findsRoom, holdsLock, type Machine, machineOf } from "#access/machine.server.ts";
import { anchorsOutside, holdsJournal, measure, refuseBehindAnchor } from "#access/outside.server.ts";

/** The one open database of this process. Known to app/access alone: everything else is handed a Scope. */
const HOUSE = Symbol.for("helhet.database");
// on the global object, because the development server loads this module anew when a file changes
const held = globalThis as { [HOUSE]?: Database | undefined };

/** Where the seals of the log are written down outside the database (env.ts). */
let anchorPlaces: string[] = [];
const ELSEWHERE: Machine = { folder: undefined, places: [] };
let machine = ELSEWHERE;
/** Where what is taken back is written down outside the database; in a bundle and in development one for all copies of this module. */
const JOURNAL = Symbol.for("helhet.journal");
const kept = globalThis as { [JOURNAL]?: Journal | undefined };
let writing: Promise<unknown> = Promise.resolve();

/**
 * Opens the database and makes sure that it protects: on the embedded one it migrates (and seeds the demo area through
 * `seed`), on a server it refuses a login that could walk past row-level security, or a schema that is not up to date.
 *
 * @throws Error with a sentence that says what to do.
 */
export async function openHouse(env: Environment, seed: (database: Database) => Promise<void>, say: (line: string) => void): Promise<void> {
  anchorPlaces = [...(env.anchorFile === undefined ? [] : ["file"]), ...(env.anchorUrl === undefined ? [] : ["http"])];
  machine = machineOf(env);
  if (env.databaseUrl === undefined) {
    say("Opening the embedded database …");
    const database = await openLite(env.dataFolder, env.databasePatience);
    held[HOUSE] = database;
    const { applied } = await migrate(database);
    if (applied.length > 0) say(`Brought the database up to date (${applied.length} files).`);
    if (env.isDemo) await seed(database);
    await refuseOlder(database, env, say);
    await beginJournal(env);
    return;
  }
  const opened = openPostgres(env.databaseUrl, undefined, env.databasePatience);
  try {
    await refuseStrongLogin(opened);
    if (!(await isMigrated(opened)))
      throw new Error("The database is not at this version's schema. Run `npm run migrate` with DATABASE_OWNER_URL set, then start again.");
    await refuseOlder(opened, env, say);
  } catch (error) {
    await opened.close();
    throw error;
  }
  held[HOUSE] = opened;
  await beginJournal(env);
}

/** @throws Error where what stands outside the database is ahead of it: an older copy has been restored. */
async function refuseOlder(opened: Database, env: Environment, say: (line: string) => void): Promise<void> {
  const journal = journalOf(env);
  if (journal !== undefined) await refuseBehindJournal(opened, journal);
  // the demo area is thrown away and begun anew, its anchors are not
  if (!env.isDemo) await refuseBehindAnchor(opened, await anchorsOutside(env, say));
}

/** Catches up on what was taken back and not written down when the process before this one ended. */
async function beginJournal(env: Environment): Promise<void> {
  enterJournal(journalOf(env));
  await flushJournal();
}

export function enterJournal(journal: Journal | undefined): void {
  kept[JOURNAL] = journal;
}

export const hasJournal = () => kept[JOURNAL] !== undefined;

/**
 * Writes to the journal what has been taken back and committed. Never fails: a withdrawal stands although the journal
 * cannot be written, the next round makes up for it, and /readyz says so after a minute.
 */
export async function flushJournal(say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): Promise<void> {
  const journal = kept[JOURNAL];
  if (journal === undefined) return;
  const opened = theDatabase();
  const turn = writing.then(() => writeJournal(opened, journal));
  writing = turn.catch(() => {});
  await turn.catch(() => say("ALARM: the revocation journal cannot be written; what is taken back waits to be written down outside the database."));
}

/** Takes a database that a test has already opened. */
export function enterHouse(opened: Database): void {
  machine = ELSEWHERE;
  held[HOUSE] = opened;
}

export async function closeHouse(): Promise<void> {
  const opened = held[HOUSE];
  held[HOUSE] = undefined;
  await opened?.close();
}

/** For app/access only (dependency rule one-door). */
export function theDatabase(): Database {
  const opened = held[HOUSE];
  if (opened === undefined) throw new Error("the database is not open");
  return opened;
}

/** @throws Error where this login is a superuser, may bypass row-level security, or owns (or may become the owner of) a table. */
export async function refuseStrongLogin(opened: Database): Promise<void> {
  const [login] = await opened.readRows<{
    name: string;
    is_superuser: boolean;
    may_bypass: boolean;
    may_create_role: boolean;
    owns: boolean;
    inherits: boolean;
  }>(`
    select r.rolname as name, r.rolsuper as is_superuser, r.rolbypassrls as may_bypass, r.rolcreaterole as may_create_role,
           pg_has_role(r.oid, (select oid from pg_roles where rolname = 'helhet_owner'), 'member')
             or pg_has_role(r.oid, (select oid from pg_roles where rolname = 'helhet_judge'), 'member')
             or exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'v', 'm')) as owns,
           has_schema_privilege(r.oid, (select oid from pg_namespace where nspname = 'care'), 'usage') as inherits
      from pg_roles r where r.rolname = current_user`);
  const fault =
    login === undefined
      ? "is unknown"
      : login.is_superuser
        ? "is a superuser"
        : login.may_bypass
          ? "may bypass row-level security"
          : login.may_create_role
            ? "may create roles"
            : login.owns
              ? "owns tables or may become their owner"
              : login.inherits
                ? "inherits the rights of helhet_app (make it NOINHERIT)"
                : undefined;
  if (fault !== undefined) {
    throw new Error(
      `The login of DATABASE_URL ${fault}, so row-level security would not hold. Use a login made as the README shows (NOINHERIT, member of helhet_app, helhet_door and helhet_post, nothing more).`,
    );
  }
}

export const measureHouse = () => measure(theDatabase());

const CHECKS = ["database", "role", "forcedRowSecurity", "migrations", "logAnchor", "revocationJournal", "clock", "disk", "folderLock"] as const;
type Check = (typeof CHECKS)[number];

export interface Readiness {
  readonly isReady: boolean;
  readonly checks: Record<Check, boolean>;
}

/** What /readyz answers with: no names, no versions, only what holds. */
export async function checkReadiness(): Promise<Readiness> {
  const checks = Object.fromEntries(CHECKS.map((check) => [check, false])) as Record<Check, boolean>;
  try {
    checks.disk = await findsRoom(machine);
    checks.folderLock = holdsLock(machine);
    const opened = theDatabase();
    const [row] = await opened.readRows<{ open_tables: number }>(`
      select count(*)::int as open_tables from pg_class
       where relnamespace = to_regnamespace('care') and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`);
    checks.database = true;
    checks.forcedRowSecurity = row?.open_tables === 0;
    checks.role =
      opened.engine === "pglite" ||
      (await refuseStrongLogin(opened).then(
        () => true,
        () => false,
      ));
    checks.migrations = await isMigrated(opened);
    checks.clock = await clocksAgree(opened);
    checks.logAnchor = await anchorHolds(opened);
    checks.revocationJournal = !hasJournal() || (await holdsJournal(opened));
  } catch {
    // a check that could not be made has not passed
  }
  return { isReady: Object.values(checks).every(Boolean), checks };
}

/** Does the log stand outside the database, all of it that is older than an hour? Asked as the post office, which sees hashes alone. */
async function anchorHolds(opened: Database): Promise<boolean> {
  const [row] = await opened.runAsPost<{ holds: boolean }>("select care.post_anchor_holds(now(), $1::text[]) as holds", [anchorPlaces]);
  return row?.holds === true;
}
