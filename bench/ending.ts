/*
 * Whatever a bench starts or lays out is named here until it is taken away again, so that an interrupt, a watchdog or an
 * error leaves no process, database or folder behind.
 */
const open = new Set<() => Promise<void>>();

/** Remembers how to end something. @returns the same, to be called once it is no longer needed; a second call does nothing. */
export function ending(end: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (open.delete(once)) await end();
  };
  open.add(once);
  return once;
}

/** Ends everything that is still open, the latest first. */
export async function endAll(): Promise<void> {
  for (const end of [...open].toReversed()) await end().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
}
