import { z } from "zod";
import { type columnsOf, searchPlanted } from "./assign.ts";
import type { Ground } from "./ground.ts";
import { heldNow, isFlat } from "./memory.ts";
import { readMany, takesUnasked } from "./parsers.ts";
import { findFormula, findLetThrough } from "./payloads.ts";
import type { Target } from "./requests.ts";
import { signedIn } from "./requests.ts";
import { countRows, differing, newTally, storm } from "./storm.ts";

/** The one that memory has to show: judged where there are requests enough for memory to have settled. */
export const LEAK = "a request that leaves 20 kB behind";

/** Mistakes of the kinds this proof is there to find, made on purpose. @returns those that were not seen */
export async function plantMistakes(
  ground: Ground,
  targets: readonly Target[],
  cookies: readonly string[],
  columns: Awaited<ReturnType<typeof columnsOf>>,
): Promise<{ planted: number; missed: string[] }> {
  const seen = new Map<string, boolean>();
  const kind = signedIn(targets, cookies);

  const thrown = newTally();
  await storm(async (request) => (request.method === "POST" ? Response.json(null, { status: 500 }) : new Response()), kind, 50, 1, thrown);
  seen.set("an action that throws", thrown.broken.size > 0);

  const parser = { name: "planted", fields: ["name"] };
  const thrower = z.strictObject({ name: z.string().transform((text) => BigInt(text)) });
  seen.set("a schema that throws", readMany([{ ...parser, schema: thrower }], 300, 1).threw.length > 0);
  const loose = z.object({ name: z.string(), role: z.string().optional() });
  seen.set("a schema that takes a field nobody asked for", takesUnasked({ ...parser, schema: loose }, ["role", "agencyId"]).length === 2);

  seen.set(
    "a column that took a planted value",
    await undone(
      ground,
      "update care.life_area set code = code; update care.agency set name = 'planted-by-hostile' where id = (select id from care.agency limit 1)",
      async () => (await searchPlanted(ground, columns)).includes("agency.name"),
    ),
  );
  const before = await countRows(ground);
  seen.set(
    "a row that was written",
    await undone(
      ground,
      "delete from care.notice where id = (select id from care.notice limit 1)",
      async () => differing(before, await countRows(ground)).length > 0,
    ),
  );

  seen.set(
    "an unescaped place",
    findLetThrough("text/html", '<p>"><svg onload=hx(2)>HX</p>') !== undefined &&
      findLetThrough("text/html", "<p>&quot;&gt;&lt;svg onload=hx(2)&gt;</p>") === undefined,
  );
  seen.set("a formula in a cell", findFormula('\uFEFF"a";"=HYPERLINK(1)"\r\n') !== undefined && findFormula('"a";"\'=HYPERLINK(1)";"-1"\r\n') === undefined);

  const kept: Uint8Array[][] = [];
  const samples: number[] = [];
  await storm(
    async () => {
      kept.push(Array.from({ length: 200 }, () => new Uint8Array(8)));
      return new Response();
    },
    kind,
    3_000,
    1,
    newTally(),
    () => void samples.push(heldNow()),
  );
  seen.set(LEAK, !isFlat(samples).isFlat && kept.length > 0);
  return { planted: seen.size, missed: [...seen].filter(([, isSeen]) => !isSeen).map(([name]) => name) };
}

/** Changes something with the owner's rights, looks, and takes it back: the owner has one connection. */
async function undone(ground: Ground, change: string, look: () => Promise<boolean>): Promise<boolean> {
  await ground.truth.runSql(`begin; set local session_replication_role = replica; ${change}`);
  try {
    return await look();
  } finally {
    await ground.truth.runSql("rollback");
  }
}
