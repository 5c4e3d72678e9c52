import type { Fact } from "../../oracle/event.ts";
import type { Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";
import type { Item } from "./plans.ts";

const KINDS = ["wish", "measure-overdue", "consent-ending", "review-overdue", "stay-follow-up", "silent"];

/** Who coordinates her, whose team she is in, and how it goes: contacts, stays, wishes, turnings, signals answered, the board. */
export function tellContacts(tale: Chronicle, person: Person, staff: Staff, size: number): { items: Item[]; contacts: { id: string; agency: string }[] } {
  const { dice } = tale;
  const her = { person_id: person.id };
  const items: Item[] = [];
  const contacts: { id: string; agency: string }[] = [];
  const anyone = () => (dice.in100(80) ? dice.pick(person.seats) : dice.pick(staff.mandates));
  const by = (professional: string): string | null => staff.accounts.get(professional) ?? null;
  const where = () => ({
    life_area: dice.in100(30) ? "common" : dice.pick(person.lifeAreas),
    topic_id: person.topics.length > 0 && dice.in100(20) ? dice.pick(person.topics) : null,
  });
  tellCoordinators(tale, person, staff);
  for (let n = 0; n < size; n += 1) {
    const { professional, agency } = anyone();
    const writer = by(anyone().professional);
    const { life_area, topic_id } = where();
    const own = { ...her, professional_id: professional, agency_id: agency };
    const contact = tale.record("contact", {
      ...own,
      at: tale.moment(-3000),
      kind: "visit",
      outcome: "met",
      recorded_by: writer,
      taken_back_at: dice.in100(10) ? tale.moment(-9) : null,
    });
    items.push(["contact", contact]);
    contacts.push({ id: contact, agency });
    tale.record("contact_rhythm", { ...own, every_days: 7, agreed_on: tale.day(-9), ended_on: tale.day(-1), recorded_by: writer });
    const stay = tale.record("stay", { ...her, life_area, kind: "hospital", admitted_on: tale.day(-9), recorded_by: writer });
    tale.record("wish", { ...her, kind: "more", agency_id: null, said_by: person.account, ...(dice.in100(10) ? { taken_back_at: tale.moment(-9) } : {}) });
    items.push(["official-decision", tale.record("official_decision", { ...her, life_area, agency_id: agency, ends_on: tale.day(9), recorded_by: writer })]);
    const transition = tale.record("transition", {
      ...her,
      rule_id: tale.id(),
      life_area,
      on_day: tale.day(n),
      stay_id: dice.in100(50) ? stay : null,
      opened_by: writer,
    });
    tale.record("transition_step", { ...her, transition_id: transition, life_area, check_id: tale.id(), done_by: writer });
    const kind = dice.pick(KINDS);
    tale.record("signal_closing", {
      ...her,
      kind,
      since: tale.day(-n),
      subject: `${n}`,
      life_area,
      topic_id: kind === "measure-overdue" ? topic_id : null,
      professional_id: professional,
      closed_by: writer,
    });
  }
  if (person.area.teams.length > 0 && dice.in100(85)) tellTeamCase(tale, person, staff, where);
  return { items, contacts };
}

function tellCoordinators(tale: Chronicle, person: Person, staff: Staff): void {
  const { dice } = tale;
  const her = { person_id: person.id };
  const by = (professional: string): string | null => staff.accounts.get(professional) ?? null;
  for (const side of ["municipal", "specialist"]) {
    const { professional, agency } = dice.in100(85) ? dice.pick(person.seats) : dice.pick(staff.mandates);
    const state = dice.in100(60) ? "accepted" : dice.pick(["offered", "declined", "ended"]);
    const term = tale.record("coordinator_term", {
      ...her,
      referral_id: null,
      professional_id: professional,
      agency_id: agency,
      side,
      state,
      offered_by: by(professional),
    });
    const { professional: taker, agency: takerAgency } = dice.pick(person.seats);
    if (dice.in100(50)) {
      tale.record("coordinator_handover", {
        ...her,
        term_id: term,
        side,
        from_professional_id: professional,
        from_agency_id: agency,
        to_professional_id: taker,
        to_agency_id: takerAgency,
        reason: "other",
        state: dice.pick(["declined", "taken-back", "offered"]),
        offered_by: by(professional),
      });
    }
    if (dice.in100(40))
      tale.record("coordinator_ask", {
        ...her,
        side,
        words: "another",
        asked_by: dice.in100(60) ? person.account : by(taker),
        outcome: dice.in100(50) ? null : "stays",
      });
  }
  tale.record("way_in", { ...her, way: "paper", ended_at: tale.moment(-8), recorded_by: by(dice.pick(person.seats).professional) });
  tale.record("sign_in_invitation", {
    ...her,
    circle_member_id: person.circle.length > 0 && dice.in100(70) ? dice.pick(person.circle) : null,
    code_hash: `\\x${tale.id().replaceAll("-", "")}`,
    made_by: dice.in100(50) ? person.account : by(dice.pick(person.seats).professional),
    made_by_name: "x",
    expires_at: tale.moment(900),
  });
}

/** Enrolled at one of three levels, now or once; with what the team writes about her. */
function tellTeamCase(tale: Chronicle, person: Person, staff: Staff, where: () => Fact): void {
  const { dice } = tale;
  const team = dice.pick(person.area.teams);
  const her = { person_id: person.id };
  const { professional, agency } = dice.pick(person.seats);
  const by = staff.accounts.get(professional) ?? null;
  const isOver = dice.in100(15);
  const enrolment_id = tale.record("enrolment", {
    ...her,
    team_id: team,
    level: dice.pick(["enrolled", "enrolled", "shoulder-to-shoulder", "guidance"]),
    level_since: tale.day(-99),
    ends_on: tale.day(40),
    enrolled_on: tale.day(-99),
    ended_on: isOver ? tale.day(-3) : null,
    outcome: isOver ? "moved" : null,
  });
  tale.record("level_change", { ...her, enrolment_id, from_level: null, to_level: "enrolled", changed_by: by });
  for (const reason of ["new", "hard-to-reach"])
    tale.record("board_reason", { ...her, enrolment_id, reason, life_area: where()["life_area"] ?? "common", since: tale.day(-3), set_by: by });
  tale.record("board_decision", {
    ...her,
    enrolment_id,
    professional_id: professional,
    agency_id: agency,
    due_on: tale.day(3),
    decided_on: tale.day(0),
    decided_by: by,
  });
  const day = tale.record("board_day", { team_id: team, on_day: tale.day(-dice.between(1, 100_000)), closed_by: by });
  tale.note("board_presence", { board_day_id: day, professional_id: professional });
  const row_id = tale.record("board_day_row", { ...her, board_day_id: day });
  for (const kind of ["new", ...dice.some(KINDS, 2)])
    tale.record("board_day_line", {
      ...her,
      row_id,
      line: kind === "new" ? "reason" : "signal",
      kind,
      since: tale.day(-3),
      ...where(),
      ...(kind === "measure-overdue" ? {} : { topic_id: null }),
    });
  tale.note("board_day_contact", { ...her, row_id, of_agencies: dice.some([...new Set(person.seats.map((seat) => seat.agency))], 2) });
  const meeting_id = tale.record("team_meeting", { team_id: team, on_day: tale.day(-dice.between(1, 100_000)), opened_by: by });
  const decided = { meeting_id, team_id: team, professional_id: professional, agency_id: agency, due_on: tale.day(3), sides: ["municipal"], decided_by: by };
  tale.record("team_decision", { ...decided, person_id: person.id, referral_id: null });
  tale.record("team_decision", { ...decided, person_id: null, referral_id: null });
}
