import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/*
 * What ours is measured against: node:http and the same driver, the same transaction (begin, the plan, one row in a log,
 * commit), and none of our rules, framework or checks. Nobody should serve this.
 *
 *   node bench/bare-server.ts <port> <address of PostgreSQL, or folder of the embedded database>
 */
const [port, place] = [Number(process.argv[2]), process.argv[3] ?? ""];
const PLAN = readFileSync(new URL("./bare-plan.sql", import.meta.url), "utf8");
const LOG = "insert into care_log (id, reader, person_id, event) values ($1, $2, $3, $4)";

type ReadPlan = (personId: string, reader: string) => Promise<string | undefined>;

function onServer(url: string): ReadPlan {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  return async (personId, reader) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const { rows } = await client.query<{ plan: string }>({ name: "plan", text: PLAN, values: [personId] });
      await client.query({ name: "log", text: LOG, values: [randomUUID(), reader, personId, "plan.read"] });
      await client.query("commit");
      return rows[0]?.plan;
    } finally {
      client.release();
    }
  };
}

async function onEmbedded(folder: string): Promise<ReadPlan> {
  const lite = await PGlite.create({ dataDir: folder });
  await lite.exec("set search_path = public; prepare plan (uuid) as " + PLAN);
  return (personId, reader) =>
    lite.transaction(async (transaction) => {
      const { rows } = await transaction.query<{ plan: string }>(`execute plan ('${personId}')`);
      await transaction.query(LOG, [randomUUID(), reader, personId, "plan.read"]);
      return rows[0]?.plan;
    });
}

const readPlan = place.startsWith("postgres") ? onServer(place) : await onEmbedded(place);
const ADDRESS = /^\/persons\/([0-9a-f-]{36})\/plan\.json$/;

createServer((request, response) => {
  const personId = ADDRESS.exec(request.url ?? "")?.[1];
  if (personId === undefined) return void response.writeHead(request.url === "/readyz" ? 200 : 404).end();
  readPlan(personId, request.headers.cookie ?? "").then(
    (plan) =>
      response.writeHead(plan === undefined ? 404 : 200, { "content-type": "application/json", "content-length": Buffer.byteLength(plan ?? "") }).end(plan),
    () => response.writeHead(500).end(),
  );
}).listen(port, "127.0.0.1", () => console.log("ready"));
