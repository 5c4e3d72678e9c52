import type { Outcome } from "#access/outcome.ts";
import { notFound } from "#access/page.server.ts";

/** A meeting that is not there, or not the asker's to touch, is answered like a page that does not exist. */
export function hereOrNotFound<Good, Current>(outcome: Outcome<Good, Current>): Outcome<Good, Current> {
  if (!outcome.ok && outcome.problems.some((problem) => problem.code === "meeting.not-here")) notFound();
  return outcome;
}
