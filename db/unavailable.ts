/*
 * Why a database did not answer, told apart from what is our own mistake: only the first is worth asking again.
 */

/** The statement was undone, and says so: no room (disk, memory, connections), waited too long, or gave way to another. */
const UNDONE = /^(?:53...|55P03|57014|40001|40P01|25006|25P03)$/;
/** The connection is gone, or the server is going: what was under way may have happened or not. */
const GONE = /^(?:08...|57P0.|58...)$/;
const NETWORK = /^(?:ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN|ENOENT)/;
/** What pg says without a code. */
const WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|timeout exceeded when trying to connect|Cannot use a pool after)/;

/** `undone`: nothing was changed. `gone`: nobody can say what became of the last statement. Undefined: another kind of error. */
export function unavailabilityOf(error: unknown): "undone" | "gone" | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (UNDONE.test(code)) return "undone";
  return GONE.test(code) || NETWORK.test(code) || WORDS.test(error.message) ? "gone" : undefined;
}
