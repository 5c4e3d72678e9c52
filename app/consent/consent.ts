import { daysBetween } from "#deadline/day.ts";

/*
 * A consent lifts confidentiality between named parties, for named life areas, until a day. It is not the legal basis of
 * anything under data protection law, and is never called so. The database decides (db/functions/02_locks.sql); what
 * stands here says the same in words, and a test compares the two.
 */

export type ConsentForm = "signed-in" | "paper" | "oral";
export type ConsentAnswer = "asked" | "yes" | "no";

export interface ConsentGiver {
  readonly giverId: string;
  /** an appointed guardian says yes for one who decides for herself otherwise */
  readonly isAppointed?: boolean;
  readonly circleMemberId: string | null;
  /** the guardian's name; null where she answers herself */
  readonly name: string | null;
  readonly answer: ConsentAnswer;
  readonly answeredAt: string | null;
  readonly form: ConsentForm | null;
  readonly witness: string | null;
  readonly recordedByName: string | null;
  /** whether this answer is the reader's own to give */
  readonly isMine: boolean;
}

export interface ConsentParty {
  readonly partyId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly coversAllFunctions: boolean;
  readonly functions: readonly string[];
  readonly lifeAreas: readonly string[];
  readonly withdrawnAt: string | null;
}

/** A topic kept back (from all, or from one), or an agency or a professional kept out altogether. */
export interface ConsentExclusion {
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly professionalId: string | null;
  readonly professionalName: string | null;
  readonly topicId: string | null;
  readonly topicName: string | null;
}

export interface Consent {
  readonly consentId: string;
  readonly purpose: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly form: ConsentForm;
  readonly witness: string | null;
  readonly textVersion: string;
  readonly language: string;
  readonly ownVoice: string | null;
  readonly recordedAt: Date;
  readonly recordedByName: string | null;
  readonly replacedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly givers: readonly ConsentGiver[];
  readonly parties: readonly ConsentParty[];
  readonly exclusions: readonly ConsentExclusion[];
}

type Dated = Pick<Consent, "validFrom" | "validTo" | "replacedAt" | "withdrawnAt"> & { readonly givers: readonly Pick<ConsentGiver, "answer">[] };

export type ConsentState = "in-force" | "waiting" | "refused" | "not-yet" | "expired" | "withdrawn" | "replaced";

/** How a consent stands on a day (YYYY-MM-DD where she lives). Its last day is part of it. Nobody asked is nobody's yes. */
export function stateOf(consent: Dated, day: string): ConsentState {
  if (consent.withdrawnAt !== null) return "withdrawn";
  if (consent.replacedAt !== null) return "replaced";
  if (consent.validTo < day) return "expired";
  if (consent.givers.some((giver) => giver.answer === "no")) return "refused";
  if (consent.givers.length === 0 || consent.givers.some((giver) => giver.answer === "asked")) return "waiting";
  return consent.validFrom > day ? "not-yet" : "in-force";
}

/** The same question as care.consents_in_force. */
export function isInForce(consent: Dated, day: string): boolean {
  return stateOf(consent, day) === "in-force";
}

/** How many days before its end a consent is said to be running out. */
export const EXPIRY_NOTICE_DAYS = 30;

/** Days left where it is time to ask again; undefined where there is no hurry. */
export function daysLeftIfSoon(consent: Pick<Consent, "validTo">, day: string): number | undefined {
  const left = daysBetween(day, consent.validTo);
  return left >= 0 && left <= EXPIRY_NOTICE_DAYS ? left : undefined;
}

export interface AgencySight {
  readonly partyId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** undefined: everyone who works with her there; otherwise only these functions */
  readonly functions: readonly string[] | undefined;
  readonly areas: readonly string[];
  /** topics this agency does not meet */
  readonly keptBack: readonly string[];
}

export interface ConsentInWords {
  readonly agencies: readonly AgencySight[];
  /** topics nobody meets */
  readonly keptFromAll: readonly string[];
  /** agencies and professionals who see nothing, whatever else is said */
  readonly shutOut: readonly string[];
  /** agencies she has taken it back from */
  readonly ended: readonly { readonly agencyName: string; readonly at: string }[];
}

/** Who sees what, for the page and the receipt. An agency with no life area, or with no function left, sees nothing and is not named. */
export function describeConsent(consent: Pick<Consent, "parties" | "exclusions">): ConsentInWords {
  const { parties, exclusions } = consent;
  const topicsFor = (agencyId: string | null) =>
    exclusions.filter((each) => each.topicName !== null && each.agencyId === agencyId && each.professionalId === null).map((each) => each.topicName ?? "");
  const isShutOut = (agencyId: string) => exclusions.some((each) => each.topicId === null && each.agencyId === agencyId);
  return {
    agencies: parties
      .filter(
        (party) =>
          party.withdrawnAt === null && party.lifeAreas.length > 0 && (party.coversAllFunctions || party.functions.length > 0) && !isShutOut(party.agencyId),
      )
      .map(({ partyId, agencyId, agencyName, coversAllFunctions, functions, lifeAreas }) => ({
        partyId,
        agencyId,
        agencyName,
        functions: coversAllFunctions ? undefined : functions,
        areas: lifeAreas,
        keptBack: topicsFor(agencyId),
      })),
    keptFromAll: topicsFor(null),
    shutOut: exclusions.filter((each) => each.topicId === null).map((each) => each.professionalName ?? each.agencyName ?? ""),
    ended: parties.flatMap((party) => (party.withdrawnAt === null ? [] : [{ agencyName: party.agencyName, at: party.withdrawnAt }])),
  };
}

/** Where she lives is kept from this reader (app/person/person.ts, maySeePlaces): then the names of the agencies are too. */
export function withoutPlaces(consent: Consent): Consent {
  const hidden = (name: string | null) => (name === null ? null : HIDDEN_PLACE);
  return {
    ...consent,
    parties: consent.parties.map((party) => ({ ...party, agencyName: HIDDEN_PLACE })),
    exclusions: consent.exclusions.map((each) => ({ ...each, agencyName: hidden(each.agencyName) })),
  };
}
export const HIDDEN_PLACE = "•••";
