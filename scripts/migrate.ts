// Brings a PostgreSQL database to this version: `DATABASE_OWNER_URL=… npm run migrate`. With --demo it adds the demo area.
import { readEnvironment } from "#env";
import { openPostgres } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";

const { ownerUrl } = readEnvironment();
if (ownerUrl === undefined) {
  console.error("Set DATABASE_OWNER_URL to a login that may create roles and tables in the database, then run this again.");
  process.exit(1);
}
const database = openPostgres(ownerUrl, 1);
const { applied } = await migrate(database);
console.log(applied.length === 0 ? "Nothing to do: the database is at this version." : `Applied ${applied.join(", ")}.`);
// what every area needs before its first person: countries, life areas, statutory contents and deadlines
if (!process.argv.includes("--demo")) {
  const { seedReference } = await import("#db/demo/reference.ts");
  await seedReference(database);
}
if (process.argv.includes("--demo")) {
  const { seedOnce } = await import("#db/demo/seed.ts");
  await seedOnce(database, console.log);
}
await database.close();
