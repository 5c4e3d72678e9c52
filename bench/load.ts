import { connect } from "node:net";
import { sessionCookie } from "#access/asker.server.ts";
import { readWhole } from "./cohort.ts";

/*
 * A small load generator in a process of its own: so many connections, each sending the next reading as soon as the last
 * is answered. Every status is checked and every fiftieth answer is counted out. It prints one line of JSON.
 */
export interface Load {
  readonly port: number;
  readonly what: "json" | "page";
  readonly connections: number;
  readonly seconds: number;
  readonly persons: number;
  readonly seed: number;
  readonly isSecure: boolean;
}

export interface Measured {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** what was wrong with answers; empty is right */
  readonly faults: string[];
}

/** The same seed gives the same readings, in the same order. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export async function requestFor(load: Pick<Load, "what" | "isSecure">, reading: { personId: string; token: string }): Promise<string> {
  const cookie = (await sessionCookie(load.isSecure).serialize(reading.token)).split(";")[0];
  const path = load.what === "json" ? "plan.json" : "plan";
  return `GET /persons/${reading.personId}/${path} HTTP/1.1\r\nHost: 127.0.0.1:0\r\nAccept-Language: nb\r\nCookie: ${cookie}\r\n\r\n`;
}

/** @returns what is wrong with an answer to someone who may see the whole plan, or undefined */
export function faultOf(what: Load["what"], status: number, body: string): string | undefined {
  if (status !== 200) return `status ${status}`;
  if (what === "json") {
    const { goals, measures, participants } = JSON.parse(body) as Record<string, unknown[]>;
    const counts = [goals?.length, measures?.length, participants?.length].join(" ");
    return counts === "4 7 12" ? undefined : `goals, measures, participants: ${counts}`;
  }
  const missing = ["Mål 1:", "Mål 4:", "Tiltak 1:", "Tiltak 7:", "</html>"].filter((words) => !body.includes(words));
  return missing.length === 0 ? undefined : `the page lacks ${missing.join(" ")}`;
}

const HEAD_END = Buffer.from("\r\n\r\n");

/** The first whole answer in what has arrived so far, by its length or its last chunk. */
function takeAnswer(arrived: Buffer): { status: number; body: Buffer; isChunked: boolean; used: number } | undefined {
  const at = arrived.indexOf(HEAD_END);
  if (at === -1) return undefined;
  const head = arrived.subarray(0, at).toString("latin1");
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const start = at + 4;
  if (length !== undefined) {
    const used = start + Number(length);
    return arrived.length < used ? undefined : { status, body: arrived.subarray(start, used), isChunked: false, used };
  }
  // one answer at a time on a connection, so the last chunk ends what has arrived
  return arrived.length >= start + 5 && arrived.subarray(-5).equals(Buffer.from("0\r\n\r\n"))
    ? { status, body: arrived.subarray(start), isChunked: true, used: arrived.length }
    : undefined;
}

function unchunk(body: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const line = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, line).toString("latin1"), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts).toString("utf8");
}

async function run(load: Load): Promise<Measured> {
  const next = chance(load.seed);
  const requests: string[] = [];
  for (let count = 0; count < 1000; count += 1)
    requests.push(await requestFor(load, readWhole(1 + Math.floor(next() * load.persons), Math.floor(next() * 10))));
  const times: number[] = [];
  const faults: string[] = [];
  const began = performance.now();
  const until = began + load.seconds * 1000;
  let sent = 0;
  const one = () =>
    new Promise<void>((resolve) => {
      const socket = connect({ port: load.port, host: "127.0.0.1", noDelay: true });
      let arrived: Buffer[] = [];
      let from = 0;
      const ask = () => {
        from = performance.now();
        socket.write(requests[sent++ % requests.length] ?? "");
      };
      socket.on("connect", ask);
      socket.on("error", (error) => faults.push(error.message));
      socket.on("close", () => resolve());
      socket.on("data", (chunk) => {
        arrived.push(chunk);
        const whole = arrived.length === 1 ? chunk : Buffer.concat(arrived);
        const answer = takeAnswer(whole);
        if (answer === undefined) return;
        const now = performance.now();
        times.push(now - from);
        arrived = [];
        const body = times.length % 50 === 1 ? (answer.isChunked ? unchunk(answer.body) : answer.body.toString("utf8")) : undefined;
        const fault = body === undefined ? (answer.status === 200 ? undefined : `status ${answer.status}`) : faultOf(load.what, answer.status, body);
        if (fault !== undefined) faults.push(fault);
        if (now < until && faults.length < 20) ask();
        else socket.end();
      });
      setTimeout(() => socket.destroy(), load.seconds * 1000 + 10_000).unref();
    });
  await Promise.all(Array.from({ length: load.connections }, one));
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), faults };
}

if (import.meta.main) console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as Load)));
