import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ending } from "./ending.ts";

/** A server that was started for a measurement, and what its process has used. */
export interface Started {
  readonly port: number;
  /** milliseconds of CPU since it started; undefined where /proc is not */
  cpu(): number | undefined;
  /** resident and highest resident memory, MB */
  memory(): { now: number; highest: number } | undefined;
  stop(): Promise<void>;
}

/** Starts a Node script and waits until `path` answers 200. */
export async function startServer(args: string[], env: Record<string, string>, port: number, readyPath: string): Promise<Started> {
  // a given DATABASE_URL is the administrator's: it must not reach a server by itself
  const { DATABASE_URL: _url, NODE_ENV: _env, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    env: { ...inherited, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    cwd: path.resolve(import.meta.dirname, ".."),
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const stop = ending(() => end(child, "SIGTERM"));
  try {
    await answers(`http://127.0.0.1:${port}${readyPath}`, child);
  } catch (error) {
    await stop();
    throw new Error(`${args.join(" ")}: ${error instanceof Error ? error.message : String(error)}\n${said}`, { cause: error });
  }
  return { port, cpu: () => cpuOf(child.pid ?? 0), memory: () => memoryOf(child.pid ?? 0), stop };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error("ended at once");
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("did not answer within thirty seconds");
}

/** CPU of one process, milliseconds. The clock of /proc ticks a hundred times a second. */
export function cpuOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

function memoryOf(pid: number): { now: number; highest: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const megabytes = (key: string) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { now: megabytes("VmRSS"), highest: megabytes("VmHWM") };
  } catch {
    return undefined;
  }
}

/** Asks a process to end, and ends it where it does not. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  const force = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(force);
}
