import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";

/** A wire between the house and its database that can be slow, silent or cut. */
export class Wire {
  /** milliseconds that every answer of the database is late */
  delay = 0;
  /** nothing passes in either direction, and nobody is told */
  isSilent = false;
  /** the next COMMIT reaches the database, and its answer does not come back */
  cutsAfterCommit = false;
  cuts = 0;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  readonly #server = createServer((near) => this.#join(near));
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** @returns the port to connect to */
  async listen(): Promise<number> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return (this.#server.address() as AddressInfo).port;
  }

  #join(near: Socket): void {
    const far = createConnection(this.#port, "127.0.0.1");
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    let isCutting = false;
    near.on("data", (part: Buffer) => {
      if (this.isSilent) return;
      if (this.cutsAfterCommit && part.includes("commit\0")) {
        this.cutsAfterCommit = false;
        isCutting = true;
      }
      far.write(part);
    });
    far.on("data", (part: Buffer) => {
      if (this.isSilent) return;
      if (isCutting) {
        this.cuts += 1;
        near.resetAndDestroy();
        far.destroy();
      } else if (this.delay > 0) setTimeout(() => near.write(part), this.delay);
      else near.write(part);
    });
    const part = () => {
      this.#pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.on("error", part).on("close", part);
  }

  /** Resets every connection at once. */
  reset(): void {
    for (const [near] of this.#pairs) near.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.reset();
    this.#server.close();
  }
}
