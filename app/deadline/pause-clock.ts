import { z } from "zod";
import { version, words } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { updatePause } from "#deadline/clock.store.server.ts";

export const PauseForm = z.strictObject({ clockId: z.uuid(), version: version(), reason: words(500).min(3, "deadline.reason-too-short") });
export const ResumeForm = z.strictObject({ clockId: z.uuid(), version: version() });

/** Stops the clock for a while, with a reason that stands with it. Nobody is then late; the promise is not forgotten. */
export async function pauseClock(scope: Scope, input: z.output<typeof PauseForm>): Promise<Outcome> {
  if (!(await updatePause(scope, input.clockId, input.version, input.reason))) return refuse("deadline.clock-has-changed");
  await recordAccess(scope, { event: "deadline.pause", action: "U", subject: "clock", subjectId: input.clockId });
  return { ok: true };
}

/** The clock goes on with as long left as it had; the database moves the day that was promised. */
export async function resumeClock(scope: Scope, input: z.output<typeof ResumeForm>): Promise<Outcome> {
  if (!(await updatePause(scope, input.clockId, input.version, null))) return refuse("deadline.clock-has-changed");
  await recordAccess(scope, { event: "deadline.resume", action: "U", subject: "clock", subjectId: input.clockId });
  return { ok: true };
}
