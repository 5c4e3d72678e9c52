import { readFileSync } from "node:fs";
import path from "node:path";
import { TABLE_CLASSES, tableClasses } from "#agency/table-class.ts";
import { PROCESSING } from "./processing.ts";
import { readMatrix } from "./read-matrix.ts";
import { gatherReach, rolesOfActors } from "./role-reach.ts";

const schema = () => readFileSync(path.join(import.meta.dirname, "../../db/schema.sql"), "utf8");

/** The columns of a table that hold words somebody wrote, from the shape of the database. */
function wordsOf(table: string, shape: string): string[] {
  const coded = new Set([...shape.matchAll(/^care\.(\w+) \S+ CHECK \(\(+(\w+) = ANY/gm)].map(([, of, column]) => `${of}.${column}`));
  return [...shape.matchAll(new RegExp(`^${table}\\.(\\w+) (?:text|jsonb)\\b`, "gm"))]
    .map(([, column = ""]) => column)
    .filter((column) => !coded.has(`${table}.${column}`) && !/_(?:hash|code)$/.test(column));
}

/** docs/security/record-of-processing.md, as text. */
export function drawRecordOfProcessing(matrix: string): string {
  const shape = schema();
  const reaches = gatherReach(readMatrix(matrix), rolesOfActors());
  const classes = tableClasses.flatMap((tableClass) => {
    const told = PROCESSING[tableClass];
    const seenBy = reaches.filter((reach) => reach.tableClass === tableClass);
    return [
      "",
      `## ${told.title}`,
      "",
      `- **Purpose**: ${told.purpose}.`,
      `- **Whose data**: ${told.whose}.${told.isSpecial ? " May hold special categories (GDPR art. 9): health, and what can be told from who takes part." : ""}`,
      `- **Legal basis, Norway**: ${sentence(told.basisNo)}`,
      `- **Legal basis, Sweden**: ${sentence(told.basisSe)}`,
      `- **Kept**: ${told.kept}.`,
      `- **Who may see**: ${seenBy.length === 0 ? "nobody signed in, as measured." : `${seenBy.map(({ role, share }) => `${role} (${share === null ? "her own rows" : `${share} % of the rows`})`).join(", ")}.`}`,
      "",
      "| table | columns that hold words |",
      "|---|---|",
      ...[...TABLE_CLASSES[tableClass]].map((table) => `| ${table} | ${wordsOf(table, shape).join(", ") || "–"} |`),
    ];
  });
  return [
    "# Record of processing activities (GDPR art. 30)",
    "",
    "Written by `node scripts/papers.ts` from the shape of the database (`db/schema.sql`), the classes of tables",
    "(`app/agency/table-class.ts`), their purposes (`scripts/papers/processing.ts`) and the measured access matrix",
    "(`test/access-matrix.md`); `test/papers.test.ts` fails where it is not what they say. Who sees what is measured on the",
    "demo area: per cent of the rows there are, over the actors of each role.",
    "",
    "Each controller fills in what the model cannot know:",
    "",
    "| | |",
    "|---|---|",
    "| Controller (each agency for its own part; joint arrangement by art. 26 or not: see who-decides-what.md) | |",
    "| Data-protection officer | |",
    "| Processor that runs the service, and where | |",
    "| Transfers outside the EU/EEA | None by the software: it calls nobody but the sign-in provider, the mail server and the place of the log's anchor that the owner sets |",
    "| Security measures (art. 32) | docs/security/threat-model.md, docs/security/asvs.csv |",
    "",
    "The legal bases are a proposal for each controller's lawyer, not a decision.",
    ...classes,
    "",
  ].join("\n");
}

const sentence = (words: string) => (words.endsWith(".") ? words : `${words}.`);
