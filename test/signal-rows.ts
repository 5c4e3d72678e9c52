import fc from "fast-check";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { dayFrom } from "#test/signal-facts.ts";

/* Persons of the team in Fjordby with generated facts, as rows: for holding what the database counts against the rules. */

const { specialistCoordinatorNo: ingrid, municipalCoordinatorNo: liv, navConsultant: nav, gp } = demo;
/** Who works where, until when (days from today), and when she is away: her absences never overlap. */
const STAFF = [
  { works: ingrid.agencyId, until: null, away: [] },
  { works: ingrid.agencyId, until: null, away: [[-3, 8]] },
  { works: ingrid.agencyId, until: -5, away: [] },
  {
    works: liv.agencyId,
    until: null,
    away: [
      [-20, -6],
      [-5, 4],
    ],
  },
  { works: liv.agencyId, until: null, away: [[-1, 30]] },
  {
    works: liv.agencyId,
    until: 0,
    away: [
      [-60, -40],
      [-2, 12],
    ],
  },
] as const;
const staffId = (n: number) => `00000000-0000-4000-9000-0000000000${String(n).padStart(2, "0")}`;

const ago = (most: number) => fc.integer({ min: 0, max: most }).map((days) => dayFrom(-days));
const who = fc.integer({ min: 0, max: STAFF.length - 1 });
const contact = fc.record({
  on: ago(120),
  hour: fc.constantFrom("00:10", "12:00", "21:30", "22:30", "23:30"),
  kind: fc.constantFrom("visit", "phone", "letter"),
  outcome: fc.constantFrom("met", "met", "not-met", "no-answer"),
  agency: fc.constantFrom(ingrid.agencyId, liv.agencyId),
  nextIn: fc.option(fc.integer({ min: -3, max: 12 }), { freq: 4 }),
  isTakenBack: fc.constantFrom(false, false, false, false, true),
});
const term = fc.record({ who, from: ago(200), lasted: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }), substitute: fc.option(who) });
const stay = fc.record({
  admitted: ago(70),
  days: fc.option(fc.integer({ min: 0, max: 60 })),
  lateBy: fc.integer({ min: 0, max: 4 }),
  isTakenBack: fc.constantFrom(false, false, false, true),
});
const person = fc.record({
  enrolled: ago(150),
  isDead: fc.constantFrom(false, false, false, false, false, false, true),
  contacts: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: fc.array(contact, { maxLength: 5 }) }),
  rhythms: fc.uniqueArray(fc.record({ agency: fc.constantFrom(ingrid.agencyId, liv.agencyId), every: fc.integer({ min: 1, max: 40 }), agreed: ago(150) }), {
    maxLength: 2,
    selector: ({ agency }) => agency,
  }),
  municipal: fc.option(term),
  specialist: fc.option(term),
  stays: fc.array(stay, { maxLength: 2 }),
  meetingIn: fc.option(fc.integer({ min: 0, max: 14 }), { freq: 2 }),
  wishes: fc.array(fc.record({ on: ago(30), isAnswered: fc.boolean() }), { maxLength: 2 }),
  areas: fc.constantFrom(["health"], ["work"], ["health", "work"], []),
  isWithdrawn: fc.constantFrom(false, false, false, false, true),
  seat: fc.option(
    fc.record({ who: fc.constantFrom(nav, gp, liv), areas: fc.constantFrom(["work"], ["health"], []), isAccepted: fc.boolean(), keptOut: fc.boolean() }),
  ),
});

const q = (value: string | null | undefined) => (value === null || value === undefined ? "null" : `'${value}'`);
const min = (one: string, other: string) => (one < other ? one : other);
const plus = (day: string, days: number) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** @returns the ids of those who were written */
export async function writePersons(owner: Database, count: number, seed: number): Promise<string[]> {
  const today = dayFrom(0);
  const account = q(ingrid.accountId);
  const rows: Record<string, string[]> = {};
  const put = (table: string, columns: string, values: string) => void (rows[`${table} (${columns})`] ??= []).push(`(${values})`);
  STAFF.forEach(({ works, until, away }, n) => {
    put("professional", "id, name, profession", `${q(staffId(n))}, 'Prøve ${n}', 'Prøve'`);
    put("account", "name, professional_id", `'Prøve ${n}', ${q(staffId(n))}`);
    put(
      "mandate",
      "professional_id, agency_id, role, function_name, valid_from, valid_to",
      `${q(staffId(n))}, ${q(works)}, 'coordinator', 'Prøve', ${q(dayFrom(-900))}, ${until === null ? "null" : q(dayFrom(until))}`,
    );
    for (const [from, to] of away)
      put(
        "absence",
        "professional_id, agency_id, from_on, to_on, deputy_id, recorded_by",
        `${q(staffId(n))}, ${q(works)}, ${q(dayFrom(from))}, ${q(dayFrom(to))}, ${n === 4 ? q(staffId(3)) : "null"}, ${account}`,
      );
  });
  const ids = fc.sample(person, { numRuns: count, seed }).map((facts, n) => {
    const id = `00000000-0000-4000-a000-${String(n).padStart(12, "0")}`;
    const her = q(id);
    put(
      "person",
      "id, jurisdiction, agreement_id, given_name, family_name, birth_on, died_on",
      `${her}, 'no', ${q(demo.agreement.no)}, 'Prøve', 'Nr${n}', '1980-06-01', ${facts.isDead ? q(today) : "null"}`,
    );
    put(
      "enrolment",
      "team_id, person_id, level, level_since, enrolled_on",
      `(select team_id from care.team_member where professional_id = ${q(ingrid.professionalId)} and role = 'leader' limit 1), ${her}, 'enrolled', ${q(facts.enrolled)}, ${q(facts.enrolled)}`,
    );
    put(
      "consent",
      "id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by, withdrawn_at",
      `${her}, ${her}, 'Prøve', ${q(dayFrom(-300))}, ${q(dayFrom(300))}, 'signed-in', '1', 'nb', ${account}, ${facts.isWithdrawn ? "now()" : "null"}`,
    );
    put("consent_giver", "consent_id, person_id, capacity, answer", `${her}, ${her}, 'self', 'yes'`);
    const party = (agency: string, areas: readonly string[]) =>
      put("consent_party", "consent_id, person_id, agency_id, covers_all_functions, life_areas", `${her}, ${her}, ${q(agency)}, true, '{${areas.join(",")}}'`);
    const seat = (professional: string, agency: string, isAccepted: boolean) =>
      put(
        "participant",
        "person_id, professional_id, agency_id, role, invited_by, accepted_at, valid_from",
        `${her}, ${q(professional)}, ${q(agency)}, 'team-member', ${account}, ${isAccepted ? "now()" : "null"}, ${q(today)}`,
      );
    party(ingrid.agencyId, facts.areas);
    if (facts.seat !== null) {
      party(facts.seat.who.agencyId, facts.seat.areas);
      seat(facts.seat.who.professionalId, facts.seat.who.agencyId, facts.seat.isAccepted);
      if (facts.seat.keptOut) put("consent_exclusion", "consent_id, person_id, professional_id", `${her}, ${her}, ${q(facts.seat.who.professionalId)}`);
    }
    // everyone who has met her, or agreed to, shows the others when: the database counts over every contact, and so does the board then
    const parties = new Set([ingrid.agencyId, ...(facts.seat === null ? [] : [facts.seat.who.agencyId])]);
    const met: readonly { readonly agency: string }[] = [...facts.contacts, ...facts.rhythms];
    for (const agency of new Set([...parties, ...met.map((each) => each.agency)])) {
      if (!parties.has(agency)) party(agency, []);
      put(
        "release",
        "person_id, agency_id, covers, basis, consent_id, decided_by, decided_by_name",
        `${her}, ${q(agency)}, 'contacts', 'consent', ${her}, ${account}, 'Prøve'`,
      );
    }
    for (const each of facts.contacts) {
      const at = each.on === today ? "now() - interval '1 minute'" : q(`${each.on}T${each.hour}Z`);
      put(
        "contact",
        "person_id, at, kind, place, direction, outcome, professional_id, agency_id, next_on, recorded_by, taken_back_at",
        `${her}, ${at}, ${q(each.kind)}, 'none', 'to-person', ${q(each.outcome)}, ${q(ingrid.professionalId)}, ${q(each.agency)}, ${each.nextIn === null ? "null" : q(dayFrom(each.nextIn))}, ${account}, ${each.isTakenBack ? "now()" : "null"}`,
      );
    }
    for (const { agency, every, agreed } of facts.rhythms)
      put(
        "contact_rhythm",
        "person_id, professional_id, agency_id, every_days, agreed_on, recorded_by",
        `${her}, ${q(ingrid.professionalId)}, ${q(agency)}, ${every}, ${q(agreed)}, ${account}`,
      );
    for (const side of ["municipal", "specialist"] as const) {
      const held = facts[side];
      if (held === null) continue;
      const ended = held.lasted === null ? null : min(plus(held.from, held.lasted), today);
      const substitute = held.substitute === null || held.substitute === held.who ? null : staffId(held.substitute);
      put(
        "coordinator_term",
        "person_id, professional_id, agency_id, side, state, offered_by, answered_at, substitute_id, ended_at",
        `${her}, ${q(staffId(held.who))}, ${q(STAFF[held.who]?.works)}, ${q(side)}, ${ended === null ? "'accepted'" : "'ended'"}, ${account}, ${q(`${held.from}T07:00Z`)}, ${q(substitute)}, ${ended === null ? "null" : q(`${ended}T08:00Z`)}`,
      );
    }
    for (const { admitted, days, lateBy, isTakenBack } of facts.stays) {
      const out = days === null ? null : min(plus(admitted, days), today);
      const known = (day: string) => `least(now(), ${q(`${plus(day, lateBy)}T21:30Z`)}::timestamptz)`;
      put(
        "stay",
        "person_id, life_area, kind, where_name, admitted_on, discharged_on, registered_at, discharge_registered_at, recorded_by, taken_back_at",
        `${her}, 'health', 'hospital', 'Prøve', ${q(admitted)}, ${q(out)}, ${known(admitted)}, ${out === null ? "null" : known(out)}, ${account}, ${isTakenBack ? "now()" : "null"}`,
      );
    }
    // a meeting is told at the table alone: where one is called, the reader sits there
    if (facts.meetingIn !== null) seat(ingrid.professionalId, ingrid.agencyId, true);
    if (facts.meetingIn !== null)
      put(
        "meeting",
        "person_id, state, requested_by, requested_by_name, starts_at",
        `${her}, 'called', ${account}, 'Prøve', now() + interval '${facts.meetingIn} days 1 minute'`,
      );
    for (const { on, isAnswered } of facts.wishes)
      put(
        "wish",
        "person_id, kind, said_by, said_by_name, said_at, answer, answered_by, answered_by_name, answered_at",
        `${her}, 'more', ${account}, 'Prøve', ${q(`${on}T05:00Z`)}, ${isAnswered ? `'Ja', ${account}, 'Prøve', now()` : "null, null, null, null"}`,
      );
    return id;
  });
  const inserts = Object.entries(rows).map(([into, values]) => `insert into care.${into} values ${values.join(",\n")};`);
  // as a restored copy: what they set off is not what is tried here
  await owner.runSql(`set session_replication_role = replica; ${inserts.join("\n")} set session_replication_role = default`);
  return ids;
}
