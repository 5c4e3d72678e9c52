import { sql } from "kysely";
import type { Database } from "#db/connect.ts";
import { tellDeadlines } from "#db/demo/deadlines.ts";
import { idOf } from "#db/demo/identity.ts";
import { NORWAY } from "#db/demo/norway/area.ts";
import { BEGUN_NO } from "#db/demo/norway/begun.ts";
import { tellJonas } from "#db/demo/norway/jonas.ts";
import { LASTING_NO } from "#db/demo/norway/lasting.ts";
import { NEEDS_NO } from "#db/demo/norway/needs.ts";
import { tellRandi } from "#db/demo/norway/randi.ts";
import { tellReference } from "#db/demo/reference.ts";
import type { Rows } from "#db/demo/rows.ts";
import { tellArea } from "#db/demo/story/agencies.ts";
import { tellJourney } from "#db/demo/story/journey.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { Telling } from "#db/demo/story/telling.ts";
import { SWEDEN } from "#db/demo/sweden/area.ts";
import { BEGUN_SE } from "#db/demo/sweden/begun.ts";
import { tellElias } from "#db/demo/sweden/elias.ts";
import { tellEmma } from "#db/demo/sweden/emma.ts";
import { LASTING_SE } from "#db/demo/sweden/lasting.ts";
import { NEEDS_SE } from "#db/demo/sweden/needs.ts";

/** Every row of the demo area as it looks on `today` (YYYY-MM-DD). The same day gives the same rows. */
export function tellDemo(today: string): Rows {
  const telling = new Telling(today);
  tellReference(telling.rows);
  tellArea(telling, NORWAY);
  tellArea(telling, SWEDEN);
  tellDeadlines(telling);
  tellJonas(telling);
  tellRandi(telling);
  tellEmma(telling);
  tellElias(telling);
  for (const journey of [...BEGUN_NO, ...LASTING_NO]) tellJourney(telling, "no", journey);
  for (const journey of [...BEGUN_SE, ...LASTING_SE]) tellJourney(telling, "se", journey);
  for (const need of [...NEEDS_NO, ...NEEDS_SE]) tellNeed(telling, need);
  return telling.rows;
}

/** Whether the demo area is already there. */
export async function isDemoSeeded(database: Database): Promise<boolean> {
  const rows = await database.readRows<{ id: string }>("select id from care.agreement where id = $1", [idOf("agreement/fjordby")]);
  return rows.length > 0;
}

/**
 * Fills a freshly migrated, empty database with the demo area, in one transaction and with the rights of the connection
 * (a superuser: the history triggers rest meanwhile, since the history is told along with the rest).
 */
export async function seedDemo(database: Database, today: string): Promise<void> {
  const rows = tellDemo(today);
  await database.kysely.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    await rows.writeTo(transaction, "refuse");
  });
}

/** Seeds where nothing has been seeded yet, as of today in Oslo and Stockholm. */
export async function seedOnce(database: Database, say: (line: string) => void): Promise<void> {
  if (await isDemoSeeded(database)) return;
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  await seedDemo(database, today);
  say(`Laid out the demo area as of ${today}: Fjordby in Norway and Älvsta in Sweden.`);
}
