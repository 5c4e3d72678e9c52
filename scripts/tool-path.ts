import { readFileSync } from "node:fs";
import path from "node:path";

const PACKAGES: Record<string, string> = { depcruise: "dependency-cruiser", squawk: "squawk-cli", tsc: "typescript", "react-router": "@react-router/dev" };

/** The file behind a command-line tool, to be run with this very Node on any system (node_modules/.bin holds shell scripts on some). */
export function toolPath(tool: string): string {
  const folder = path.join("node_modules", PACKAGES[tool] ?? tool);
  const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = bin[tool];
  if (file === undefined) throw new Error(`${folder} has no tool ${tool}`);
  return path.join(folder, file);
}
