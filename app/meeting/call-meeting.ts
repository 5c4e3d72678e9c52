import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayOf } from "#deadline/day.ts";
import type { Guest, SeatChoice } from "#meeting/guest.ts";
import { updateMeeting } from "#meeting/meeting.store.server.ts";
import { countStaff, type Duty, isWebLink, MANY_STAFF } from "#meeting/meeting.ts";
import { deleteSeats, insertSeats, listGuests, updateAllToUnanswered, updateDuty } from "#meeting/seat.store.server.ts";
import { standForStep } from "#meeting/stand.ts";

export interface Call {
  readonly personId: string;
  readonly meetingId: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  readonly chair: string;
  readonly secretary: string;
  /** by the key of a guest (guest.ts) */
  readonly seats: ReadonlyMap<string, SeatChoice>;
  readonly outsiders: readonly { readonly name: string; readonly duty: Duty }[];
  /** confirmed that more than seven staff are needed, and why */
  readonly isManyRight: boolean;
  readonly whyMany: string;
}

/**
 * Sets time, place and table, or sets them anew. Whoever is called has a duty to come or send someone; whoever is
 * invited has none. More than seven staff is warned about, never forbidden. A new time asks everyone again.
 */
export async function callMeeting(scope: Scope, call: Call, now: Date): Promise<Outcome<{ isAgain: boolean }>> {
  const stand = await standForStep(scope, call, "call");
  if (!stand.ok) return stand;
  const { meeting, next } = stand;
  if (dayOf(call.startsAt) < dayOf(now)) return refuse("meeting.is-in-the-past", "startsAt");
  if (call.link !== "" && !isWebLink(call.link)) return refuse("meeting.link-is-no-web-address", "link");
  if (call.place === "" && call.link === "") return refuse("meeting.has-no-place", "place");

  const guests = await listGuests(scope, call.personId, call.meetingId);
  const known = new Set(guests.map((guest) => guest.key));
  if ([...call.seats].some(([key, choice]) => choice !== "not" && !known.has(key))) return refuse("meeting.guest-is-gone");
  const seated = guests.flatMap((guest) => {
    const choice = call.seats.get(guest.key) ?? guest.duty ?? "not";
    return choice === "not" ? [] : [{ guest, duty: choice }];
  });
  const all = [...seated.map(({ guest, duty }) => ({ kind: guest.kind, duty })), ...call.outsiders.map(({ duty }) => ({ kind: "outside" as const, duty }))];
  if (all.length === 0) return refuse("meeting.has-no-guests");
  const staff = countStaff(all);
  if (staff > MANY_STAFF && !call.isManyRight) return refuse("meeting.many-staff", "isManyRight", { count: staff });

  const endsAt = new Date(call.startsAt.getTime() + call.minutes * 60_000);
  const isMoved = meeting.state === "called" && meeting.startsAt?.getTime() !== call.startsAt.getTime();
  const isWritten = await updateMeeting(scope, call.meetingId, call.version, {
    state: next,
    startsAt: call.startsAt,
    endsAt,
    place: orNull(call.place),
    link: orNull(call.link),
    chair: orNull(call.chair),
    secretary: orNull(call.secretary),
    manyStaffReason: staff > MANY_STAFF ? orNull(call.whyMany) : null,
  });
  if (!isWritten) return refuse("form.conflict");
  await layTable(scope, call, guests, seated);
  if (isMoved) await updateAllToUnanswered(scope, call.meetingId);
  return { ok: true, isAgain: meeting.state === "called" };
}

const orNull = (text: string) => (text === "" ? null : text);

async function layTable(scope: Scope, call: Call, guests: readonly Guest[], seated: readonly { guest: Guest; duty: Duty }[]): Promise<void> {
  const kept = new Set(seated.map(({ guest }) => guest.key));
  await deleteSeats(
    scope,
    guests.flatMap((guest) => (guest.seatId !== null && !kept.has(guest.key) ? [guest.seatId] : [])),
  );
  for (const { guest, duty } of seated) {
    if (guest.seatId !== null && guest.duty !== duty) await updateDuty(scope, guest.seatId, duty);
  }
  await insertSeats(scope, call, [
    ...seated.filter(({ guest }) => guest.seatId === null).map(({ guest, duty }) => ({ ...guest, isHers: guest.kind === "person", duty })),
    ...call.outsiders.map(({ name, duty }) => ({ outsideName: name, duty })),
  ]);
}
