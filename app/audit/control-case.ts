import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { ControlForm } from "#audit/log-control.ts";
import { findCase, updateCase } from "#audit/log-case.store.server.ts";

export type CaseHere = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/** Opens a case. The control is itself in her log, but where that would tell what is lawfully kept back. */
export async function openCase(scope: Scope, caseId: string): Promise<CaseHere | undefined> {
  const found = await findCase(scope, caseId);
  if (found !== undefined) await recordControl(scope, "log-control.read", "R", found);
  return found;
}

/** Writes down what a case came to, in words that can be read again when someone asks. */
export async function controlCase(scope: Scope, caseHere: CaseHere, outcome: z.output<typeof ControlForm>): Promise<Outcome> {
  if (!(await updateCase(scope, caseHere.id, outcome))) return { ...refuse("form.conflict"), current: await findCase(scope, caseHere.id) };
  await recordControl(scope, "log-control.decide", "U", caseHere);
  return { ok: true };
}

async function recordControl(scope: Scope, event: string, action: "R" | "U", { id, personId, isKeptBack }: CaseHere): Promise<void> {
  await recordAccess(scope, { event, action, personId: isKeptBack ? undefined : personId, subject: "log-case", subjectId: id });
}
