import { stateOf } from "#agency/agency.ts";
import { momentOf } from "#deadline/area-time.ts";
import { dayOf } from "#deadline/day.ts";

export const memberRoles = ["leader", "member", "peer-worker"] as const;
export type MemberRole = (typeof memberRoles)[number];
export type Side = "municipal" | "specialist" | "other";

export interface Committed {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly postShare: number;
}

/** The posts committed on a day: hundredths, so that fourteen parts add up to 5.2 and not to 5.199999. */
export function postsOf(members: readonly Committed[], today: string): number {
  const hundredths = members.filter((member) => stateOf(member, today) === "current").reduce((sum, member) => sum + Math.round(member.postShare * 100), 0);
  return hundredths / 100;
}

export interface Load {
  /** what the share of a post gives for coordinating, in hours a week */
  readonly given: number;
  /** what those she coordinates take, as the agreement reckons it */
  readonly needed: number;
  readonly isOver: boolean;
}

/** Hours a week: what is given against what is needed. To the tenth, as it is shown: what looks equal is equal. */
export function loadOf(postShare: number, coordinated: number, team: { readonly hoursAPerson: number; readonly fullPostHours: number }): Load {
  const given = Math.round(postShare * team.fullPostHours * 10) / 10;
  const needed = Math.round(coordinated * team.hoursAPerson * 10) / 10;
  return { given, needed, isOver: needed > given };
}

const DAY = 86_400_000;
const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);

/** ISO weekday of a calendar day: 1 is Monday. */
export function weekdayOf(date: string): number {
  return new Date(noon(date)).getUTCDay() || 7;
}

/** The next days that fall on a weekday, the given one among them. */
export function nextDays(weekday: number, from: string, count: number): string[] {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return Array.from({ length: count }, (_, week) => new Date(noon(from) + (ahead + 7 * week) * DAY).toISOString().slice(0, 10));
}

/** When the fixed slot is next; one that is going on now is the next until it ends. */
export function nextSlot(
  team: { readonly weekday: number | null; readonly startsAt: string | null; readonly lastsMinutes: number | null },
  now: Date,
): Date | undefined {
  if (team.weekday === null || team.startsAt === null) return undefined;
  for (const date of nextDays(team.weekday, dayOf(now), 2)) {
    const starts = momentOf(`${date}T${team.startsAt}`);
    if (starts !== undefined && starts.getTime() + (team.lastsMinutes ?? 60) * 60_000 > now.getTime()) return starts;
  }
  return undefined;
}

/** Both sides are there, or the meeting says that one is missing. */
export function missingSides(sides: readonly string[]): ("municipal" | "specialist")[] {
  return (["municipal", "specialist"] as const).filter((side) => !sides.includes(side));
}
