import { createHash } from "node:crypto";
import type { Fact } from "../../oracle/event.ts";
import type { Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";

/** Sixty-four hexadecimal digits, from the session's own id: the database keeps a hash of them. */
export const tokenOf = (session: string): string => createHash("sha256").update(`token of ${session}`).digest("hex");
const hashOf = (session: string): string => `\\x${createHash("sha256").update(tokenOf(session)).digest("hex")}`;

/** A session that lives, of nobody yet. */
export function sessionFact(tale: Chronicle, id: string): Fact {
  const nobody = { account_id: null, mandate_id: null, preview_person_id: null, referral_id: null };
  return {
    id,
    token_hash: hashOf(id),
    ...nobody,
    expires_at: tale.moment(400),
    seen_at: tale.moment(-2),
    idle_minutes: null,
    ended_at: null,
    only_reads: false,
  };
}

/** Someone signed in, in every capacity; some of them no longer. Answers the sessions' ids. */
export function tellSessions(
  tale: Chronicle,
  people: readonly Person[],
  staff: Staff,
  needs: readonly string[],
  count: number,
  circleAccounts: readonly string[],
): string[] {
  const { dice } = tale;
  const sessions: string[] = [];
  const open = (fact: Fact): void => {
    const id = tale.id();
    tale.record("session", { ...sessionFact(tale, id), idle_minutes: dice.in100(70) ? 300 : null, only_reads: dice.in100(4), ...fact });
    const roll = dice.below(100);
    if (roll < 3) tale.change("session", id, { ended_at: tale.moment(-1) });
    else if (roll < 6) tale.change("session", id, { expires_at: tale.moment(-1) });
    else if (roll < 9) tale.change("session", id, { idle_minutes: 60, seen_at: tale.moment(-dice.pick([5, 65])) });
    sessions.push(id);
  };
  const known = people.filter(({ account }) => account !== null);
  const seated = staff.mandates.filter(({ professional, agency }) =>
    people.some(({ seats }) => seats.some((seat) => seat.professional === professional && seat.agency === agency)),
  );
  for (let n = 0; n < count; n += 1) {
    const roll = dice.below(100);
    const { id: mandate_id, professional } = dice.pick(roll < 12 ? staff.mandates : seated);
    const at = { mandate_id, account_id: staff.accounts.get(professional) ?? null };
    if (roll < 50) open({ capacity: "professional", ...at });
    else if (roll < 66) open({ capacity: "person", account_id: dice.pick(known).account });
    else if (roll < 86 && circleAccounts.length > 0) open({ capacity: "circle", account_id: dice.pick(circleAccounts) });
    else if (roll < 94) tellPreview(tale, people, staff, open);
    else if (roll < 96) open({ capacity: "public" });
    else if (needs.length > 0) open({ capacity: "receipt", referral_id: dice.pick(needs) });
  }
  return sessions;
}

/** "See what they see": held by her own account, or a coordinator's, with the mandate of one who sits at her table. */
function tellPreview(tale: Chronicle, people: readonly Person[], staff: Staff, open: (fact: Fact) => void): void {
  const { dice } = tale;
  const person = dice.pick(people);
  const seat = dice.pick(person.seats);
  const account = dice.in100(60) ? person.account : (staff.accounts.get(dice.pick(person.seats).professional) ?? null);
  if (account !== null) open({ capacity: "preview", account_id: account, mandate_id: seat.id, preview_person_id: person.id });
}
