import { type ChildProcess } from "node:child_process";
import { kill, start } from "#test/e2e/serve.ts";

/**
 * server.ts as a process of its own, on one port, and what stands for the supervisor of an installation (systemd, a
 * container's restart policy): it starts the process again when it has ended, and nothing else.
 */
export class House {
  readonly address: string;
  restarts = 0;
  #child: ChildProcess | undefined;
  #printed = "";
  #printing = () => "";
  #isKept = false;
  readonly #env: Record<string, string>;

  constructor(port: number, env: Record<string, string>) {
    this.address = `http://127.0.0.1:${port}`;
    this.#env = { ...env, PORT: String(port), LOG_LEVEL: "warn", NODE_ENV: "test", DEMO: "true" };
  }

  /** Starts it, and starts it again whenever it ends. @param more what is different this time */
  async open(more: Record<string, string> = {}): Promise<void> {
    this.#isKept = true;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#begin(more);
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
  }

  async #begin(more: Record<string, string>): Promise<void> {
    const { child, printed } = await start({ ...this.#env, ...more });
    this.#child = child;
    this.#printing = printed;
    child.once("exit", () => {
      this.#printed = this.printed.slice(-200_000);
      this.#printing = () => "";
      if (!this.#isKept) return;
      this.restarts += 1;
      void this.#revive(more);
    });
  }

  async #revive(more: Record<string, string>): Promise<void> {
    while (this.#isKept) {
      try {
        return await this.#begin(more);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 200)); // the database is not there yet: tried again, as a supervisor does
      }
    }
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** What it has printed so far: no note and no name may stand in it. */
  get printed(): string {
    return this.#printed + this.#printing();
  }

  /** Kills it; the supervisor does the rest. */
  kill(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Ends it and lets it be. */
  async close(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.#isKept = false;
    const child = this.#child;
    if (child !== undefined) await kill(child, signal);
    return child?.exitCode ?? null;
  }

  /** Resolves when it answers again with a page. @throws Error where it does not within `seconds` */
  async answers(seconds = 120): Promise<number> {
    const began = performance.now();
    while (performance.now() - began < seconds * 1000) {
      const status = await fetch(`${this.address}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
        async (answer) => {
          await answer.arrayBuffer(); // unread, it would hold its connection
          return answer.status;
        },
        () => 0,
      );
      if (status === 200) return performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the house did not answer again within ${seconds} s`);
  }
}
