import { dayAfter, momentOn } from "#db/demo/calendar.ts";
import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** What a team has done lately: meetings held, who is on call, advice given, what was learnt together. */
export interface TeamWorkTold {
  readonly team: string;
  readonly weekday: number;
  readonly openHour: readonly [weekday: number, time: string];
  /** the whole team's evenings, one after another from today */
  readonly onCall: readonly (readonly [staff: string, phone: string])[];
  readonly booked: string;
  readonly meetings: readonly {
    readonly weeksAgo: number;
    readonly chair: string;
    readonly present: readonly string[];
    readonly decisions: readonly {
      readonly words: string;
      readonly staff: string;
      readonly due: number;
      readonly person?: string;
      readonly doneBy?: string;
    }[];
  }[];
  readonly consultations: readonly {
    readonly day: number;
    readonly agency: string;
    readonly as: string;
    readonly question: string;
    readonly advice: string;
    readonly followUp?: string;
    readonly by: string;
  }[];
  readonly trainings: readonly {
    readonly day: number;
    readonly topic: string;
    readonly by: string;
    readonly members: readonly string[];
    readonly others: readonly (readonly [agency: string, heads: number])[];
  }[];
}

const weekdayOf = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
/** The last time this weekday was, so many weeks back; never today. */
export const lastOn = (today: string, weekday: number, weeks: number) => dayAfter(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1) - 7 * weeks);
const nextOn = (today: string, weekday: number) => dayAfter(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

const DAYS_ON_CALL = 45;

export function tellTeamWork(telling: Telling, told: TeamWorkTold): void {
  const { rows, today } = telling;
  const team_id = idOf(`team/${told.team}`);
  for (let day = 0; day < DAYS_ON_CALL; day += 1) {
    const [slug, phone] = told.onCall[day % told.onCall.length] ?? ["", ""];
    const { professionalId, agencyId, accountId } = telling.staff(slug);
    const date = dayAfter(today, day);
    rows.add("team_duty", {
      id: idOf(`team-duty/${told.team}/${day}`),
      team_id,
      professional_id: professionalId,
      agency_id: agencyId,
      starts_at: momentOn(date, "06:00"),
      ends_at: momentOn(date, "21:00"),
      phone,
      recorded_by: accountId,
    });
  }
  const guest = telling.staff(told.booked);
  rows.add("open_hour_booking", {
    id: idOf(`open-hour-booking/${told.team}`),
    team_id,
    starts_at: momentOn(nextOn(today, told.openHour[0]), told.openHour[1]),
    professional_id: guest.professionalId,
    agency_id: guest.agencyId,
  });
  told.meetings.forEach((meeting) => tellHeld(telling, told, meeting));
  told.consultations.forEach((each, index) =>
    rows.add("consultation", {
      id: idOf(`consultation/${told.team}/${index}`),
      team_id,
      held_on: telling.workday(each.day),
      asked_by_agency: idOf(`agency/${each.agency}`),
      asked_as: each.as,
      question: each.question,
      advice: each.advice,
      follow_up: each.followUp ?? null,
      written_by: telling.staff(each.by).accountId,
      written_by_name: telling.staff(each.by).name,
      written_at: telling.at(each.day, "14:10"),
    }),
  );
  told.trainings.forEach((each, index) => {
    const training_id = idOf(`training/${told.team}/${index}`);
    rows.add("team_training", {
      id: training_id,
      team_id,
      topic: each.topic,
      held_on: telling.workday(each.day),
      arranged_by: telling.staff(each.by).accountId,
    });
    for (const slug of each.members) {
      const { agencyId, professionalId } = telling.staff(slug);
      rows.add("training_attendance", {
        id: idOf(`attendance/${training_id}/${slug}`),
        training_id,
        agency_id: agencyId,
        professional_id: professionalId,
        heads: 1,
      });
    }
    for (const [agency, heads] of each.others) {
      rows.add("training_attendance", { id: idOf(`attendance/${training_id}/${agency}`), training_id, agency_id: idOf(`agency/${agency}`), heads });
    }
  });
}

function tellHeld(telling: Telling, told: TeamWorkTold, { weeksAgo, chair, present, decisions }: TeamWorkTold["meetings"][number]): void {
  const { rows, today } = telling;
  const on_day = lastOn(today, told.weekday, weeksAgo);
  const meeting_id = idOf(`team-meeting/${told.team}/${weeksAgo}`);
  const { accountId, name } = telling.staff(chair);
  rows.add("team_meeting", {
    id: meeting_id,
    team_id: idOf(`team/${told.team}`),
    on_day,
    opened_by: accountId,
    opened_at: momentOn(on_day, "09:02"),
    closed_by_name: name,
    closed_at: momentOn(on_day, "10:25"),
  });
  for (const slug of present) {
    const { professionalId, agencyId, side } = telling.staff(slug);
    rows.add("team_meeting_presence", { meeting_id, professional_id: professionalId, agency_id: agencyId, side, is_present: true });
  }
  const sides = [...new Set(present.map((slug) => telling.staff(slug).side))].filter((side) => side !== "other").toSorted();
  decisions.forEach((each, index) => {
    const owner = telling.staff(each.staff);
    rows.add("team_decision", {
      id: idOf(`team-decision/${told.team}/${weeksAgo}/${index}`),
      meeting_id,
      team_id: idOf(`team/${told.team}`),
      words: each.words,
      professional_id: owner.professionalId,
      agency_id: owner.agencyId,
      due_on: telling.on(each.due),
      person_id: each.person === undefined ? null : idOf(`person/${each.person}`),
      sides,
      decided_by: accountId,
      decided_by_name: name,
      decided_at: momentOn(on_day, `09:${20 + index}`),
      done_at: each.doneBy === undefined ? null : telling.at(-1, "15:00"),
      done_by_name: each.doneBy === undefined ? null : telling.staff(each.doneBy).name,
    });
  });
}
