import { z } from "zod";
import { maybeDay, maybeId } from "#access/form.ts";
import { momentOf } from "#deadline/area-time.ts";
import { dayOf, daysBetween } from "#deadline/day.ts";

export type ContactKind = "visit" | "appointment" | "phone" | "video" | "message" | "letter";
export type ContactPlace = "home" | "out" | "office" | "institution" | "none";
export type Direction = "to-person" | "from-person";
export type ContactOutcome = "met" | "not-met" | "no-answer";

/**
 * How it was, as one choice: kind and place together, so that one tap says both and no two of them contradict.
 * The order is that of the form, the commonest first.
 */
export const WAYS = {
  phone: ["phone", "none"],
  home: ["visit", "home"],
  out: ["visit", "out"],
  office: ["appointment", "office"],
  institution: ["visit", "institution"],
  video: ["video", "none"],
  message: ["message", "none"],
  letter: ["letter", "none"],
} as const satisfies Record<string, readonly [ContactKind, ContactPlace]>;
export type Way = keyof typeof WAYS;
export const WAY_NAMES = Object.keys(WAYS) as Way[];

/** How a contact that stands in the database was, in the words of the form. */
export function wayOf({ kind, place }: { kind: ContactKind; place: ContactPlace }): Way {
  return WAY_NAMES.find((way) => WAYS[way][0] === kind && WAYS[way][1] === place) ?? (kind === "visit" ? "out" : kind === "appointment" ? "office" : kind);
}

export const OUTCOMES = ["met", "not-met", "no-answer"] as const satisfies readonly ContactOutcome[];

export const ContactForm = z.strictObject({
  way: z.enum(WAY_NAMES, "contact.has-no-way"),
  direction: z.enum(["to-person", "from-person"]).default("to-person"),
  outcome: z.enum(OUTCOMES, "contact.has-no-outcome"),
  at: z.string().max(20).default(""),
  nextOn: maybeDay(),
  professionalId: maybeId(),
});
export type ContactInput = z.output<typeof ContactForm>;

const DAYS_BACK = 366;

/** When it was: left open, it is now. */
export function momentOfContact(at: string, now: Date): Date | undefined {
  return at === "" ? now : momentOf(at);
}

/** The same rule as the database's constraint contact__not_ahead_of_time, and no slip of the keyboard years back. */
export function timeProblem(at: Date | undefined, nextOn: string | null, now: Date): { code: string; field: string } | undefined {
  if (at === undefined) return { code: "contact.no-such-time", field: "at" };
  // the clock of a form is whole minutes
  if (at.getTime() > now.getTime() + 60_000) return { code: "contact.in-future", field: "at" };
  if (daysBetween(dayOf(at), dayOf(now)) > DAYS_BACK) return { code: "contact.too-long-ago", field: "at" };
  if (nextOn !== null && nextOn < dayOf(now)) return { code: "contact.next-in-past", field: "nextOn" };
  return undefined;
}

interface Recorded {
  readonly on: string;
  readonly kind: ContactKind;
  readonly direction: Direction;
  readonly outcome: ContactOutcome;
}

/** Somebody heard the other. A letter goes one way whatever became of it. */
export function isTwoWay({ kind, outcome }: Pick<Recorded, "kind" | "outcome">): boolean {
  return outcome === "met" && kind !== "letter";
}

/** Ours, and it did not reach her. That she called and nobody took it is no attempt of ours. */
export function isAttempt(contact: Pick<Recorded, "kind" | "direction" | "outcome">): boolean {
  return contact.direction === "to-person" && !isTwoWay(contact);
}

/** @param contacts newest first */
export function lastTwoWayContact<Contact extends Recorded>(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(isTwoWay);
}

/** Attempts since the last two-way contact: work done, and not contact. @param contacts newest first */
export function attemptsSince<Contact extends Recorded>(contacts: readonly Contact[]): Contact[] {
  const last = contacts.findIndex(isTwoWay);
  return contacts.slice(0, last === -1 ? contacts.length : last).filter(isAttempt);
}
