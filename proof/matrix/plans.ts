import type { Fact } from "../../oracle/event.ts";
import type { Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";

/** What a row of hers can be kept back as, and its id: what blocks pick from. */
export type Item = readonly [kind: string, id: string];

/** Plan and meetings: every kind of row, in every area, some of a topic, with history whose earlier wording stood elsewhere. */
export function tellPlan(tale: Chronicle, person: Person, staff: Staff, size: number): Item[] {
  const { dice } = tale;
  const items: Item[] = [];
  const accounts = [...person.seats.map(({ professional }) => staff.accounts.get(professional) ?? null), person.account];
  const where = (): { life_area: string; topic_id: string | null } => ({
    life_area: dice.in100(30) ? "common" : dice.pick(person.lifeAreas),
    topic_id: person.topics.length > 0 && dice.in100(25) ? dice.pick(person.topics) : null,
  });
  const plan = tale.record("plan", { person_id: person.id, kind: "ip", state: "active", next_review_on: tale.day(50) });
  const her = { person_id: person.id, plan_id: plan };
  const keep = (kind: string, what: string, fact: Fact): { id: string; life_area: string; topic_id: string | null } => {
    const here = where();
    const id = tale.record(what, { ...her, ...here, ...fact });
    items.push([kind, id]);
    return { id, ...here };
  };
  const history = (item: string, { id, life_area, topic_id }: { id: string; life_area: string; topic_id: string | null }): void => {
    const before = dice.in100(60) ? null : where();
    tale.record("plan_change", {
      ...her,
      item,
      item_id: id,
      life_area,
      topic_id,
      change: before === null ? "added" : "changed",
      before,
      after: { life_area, topic_id },
    });
  };
  for (let n = 0; n < size; n += 1) {
    const author = dice.pick(accounts);
    const circle = person.circle.length > 0 && dice.in100(20) ? dice.pick(person.circle) : null;
    const seat = dice.pick(person.seats);
    history("own_words", keep("own-words", "own_words", { kind: "needs", written_by: author }));
    const goal = keep("goal", "goal", { written_by: author });
    history("goal", goal);
    const inGoal = { ...her, goal_id: goal.id, life_area: goal.life_area, topic_id: goal.topic_id };
    tale.record("goal_review", { ...inGoal, reviewed_by: author });
    tale.record("own_rating", { ...inGoal, rated_by: person.account, rating: 5 });
    const owner =
      circle === null
        ? { professional_id: seat.professional, agency_id: seat.agency, circle_member_id: null }
        : { professional_id: null, agency_id: null, circle_member_id: circle };
    const measure = keep("measure", "measure", { goal_id: dice.in100(80) ? goal.id : null, ...owner, created_by: author });
    history("measure", measure);
    history(
      "contribution",
      keep("contribution", "contribution", { agency_id: circle === null ? seat.agency : null, circle_member_id: circle, is_hers: false, written_by: author }),
    );
    keep("cooperation", "cooperation", { created_by: author });
    for (const [item, { id, life_area, topic_id }] of [
      ["goal", goal],
      ["measure", measure],
    ] as const) {
      tale.record("disagreement", { ...her, life_area, topic_id, item, item_id: id, said_by: author });
    }
    tale.record("confirmation", { ...her, agency_id: seat.agency, is_hers: false, confirmed_by: author, cleared_at: tale.moment(-4) });
    tellMeeting(tale, person, where, items, author, dice.in100(50) ? measure.id : null);
  }
  return items;
}

function tellMeeting(tale: Chronicle, person: Person, where: () => Fact, items: Item[], author: string | null, measure_id: string | null): void {
  const { dice } = tale;
  const her = { person_id: person.id };
  const meeting_id = tale.record("meeting", { ...her, state: "called", starts_at: tale.moment(5000), requested_by: author });
  items.push(["meeting", meeting_id]);
  const seat = (fact: Fact): void =>
    void tale.record("meeting_seat", {
      ...her,
      meeting_id,
      professional_id: null,
      agency_id: null,
      circle_member_id: null,
      is_hers: false,
      duty: "called",
      answer: "none",
      ...fact,
    });
  seat({ is_hers: true });
  const { professional, agency } = dice.pick(person.seats);
  seat({ professional_id: professional, agency_id: agency });
  if (person.circle.length > 0) seat({ circle_member_id: dice.pick(person.circle) });
  items.push(["question", tale.record("agenda_question", { ...her, meeting_id, is_hers: false, asked_by: author, ...where() })]);
  items.push(["decision", tale.record("decision", { ...her, meeting_id, measure_id, recorded_by: author, ...where() })]);
}
