import type { Fact } from "../../oracle/event.ts";
import type { Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";
import type { Item } from "./plans.ts";

const RELATIONS = ["Per Hansen", "kari berg", "Ola", "Siri Eva Lie", "Nobody Known"];

/** Whom she keeps out: every kind of whom, from every kind of what that the law lets her; some lifted. */
export function tellBlocks(tale: Chronicle, person: Person, staff: Staff, items: readonly Item[]): void {
  const { dice } = tale;
  const seen = new Set<string>();
  const keepOut = (whom: Fact, what: Fact): void => {
    const key = JSON.stringify([whom, what]);
    if (seen.has(key)) return;
    seen.add(key);
    const said = dice.in100(60)
      ? { said_as: "self", said_by: person.account }
      : { said_as: "written-down", said_by: staff.accounts.get(dice.pick(person.seats).professional) ?? null };
    const id = tale.record("block", {
      person_id: person.id,
      agency_id: null,
      professional_id: null,
      circle_member_id: null,
      relation_name: null,
      topic_id: null,
      item: null,
      item_id: null,
      lifted_at: null,
      ...whom,
      ...what,
      ...said,
    });
    if (dice.in100(30)) tale.change("block", id, { lifted_at: tale.moment(-2) });
  };
  const whole = { covers: "whole" };
  if (dice.in100(8)) keepOut({ against: "agency", agency_id: dice.pick(person.seats).agency }, whole);
  if (dice.in100(10)) keepOut({ against: "professional", professional_id: dice.pick(person.seats).professional }, whole);
  if (dice.in100(6)) keepOut({ against: "relation", relation_name: dice.pick(RELATIONS) }, whole);
  for (let n = dice.below(5); n > 0; n -= 1) {
    const whom = someone(tale, person);
    const isTopic = person.topics.length > 0 && dice.in100(35);
    if (isTopic) keepOut(whom, { covers: "topic", topic_id: dice.pick(person.topics) });
    else if (items.length > 0) {
      const [item, item_id] = dice.pick(items);
      keepOut(whom, { covers: "item", item, item_id });
    }
  }
}

function someone(tale: Chronicle, person: Person): Fact {
  const { dice } = tale;
  const roll = dice.below(5);
  if (roll === 0) return { against: "agency", agency_id: dice.pick(person.seats).agency };
  if (roll === 1) return { against: "professional", professional_id: dice.pick(person.seats).professional };
  if (roll === 2 && person.guardians.length > 0) return { against: "guardian", circle_member_id: dice.pick(person.guardians) };
  return { against: roll === 3 ? "guardians" : "everyone" };
}
