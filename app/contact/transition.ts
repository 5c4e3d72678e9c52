import { z } from "zod";
import { day, version } from "#access/form.ts";

// Turnings that are known beforehand, and when the hand-over of each opens. Days are YYYY-MM-DD; today is an argument.

export interface TransitionRule {
  readonly ruleId: string;
  readonly kind: string;
  readonly age: number | null;
  readonly stayKind: string | null;
  readonly opensDaysBefore: number;
  readonly standsDaysAfter: number;
  readonly lifeArea: string;
  /** opens hand-overs today; one that has ended is there for those taken up by it */
  readonly isInForce: boolean;
}

/** A hand-over somebody has taken up. */
export interface TakenUp {
  readonly transitionId: string;
  readonly ruleId: string;
  readonly onDay: string;
  readonly stayId: string | null;
  readonly state: "open" | "done" | "not-needed";
}

export interface StayDay {
  readonly stayId: string;
  readonly kind: string;
  readonly dischargePlannedOn: string | null;
  readonly dischargedOn: string | null;
}

/** One that is open now: taken up, or following from a birthday or a stay alone. */
export interface OpenTransition {
  readonly transitionId: string | null;
  readonly ruleId: string;
  readonly kind: string;
  readonly lifeArea: string;
  readonly onDay: string;
  readonly opensOn: string;
  readonly stayId: string | null;
}

/** The day someone reaches an age, as the database counts it: born 29 February, on 28 February where the year has no 29th. */
export function dayOfAge(birthOn: string, age: number): string {
  const year = Number(birthOn.slice(0, 4)) + age;
  const monthAndDay = birthOn.slice(5);
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, "0")}-${monthAndDay === "02-29" && !isLeap ? "02-28" : monthAndDay}`;
}

export function addDays(from: string, count: number): string {
  return new Date(Date.parse(`${from}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

interface Circumstances {
  readonly birthOn: string;
  readonly diedOn: string | null;
  readonly stays: readonly StayDay[];
  readonly takenUp: readonly TakenUp[];
}

/**
 * Every hand-over that is known, the nearest first. What was taken up stands until it is closed; what was not stands
 * for a while after its day, so that a birthday nobody saw is not lost at midnight.
 */
function knownTransitions(rules: readonly TransitionRule[], { birthOn, diedOn, stays, takenUp }: Circumstances, today: string): OpenTransition[] {
  if (diedOn !== null) return [];
  const ruleOf = new Map(rules.map((rule) => [rule.ruleId, rule]));
  const stayOf = new Map(stays.map((stay) => [stay.stayId, stay]));
  const taken = takenUp.flatMap((each) => {
    const rule = ruleOf.get(each.ruleId);
    if (rule === undefined || each.state !== "open") return [];
    // a discharge that is moved takes its hand-over along
    const stay = each.stayId === null ? undefined : stayOf.get(each.stayId);
    return [shown(rule, (stay && dischargeOf(stay)) ?? each.onDay, each.transitionId, each.stayId)];
  });
  // by the kind: a rule that was reworded since is another row
  const isTaken = (rule: TransitionRule, onDay: string, stayId: string | null) =>
    takenUp.some((each) => (stayId === null ? ruleOf.get(each.ruleId)?.kind === rule.kind && each.onDay === onDay : each.stayId === stayId));
  const following = rules
    .filter((rule) => rule.isInForce)
    .flatMap((rule) => daysOf(rule, birthOn, stays).map(({ onDay, stayId }) => ({ rule, onDay, stayId })))
    .filter(({ rule, onDay, stayId }) => !isTaken(rule, onDay, stayId) && today <= addDays(onDay, rule.standsDaysAfter))
    .map(({ rule, onDay, stayId }) => shown(rule, onDay, null, stayId));
  return [...taken, ...following].toSorted((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : a.kind < b.kind ? -1 : 1));
}

/** Those that have opened. */
export function openTransitions(rules: readonly TransitionRule[], of: Circumstances, today: string): OpenTransition[] {
  return knownTransitions(rules, of, today).filter((each) => each.opensOn <= today);
}

/** Those that open within two years. */
export function comingTransitions(rules: readonly TransitionRule[], of: Circumstances, today: string): OpenTransition[] {
  const horizon = addDays(today, 730);
  return knownTransitions(rules, of, today).filter((each) => each.opensOn > today && each.opensOn <= horizon);
}

const dischargeOf = (stay: StayDay) => stay.dischargedOn ?? stay.dischargePlannedOn;

/** The days a rule gives by itself. What is entered by hand gives none. */
function daysOf(rule: TransitionRule, birthOn: string, stays: readonly StayDay[]): { onDay: string; stayId: string | null }[] {
  if (rule.age !== null) return [{ onDay: dayOfAge(birthOn, rule.age), stayId: null }];
  if (rule.stayKind === null) return [];
  return stays.flatMap((stay) => {
    const onDay = dischargeOf(stay);
    return stay.kind === rule.stayKind && onDay !== null ? [{ onDay, stayId: stay.stayId }] : [];
  });
}

const shown = (rule: TransitionRule, onDay: string, transitionId: string | null, stayId: string | null): OpenTransition => ({
  transitionId,
  ruleId: rule.ruleId,
  kind: rule.kind,
  lifeArea: rule.lifeArea,
  onDay,
  opensOn: addDays(onDay, -rule.opensDaysBefore),
  stayId,
});

/** "professional:agency", as a form carries it; empty: nobody yet. */
const OWNER = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
export const ownerValue = (professionalId: string, agencyId: string) => `${professionalId}:${agencyId}`;
export function readOwner(value: string): { professionalId: string; agencyId: string } | null | undefined {
  if (value === "") return null;
  const [, professionalId, agencyId] = OWNER.exec(value) ?? [];
  return professionalId === undefined || agencyId === undefined ? undefined : { professionalId, agencyId };
}

export const RegisterTransitionForm = z.strictObject({ ruleId: z.uuid("transition.has-no-kind"), onDay: day("transition.has-no-day") });
export const TakeUpForm = z.strictObject({ ruleId: z.uuid(), onDay: day(), stayId: z.union([z.literal(""), z.uuid()]).default("") });
export const OwnersForm = z.strictObject({ ownerFrom: z.string().max(80).default(""), ownerTo: z.string().max(80).default(""), version: version() });
export const StepForm = z.strictObject({ checkId: z.uuid(), done: z.enum(["yes", "no"]) });
export const MoveForm = z.strictObject({ onDay: day("transition.has-no-day"), version: version() });
export const CloseForm = z.strictObject({ version: version() });
export const NotNeededForm = z.strictObject({ version: version(), reason: z.string().trim().min(2, "transition.has-no-reason").max(500) });
