import { z } from "zod";
import { day, tick, version } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { findLifeSpan, type LifeSpan, updateDiedOn } from "#person/death.store.server.ts";

export const DeathForm = z.strictObject({ diedOn: day("person.death.has-no-day"), isSure: tick(), version: version() });
export const NotDeadForm = z.strictObject({ version: version() });

/**
 * Writes down that someone has died: by a coordinator, after a question (the database refuses anyone else). From then
 * on nobody is reminded of her; what was open to somebody stays open to read.
 */
export async function recordDeath(scope: Scope, here: PersonHere, input: z.output<typeof DeathForm>, now = new Date()): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("person.death.for-coordinators");
  const span = await findLifeSpan(scope, here.personId);
  if (span === undefined) return refuse("person.death.for-coordinators");
  if (input.diedOn > dayOf(now)) return refuse("person.death.in-future", "diedOn");
  if (input.diedOn < span.birthOn) return refuse("person.death.before-birth", "diedOn");
  if (!input.isSure) return refuse("person.death.not-sure", "isSure");
  return (await updateDiedOn(scope, here.personId, input.diedOn, input.version)) ? { ok: true } : refuse("form.conflict");
}

/** It was entered by mistake: she lives, and everything is as it was. */
export async function takeBackDeath(scope: Scope, here: PersonHere, input: z.output<typeof NotDeadForm>): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("person.death.for-coordinators");
  return (await updateDiedOn(scope, here.personId, null, input.version)) ? { ok: true } : refuse("form.conflict");
}

/** From when to when she has lived, as it is written down; undefined where the asker may not know. */
export async function readLifeSpan(scope: Scope, personId: string): Promise<LifeSpan | undefined> {
  return findLifeSpan(scope, personId);
}
