import type { Insertable } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Reason = Insertable<Tables["board_reason"]>["reason"];
type Answer = Insertable<Tables["signal_closing"]>["reason"];

/** Who is on the board and why, what was agreed and by whom; days are counted from today. */
export interface BoardTold {
  readonly team: string;
  readonly by: string;
  readonly reasons: readonly (readonly [person: string, reason: Reason, since: number])[];
  /** decided and due so many days ago; `done` where it is */
  readonly decisions: readonly (readonly [person: string, words: string, who: string, decided: number, due: number, done?: number])[];
  readonly answers: readonly AnswerTold[];
  /** the last meeting that was closed, and who was there */
  readonly closed: readonly [day: number, present: readonly string[]];
}

/** What was answered to the silence of someone (the occurrence that stands by what the contacts tell). */
export interface AnswerTold {
  readonly person: string;
  readonly reason: Answer;
  readonly step: string;
  readonly by: string;
  readonly on: number;
  readonly nextTry?: number;
  readonly words?: string;
}

const OF_HEALTH = ["admitted", "recently-discharged", "compulsory"];

export function tellBoard(telling: Telling, board: BoardTold): void {
  const { rows } = telling;
  const writer = telling.voice(board.by);
  for (const [person, reason, since] of board.reasons) {
    rows.add("board_reason", {
      id: idOf(`board-reason/${person}/${reason}`),
      person_id: idOf(`person/${person}`),
      enrolment_id: idOf(`enrolment/${person}`),
      reason,
      life_area: OF_HEALTH.includes(reason) ? "health" : "common",
      since: telling.on(since),
      set_by: writer.accountId,
      set_at: telling.at(since, "09:10"),
    });
  }
  for (const [person, words, who, decided, due, done] of board.decisions) {
    const { professionalId, agencyId } = telling.staff(who);
    rows.add("board_decision", {
      id: idOf(`board-decision/${person}/${decided}`),
      person_id: idOf(`person/${person}`),
      enrolment_id: idOf(`enrolment/${person}`),
      words,
      professional_id: professionalId,
      agency_id: agencyId,
      decided_on: telling.workday(decided),
      due_on: telling.workday(Math.max(decided, due)),
      decided_by: writer.accountId,
      decided_by_name: writer.name,
      decided_at: telling.at(decided, "09:08"),
      ...(done === undefined ? {} : { done_at: telling.at(done, "14:30"), done_by: telling.voice(who).accountId, done_by_name: telling.voice(who).name }),
    });
  }
  for (const answer of board.answers) tellAnswer(telling, answer);
  tellClosedDay(telling, board);
}

function tellAnswer(telling: Telling, { person, reason, step, by, on, nextTry, words }: AnswerTold): void {
  const { professionalId, accountId, name } = telling.staff(by);
  const silence = silenceOf(telling, idOf(`person/${person}`));
  telling.rows.add("signal_closing", {
    id: idOf(`signal-closing/${person}/${on}`),
    person_id: idOf(`person/${person}`),
    ...silence,
    reason,
    words: words ?? null,
    next_step: step,
    next_try_on: nextTry === undefined ? null : telling.workday(nextTry),
    professional_id: professionalId,
    closed_by: accountId,
    closed_by_name: name,
    closed_at: telling.at(on, "11:20"),
  });
}

const dayIn = (moment: unknown) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(moment as Date);
const after = (day: string, days: number) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The silence the told contacts add up to, by the rule of app/contact/signal-contact.ts: which occurrence is answered. */
function silenceOf({ rows }: Telling, personId: string): { kind: string; subject: string; since: string } {
  const rhythm = rows.of("contact_rhythm").find((row) => row.person_id === personId && (row.ended_on ?? null) === null);
  const met = rows
    .of("contact")
    .filter((row) => row.person_id === personId && row.outcome === "met" && row.kind !== "letter" && (row.taken_back_at ?? null) === null);
  const enrolment = rows.of("enrolment").find((row) => row.person_id === personId);
  if (met.length === 0) return { kind: "never-contacted", subject: "", since: String(enrolment?.enrolled_on) };
  const near = rhythm === undefined ? met : met.filter((row) => row.agency_id === rhythm.agency_id);
  const last =
    near
      .map((row) => dayIn(row.at))
      .toSorted()
      .at(-1) ?? String(rhythm?.agreed_on);
  const longest = Math.floor((rhythm?.every_days ?? 14) * 1.5);
  return { kind: "silent", subject: rhythm?.id ?? "", since: after(last, longest + 1) };
}

/** What stood there then: why each was on the board, and what was agreed. */
function tellClosedDay(telling: Telling, { team, by, closed: [day, present], reasons, decisions }: BoardTold): void {
  const { rows } = telling;
  const dayId = idOf(`board-day/${team}`);
  const writer = telling.voice(by);
  rows.add("board_day", {
    id: dayId,
    team_id: idOf(`team/${team}`),
    on_day: telling.workday(day),
    closed_by: writer.accountId,
    closed_by_name: writer.name,
    closed_at: telling.at(day, "09:20"),
  });
  for (const slug of present) rows.add("board_presence", { board_day_id: dayId, professional_id: telling.staff(slug).professionalId });
  for (const person of new Set(reasons.filter(([, , since]) => since <= day).map(([slug]) => slug))) {
    const rowId = idOf(`board-day-row/${team}/${person}`);
    const person_id = idOf(`person/${person}`);
    const decided = decisions.find(([slug, , , on]) => slug === person && on === day);
    const last = rows
      .of("contact")
      .filter((row) => row.person_id === person_id && row.outcome === "met" && dayIn(row.at) <= telling.workday(day))
      .toSorted((a, b) => (dayIn(a.at) < dayIn(b.at) ? 1 : -1))[0];
    rows.add("board_day_row", {
      id: rowId,
      board_day_id: dayId,
      person_id,
      decision_id: decided === undefined ? null : idOf(`board-decision/${person}/${day}`),
    });
    rows.add("board_day_contact", {
      row_id: rowId,
      person_id,
      last_on: last === undefined ? null : dayIn(last.at),
      last_kind: last?.kind ?? null,
      next_on: null,
      of_agencies: [...new Set(rows.of("contact").flatMap((row) => (row.person_id === person_id ? [row.agency_id] : [])))],
    });
    for (const [slug, reason, since] of reasons) {
      if (slug !== person || since > day) continue;
      rows.add("board_day_line", {
        id: idOf(`board-day-line/${team}/${person}/${reason}`),
        row_id: rowId,
        person_id,
        line: "reason",
        kind: reason,
        since: telling.on(since),
        life_area: OF_HEALTH.includes(reason) ? "health" : "common",
      });
    }
  }
}
