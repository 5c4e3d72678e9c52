import type { Scope } from "#access/scope.server.ts";
import { type AdministeredAgency, findAdministeredAgency, listAdministeredAgencies } from "#agency/administered-agency.store.server.ts";
import { type Agreement, findAgreementRules, listAdministeredAgreements } from "#agency/agreement.store.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { whatNeedsAttention } from "#agency/attention.ts";
import { listAllLifeAreas } from "#agency/life-area.store.server.ts";
import { findOwnProfessional } from "#agency/own.store.server.ts";
import { findAdministeredProfessional, listAdministeredMandates } from "#agency/professional.store.server.ts";
import { findStaffSignIn } from "#agency/sign-in.store.server.ts";
import { listStatutoryItems } from "#agency/statutory-item.store.server.ts";
import { findSilenceBy, listSilentAgencies } from "#agency/who-answers.ts";
import { dayOf } from "#deadline/day.ts";

/** What the acting administrator minds, and the day it is. */
export interface Administration {
  readonly agreements: readonly Agreement[];
  readonly today: string;
}

/** @returns undefined for everyone who is not acting as an administrator: the pages are then not there. */
export async function findAdministration(scope: Scope): Promise<Administration | undefined> {
  const agreements = await listAdministeredAgreements(scope);
  return agreements.length === 0 ? undefined : { agreements, today: dayOf(new Date()) };
}

/** The agencies of her agreements and everyone's mandates there, with what asks for a hand. */
export async function readOverview(scope: Scope, { today }: Administration) {
  const [agencies, mandates] = [await listAdministeredAgencies(scope), await listAdministeredMandates(scope)];
  return { agencies, mandates, attention: { ...whatNeedsAttention(agencies, mandates, today), silent: await listSilentAgencies(scope) } };
}

export function readAgency(scope: Scope, agencyId: string): Promise<AdministeredAgency | undefined> {
  return findAdministeredAgency(scope, agencyId);
}

export function readAgencies(scope: Scope) {
  return listAdministeredAgencies(scope);
}

/** With each of her mandates, from which day its agency would have nobody to answer, were it to end now. */
export async function readProfessional(scope: Scope, professionalId: string) {
  const found = await findAdministeredProfessional(scope, professionalId);
  if (found === undefined) return undefined;
  const yesterday = dayAfter(dayOf(new Date()), -1);
  const mandates = [];
  for (const mandate of found.mandates) mandates.push({ ...mandate, silentFrom: (await findSilenceBy(scope, mandate, yesterday)) ?? null });
  return { ...found, mandates };
}

/** An agreement the asker minds, with its parties and deadline rules. */
export async function readAgreement(scope: Scope, administration: Administration, agreementId: string) {
  const agreement = administration.agreements.find((each) => each.id === agreementId);
  const found = agreement && (await findAgreementRules(scope, agreementId));
  return agreement && found && { agreement, parties: found.parties, rules: found.rules };
}

const countriesOf = ({ agreements }: Administration) => [...new Set(agreements.map((agreement) => agreement.jurisdiction))];

export function readLifeAreas(scope: Scope, administration: Administration) {
  return listAllLifeAreas(scope, countriesOf(administration));
}

export function readStatutoryItems(scope: Scope, administration: Administration) {
  return listStatutoryItems(scope, countriesOf(administration));
}

/** Whether a professional is the asker herself: her own mandates are not hers to change. */
export async function isOneself(scope: Scope, professionalId: string): Promise<boolean> {
  return (await findOwnProfessional(scope)) === professionalId;
}

/** What someone of her area has open now, and whether the account is closed. */
export function readSignedIn(scope: Scope, professionalId: string) {
  return findStaffSignIn(scope, professionalId);
}
