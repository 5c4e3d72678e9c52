import { type Fact, type Facts, has, isWithin, type Moment, word } from "./event.ts";

/*
 * Acting capacity: chosen when the session was opened, and never widened by another that the same human has.
 * A session counts while it, its account and its mandate all live, and it has not been left alone too long.
 */

export type Capacity = "professional" | "person" | "circle" | "public" | "receipt" | "preview";

export interface Asker {
  readonly session: string;
  readonly capacity: Capacity;
  /** whose own things are meant; in a preview nobody's */
  readonly account: string;
  readonly herself: string;
  readonly professional: string;
  readonly agency: string;
  readonly duty: string;
  readonly role: string;
  readonly previewOf: string;
  readonly referral: string;
}

/** Who is asking; nobody where the session does not live. */
export function askerOf(facts: Facts, session: Fact, at: Moment): Asker | undefined {
  if (has(session, "ended_at") || word(session, "expires_at") <= at.now) return undefined;
  const idle = session["idle_minutes"];
  if (typeof idle === "number" && Date.parse(word(session, "seen_at")) + idle * 60_000 <= Date.parse(at.now)) return undefined;
  const account = has(session, "account_id") ? facts.one("account", word(session, "account_id")) : undefined;
  if (has(account, "ended_at")) return undefined;
  const mandate = has(session, "mandate_id") ? facts.one("mandate", word(session, "mandate_id")) : undefined;
  if (mandate !== undefined && !isInForce(mandate, at)) return undefined;
  const capacity = word(session, "capacity") as Capacity;
  return {
    session: word(session, "id"),
    capacity,
    account: capacity === "preview" ? "" : word(session, "account_id"),
    herself: capacity === "person" ? word(account, "person_id") : "",
    professional: word(mandate, "professional_id"),
    agency: word(mandate, "agency_id"),
    duty: word(mandate, "function_name"),
    role: word(mandate, "role"),
    previewOf: word(session, "preview_person_id"),
    referral: capacity === "receipt" ? word(session, "referral_id") : "",
  };
}

/** Inside its dates, and confirmed as still needed within the time the rule allows. */
function isInForce(mandate: Fact, at: Moment): boolean {
  return isWithin(mandate, at.today) && (!has(mandate, "lapses_on") || word(mandate, "lapses_on") >= at.today);
}

export const isAtWork = (asker: Asker): boolean => asker.capacity === "professional";
/** At work, or looking through the eyes of someone who is. */
export const isAtTable = (asker: Asker): boolean => asker.capacity === "professional" || asker.capacity === "preview";

/** Local agreements whose register she keeps, or whose set-up she minds: a preview keeps none. */
export function agreementsAs(facts: Facts, asker: Asker, role: string): Set<string> {
  if (!isAtWork(asker) || asker.role !== role) return new Set();
  return new Set(facts.of("agreement_party", "agency_id", asker.agency).map((party) => word(party, "agreement_id")));
}
