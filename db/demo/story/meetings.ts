import type { Insertable } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import { topicId } from "#db/demo/story/consents.ts";
import type { Owner } from "#db/demo/story/plans.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Seat = Insertable<Tables["meeting_seat"]>;
type SeatTold = readonly [
  who: Owner,
  duty: Seat["duty"],
  answer?: Seat["answer"],
  more?: { readonly reason?: string; readonly substitute?: string; readonly attendance?: Seat["attendance"]; readonly spoke?: boolean },
];

export interface MeetingTold {
  readonly slug: string;
  readonly person: string;
  readonly plan?: string;
  readonly state: "requested" | "called" | "held" | "cancelled";
  readonly requested: number;
  readonly by: string;
  readonly wish?: string;
  readonly rule?: { readonly basis: string; readonly source: string; readonly days: number };
  readonly starts?: readonly [day: number, time: string, minutes: number];
  readonly place?: string;
  readonly link?: string;
  readonly chair?: string;
  readonly secretary?: string;
  readonly next?: number;
  readonly noNext?: string;
  readonly cancelled?: string;
  readonly seats?: readonly SeatTold[];
  readonly questions?: readonly (readonly [by: string, words: string, area?: string, topic?: string | undefined, isHers?: boolean])[];
  readonly decisions?: readonly (readonly [area: string, words: string, by: string, measure?: string])[];
}

function seatOf(telling: Telling, who: Owner) {
  const staff = typeof who === "object" && "staff" in who ? telling.staff(who.staff) : undefined;
  return {
    professional_id: staff?.professionalId ?? null,
    agency_id: staff?.agencyId ?? null,
    circle_member_id: typeof who === "object" && "circle" in who ? idOf(`circle-member/${who.circle}`) : null,
    is_hers: who === "hers",
    outside_name: typeof who === "object" && "outside" in who ? who.outside.join(", ") : null,
  };
}

/** A meeting with its seats, the questions that are its agenda, and what was decided. */
export function tellMeeting(telling: Telling, meeting: MeetingTold): void {
  const { rows } = telling;
  const meeting_id = idOf(`meeting/${meeting.slug}`);
  const person_id = idOf(`person/${meeting.person}`);
  const asker = telling.voice(meeting.by);
  const starts = meeting.starts === undefined ? null : telling.at(meeting.starts[0], meeting.starts[1]);
  const ends = starts === null || meeting.starts === undefined ? null : new Date(starts.getTime() + meeting.starts[2] * 60_000);
  rows.add("meeting", {
    id: meeting_id,
    person_id,
    plan_id: meeting.plan === undefined ? null : idOf(`plan/${meeting.plan}`),
    state: meeting.state,
    requested_at: telling.at(meeting.requested, "08:50"),
    requested_by: asker.accountId,
    requested_by_name: asker.name,
    wish: meeting.wish ?? "",
    due_on: meeting.rule === undefined ? null : telling.on(meeting.requested + meeting.rule.days),
    due_basis: meeting.rule?.basis ?? null,
    due_source: meeting.rule?.source ?? null,
    starts_at: starts,
    ends_at: ends,
    place: meeting.place ?? null,
    link: meeting.link ?? null,
    chair: meeting.chair ?? null,
    secretary: meeting.secretary ?? null,
    held_at: meeting.state === "held" ? ends : null,
    next_meeting_on: meeting.next === undefined ? null : telling.workday(meeting.next),
    no_next_reason: meeting.noNext ?? null,
    cancelled_reason: meeting.cancelled ?? null,
  });
  meeting.seats?.forEach(([who, duty, answer = "none", more], index) =>
    rows.add("meeting_seat", {
      id: idOf(`meeting-seat/${meeting.slug}/${index}`),
      meeting_id,
      person_id,
      ...seatOf(telling, who),
      duty,
      answer,
      answer_reason: more?.reason ?? null,
      substitute_name: more?.substitute ?? null,
      answered_at: answer === "none" ? null : telling.at(Math.min(-1, meeting.requested + 4 + (index % 4)), "12:30"),
      attendance: more?.attendance ?? null,
      spoke_for_person: more?.spoke ?? false,
    }),
  );
  meeting.questions?.forEach(([by, words, area = "common", topic, isHers = false], index) => {
    const voice = telling.voice(by);
    rows.add("agenda_question", {
      id: idOf(`agenda-question/${meeting.slug}/${index}`),
      meeting_id,
      person_id,
      life_area: area,
      topic_id: topic === undefined ? null : topicId(meeting.person, topic),
      is_hers: isHers,
      words,
      asked_by: voice.accountId,
      asked_by_name: voice.name,
      asked_at: telling.at(Math.min(-1, meeting.requested + 1 + index), "17:15"),
    });
  });
  meeting.decisions?.forEach(([life_area, words, by, measure], index) =>
    rows.add("decision", {
      id: idOf(`decision/${meeting.slug}/${index}`),
      meeting_id,
      person_id,
      life_area,
      words,
      measure_id: measure === undefined ? null : idOf(`measure/${meeting.plan ?? meeting.person}/${measure}`),
      recorded_by: telling.voice(by).accountId,
      recorded_at: new Date((ends ?? telling.at(-1)).getTime() - (20 - index) * 60_000),
    }),
  );
}
