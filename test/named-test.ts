import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** "file › title", as the papers name a test. */
function splitName(name: string): { file: string; title: string } {
  const at = name.indexOf(" › ");
  return at === -1 ? { file: name, title: "" } : { file: name.slice(0, at), title: name.slice(at + 3) };
}

const root = path.join(import.meta.dirname, "..");
const quoted = (title: string) => ['"', "'", "`"].flatMap((quote) => [`${quote}${title}`, `${quote}${title.replaceAll(quote, `\\${quote}`)}`]);

/** Why a test that a paper names cannot be found, in words; undefined where it stands there and is not skipped outright. */
export function faultOfNamedTest(name: string): string | undefined {
  const { file, title } = splitName(name);
  if (!/\.test\.ts$|^proof\/[\w-]+\.ts$/.test(file)) return `${file} is neither a test nor a proof`;
  if (!existsSync(path.join(root, file))) return `there is no ${file}`;
  if (file.startsWith("proof/")) return title === "" ? undefined : `${file} is a proof: name it without a title`;
  const source = readFileSync(path.join(root, file), "utf8");
  if (title === "") return `${file}: which test?`;
  const at = quoted(title)
    .map((each) => source.indexOf(each))
    .find((found) => found !== -1);
  if (at === undefined) return `${file} has no test "${title}"`;
  return /\b(?:it|test|describe)\.(?:skip|todo)\(\s*$/.test(source.slice(0, at)) ? `${file}: "${title}" is skipped` : undefined;
}

/** Whether a file that a paper leans on stands in the tree. */
export function isInTree(file: string): boolean {
  return existsSync(path.join(root, file));
}
