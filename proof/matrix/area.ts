import type { Chronicle } from "./chronicle.ts";

/** Who helps, in one tenant: local agreements of both countries, their agencies, and who works there as what. */
export interface Mandate {
  readonly id: string;
  readonly professional: string;
  readonly agency: string;
  readonly duty: string;
  readonly role: string;
}
export interface Area {
  readonly agreement: string;
  readonly jurisdiction: "no" | "se";
  readonly agencies: readonly string[];
  readonly mandates: readonly Mandate[];
  readonly teams: readonly string[];
}

export const LIFE_AREAS = {
  no: ["housing", "economy", "work", "health", "care", "school"],
  se: ["housing", "school", "health", "care", "leisure", "economy"],
} as const;
const SECTORS = ["health", "social", "school", "labour", "police", "health"];
const DUTIES = ["nurse", "teacher", "social worker", "consultant"];
const GIVEN = ["Per", "Kari", "Ola", "Siri", "Nils", "Eva"];
const FAMILY = ["Hansen", "Berg", "Lie", "Moe"];

export class Staff {
  readonly accounts = new Map<string, string>();
  readonly mandates: Mandate[] = [];
}

export function tellArea(tale: Chronicle, jurisdiction: "no" | "se", staff: Staff, borrowed: readonly string[], workers: number): Area {
  const { dice } = tale;
  const agreement = tale.record("agreement", { jurisdiction, name: `Area ${tale.id()}`, valid_from: tale.day(-2000), valid_to: null });
  const agencies: string[] = [];
  const entities = [`Municipality ${agreement}`, `Trust ${agreement}`];
  for (let n = 0; n < 6; n += 1) {
    const agency = tale.record("agency", {
      jurisdiction,
      name: `Agency ${n}`,
      kind: "municipality",
      side: n % 2 === 0 ? "municipal" : "specialist",
      sector: SECTORS[n] ?? "health",
      valid_from: tale.day(-2e3),
      valid_to: null,
      legal_entity: n === 5 ? null : (entities[n % 2] ?? null),
    });
    agencies.push(agency);
    tale.note("agreement_party", { agreement_id: agreement, agency_id: agency });
  }
  // an agency of another area that works here too
  for (const agency of borrowed) tale.note("agreement_party", { agreement_id: agreement, agency_id: agency });
  const mandates: Mandate[] = [];
  const give = (professional: string, agency: string, role: string): void => {
    const duty = dice.pick(DUTIES);
    const id = tale.record("mandate", {
      professional_id: professional,
      agency_id: agency,
      role,
      function_name: duty,
      ...tale.period(),
      lapses_on: tale.day(dice.in100(92) ? 300 : dice.between(-1, 1)),
    });
    mandates.push({ id, professional, agency, duty, role });
  };
  for (const agency of agencies) {
    for (let n = 0; n < workers; n += 1) {
      const professional = tellProfessional(tale, staff);
      give(
        professional,
        agency,
        dice.pick(["coordinator", "team-member", "team-member", "peer-worker", "coordinating-unit", "administrator", "log-controller"]),
      );
      // a second hat, at another agency or as something else
      if (dice.in100(25)) give(professional, dice.pick(agencies), dice.pick(["coordinator", "team-member", "administrator", "coordinating-unit"]));
    }
  }
  staff.mandates.push(...mandates);
  const teams = [0, 1].map(() =>
    tale.record("team", { agreement_id: agreement, name: "Team", ...(dice.in100(80) ? { valid_from: tale.day(-900), valid_to: null } : tale.period()) }),
  );
  for (const team of teams) {
    const committed = new Map(dice.some(mandates, 9).map((each) => [`${each.professional} ${each.agency}`, each]));
    for (const { professional, agency } of committed.values()) {
      const { valid_from, valid_to } = tale.period();
      tale.record("team_member", {
        team_id: team,
        professional_id: professional,
        agency_id: agency,
        role: dice.pick(["leader", "member", "member", "peer-worker"]),
        valid_from,
        valid_to: valid_to ?? tale.day(900),
        welcomed_at: dice.in100(80) ? tale.moment(-9e3) : null,
      });
    }
  }
  return { agreement, jurisdiction, agencies, mandates, teams };
}

function tellProfessional(tale: Chronicle, staff: Staff): string {
  const { dice } = tale;
  const middle = dice.in100(40) ? ` ${dice.pick(GIVEN)}` : "";
  const professional = tale.record("professional", { name: `${dice.pick(GIVEN)}${middle} ${dice.pick(FAMILY)}`, profession: "nurse" });
  const account = tale.record("account", { name: "Staff", professional_id: professional, person_id: null, ended_at: null });
  if (dice.in100(3)) tale.change("account", account, { ended_at: tale.moment(-100) });
  staff.accounts.set(professional, account);
  tale.note("identity", { issuer: "https://staff.example", subject: `staff ${professional}`, account_id: account });
  return professional;
}
