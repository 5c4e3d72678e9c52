// A worker of the post office is killed (kill -9) twenty times in the middle of delivery: nothing is lost, nothing doubled.
// `npm run proof post`
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { enterHouse } from "#access/house.server.ts";
import { openLite } from "#db/connect.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import type { Proof } from "../scripts/proof.ts";
import { deliver } from "../jobs/deliver.ts";
import { catcher } from "../jobs/transport.ts";

const KILLS = 20;
const EACH = 30;
/** Starts a worker and kills it once it has sent so many letters. @returns the letters it said it had sent */
function killAfter(folder: string, letters: number): Promise<string[]> {
  const child = spawn(process.execPath, ["proof/post.worker.ts", folder, String(EACH)], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  return new Promise((resolve) => {
    child.stdout.on("data", (part: Buffer) => {
      text += part.toString();
      if ((text.match(/^sent /gm) ?? []).length >= letters) child.kill("SIGKILL");
    });
    child.once("exit", () => resolve([...text.matchAll(/^sent ([0-9a-f-]{36})$/gm)].map(([, id]) => id ?? "")));
  });
}

async function layOut(folder: string): Promise<void> {
  const database = await openLite(folder);
  await migrate(database);
  await seedDemo(database, new Date().toISOString().slice(0, 10));
  await database.close();
}

async function look(folder: string, said: readonly string[]) {
  const database = await openLite(folder);
  enterHouse(database);
  await deliver(catcher, "http://localhost:3000", () => new Date(Date.now() + 600_000)); // whoever comes after, once the leases have run out
  const count = async (sql: string) => (await database.readRows<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n ?? 0;
  const caught = await count("care.caught_mail");
  const found = {
    told: await count("care.notice where kind = 'plan-invited'"),
    letters: await count("care.letter"),
    caught,
    lost: {
      "told, and in no letter": await count("care.notice where kind = 'plan-invited' and letter_id is null"),
      "letters that did not leave": await count("care.letter where sent_at is null"),
      "said to be sent, and not caught":
        said.length === 0 ? 0 : await count(`unnest('{${said.join(",")}}'::uuid[]) s where s not in (select letter_id from care.caught_mail)`),
    },
    doubled: {
      "caught twice": caught - (await count("(select distinct letter_id from care.caught_mail) x")),
      "said to be sent twice": said.length - new Set(said).size,
    },
  };
  await database.close();
  return found;
}

export async function prove(): Promise<Proof> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "helhet-proof-post-"));
  const folder = path.join(scratch, "db");
  try {
    await layOut(folder);
    const said: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) said.push(...(await killAfter(folder, 1 + Math.floor(Math.random() * 15))));
    const { told, letters, caught, lost, doubled } = await look(folder, said);
    const wrong = Object.entries({ ...lost, ...doubled }).filter(([, n]) => n > 0);
    return {
      figure: `${KILLS} kills, ${told} notices in ${letters} letters, ${caught} caught; ${wrong.length === 0 ? "0 lost, 0 doubled" : wrong.map(([what, n]) => `${n} ${what}`).join(", ")}`,
      isProven: told === KILLS * EACH && letters === caught && wrong.length === 0,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
