import type { Insertable } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Staff, Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

// Batons on their way: offered, taken over, declined; who is away; who asks for another.

type Handover = Insertable<Tables["coordinator_handover"]>;

export interface LeaverTold {
  readonly staff: string;
  readonly begun: number;
  readonly lastDay: number;
  /** persons in the order they were told, and how it went with each; those after the last one are not offered yet */
  readonly offers: readonly (readonly [to: string, how: "accepted" | "offered" | "declined", reason?: string])[];
}

const answeredOn = 2;

/** One who leaves has offered her roles in one act: some are in other hands by now, some wait, one was declined. */
export function tellLeaver(telling: Telling, told: LeaverTold): void {
  const from = telling.staff(told.staff);
  const leavingId = idOf(`leaving/${told.staff}`);
  telling.rows.add("coordinator_leaving", {
    id: leavingId,
    professional_id: from.professionalId,
    agency_id: from.agencyId,
    last_day: telling.on(told.lastDay),
    begun_by: from.accountId,
    begun_at: telling.at(told.begun, "08:50"),
  });
  const terms = telling.rows.of("coordinator_term").filter((term) => term.professional_id === from.professionalId && term.state === "accepted");
  told.offers.forEach(([to, how, reason], index) => {
    const term = terms[index];
    if (term?.id === undefined) throw new Error(`${told.staff} holds fewer than ${told.offers.length} roles`);
    const receiver = telling.staff(to);
    const row: Handover = {
      id: idOf(`handover/${term.id}`),
      term_id: term.id,
      person_id: term.person_id,
      side: term.side,
      from_professional_id: from.professionalId,
      from_agency_id: from.agencyId,
      to_professional_id: receiver.professionalId,
      to_agency_id: receiver.agencyId,
      reason: "leaving",
      leaving_id: leavingId,
      state: how,
      offered_by: from.accountId,
      offered_at: telling.at(told.begun, "08:50"),
      answer_by: telling.workday(told.begun + 7),
      answered_at: how === "offered" ? null : telling.at(told.begun + answeredOn, "11:05"),
      decline_reason: reason ?? null,
      new_term_id: how === "accepted" ? idOf(`term/after/${term.id}`) : null,
      took_measures: how === "accepted" ? passOn(telling, term.person_id, from, receiver) : [],
    };
    telling.rows.add("coordinator_handover", row);
    if (how === "accepted") takeOver(telling, { term, to, person: term.person_id, on: told.begun + answeredOn });
  });
}

/** Open measures go along; what was done stays with the one who did it. @returns which */
function passOn(telling: Telling, person: string, from: Staff, to: Staff): string[] {
  const open = telling.rows
    .of("measure")
    .filter(
      (measure) =>
        measure.person_id === person && measure.professional_id === from.professionalId && ["planned", "ongoing"].includes(measure.status ?? "planned"),
    );
  // the rows are told once and not yet written: what has changed since stands in them
  for (const measure of open) Object.assign(measure, { professional_id: to.professionalId, agency_id: to.agencyId });
  return open.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

interface Taking {
  readonly term: Insertable<Tables["coordinator_term"]>;
  readonly to: string;
  readonly person: string;
  readonly on: number;
}

function takeOver(telling: Telling, { term, to, person, on }: Taking): void {
  const receiver = telling.staff(to);
  const at = telling.at(on, "11:05");
  Object.assign(term, { state: "ended", ended_at: at });
  for (const seat of telling.rows.of("participant")) {
    const isHers = seat.person_id === person && seat.ended_at == null;
    const isHolders = seat.professional_id === term.professional_id && seat.role === "coordinator";
    const isTakers = seat.professional_id === receiver.professionalId && seat.agency_id === receiver.agencyId;
    if (isHers && (isHolders || isTakers)) Object.assign(seat, { ended_at: at });
  }
  telling.rows.add("coordinator_term", {
    ...term,
    id: idOf(`term/after/${term.id ?? ""}`),
    professional_id: receiver.professionalId,
    agency_id: receiver.agencyId,
    state: "accepted",
    offered_at: telling.at(on - answeredOn, "08:50"),
    answered_at: at,
    ended_at: null,
    substitute_id: null,
  });
  telling.rows.add("participant", {
    id: idOf(`participant/after/${term.id ?? ""}`),
    person_id: person,
    professional_id: receiver.professionalId,
    agency_id: receiver.agencyId,
    role: "coordinator",
    invited_by: receiver.accountId,
    invited_at: at,
    accepted_at: at,
    valid_from: telling.workday(on),
  });
}

export function tellAbsence(telling: Telling, told: { staff: string; from: number; to: number; deputy?: string }): void {
  const staff = telling.staff(told.staff);
  telling.rows.add("absence", {
    id: idOf(`absence/${told.staff}/${told.from}`),
    professional_id: staff.professionalId,
    agency_id: staff.agencyId,
    from_on: telling.on(told.from),
    to_on: telling.on(told.to),
    deputy_id: told.deputy === undefined ? null : telling.staff(told.deputy).professionalId,
    recorded_by: staff.accountId,
    recorded_at: telling.at(Math.min(told.from, 0) - 7, "14:30"),
  });
}

export interface AskTold {
  readonly person: string;
  readonly by: string;
  readonly side: "municipal" | "specialist";
  readonly words: string;
  readonly asked: number;
  readonly due: number;
  readonly source: string;
  readonly answer?: readonly [outcome: "another" | "stays", words: string, by: string, day: number];
}

export function tellAsk(telling: Telling, told: AskTold): void {
  const voice = telling.voice(told.by);
  telling.rows.add("coordinator_ask", {
    id: idOf(`coordinator-ask/${told.person}/${told.asked}`),
    person_id: idOf(`person/${told.person}`),
    side: told.side,
    words: told.words,
    asked_by: voice.accountId,
    asked_by_name: voice.name,
    asked_at: telling.at(told.asked, "21:10"),
    answer_by: telling.workday(told.due),
    answer_source: told.source,
    ...(told.answer === undefined
      ? {}
      : {
          outcome: told.answer[0],
          answer_words: told.answer[1],
          answered_by_name: telling.voice(told.answer[2]).name,
          answered_at: telling.at(told.answer[3], "10:20"),
        }),
  });
}

/** One who worked here until lately, and has gone: her roles stand in her name. Introduced before whoever she coordinates. */
export function introduceGone(
  telling: Telling,
  told: { staff: string; name: string; profession: string; besides: string; since: number; lastDay: number },
): void {
  const besides = telling.staff(told.besides);
  const professionalId = idOf(`professional/${told.staff}`);
  const accountId = idOf(`account/${told.staff}`);
  telling.rows.add("professional", { id: professionalId, name: told.name, profession: told.profession, phone: null, email: null });
  telling.rows.add("account", { id: accountId, name: told.name, professional_id: professionalId });
  telling.rows.add("mandate", {
    id: idOf(`mandate/${told.staff}`),
    professional_id: professionalId,
    agency_id: besides.agencyId,
    role: "coordinator",
    function_name: told.profession,
    valid_from: telling.on(told.since),
    valid_to: telling.on(told.lastDay),
  });
  telling.introduceStaff(told.staff, { ...besides, accountId, name: told.name, professionalId });
}
