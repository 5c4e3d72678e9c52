// Writes .env.example from env.ts; with --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { describeEnvironment } from "../env.ts";

const FILE = ".env.example";
const head = `# Generated from env.ts by \`node scripts/env-example.ts\`. \`npm start\` needs none of these; an empty value means the default.
# Set them in the environment of the process, or: node --env-file=.env server.ts
`;
const fresh =
  head +
  describeEnvironment()
    .map(({ key, doc }) => `\n# ${doc}\n${key}=\n`)
    .join("");

if (!process.argv.includes("--check")) writeFileSync(FILE, fresh);
else if (readFileSync(FILE, "utf8") !== fresh) {
  console.error(`${FILE} is not what env.ts says. Run: node scripts/env-example.ts`);
  process.exit(1);
}
