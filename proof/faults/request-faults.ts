import { connect } from "node:net";
import { during, type Fault, type Strike } from "./fault.ts";
import type { Scene } from "./scene.ts";
import { pause } from "./witness.ts";

/* What a hostile or broken client sends. Others are served meanwhile. */

/** Opens sockets that say one byte in a while. @returns how many the house had closed by itself at the end */
async function dawdle(scene: Scene, sockets: number, head: string, ms: number): Promise<number> {
  const { hostname, port } = new URL(scene.house.address);
  let closed = 0;
  const open = Array.from({ length: sockets }, () => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {}).once("close", () => (closed += 1));
    socket.resume(); // the end is heard only by whoever reads
    socket.write(head);
    return socket;
  });
  for (const until = Date.now() + ms; Date.now() < until; await pause(500)) for (const socket of open) if (socket.writable) socket.write("x");
  const closedByHouse = closed;
  for (const socket of open) socket.destroy();
  return closedByHouse;
}

/** Sends bytes as they are. @returns the status line's number, or 0 where the connection was closed without one */
function raw(scene: Scene, bytes: string | Buffer): Promise<number> {
  const { hostname, port } = new URL(scene.house.address);
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(Number(port), hostname);
    const done = () => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0));
    };
    socket.on("error", done).on("close", done).setTimeout(5000, done);
    socket.on("data", (part: Buffer) => {
      said += part.toString("latin1");
      if (said.includes("\r\n\r\n")) done();
    });
    socket.write(bytes);
  });
}

const form = (scene: Scene, body: Buffer | string, type = "application/x-www-form-urlencoded", path = "/sign-in") => {
  const bytes = Buffer.from(body);
  return Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: ${new URL(scene.house.address).host}\r\nOrigin: ${scene.house.address}\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`,
    ),
    bytes,
  ]);
};

const judged = (statuses: readonly number[], others: number, what: string): Strike => ({
  isEffective: others > 0 && statuses.every((status) => status >= 200 && status < 500),
  said: `${what}: answered ${[...new Set(statuses)].toSorted().join(", ")}; ${others} answers to others meanwhile`,
});

/** ms: half a minute that a body may take, and half a minute between two looks at who is late */
const DAWDLED = 75_000;
const DEEP = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const DEEP_FIELDS = Array.from({ length: 20_000 }, (_, index) => `a[${index}][b][c]=1`).join("&");
const NUL = "subject=jonas%00&back=%2F";
const NOT_UTF8 = Buffer.concat([Buffer.from("subject="), Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80]), Buffer.from("&back=/")]);

export const requestFaults: readonly Fault<Scene>[] = [
  {
    number: 20,
    name: "slow headers and slow bodies",
    strike: async (scene) => {
      const host = new URL(scene.house.address).host;
      let closed = 0;
      const count = await during(scene, async () => {
        const body = `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${scene.house.address}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n`;
        const both = await Promise.all([dawdle(scene, 150, `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `, DAWDLED), dawdle(scene, 150, body, DAWDLED)]);
        closed = both[0] + both[1];
      });
      return {
        isEffective: closed === 300 && count(302) > 0,
        said: `${closed} of 300 dawdling connections were closed, ${count(302)} forms of others answered meanwhile`,
      };
    },
  },
  {
    number: 21,
    name: "oversized and deep bodies, long addresses and headers",
    strike: async (scene) => {
      let statuses: number[] = [];
      const count = await during(scene, async () => {
        statuses = await Promise.all([
          raw(scene, form(scene, "x".repeat(3_000_000))),
          raw(scene, form(scene, DEEP, "application/json")),
          raw(scene, form(scene, DEEP_FIELDS)),
          raw(scene, form(scene, `subject=${"%5B".repeat(100_000)}`)),
          raw(scene, `GET /${"a".repeat(60_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
          raw(scene, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(60_000)}\r\n\r\n`),
          raw(scene, `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"helhet=a; ".repeat(1000)}\r\n\r\n`),
        ]);
        await pause(300);
      });
      return judged(statuses, count(302), "7 of them");
    },
  },
  {
    number: 22,
    name: "malformed JSON, form, UTF-8, NUL, address",
    strike: async (scene) => {
      let statuses: number[] = [];
      const count = await during(scene, async () => {
        statuses = await Promise.all([
          raw(scene, form(scene, '{"a":', "application/json")),
          raw(scene, form(scene, NOT_UTF8)),
          raw(scene, form(scene, NUL)),
          raw(scene, form(scene, '--x\r\nContent-Disposition: form-data; name="a', "multipart/form-data; boundary=x")),
          raw(scene, form(scene, "a", "multipart/form-data")),
          raw(scene, form(scene, "a", "text/\u0000")),
          raw(scene, `GET /%00%c3%28%zz HTTP/1.1\r\nHost: x\r\n\r\n`),
          raw(scene, `GET /persons/%e0%80%af/plan?a=%ff HTTP/1.1\r\nHost: x\r\n\r\n`),
          raw(scene, "\u0000\u0001\u0002 nonsense\r\n\r\n"),
        ]);
        await pause(300);
      });
      return judged(statuses, count(302), "9 of them");
    },
  },
  {
    number: "+",
    name: "the same form sent eight times at once",
    strike: async (scene) => {
      const note = { words: "kanari-eight-at-once", key: "00000000-0000-4000-8000-000000000008" };
      const kinds = await Promise.all(Array.from({ length: 8 }, () => scene.witness.write(note)));
      return { isEffective: true, said: `${kinds.filter((kind) => kind === "acknowledged").length} of 8 answered as done` };
    },
  },
];
