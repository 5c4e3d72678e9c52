import type { z } from "zod";
import { type Outcome, type Problem, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter, type MandateEnd, noonOf, stateOf } from "#agency/agency.ts";
import { findOwnProfessional } from "#agency/own.store.server.ts";
import { type AdministeredMandate, countRolesHeld, listAdministeredMandates, updateMandateEnd } from "#agency/professional.store.server.ts";
import { findSilenceBy } from "#agency/who-answers.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";

type Ending = Omit<z.output<typeof MandateEnd>, "gapIsKnown"> & { readonly gapIsKnown?: boolean };
type Current = Pick<AdministeredMandate, "mandateId" | "validTo" | "version">;

/**
 * Sets when a mandate ends. "Now" closes it at once: the next thing its holder asks for is refused, since every
 * transaction reads the mandate anew. A mandate that has ended is not revived; a new one is given. Persons who lose their
 * coordinator by it, and an agency that has nobody left to answer needs, are gaps that the coordinating unit sees the
 * same day: whoever ends it has said that she knows.
 */
export async function endMandate(scope: Scope, professionalId: string, input: Ending): Promise<Outcome<object, Current>> {
  const today = dayOf(new Date());
  const mandate = (await listAdministeredMandates(scope)).find((each) => each.mandateId === input.mandateId && each.professionalId === professionalId);
  if (mandate === undefined) return refuse("form.not-valid");
  if ((await findOwnProfessional(scope)) === professionalId) return refuse("agency.mandate-is-your-own");
  if (mandate.version !== input.version) return { ...refuse("form.conflict"), current: mandate };
  const state = stateOf(mandate, today);
  if (state === "ended" || state === "never") return refuse("agency.mandate-has-ended");
  // what was, was: the last day can lie yesterday at the earliest, or the day before a mandate that never begins
  const earliest = mandate.validFrom > today ? dayAfter(mandate.validFrom, -1) : dayAfter(today, -1);
  const validTo = input.when === "now" ? earliest : input.when === "open" ? null : input.lastDay;
  if (validTo !== null && validTo < earliest) return refuse("agency.ends-in-the-past", "lastDay");
  const losses = validTo === null || input.gapIsKnown === true ? [] : await findLosses(scope, mandate, validTo);
  if (losses.length > 0) return { ok: false, problems: losses, current: mandate };
  if (!(await updateMandateEnd(scope, input.mandateId, input.version, validTo))) return { ...refuse("form.conflict"), current: mandate };
  await recordAccess(scope, { event: "agency.end-mandate", action: "U", subject: "mandate", subjectId: input.mandateId });
  return { ok: true };
}

/** What its end would leave behind, and is not said before it is saved by anything else: persons without a coordinator, an agency without a voice. */
async function findLosses(scope: Scope, mandate: AdministeredMandate, validTo: string): Promise<Problem[]> {
  const count = mandate.role === "coordinator" ? await countRolesHeld(scope, mandate) : 0;
  const since = await findSilenceBy(scope, mandate, validTo);
  return [
    ...(count === 0 ? [] : [{ code: "agency.holds-roles", field: "gapIsKnown", values: { count } }]),
    ...(since === undefined ? [] : [{ code: "agency.last-who-answers", field: "gapIsKnown", values: { agency: mandate.agencyName, day: noonOf(since) } }]),
  ];
}
