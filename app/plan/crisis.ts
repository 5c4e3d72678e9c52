import { z } from "zod";
import { maybeWords, tick, several, version, words } from "#access/form.ts";

/*
 * The crisis plan: what she notices, what helps, whom to call at which hour. Written beforehand by her, read at night by
 * someone tired: every rule here is about finding the right line first.
 */

export const zones = ["green", "yellow", "red"] as const;
export type Zone = (typeof zones)[number];
/** What I notice, what I do, what you do. */
export const zoneParts = ["notice", "self", "you"] as const;
export const plainParts = ["signs", "helps", "hinders", "met"] as const;
export type CrisisPart = (typeof plainParts)[number] | `${Zone}-${(typeof zoneParts)[number]}`;

/** A page to write on: one of the plain parts, or a zone with its three. */
export const crisisPages = [...plainParts, ...zones] as const;
export type CrisisPage = (typeof crisisPages)[number];
export const isCrisisPage = (value: string | undefined): value is CrisisPage => crisisPages.some((each) => each === value);
const isZone = (page: CrisisPage): page is Zone => zones.some((each) => each === page);
export const partsOf = (page: CrisisPage): readonly CrisisPart[] => (isZone(page) ? zoneParts.map((part) => `${page}-${part}` as const) : [page]);
export const pageOf = (part: CrisisPart): CrisisPage => (part.split("-")[0] ?? part) as CrisisPage;

export const callDays = ["every", "workdays", "weekend"] as const;
const clock = z
  .union([z.literal("").transform(() => null), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "crisis.not-a-clock")])
  .default(null as never)
  .nullable();

export const ContactForm = z
  .strictObject({
    days: z.enum(callDays, "form.required"),
    from: clock,
    to: clock,
    name: words(200).min(2),
    who: maybeWords(200),
    phone: z
      .string()
      .trim()
      .regex(/^[+0-9 ()/-]{3,30}$/, "crisis.not-a-phone"),
  })
  .refine(({ from, to }) => (from === null) === (to === null), { path: ["to"], message: "crisis.half-a-span" })
  .refine(({ from, to }) => from === null || from !== to, { path: ["to"], message: "crisis.empty-span" });
export type ContactTyped = z.output<typeof ContactForm>;

export const EndContactForm = z.strictObject({ contactId: z.uuid() });
export const ApproveForm = z.strictObject({ contentVersion: version(), witness: maybeWords(200) });
export const ShareForm = z.strictObject({
  opensTo: z.enum(["area", "chosen", "self"], "form.required"),
  readers: several(),
  inEmergency: tick(),
  version: version(),
});

export interface CallLine {
  readonly days: (typeof callDays)[number];
  /** "22:00", or null at any hour */
  readonly from: string | null;
  readonly to: string | null;
}
/** The hour it is where she lives: the clock, and the weekday (1 Monday to 7 Sunday). */
export interface HourNow {
  readonly clock: string;
  readonly weekday: number;
}

const isWeekend = (weekday: number) => weekday >= 6;
const dayBefore = (weekday: number) => (weekday === 1 ? 7 : weekday - 1);
const isOn = (days: CallLine["days"], weekday: number) => days === "every" || isWeekend(weekday) === (days === "weekend");

/** May this one be called now? A span over midnight belongs to the day it began on. */
export function isReachableAt(line: CallLine, now: HourNow): boolean {
  const { days, from, to } = line;
  if (from === null || to === null) return isOn(days, now.weekday);
  if (from < to) return isOn(days, now.weekday) && from <= now.clock && now.clock < to;
  if (now.clock >= from) return isOn(days, now.weekday);
  return now.clock < to && isOn(days, dayBefore(now.weekday));
}

/** Those who answer now first (the shortest span first: it was written for this hour), then the rest by the clock. */
export function inOrderNow<Line extends CallLine>(lines: readonly Line[], now: HourNow): { readonly now: readonly Line[]; readonly later: readonly Line[] } {
  const byClock = lines.toSorted((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
  return {
    now: byClock.filter((line) => isReachableAt(line, now)).toSorted((one, other) => spanOf(one) - spanOf(other)),
    later: byClock.filter((line) => !isReachableAt(line, now)),
  };
}

const minutes = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
const DAY = 24 * 60;
const spanOf = ({ from, to }: CallLine) => (from === null || to === null ? DAY : (minutes(to) - minutes(from) + DAY) % DAY);
