import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A tool of PostgreSQL at work. The password goes by the environment: a list of processes shows arguments to everyone. */
export interface Tool {
  readonly from: Readable;
  readonly to: Writable;
  /** @throws Error with the tool's own last words */
  ended(): Promise<void>;
}

export function startTool(name: "pg_dump" | "pg_restore", url: string, options: readonly string[]): Tool {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PGHOST: searchParams.get("host") ?? decodeURIComponent(hostname),
    PGPORT: port === "" ? "5432" : port,
    PGUSER: decodeURIComponent(username),
    PGDATABASE: database,
    ...(password === "" ? {} : { PGPASSWORD: decodeURIComponent(password) }),
    ...(searchParams.has("sslmode") ? { PGSSLMODE: searchParams.get("sslmode") ?? "" } : {}),
  };
  const child = spawn(name, name === "pg_restore" ? [...options, `--dbname=${database}`] : [...options], { env, stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said = (said + part.toString()).slice(-2000)));
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", () => reject(new Error(`${name} was not found. Install the PostgreSQL client of the server's version or newer.`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed: ${said.trim().split("\n")[0] ?? ""}`))));
  });
  ended.catch(() => {}); // heard where it is waited for
  return { from: child.stdout, to: child.stdin, ended: () => ended };
}
