import { type Consent, describeConsent, isInForce } from "#consent/consent.ts";

/** Someone at the table, as far as the locks are concerned. */
export interface Seat {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly functionName: string | null;
  readonly acceptedAt: Date | string | null;
}

/** What one participant sees, or the one reason why it is nothing. */
export type Sight =
  | { readonly areas: readonly string[]; readonly keptBack: readonly string[] }
  | { readonly nothing: "not-accepted" | "no-consent" | "agency" | "function" | "shut-out" | "no-mandate" };

/** The same answer as care.open_areas, with the reason (which the one who is shut out is never told). */
export function sightOf(consent: Consent | undefined, seat: Seat, day: string): Sight {
  if (seat.acceptedAt === null) return { nothing: "not-accepted" };
  return coverageOf(consent, seat, day);
}

/** What the consent gives someone, whether she has taken her seat or not. */
export function coverageOf(consent: Consent | undefined, seat: Omit<Seat, "acceptedAt">, day: string): Sight {
  if (seat.functionName === null) return { nothing: "no-mandate" };
  if (consent === undefined || !isInForce(consent, day)) return { nothing: "no-consent" };
  const isShutOut = consent.exclusions.some(
    (each) => each.topicId === null && (each.agencyId === seat.agencyId || each.professionalId === seat.professionalId),
  );
  if (isShutOut) return { nothing: "shut-out" };
  const words = describeConsent(consent);
  const agency = words.agencies.find((each) => each.agencyId === seat.agencyId);
  if (agency === undefined) return { nothing: "agency" };
  if (agency.functions !== undefined && !agency.functions.includes(seat.functionName)) return { nothing: "function" };
  const fromHer = consent.exclusions
    .filter((each) => each.topicName !== null && each.professionalId === seat.professionalId)
    .map((each) => each.topicName ?? "");
  return { areas: agency.areas, keptBack: [...words.keptFromAll, ...agency.keptBack, ...fromHer] };
}

/** Staff at one table beyond which people say that she disappears among them (seed 003: large groups alienate). */
export const STAFF_ENOUGH = 7;
