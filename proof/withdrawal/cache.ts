import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ending } from "../../bench/ending.ts";

/** What is planted: something in front of a server that answers anew what it answered the same reader a moment ago. */
const KEPT_MS = 2000;

/** A caching proxy before one process. Everything but an answer of 200 to a reading goes through it. */
export async function startCache(target: number): Promise<{ port: number; stop: () => Promise<void> }> {
  const kept = new Map<string, { body: Buffer; until: number }>();
  const server = createServer((request, response) => {
    const key = `${request.url} ${request.headers.cookie}`;
    const known = request.method === "GET" ? kept.get(key) : undefined;
    if (known !== undefined && known.until > Date.now()) return void response.writeHead(200).end(known.body);
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => void pass(Buffer.concat(parts)));
    const pass = async (sent: Buffer): Promise<void> => {
      const { cookie = "", origin = "", "content-type": type = "", "accept-language": language = "" } = request.headers;
      const host = String(request.headers["x-forwarded-host"]);
      const answer = await fetch(`http://127.0.0.1:${target}${request.url}`, {
        method: request.method ?? "GET",
        headers: {
          cookie,
          origin,
          "accept-language": language,
          "sec-fetch-site": "same-origin",
          "x-forwarded-host": host,
          ...(type === "" ? {} : { "content-type": type }),
        },
        redirect: "manual",
        ...(sent.length === 0 ? {} : { body: new Uint8Array(sent) }),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      if (request.method === "GET" && answer.status === 200) kept.set(key, { body, until: Date.now() + KEPT_MS });
      response.writeHead(answer.status).end(body);
    };
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const stop = ending(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, stop };
}
