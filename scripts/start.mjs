// `npm start` on any machine with some Node ≥ 18: installs what is missing, builds what has changed, and serves with
// the Node 24 that npm brought along.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const isDevelopment = process.argv.includes("--dev");
const bin = (name) => path.join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/** Runs a step and stops here if it fails. */
export function run(title, command, args) {
  console.log(title);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

export function install() {
  if (!existsSync("node_modules/.package-lock.json")) run("Installing what is needed (once, about a minute) …", "npm", ["ci", "--no-audit", "--no-fund"]);
  if (!existsSync(bin("node"))) {
    console.error("npm did not bring Node 24 for this machine. Install Node 24 or newer and start with: node server.ts");
    process.exit(1);
  }
}

function newest(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

export function build() {
  const built = existsSync("build/server/index.js") ? statSync("build/server/index.js").mtimeMs : 0;
  const sources = [
    "app",
    "public",
    "db/demo/actors.ts",
    "db/connect.ts",
    "db/migrate.ts",
    "env.ts",
    "vite.config.ts",
    "react-router.config.ts",
    "package-lock.json",
  ];
  if (Math.max(...sources.filter((source) => existsSync(source)).map(newest)) > built)
    run("Building the pages …", bin("node"), ["node_modules/@react-router/dev/bin.cjs", "build"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  if (!isDevelopment) build();
  const child = spawn(bin("node"), ["server.ts", ...(isDevelopment ? ["--dev"] : [])], { stdio: "inherit", env: { ...process.env } });
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
}
