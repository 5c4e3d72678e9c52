import type { Edit, Mutant } from "./mutants.ts";
import type { onConnection } from "./read.ts";

type Run = Parameters<Parameters<typeof onConnection>[1]>[0];

/** Changes the database's own text of a policy or a function. Says where the words are no longer found. */
export async function plant(run: Run, mutant: Mutant): Promise<string | undefined> {
  for (const edit of mutant.edits) {
    const before = await textOf(run, edit);
    const after = typeof edit.from === "string" ? before?.replaceAll(edit.from, edit.to) : before?.replace(edit.from, edit.to);
    if (before === undefined || after === undefined || after === before)
      return `"${mutant.name}" could not be planted: ${JSON.stringify(edit.at)} no longer says it`;
    await run("fn" in edit.at ? after : `alter policy ${edit.at.policy} on care.${edit.at.on} using (${after})`);
  }
  return undefined;
}

async function textOf(run: Run, { at }: Edit): Promise<string | undefined> {
  const [row] =
    "fn" in at
      ? await run<{ text: string }>(
          `select pg_get_functiondef(p.oid) as text from pg_proc p where p.pronamespace = 'care'::regnamespace and p.proname = '${at.fn}'`,
        )
      : await run<{ text: string }>(
          `select qual as text from pg_policies where schemaname = 'care' and tablename = '${at.on}' and policyname = '${at.policy}'`,
        );
  return row?.text;
}
