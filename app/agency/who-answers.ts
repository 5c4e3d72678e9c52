import type { Scope } from "#access/scope.server.ts";
import type { Period } from "#agency/agency.ts";
import { isOfUnit, listAnswering } from "#agency/answering.store.server.ts";
import { DAYS_OF_WARNING } from "#agency/attention.ts";
import { silentAgencies, type SilentAgency } from "#agency/silent-agency.ts";

/** Agencies of the asker's areas where nobody answers any more, or soon will: for the coordinating unit and the administrator. */
export async function listSilentAgencies(scope: Scope): Promise<SilentAgency[]> {
  const agencies = await listAnswering(scope);
  const [first] = agencies;
  if (first === undefined) return [];
  return silentAgencies(
    agencies,
    agencies.flatMap(({ mandates }) => mandates),
    first.today,
    DAYS_OF_WARNING,
  );
}

/** As above, for My day: with where the asker sees more of it. */
export async function listSilentForMe(scope: Scope): Promise<(SilentAgency & { readonly to: string })[]> {
  const silent = await listSilentAgencies(scope);
  const to = silent.length > 0 && (await isOfUnit(scope)) ? "/coordinator/gaps" : "/administration";
  return silent.map((each) => ({ ...each, to }));
}

const EVER = 36_500;

/**
 * Whether her agency would have nobody to answer from an earlier day than now, were this mandate to end so (undefined: at
 * all). @returns from which day.
 */
export async function findSilenceBy(
  scope: Scope,
  mandate: { readonly mandateId: string; readonly agencyId: string },
  validTo: Period["validTo"],
): Promise<string | undefined> {
  const agency = (await listAnswering(scope)).find(({ id }) => id === mandate.agencyId);
  if (agency === undefined) return undefined;
  const sinceWith = (mandates: typeof agency.mandates) => silentAgencies([agency], mandates, agency.today, EVER)[0]?.since;
  const now = sinceWith(agency.mandates);
  const then = sinceWith(agency.mandates.map((each) => (each.mandateId === mandate.mandateId ? { ...each, validTo } : each)));
  return then !== undefined && (now === undefined || then < now) ? then : undefined;
}
