import type { Logger } from "pino";

/** Where an error came from: lines of our code, never its message, which may hold what someone typed. */
const placeOf = (error: unknown) =>
  (error instanceof Error ? (error.stack ?? "") : "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .map((line) => line.trim());

/**
 * The last to hear of an error nobody caught. A promise left behind is noted and the house goes on serving; an exception
 * that went through everything leaves the process in an unknown state, so it is noted, drained and ended with a fault.
 */
export function catchLast(log: Pick<Logger, "error" | "fatal">, end: () => void): void {
  const note = (error: unknown) => ({ error: error instanceof Error ? error.name : typeof error, at: placeOf(error) });
  process.on("unhandledRejection", (error) => log.error(note(error), "nobody caught a rejection"));
  process.on("uncaughtException", (error) => {
    log.fatal(note(error), "nobody caught an exception");
    end();
  });
}
