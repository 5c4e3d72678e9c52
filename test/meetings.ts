import { notFound } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import type { Call } from "#meeting/call-meeting.ts";
import type { Guest } from "#meeting/guest.ts";
import { findMeeting } from "#meeting/meeting-read.store.server.ts";

/* The called meetings of the demo area, and how tests call and read them. */

export const jonas = demo.jonas.personId;
export const emma = demo.emma.personId;
export const called = idOf("meeting/jonas-called");
export const emmaCalled = idOf("meeting/emma-called");
export const now = new Date();
export const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
export const liv = demo.municipalCoordinatorNo.subject;
export const read = async (scope: Scope, personId: string, meetingId: string) => (await findMeeting(scope, personId, meetingId)) ?? notFound();

/** A call with the coordinators called, the person invited and nobody else. */
export function callOf(personId: string, meetingId: string, guests: readonly Guest[], more: Partial<Call> = {}): Call {
  return {
    personId,
    meetingId,
    version: 1,
    startsAt: inDays(5),
    minutes: 45,
    place: "Rom 2",
    link: "",
    chair: "",
    secretary: "",
    outsiders: [],
    isManyRight: false,
    whyMany: "",
    seats: new Map(
      guests.map((guest) => [guest.key, guest.isCoordinator ? ("called" as const) : guest.kind === "person" ? ("invited" as const) : ("not" as const)]),
    ),
    ...more,
  };
}
