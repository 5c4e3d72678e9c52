import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { listAgenciesOfAgreement } from "#agency/agency.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { type Booking, type BookingTakenBack, type Consultation, placesOf } from "#team/open-hour.ts";
import {
  insertBooking,
  insertConsultation,
  listBookings,
  listConsultations,
  listTaken,
  namesOneOfHers,
  updateBookingTakenBack,
} from "#team/open-hour.store.server.ts";
import { findTeam } from "#team/read-team.ts";

/** The open hour of a team of the asker's area: the places that are free, her own bookings, and to members whoever comes. */
export async function readOpenHour(scope: Scope, teamId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined) return undefined;
  const taken = new Set((await listTaken(scope, teamId)).map((moment) => moment.getTime()));
  const holds = team.part === "leader" || team.part === "member";
  return {
    team,
    holds,
    free: placesOf(team, new Date()).filter((moment) => !taken.has(moment.getTime())),
    bookings: await listBookings(scope, teamId),
  };
}

/** Any professional of the agreement books a place, in her own name. Two who want the same: one gets it, the other is told. */
export async function bookOpenHour(scope: Scope, teamId: string, input: z.output<typeof Booking>): Promise<Outcome> {
  const team = await findTeam(scope, teamId);
  if (team === undefined) return refuse("form.not-valid");
  const startsAt = new Date(input.startsAt);
  if (!placesOf(team, new Date()).some((place) => place.getTime() === startsAt.getTime())) return refuse("open-hour.no-such-place", "startsAt");
  if (!(await insertBooking(scope, teamId, startsAt))) return refuse("open-hour.is-taken", "startsAt");
  await recordAccess(scope, { event: "team.book-open-hour", action: "C", subject: "team", subjectId: teamId });
  return { ok: true };
}

export async function takeBackBooking(scope: Scope, teamId: string, input: z.output<typeof BookingTakenBack>): Promise<Outcome> {
  if (!(await updateBookingTakenBack(scope, input.bookingId))) return refuse("open-hour.is-taken-back");
  await recordAccess(scope, { event: "team.book-open-hour", action: "U", subject: "team", subjectId: teamId });
  return { ok: true };
}

/** The advice that was given, for the members: what it was about, and never whom. Undefined for everyone else. */
export async function readConsultations(scope: Scope, teamId: string) {
  const team = await findTeam(scope, teamId);
  if (team === undefined || (team.part !== "leader" && team.part !== "member")) return undefined;
  return {
    team,
    consultations: await listConsultations(scope, teamId),
    agencies: await listAgenciesOfAgreement(scope, team.agreementId),
    today: dayOf(new Date()),
  };
}

export async function noteConsultation(scope: Scope, teamId: string, input: z.output<typeof Consultation>): Promise<Outcome> {
  const found = await readConsultations(scope, teamId);
  if (found === undefined) return refuse("team.not-a-member");
  if (!found.agencies.some((agency) => agency.id === input.agencyId)) return refuse("form.not-valid", "agencyId");
  if (input.heldOn > found.today) return refuse("team.in-the-future", "heldOn");
  for (const field of ["askedAs", "question", "advice", "followUp"] as const)
    if (await namesOneOfHers(scope, input[field])) return refuse("consultation.names-a-person", field);
  const id = await insertConsultation(scope, teamId, input);
  await recordAccess(scope, { event: "team.note-consultation", action: "C", subject: "consultation", subjectId: id });
  return { ok: true };
}
