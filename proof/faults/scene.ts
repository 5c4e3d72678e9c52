import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Database, openLite } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { emptyPostgres, type Ground } from "../../bench/ground.ts";
import { ending } from "../../bench/ending.ts";
import { type OwnPostgres, type Places, startOwnPostgres } from "../../bench/postgres.ts";
import { verifyLog } from "../../scripts/ops/verify-log.ts";
import { House } from "./house.ts";
import { Wire } from "./proxy.ts";
import { Witness } from "./witness.ts";

/** The house on a database with the demo area in it, and whoever writes and reads meanwhile. */
export interface Scene {
  readonly house: House;
  readonly witness: Witness;
  /** the database with its owner's rights; on the embedded one the house has to be closed first */
  owned<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
export interface PostgresScene extends Scene {
  readonly postgres: OwnPostgres;
  readonly wire: Wire;
  readonly admin: Database;
  /** the login of the house, without the wire between */
  readonly url: string;
}

/** Waits are short here: what takes twenty seconds in an installation would be the proof's whole time. */
const SHORT = { DATABASE_WAIT_SECONDS: "2", DATABASE_ANSWER_SECONDS: "3", POST_OFFICE: "closed" };
const today = () => new Date().toISOString().slice(0, 10);

export async function onPostgres(port: number, places: Places = {}, more: Record<string, string> = {}): Promise<PostgresScene | undefined> {
  const postgres = await startOwnPostgres(port, { hasChecksums: true, ...places });
  if (postgres === undefined) return undefined;
  const ground: Ground & { admin: Database } = await emptyPostgres(postgres);
  await seedDemo(ground.admin, today());
  const secret = await secretOf(ground.admin);
  const wire = new Wire(port);
  const url = ground.ours["DATABASE_URL"] ?? "";
  const wired = new URL(url);
  wired.port = String(await wire.listen());
  const house = new House(port + 1, { ...ground.ours, ...SHORT, DATABASE_URL: wired.href, ...more });
  await house.open();
  const close = ending(async () => {
    await house.close("SIGKILL");
    await wire.close();
    await ground.remove().catch(() => {}); // where the disk is full there is nothing to tidy: the server goes with its folder
    await postgres.stop();
  });
  const witness = await Witness.at(house.address, secret);
  return { house, witness, postgres, wire, admin: ground.admin, url, owned: (work) => work(ground.admin), close };
}

export async function onLite(port: number, folder = mkdtempSync(path.join(os.tmpdir(), "helhet-faults-"))): Promise<Scene & { readonly place: string }> {
  const place = path.join(folder, "db");
  const database = await openLite(place);
  await migrate(database);
  await seedDemo(database, today());
  const secret = await secretOf(database);
  await database.close();
  const house = new House(port, { DATA_DIR: place, ...SHORT });
  await house.open();
  const owned = async <Result>(work: (database: Database) => Promise<Result>) => {
    await house.close();
    const opened = await openLite(place);
    try {
      return await work(opened);
    } finally {
      await opened.close();
      await house.open(); // what comes next strikes a house that is there
    }
  };
  const close = ending(async () => {
    await house.close("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  return { house, witness: await Witness.at(house.address, secret), owned, close, place };
}

async function secretOf(database: Database): Promise<string> {
  const [row] = await database.readRows<{ words: string }>("select words from care.goal where person_id = $1 order by length(words) desc limit 1", [
    demo.jonas.personId,
  ]);
  if (row === undefined) throw new Error("the demo area has no goal of Jonas to keep from others");
  return row.words;
}

/** Holds what was said against what stands there. @returns what is wrong, in words; none is what is wanted */
export async function reckon({ owned, witness }: Pick<Scene, "owned" | "witness">): Promise<string[]> {
  const words = [...witness.acknowledged];
  return owned(async (database) => {
    const [row] = await database.readRows<{ lost: number; twice: number; unlogged: number; told: number }>(
      `with said as (select w from unnest($1::text[]) w), stands as (select n.id, n.words from care.agency_note n where n.words like 'kanari-%')
       select (select count(*) from said where not exists (select 1 from stands where stands.words = said.w))::int as lost,
              (select count(*) - count(distinct words) from stands)::int as twice,
              (select count(*) from stands where not exists (select 1 from care.audit a where a.subject_id = stands.id and a.event = 'note.write'))::int as unlogged,
              (select count(*) from care.audit a where a.event = 'note.write' and not exists (select 1 from care.agency_note n where n.id = a.subject_id))::int as told`,
      [words],
    );
    const { faults } = await verifyLog(database, undefined);
    return [
      ...(row?.lost === 0 ? [] : [`${row?.lost} of ${words.length} acknowledged notes are lost`]),
      ...(row?.twice === 0 ? [] : [`${row?.twice} notes stand there twice`]),
      ...(row?.unlogged === 0 ? [] : [`${row?.unlogged} notes without their row in the log`]),
      ...(row?.told === 0 ? [] : [`${row?.told} rows in the log without their note`]),
      ...faults.filter((fault) => !fault.startsWith("no anchors to compare with")),
    ];
  });
}
