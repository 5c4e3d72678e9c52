import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

/* Attack 33: slow, huge and many at once; and what lies beside the pages is not handed out. */

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const jonas = `/persons/${demo.jonas.personId}`;
const portOf = () => Number(new URL(served.address).port);

/** As a browser does where the server has just closed a connection that lay idle: once more, on a new one. */
const anew = <Answer>(ask: () => Promise<Answer>) => ask().catch(ask);

/** Opens a connection and says only so much of a request, then nothing. @returns when it has been closed on it */
function drip(said: string): { socket: Socket; closed: Promise<void> } {
  const socket = connect(portOf(), "127.0.0.1", () => socket.write(said));
  socket.on("error", () => {});
  socket.resume(); // the end is heard only by whoever reads
  return { socket, closed: new Promise((resolve) => socket.once("close", () => resolve())) };
}

describe("attack 33: a flood", () => {
  it("a form larger than any of ours is refused, said large or sent so, and nothing of it is read", async () => {
    const visitor = await new Visitor(served.address).signIn("jonas");
    const key = await visitor.formKey("/settings/notices");
    const huge = await visitor.post("/settings/notices", { _key: key, _intent: "choose", delivery: "x".repeat(1_100_000) });
    expect(huge.status).toBe(413);
    const streamed = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 20; part += 1) controller.enqueue(new TextEncoder().encode("x=".padEnd(100_000, "y")));
        controller.close();
      },
    });
    const init = { method: "POST", body: streamed, duplex: "half", headers: { Origin: served.address, "Sec-Fetch-Site": "same-origin" } };
    const sent = await fetch(`${served.address}/raise`, init as RequestInit).then(
      ({ status }) => status,
      () => 413, // closed before all of it was sent
    );
    expect(sent).toBe(413);
    expect((await anew(() => visitor.get("/settings/notices"))).status).toBe(200);
  });

  it("two hundred who dawdle and fifty who send too much keep nobody waiting, and the dawdlers are shut out", async () => {
    const visitor = await anew(() => new Visitor(served.address).signIn("jonas"));
    const timed = async (turns: number) => {
      const took: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        const began = Date.now();
        const answer = await anew(() => visitor.get(`${jonas}/plan`));
        expect(answer.status).toBe(200);
        await answer.text();
        took.push(Date.now() - began);
      }
      return took;
    };
    // what a page takes here and now, with nobody flooding
    const [, calm = 0] = (await timed(6)).toSorted((one, other) => other - one);
    const slow = Array.from({ length: 200 }, (_, at) =>
      drip(at % 2 === 0 ? "GET / HTTP/1.1\r\nHost: x\r\nX-" : "POST /raise HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\na"),
    );
    const many = Array.from({ length: 50 }, () =>
      fetch(`${served.address}/raise`, {
        method: "POST",
        body: "x".repeat(1_500_000),
        headers: { Origin: served.address, "Sec-Fetch-Site": "same-origin" },
      }).catch(() => undefined),
    );
    const took = await timed(12);
    await Promise.all(many);
    const [p95] = took.toSorted((one, other) => other - one).slice(1);
    console.log(`pages under the flood: p95 ${p95} ms of ${took.length}; before it, the slowest but one ${calm} ms`);
    // every page was answered meanwhile (timed() asks it); how fast is printed, not judged: that is the machine's too
    await Promise.all(slow.map(({ closed }) => closed));
    expect((await anew(() => visitor.get(jonas))).status).toBe(200);
    expect(served.child.exitCode).toBeNull();
  }, 240_000);

  it.each([
    "/.git/config",
    "/.git/HEAD",
    "/.env",
    "/package.json",
    "/server.ts",
    "/env.ts",
    "/db/schema.sql",
    "/assets/../server.ts",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/%252e%252e/%252e%252e/package.json",
    "/..%2f..%2fetc/passwd",
    "/..%252f..%252fetc/passwd",
    "/.data/helhet",
  ])("hands out nothing that lies beside the pages: %s", async (path) => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(portOf(), "127.0.0.1", () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`));
      let text = "";
      socket.on("data", (part: Buffer) => (text += part.toString()));
      socket.on("close", () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 (?:404|302|400)/);
    expect(answer).not.toMatch(/repositoryformatversion|"dependencies"|createHttpServer|readEnvironment|root:x:/);
  });
});
