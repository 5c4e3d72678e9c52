// The post office apart from the web process: `DATABASE_URL=… node jobs/worker.ts` (start the web process with POST_OFFICE=apart).
import { closeHouse, openHouse } from "#access/house.server.ts";
import { readEnvironment } from "#env";
import { openPostOffice } from "./post-office.ts";

const env = readEnvironment();
if (env.databaseUrl === undefined) {
  console.error("The worker runs apart on PostgreSQL only (DATABASE_URL): the embedded database is open to one process.");
  process.exit(1);
}
try {
  await openHouse(env, async () => {}, console.log);
  const office = await openPostOffice(env, env.publicUrl ?? `http://localhost:${env.port}`, console.log);
  if (office === undefined) throw new Error("The post office stays closed.");
  console.log("The post office is open.");
  const stop = async () => {
    await office.stop();
    await closeHouse();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
