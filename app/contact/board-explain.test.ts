import { expect, it } from "vitest";
import { closeHouse, enterHouse, theDatabase } from "#access/house.server.ts";
import { openLite } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { explainBoard, loadBoards } from "../../bench/board.ts";

/** What grows with the persons: read by index, or the board slows down with every person who is not on it. */
const GROWING = [
  "person",
  "enrolment",
  "contact",
  "contact_rhythm",
  "coordinator_term",
  "plan",
  "measure",
  "signal_closing",
  "consent",
  "consent_party",
  "consent_giver",
  "participant",
  "stay",
  "wish",
  "transition",
  "official_decision",
  "audit",
  "meeting",
  "board_reason",
  "board_decision",
];

it("the board is read by index, however many persons are not on it", async () => {
  const usual = theDatabase();
  const database = await openLite(undefined);
  try {
    await migrate(database);
    await loadBoards(database, 1500, 50);
    const plan = await explainBoard(database, "analyze, costs off, timing off");
    expect(plan.length).toBeGreaterThan(100);
    // the register stands in the plan and is not read: its reader keeps no register, and an empty join ends before the first row
    const scanned = plan
      .filter((line) => !/never executed|actual rows=[01](\.00)? /.test(line))
      .flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? [])
      .filter((table) => GROWING.includes(table));
    // tables that hold nothing in this cohort are read whole, since there is nothing to find
    const [filled] = await database.readRows<{ tables: string[] }>(
      "select array_agg(relname::text) as tables from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r' and reltuples > 100",
    );
    expect(scanned.filter((table) => filled?.tables.includes(table))).toEqual([]);
  } finally {
    await closeHouse();
    enterHouse(usual);
  }
}, 120_000);
