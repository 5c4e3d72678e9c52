import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { type NotNeededForm, type OwnersForm, readOwner, type StepForm } from "#contact/transition.ts";
import { findTransition, type Transition } from "#contact/transition.store.server.ts";
import { insertStep, updateStepTakenBack, updateTransition } from "#contact/transition-change.store.server.ts";

interface At {
  readonly here: PersonHere;
  readonly transitionId: string;
}

/** One owner who gives and one who receives, each of those who take part. An empty chair stays visible. */
export async function nameOwners(scope: Scope, { here, transitionId }: At, input: z.output<typeof OwnersForm>): Promise<Outcome> {
  const found = await findOpen(scope, here, transitionId);
  if (!found.ok) return found;
  const from = readOwner(input.ownerFrom);
  const to = readOwner(input.ownerTo);
  const mayOwn = (owner: typeof from) =>
    owner === null ||
    (owner !== undefined && found.transition.helpers.some((each) => each.professionalId === owner.professionalId && each.agencyId === owner.agencyId));
  if (from === undefined || !mayOwn(from)) return refuse("transition.owner-takes-no-part", "ownerFrom");
  if (to === undefined || !mayOwn(to)) return refuse("transition.owner-takes-no-part", "ownerTo");
  if (from !== null && to !== null && from.professionalId === to.professionalId) return refuse("transition.owners-are-two", "ownerTo");
  return written(await updateTransition(scope, { id: transitionId, version: input.version }, { owners: { from, to } }));
}

export async function tickStep(scope: Scope, { here, transitionId }: At, { checkId, done }: z.output<typeof StepForm>): Promise<Outcome> {
  const found = await findOpen(scope, here, transitionId);
  if (!found.ok) return found;
  if (done === "yes") await insertStep(scope, { personId: here.personId, transitionId, checkId });
  else await updateStepTakenBack(scope, { transitionId, checkId });
  return { ok: true };
}

/** Another day for what was entered by hand. A birthday does not move, and a discharge moves with its stay. */
export async function moveTransition(scope: Scope, { here, transitionId }: At, input: { onDay: string; version: number }): Promise<Outcome> {
  const found = await findOpen(scope, here, transitionId);
  if (!found.ok) return found;
  if (found.transition.kind.startsWith("age-") || found.transition.stayId !== null) return refuse("transition.day-is-given", "onDay");
  return written(await updateTransition(scope, { id: transitionId, version: input.version }, { onDay: input.onDay }));
}

/** Handed over: both owners are named and every step is done. */
export async function finishTransition(scope: Scope, { here, transitionId }: At, { version }: { version: number }): Promise<Outcome> {
  const found = await findOpen(scope, here, transitionId);
  if (!found.ok) return found;
  const { ownerFromId, ownerToId, steps } = found.transition;
  if (ownerFromId === null || ownerToId === null) return refuse("transition.owner-missing");
  const left = steps.filter((step) => step.doneOn === null).length;
  if (left > 0) return refuse("transition.steps-left", undefined, { left });
  return written(await updateTransition(scope, { id: transitionId, version }, { close: { state: "done", reason: null } }));
}

export async function closeAsNotNeeded(scope: Scope, { here, transitionId }: At, input: z.output<typeof NotNeededForm>): Promise<Outcome> {
  const found = await findOpen(scope, here, transitionId);
  if (!found.ok) return found;
  return written(await updateTransition(scope, { id: transitionId, version: input.version }, { close: { state: "not-needed", reason: input.reason } }));
}

/** Closed too early, or by mistake. */
export async function reopenTransition(scope: Scope, { here, transitionId }: At, { version }: { version: number }): Promise<Outcome> {
  if (here.capacity !== "professional" || (await findTransition(scope, here.personId, transitionId)) === undefined) return refuse("transition.not-here");
  return written(await updateTransition(scope, { id: transitionId, version }, { reopen: true }));
}

async function findOpen(scope: Scope, here: PersonHere, transitionId: string): Promise<Outcome<{ transition: Transition }>> {
  const transition = await findTransition(scope, here.personId, transitionId);
  if (here.capacity !== "professional" || transition === undefined) return refuse("transition.not-here");
  return transition.state === "open" ? { ok: true, transition } : refuse("transition.closed-already");
}

const written = (changed: boolean): Outcome => (changed ? { ok: true } : refuse("form.conflict"));
