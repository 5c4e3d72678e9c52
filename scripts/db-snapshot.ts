// Writes db/schema.sql and db/tables.ts from a freshly migrated database; with --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { openLite } from "#db/connect.ts";
import { describeSchema, describeTables } from "#db/describe.ts";
import { migrate } from "#db/migrate.ts";

const database = await openLite(undefined);
await migrate(database);
const fresh = { "db/schema.sql": await describeSchema(database), "db/tables.ts": await describeTables(database) };
await database.close();

let isStale = false;
for (const [file, text] of Object.entries(fresh)) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    isStale = true;
    console.error(`${file} differs from the migrated database. Run: npm run db:snapshot, and review the difference.`);
  }
}
process.exit(isStale ? 1 : 0);
