import { countStaff, type Duty, MANY_STAFF } from "#meeting/meeting.ts";

/** Someone who may be given a seat, or has one. `key` names them in the form. */
export interface Guest {
  readonly key: string;
  readonly kind: "professional" | "circle" | "person" | "outside";
  readonly name: string;
  /** profession and agency, or kinship */
  readonly detail: string | null;
  readonly side: "municipal" | "specialist" | "other" | null;
  readonly isCoordinator: boolean;
  /** in the circle: a guardian, or someone the person has opened something to */
  readonly isClose: boolean;
  readonly professionalId: string | null;
  readonly agencyId: string | null;
  readonly circleMemberId: string | null;
  readonly seatId: string | null;
  readonly duty: Duty | null;
}

export type SeatChoice = Duty | "not";

/**
 * What the form proposes. The principals (municipality and region or trust) have a duty to come, others are invited.
 * Where that would make a crowd, only the coordinators are proposed: the rest are chosen by the questions to be answered.
 */
export function proposeSeats(guests: readonly Guest[], isCalled: boolean): Map<string, SeatChoice> {
  const isCrowd = countStaff(guests.map((guest) => ({ kind: guest.kind, duty: guest.duty ?? "invited" }))) > MANY_STAFF;
  return new Map(guests.map((guest) => [guest.key, guest.duty ?? (isCalled ? "not" : proposed(guest, isCrowd))]));
}

function proposed(guest: Guest, isCrowd: boolean): SeatChoice {
  if (guest.kind === "person") return "invited";
  if (guest.kind === "circle") return guest.isClose ? "invited" : "not";
  if (isCrowd && !guest.isCoordinator) return "not";
  return guest.side === "municipal" || guest.side === "specialist" ? "called" : "invited";
}

/** One name a line; empty lines and repeats are no one. */
export function readNames(lines: string): string[] {
  return [
    ...new Set(
      lines
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ),
  ];
}
