import { listAddresses, readSource } from "#test/routes.ts";
import type { Target } from "./requests.ts";
import type { Walked } from "./walk.ts";

const PARAMETER = /:\w+/g;

/** Forms that end or change the session they come with, whatever they hold: whatever followed would only be turned away. */
const ENDS_SESSION = new Set(["sign-out", "step-up", "settings/sessions"]);

/** Every address of the house: those the walk has met as they stand there, the rest with ids of nothing. */
export function targetsOf({ forms, pages, pattern }: Walked, ignoring: readonly string[]): { targets: Target[]; cookies: string[] } {
  const bare = (address: string) => address.split("?")[0] ?? "";
  const met = new Map<string, string>();
  for (const { page } of pages) if (!met.has(pattern(bare(page)))) met.set(pattern(bare(page)), page);
  const known = Map.groupBy(forms, ({ form }) => pattern(bare(form.to)));
  const targets = listAddresses()
    .filter(({ pattern: each }) => !ENDS_SESSION.has(each) && each !== "*" && !each.endsWith(".pdf"))
    .map(({ pattern: each, file }): Target => {
      const here = known.get(`/${each}`) ?? [];
      const fields = new Set(here.flatMap(({ form }) => form.fields.map(({ name }) => name)).filter((name) => !name.startsWith("_")));
      const intents = new Set(
        here.map(({ form }) => form.pressed?.[1] ?? form.fields.find(({ name }) => name === "_intent")?.value ?? "").filter((intent) => intent !== ""),
      );
      const address = here[0]?.form.to ?? met.get(`/${each}`) ?? `/${each.replaceAll(PARAMETER, "00000000-0000-4000-8000-000000000000")}`;
      const readsStrictly = /readForm\(|takeBoardForm|answerFromForm/.test(readSource(file)) && !ignoring.some((name) => name.split(" ")[0] === `/${each}`);
      return { address, fields: [...fields], intents: [...intents], readsStrictly };
    });
  const cookies = [...new Set([...forms, ...pages].map(({ who }) => who.cookie))];
  return { targets, cookies };
}
