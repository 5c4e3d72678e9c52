import type { Fact } from "../../oracle/event.ts";
import { type Area, LIFE_AREAS, type Mandate, type Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";

export interface Person {
  readonly id: string;
  readonly isProtected: boolean;
  readonly area: Area;
  readonly account: string | null;
  readonly circle: readonly string[];
  readonly guardians: readonly string[];
  readonly topics: readonly string[];
  readonly seats: readonly Mandate[];
  readonly lifeAreas: readonly string[];
}

const TURNINGS = [12, 13, 15, 16, 18];

/** She, who stands near her, and who sits at her table. `kin`: accounts of earlier circles, so that brothers and sisters share a mother. */
export function tellPerson(tale: Chronicle, area: Area, staff: Staff, kin: string[]): Person {
  const { dice } = tale;
  const isProtected = dice.in100(18);
  const id = tale.record("person", {
    jurisdiction: area.jurisdiction,
    agreement_id: area.agreement,
    given_name: "A",
    family_name: "B",
    birth_on: birth(tale, area.jurisdiction),
    address_protection: isProtected ? dice.pick(["confidential", "strictly-confidential"]) : "none",
    died_on: dice.in100(3) ? tale.day(-20) : null,
  });
  tale.note("person_card", { person_id: id, national_id: `number ${id}` });
  const account = dice.in100(80)
    ? tale.record("account", { name: "She", professional_id: null, person_id: id, ended_at: dice.in100(4) ? tale.moment(-50) : null })
    : null;
  const circle: string[] = [];
  const guardians: string[] = [];
  const place = (fact: Fact): string => {
    const shared =
      kin.length > 0 && dice.in100(30) ? dice.pick(kin) : dice.in100(12) ? (staff.accounts.get(dice.pick(staff.mandates).professional) ?? null) : null;
    const member = tale.record("circle_member", {
      person_id: id,
      name: "Near",
      mandate_text: null,
      mandate_areas: [],
      open_areas: [],
      confirmed_at: dice.in100(isProtected ? 40 : 10) ? null : tale.moment(-5e3),
      account_id: dice.in100(85)
        ? (shared ??
          tale.record("account", {
            name: "Near",
            professional_id: null,
            person_id: null,
            ended_at: dice.in100(3) ? tale.moment(-9) : null,
          }))
        : null,
      ...tale.period(),
      ...fact,
    });
    tale.note("circle_detail", { id: member, person_id: id });
    circle.push(member);
    return member;
  };
  const codes: readonly string[] = LIFE_AREAS[area.jurisdiction];
  for (let n = dice.below(3); n > 0; n -= 1)
    guardians.push(place({ kinship: "parent", legal_right: "guardian", open_areas: dice.in100(20) ? dice.some(codes, 2) : [] }));
  if (dice.in100(20))
    place({
      kinship: "other",
      legal_right: "appointed-guardian",
      mandate_areas: dice.in100(85) ? dice.some(codes, 2) : [],
      open_areas: dice.in100(15) ? dice.some(codes, 1) : [],
    });
  for (let n = dice.below(3); n > 0; n -= 1)
    place({ kinship: dice.pick(["friend", "sibling", "ally"]), legal_right: "none", open_areas: dice.in100(70) ? dice.some(codes, 2) : [] });
  const topics = Array.from({ length: dice.below(4) }, (_each, n) => tale.record("topic", { person_id: id, name: `topic ${n}` }));
  return { id, isProtected, area, account, circle, guardians, topics, seats: tellTable(tale, id, area, staff), lifeAreas: codes };
}

function birth(tale: Chronicle, jurisdiction: "no" | "se"): string {
  const { dice } = tale;
  const roll = dice.below(100);
  // most around the day her guardians' access ends
  if (roll < 20) return tale.bornToTurn(jurisdiction === "no" ? 16 : 18, dice.between(-1, 1));
  if (roll < 35) return tale.bornToTurn(dice.pick(TURNINGS), dice.between(-1, 1));
  if (roll < 60) return tale.bornToTurn(dice.between(1, 17), dice.between(5, 300));
  return tale.bornToTurn(dice.between(19, 90), dice.between(5, 300));
}

/** Taking part: invited, accepted, ended, dated; mostly of her own area. */
function tellTable(tale: Chronicle, person: string, area: Area, staff: Staff): Mandate[] {
  const { dice } = tale;
  const seats = dice.some(area.mandates, dice.between(2, 6));
  if (dice.in100(15)) seats.push(dice.pick(staff.mandates));
  const taken = new Set<string>();
  for (const { professional, agency } of seats) {
    const key = `${professional} ${agency}`;
    if (taken.has(key)) continue;
    taken.add(key);
    tale.record("participant", {
      person_id: person,
      professional_id: professional,
      agency_id: agency,
      role: "team-member",
      invited_by: staff.accounts.get(professional) ?? null,
      accepted_at: tale.isOdd(10) ? null : tale.moment(-4000),
      ended_at: tale.isOdd(8) ? tale.moment(-30) : null,
      ...tale.period(),
    });
  }
  return seats;
}
