import { connect } from "node:net";

/** Bytes that are hardly HTTP, and what a proxy and a server could each read in their own way. */
const RAW: readonly string[] = [
  "",
  "\r\n\r\n\r\n",
  "GET\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "GET / HTTP/1.1\r\nBad Header\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
  "GET / HTTP/1.1\r\n\r\n",
  "GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET //evil.example/%2e%2e HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nX: a\nSet-Cookie: hostile=1\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nX\u0000Y: a\r\n\r\n",
  `GET / HTTP/1.1\r\nHost: x\r\nCookie: helhet=${"a".repeat(20_000)}\r\n\r\n`,
  `GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${"X: y\r\n".repeat(5_000)}\r\n`,
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\nContent-Length: 5\r\n\r\nhello",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nhello",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nsubject=",
  "POST /sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n%ff=%\r\n0\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n",
  "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "\u0016\u0003\u0001\u0002\u0000\u0001",
];

/** What one connection is answered, or undefined where it was closed without a word. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(Buffer.from(bytes, "latin1")));
    const end = setTimeout(() => socket.destroy(), 3_000);
    socket
      .on("data", (part) => (heard += part.toString("latin1")))
      .on("error", () => {})
      .on("close", () => {
        clearTimeout(end);
        resolve(heard);
      });
  });
}

export interface Said {
  readonly connections: number;
  readonly faults: readonly string[];
}

/** Opens so many connections, one kind of nonsense after the other, ten at once. No answer may be 500, or carry a header that was slipped in. */
export async function talkNonsense(port: number, wanted: number): Promise<Said> {
  const faults = new Set<string>();
  let connections = 0;
  const work = async () => {
    while (connections < wanted) {
      const bytes = RAW[connections % RAW.length] ?? "";
      connections += 1;
      const heard = await say(port, bytes);
      if (/^HTTP\/1\.1 5/m.test(heard) || /^set-cookie: hostile/im.test(heard))
        faults.add(`${JSON.stringify(bytes.slice(0, 80))} was answered ${heard.slice(0, 60)}`);
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
  return { connections, faults: [...faults] };
}
