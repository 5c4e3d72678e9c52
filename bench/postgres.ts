import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, globSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openPostgres } from "#db/connect.ts";
import { ending } from "./ending.ts";
import { cpuOf, end } from "./started.ts";

/** A PostgreSQL server to measure on: an administrator's address, what it logged, and how to end it. */
export interface PostgresServer {
  readonly adminUrl: string;
  readonly version: string;
  /** the server's own log, where this process may read it */
  readLog(): string | undefined;
  /** milliseconds of CPU of the server's processes by their id, where /proc shows them */
  cpu(): Map<number, number> | undefined;
  stop(): Promise<void>;
}

/** A server of our own, whose processes and folder a proof may do harm to. */
export interface OwnPostgres extends PostgresServer {
  readonly folder: string;
  readonly data: string;
  readonly binaries: string;
  /** the postmaster, then its children */
  processes(): number[];
  /** what runs in the user that owns the folder: pg_ctl, pg_checksums */
  run(tool: string, args: string[]): void;
  /** starts it again where it has ended, as a supervisor would, and waits until it answers */
  revive(attempts?: number): Promise<void>;
}

/** Where a server of our own lies: by default in a temporary folder, all of it. */
export interface Places {
  readonly folder?: string;
  /** the write-ahead log, where it has a disk of its own */
  readonly wal?: string;
  readonly hasChecksums?: boolean;
  readonly settings?: readonly string[];
}

/**
 * The server of DATABASE_URL (an administrator's address) where that is set, otherwise a new one in a temporary folder
 * with the binaries found on this machine, settings as they come (durable commits). Undefined where there is neither.
 */
export async function startPostgres(port: number): Promise<PostgresServer | undefined> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") {
    return { adminUrl: given, version: await versionOf(given), readLog: () => undefined, cpu: () => undefined, stop: async () => {} };
  }
  return startOwnPostgres(port);
}

/** A new server, whatever DATABASE_URL says. Undefined where this machine has no binaries. */
export async function startOwnPostgres(port: number, places: Places = {}): Promise<OwnPostgres | undefined> {
  const binaries = globSync("/usr/lib/postgresql/*/bin/initdb")
    .map(path.dirname)
    .toSorted((one, other) => Number(other.split("/")[4]) - Number(one.split("/")[4]))[0];
  return binaries === undefined ? undefined : startCluster(binaries, port, places);
}

async function startCluster(binaries: string, port: number, places: Places): Promise<OwnPostgres> {
  const folder = places.folder ?? mkdtempSync(path.join(os.tmpdir(), "helhet-bench-pg-"));
  const passwordFile = path.join(folder, "password");
  const password = randomBytes(12).toString("hex");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const who = unprivileged();
  const own = [folder, passwordFile, ...(places.wal === undefined ? [] : [places.wal])];
  if (who !== undefined) for (const place of own) chownSync(place, who.uid, who.gid);
  const data = path.join(folder, "data");
  execFileSync(
    path.join(binaries, "initdb"),
    ["-D", data, "-U", "bench", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8", "--locale=C.UTF-8"].concat(
      places.hasChecksums === true ? ["-k"] : [],
      places.wal === undefined ? [] : [`--waldir=${path.join(places.wal, "wal")}`],
    ),
    { ...who, stdio: "ignore", cwd: folder },
  );
  const logFile = path.join(folder, "log");
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...(places.settings ?? [])].flatMap((each) => ["-c", each]);
  const begin = () => {
    const log = openSync(logFile, "a");
    const begun = spawn(path.join(binaries, "postgres"), ["-D", data, "-p", String(port), ...settings], { ...who, stdio: ["ignore", log, log], cwd: folder });
    closeSync(log);
    return begun;
  };
  let server = begin();
  const stop = ending(async () => {
    await end(server, "SIGINT");
    if (places.folder === undefined) rmSync(folder, { recursive: true, force: true });
  });
  const adminUrl = `postgres://bench:${password}@127.0.0.1:${port}/postgres`;
  try {
    return {
      adminUrl,
      version: await waitFor(adminUrl, server),
      folder,
      data,
      binaries,
      readLog: () => readFileSync(logFile, "utf8"),
      cpu: () => cpuByProcess(server.pid ?? 0),
      processes: () => [...(cpuByProcess(server.pid ?? 0)?.keys() ?? [])],
      run: (tool, args) => void execFileSync(path.join(binaries, tool), args, { ...who, stdio: "ignore", cwd: folder }),
      revive: async (attempts = 50) => {
        for (let attempt = 0; attempt < attempts; attempt += 1) {
          if (server.exitCode !== null || server.signalCode !== null) server = begin();
          try {
            return void (await waitFor(adminUrl, server));
          } catch {
            // a child of the one that was killed still holds the folder's memory
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        }
        throw new Error("PostgreSQL did not start again");
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PostgreSQL refuses to run as root: as the user `postgres` where there is one, as nobody otherwise. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entry = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .find(([name]) => name === "postgres");
  return { uid: Number(entry?.[2] ?? 65_534), gid: Number(entry?.[3] ?? 65_534) };
}

async function versionOf(url: string): Promise<string> {
  const database = openPostgres(url, 1);
  try {
    const [row] = await database.readRows<{ version: string }>("select current_setting('server_version') as version");
    return row?.version ?? "unknown";
  } finally {
    await database.close();
  }
}

async function waitFor(url: string, server: ChildProcess): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error("PostgreSQL ended at once");
    try {
      return await versionOf(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL did not answer within ten seconds");
}

/** By process: one that ends (a vacuum worker, say) takes its count along, so sums of different moments can't be compared. */
function cpuByProcess(postmaster: number): Map<number, number> | undefined {
  const parentOf = (pid: number) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    } catch {
      return undefined; // it has just ended
    }
  };
  try {
    const backends = readdirSync("/proc")
      .map(Number)
      .filter((pid) => pid > 0 && parentOf(pid) === postmaster);
    return new Map([postmaster, ...backends].map((pid) => [pid, cpuOf(pid) ?? 0]));
  } catch {
    return undefined;
  }
}
