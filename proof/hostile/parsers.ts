import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { z } from "zod";
import { readForm } from "#access/form.ts";
import { nasty, STRANGE_NAMES } from "./nasties.ts";

/** What one action reads its form by. */
export interface Parser {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly fields: readonly string[];
}

export interface Parsers {
  readonly found: readonly Parser[];
  /** read by a schema that lives inside its page, or by none: reached by whole requests alone */
  readonly notFound: readonly string[];
}

const READ = /(?:readForm|taken)\(\s*([\w.]+?)(?:\.omit\([^)]*\))?,/g;

/** Every schema an action hands to readForm, found in the pages and taken from where it is exported. */
export async function findParsers(): Promise<Parsers> {
  const found = new Map<string, Parser>();
  const notFound: string[] = [];
  for (const file of globSync("app/**/*.{ts,tsx}", { exclude: ["**/*.test.*", "app/access/*"] }).toSorted()) {
    const source = readFileSync(file, "utf8");
    for (const [, said = ""] of source.matchAll(READ)) {
      if (said === "schema") continue;
      const parser = await takeFrom(file, source, said);
      if (parser === undefined) notFound.push(`${file}: ${said}`);
      else found.set(parser.name, parser);
    }
  }
  return { found: [...found.values()], notFound };
}

async function takeFrom(file: string, source: string, said: string): Promise<Parser | undefined> {
  const [first = "", second] = said.split(".");
  const from =
    second === undefined
      ? [...source.matchAll(/import \{([^}]*)\} from "#([^"]+\.ts)"/g)].find(([, names]) => names?.split(",").some((each) => each.trim() === first))?.[2]
      : new RegExp(`import \\* as ${first} from "#([^"]+)"`).exec(source)?.[1];
  const place = from === undefined ? (file.endsWith(".ts") ? file : undefined) : `app/${from}`;
  if (place === undefined) return undefined;
  const module = (await import(/* @vite-ignore */ pathToFileURL(path.resolve(place)).href)) as Record<string, unknown>;
  const schema = module[second ?? first];
  return schema instanceof z.ZodType ? { name: `${place} ${second ?? first}`, schema, fields: fieldsOf(schema) } : undefined;
}

function fieldsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in);
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion) return [...new Set(schema.options.flatMap((each) => fieldsOf(each)))];
  return [];
}

type Sent = readonly (readonly [string, string])[];

/** Fields by their own names and by strange ones, some twice, some missing. */
const fieldsFor = (names: readonly string[]): fc.Arbitrary<Sent> => {
  const strange = fc.oneof(fc.constantFrom(...STRANGE_NAMES), fc.string({ unit: "binary", maxLength: 12 }));
  const name = names.length === 0 ? strange : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: strange });
  return fc.array(fc.tuple(name, nasty), { maxLength: 10 });
};

export interface Read {
  readonly forms: number;
  readonly refused: number;
  readonly threw: readonly string[];
}

/** So many forms, read by the actions' own schemas one after the other. None may throw; that is all a parser is asked here. */
export function readMany(parsers: readonly Parser[], wanted: number, seed: number, pause?: () => void): Read {
  let forms = 0;
  let refused = 0;
  const threw: string[] = [];
  const ROUND = 60;
  for (let round = 0; forms < wanted; round += 1) {
    for (const { name, schema, fields } of parsers) {
      if (forms >= wanted) break;
      for (const sent of fc.sample(fieldsFor(fields), { seed: seed + round, numRuns: Math.min(ROUND, wanted - forms) })) {
        const form = new FormData();
        for (const [field, value] of sent) form.append(field, value);
        forms += 1;
        try {
          if (!readForm(schema, form).ok) refused += 1;
        } catch (error) {
          threw.push(`${name}: ${error instanceof Error ? error.message : String(error)} at ${JSON.stringify(sent).slice(0, 200)}`);
        }
      }
    }
    pause?.();
  }
  return { forms, refused, threw };
}

/** Which schemas take a field of this name although no one asked: held against every column's name, one at a time. */
export function takesUnasked({ schema, fields }: Parser, names: readonly string[]): string[] {
  return names.filter((name) => {
    if (fields.includes(name)) return false;
    const form = new FormData();
    form.append(name, "planted");
    const parsed = readForm(schema, form);
    return parsed.ok || !refusesName(schema, name);
  });
}

const refusesName = (schema: z.ZodType, name: string): boolean => {
  const { error } = schema.safeParse({ [name]: "planted" });
  return (error?.issues ?? []).some(
    (issue) => (issue.code === "unrecognized_keys" && issue.keys.includes(name)) || issue.code === "invalid_union" || issue.path[0] === name,
  );
};
