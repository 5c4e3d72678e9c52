// `npm run proof [name]`: runs the proofs of proof/*.ts, one or all. Each exports `prove()`, which answers with its figure
// and whether it is proven; one that falls short makes the run fail. Without a name all are run; `--list` names them.
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export interface Proof {
  /** what was counted, in one line that can stand in a note */
  readonly figure: string;
  readonly isProven: boolean;
}

const root = path.join(import.meta.dirname, "..");
const names = globSync("proof/*.ts", { cwd: root })
  .map((file) => path.basename(file, ".ts"))
  .filter((name) => !name.includes("."))
  .toSorted();
const wanted = process.argv.slice(2);

if (wanted.includes("--list")) {
  console.log(names.join("\n"));
} else {
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no proof called ${unknown.join(", ")}. Choose among: ${names.join(", ")}.`);
    process.exit(1);
  }
  let shortfalls = 0;
  for (const name of wanted.length === 0 ? names : wanted) {
    const began = performance.now();
    const { figure, isProven } = await proofCalled(name)
      .then(({ prove }) => prove())
      .catch((error: unknown) => ({ figure: error instanceof Error ? (error.stack ?? error.message) : String(error), isProven: false }));
    console.log(`${isProven ? "proven " : "FALLS SHORT"} ${name}: ${figure} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    if (!isProven) shortfalls += 1;
  }
  // what a proof left open (a server, a pool) must not keep the run from ending
  process.exit(shortfalls === 0 ? 0 : 1);
}

async function proofCalled(name: string): Promise<{ prove: () => Promise<Proof> }> {
  return (await import(pathToFileURL(path.join(root, "proof", `${name}.ts`)).href)) as { prove: () => Promise<Proof> };
}
