import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

// Who sits at a person's table: coordinators, one from each side, and the others who take part.

export interface TermTold {
  readonly person: string;
  readonly staff: string;
  readonly state: "offered" | "accepted" | "declined" | "ended";
  readonly offered: number;
  readonly offeredBy: string;
  readonly answered?: number;
  readonly ended?: number;
  readonly substitute?: string;
  readonly reason?: string;
  readonly referral?: string;
}

/** A coordinator term; one that was accepted also takes part. */
export function tellTerm(telling: Telling, term: TermTold): void {
  const staff = telling.staff(term.staff);
  if (staff.side === "other") throw new Error(`${term.staff} stands on neither side`);
  const isAnswered = term.state !== "offered";
  const answered = term.answered ?? term.offered + 3;
  telling.rows.add("coordinator_term", {
    id: idOf(`term/${term.person}/${term.staff}/${term.state}`),
    person_id: idOf(`person/${term.person}`),
    referral_id: term.referral === undefined ? null : idOf(`referral/${term.referral}`),
    professional_id: staff.professionalId,
    agency_id: staff.agencyId,
    side: staff.side,
    state: term.state,
    offered_at: telling.at(term.offered, "09:40"),
    offered_by: telling.voice(term.offeredBy).accountId,
    answer_by: telling.on(term.offered + 14),
    answered_at: isAnswered ? telling.at(answered, "11:05") : null,
    decline_reason: term.reason ?? null,
    substitute_id: term.substitute === undefined ? null : telling.staff(term.substitute).professionalId,
    ended_at: term.ended === undefined ? null : telling.at(term.ended, "12:00"),
  });
  if (term.state === "accepted" || term.state === "ended") {
    tellParticipant(telling, {
      person: term.person,
      staff: term.staff,
      role: "coordinator",
      invitedBy: term.offeredBy,
      invited: term.offered,
      accepted: answered,
      ...(term.ended === undefined ? {} : { ended: term.ended }),
    });
  }
}

export interface ParticipantTold {
  readonly person: string;
  readonly staff: string;
  readonly role?: "coordinator" | "team-member";
  readonly task?: string;
  readonly invitedBy: string;
  readonly invited: number;
  /** left out while she has not answered */
  readonly accepted?: number;
  readonly ended?: number;
}

export function tellParticipant(telling: Telling, seat: ParticipantTold): void {
  const staff = telling.staff(seat.staff);
  telling.rows.add("participant", {
    id: idOf(`participant/${seat.person}/${seat.staff}/${seat.invited}`),
    person_id: idOf(`person/${seat.person}`),
    professional_id: staff.professionalId,
    agency_id: staff.agencyId,
    role: seat.role ?? "team-member",
    task: seat.task ?? null,
    invited_by: telling.voice(seat.invitedBy).accountId,
    invited_at: telling.at(seat.invited, "10:15"),
    accepted_at: seat.accepted === undefined ? null : telling.at(seat.accepted, "11:05"),
    valid_from: telling.on(seat.accepted ?? seat.invited),
    ended_at: seat.ended === undefined ? null : telling.at(seat.ended, "12:00"),
  });
}
