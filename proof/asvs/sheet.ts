import { faultOfNamedTest, isInTree } from "#test/named-test.ts";

export const results = ["tested", "reviewed", "owner", "open", "not applicable"] as const;
export type Result = (typeof results)[number];

export interface Row {
  readonly id: string;
  readonly level: string;
  readonly result: string;
  readonly requirement: string;
  readonly evidence: readonly string[];
}

/** Cells of one line of the sheet: quoted where they hold a comma, a quote doubled inside. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

/** Reads docs/security/asvs.csv; lines that begin with # say whose the list is. */
export function readSheet(text: string): Row[] {
  const [head, ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (head !== "id,level,result,requirement,evidence") throw new Error(`the sheet begins with another head: ${head}`);
  return lines.map((line) => {
    const [id = "", level = "", result = "", requirement = "", evidence = ""] = cellsOf(line);
    return { id, level, result, requirement, evidence: evidence.split(" | ").filter((each) => each !== "") };
  });
}

/** What each result must rest on: a test that stands, a file read, what the owner is to do, what is missing, why it does not apply. */
const RESTS_ON: Record<Result, RegExp> = {
  tested: /^test:/,
  reviewed: /^(?:code|doc):/,
  owner: /^do:./,
  open: /^missing:./,
  "not applicable": /^why:./,
};

function faultsOfRow({ id, result, requirement, evidence }: Row): string[] {
  const known = results.find((each) => each === result);
  if (known === undefined) return [`${id}: "${result}" is no result`];
  const faults = evidence.some((each) => RESTS_ON[known].test(each)) ? [] : [`${id}: ${result}, and nothing it rests on`];
  if (requirement.length < 3) faults.push(`${id}: says nothing`);
  for (const each of evidence) {
    const [, kind, what = ""] = /^(test|code|doc|do|missing|why):(.*)$/.exec(each) ?? [];
    if (kind === undefined) faults.push(`${id}: "${each}" is no evidence`);
    else if (kind === "test") faults.push(...[faultOfNamedTest(what)].flatMap((fault) => (fault === undefined ? [] : [`${id}: ${fault}`])));
    else if ((kind === "code" || kind === "doc") && !isInTree(what)) faults.push(`${id}: there is no ${what}`);
  }
  return faults;
}

/** Everything that is wrong with the sheet, held against the list of requirements: empty is right. */
export function faultsOfSheet(rows: readonly Row[], required: ReadonlyMap<string, string>): string[] {
  const ids = rows.map(({ id }) => id);
  return [
    ...[...required.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} is not judged`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`),
    ...rows.filter(({ id }) => !required.has(id)).map(({ id }) => `${id} is no requirement of this list`),
    ...rows.filter(({ id, level }) => required.has(id) && required.get(id) !== level).map(({ id, level }) => `${id} is not of level ${level}`),
    ...rows.flatMap(faultsOfRow),
  ];
}

export function countResults(rows: readonly Row[]): Record<Result, number> {
  const count = (result: Result) => rows.filter((row) => row.result === result).length;
  return { tested: count("tested"), reviewed: count("reviewed"), owner: count("owner"), open: count("open"), "not applicable": count("not applicable") };
}
