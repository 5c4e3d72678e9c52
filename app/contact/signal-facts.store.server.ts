import { type RawBuilder, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { contactsOf } from "#contact/signal-contacts.ts";
import type { Around, HolderFact, SignalFacts, TableFact } from "#contact/signal-facts.ts";
import type { ContactRow } from "#contact/signal-contacts.ts";
import type { AbsenceFact, MandateFact } from "#coordinator/gap.ts";

/** Whose facts: everyone on a team's board, one person, or those whose signals could be the asker's to act on. */
export type Whose = { readonly teamId: string } | { readonly personId: string } | "mine";

const seen = sql`(select o.person_id from care.contact_areas() o where o.life_area = 'common')`;
// seen is asked besides: a coordinating unit reads its area's enrolments and register, which opens nobody's contacts
const onBoard = (teamId: string) => sql`
  select e.person_id, e.id as enrolment_id, e.team_id, e.level, e.enrolled_on, (select t.contact_every_days from care.team t where t.id = ${teamId}::uuid) as contact_every_days
    from care.enrolment e
   where e.team_id = ${teamId}::uuid and e.ended_on is null and e.level in ('enrolled', 'shoulder-to-shoulder') and e.enrolled_on <= care.today()
     and e.person_id in ${seen}`;
const enrolled = (persons: RawBuilder<unknown>) => sql`
  select o.person_id, e.id as enrolment_id, e.team_id, e.level, e.enrolled_on, t.contact_every_days
    from (${persons}) o
    left join care.enrolment e on e.person_id = o.person_id and e.ended_on is null
    left join care.team t on t.id = e.team_id`;
// hers as coordinator, as substitute, or as the deputy of one who is away
const mine = sql`
  select distinct c.person_id from care.coordinator_term c, care.acting() a
   where c.state = 'accepted' and c.person_id in ${seen}
     and (c.professional_id = a.professional_id or c.substitute_id = a.professional_id
       or exists (select 1 from care.absence x where x.professional_id = c.professional_id and x.agency_id = c.agency_id and x.deputy_id = a.professional_id
                     and x.ended_at is null and care.today() between x.from_on and x.to_on))`;

const whom = (whose: Whose): RawBuilder<unknown> =>
  whose === "mine"
    ? enrolled(mine)
    : "teamId" in whose
      ? onBoard(whose.teamId)
      : enrolled(sql`select distinct x.person_id from ${seen} x where x.person_id = ${whose.personId}::uuid`);

/** Stands for an agency whose name would tell where she is: the text says "a service". */
const HIDDEN = "hidden";

/** How far back contacts are read one by one; of what lies further back only that she was ever reached. */
const DAYS_BACK = 600;
const day = (moment: RawBuilder<unknown>) => sql`(${moment} at time zone 'Europe/Oslo')::date`;
const list = (rows: RawBuilder<unknown>) => sql`coalesce((select json_agg(x) from (${rows}) x), '[]')`;
const isTwoWay = sql`(c.outcome = 'met' and c.kind <> 'letter')`;

// of each agency the latest two-way contact, what was tried since, what is agreed ahead; and whoever reached her these last
// days (a new coordinator has seven to do so). One partition, in the order of the index: no sorting.
const contacts = sql`
  select json_agg(x order by x.at desc) as found, bool_or(x."isTwoWay") as is_reached from (
    select k.*, ${day(sql`k.at`)} as "on" from (
      select c.at, c.kind, c.direction, c.outcome, c.agency_id as "agencyId", c.professional_id as "professionalId", c.next_on as "nextOn", ${isTwoWay} as "isTwoWay",
             max(c.at) filter (where ${isTwoWay}) over (partition by c.agency_id) as reached
        from care.contact c
       where c.person_id = p.person_id and c.taken_back_at is null and c.at > now() - make_interval(days => ${DAYS_BACK}::int)) k
     where (k."isTwoWay" and (k.at = k.reached or k.at > now() - interval '10 days')) or (not k."isTwoWay" and (k.reached is null or k.at > k.reached))
        or k."nextOn" >= (select care.today())) x`;

const everReached = sql`
  select c.at, ${day(sql`c.at`)} as "on", c.kind from care.contact c
   where c.person_id = p.person_id and c.taken_back_at is null and ${isTwoWay} order by c.at desc limit 1`;

// an agency that has not released its contacts is not heard: of what it does nothing is known here, its silence neither
const isUnheard = (pair: RawBuilder<unknown>) =>
  sql`((select care.acting_capacity()) = 'professional' and (${pair}) not in (select h.person_id, h.agency_id from heard h))`;

const roles = sql`
  select c.person_id as "personId", c.side, c.professional_id as "professionalId", c.agency_id as "agencyId", c.substitute_id as "substituteId", w.name,
         ${day(sql`c.answered_at`)} as "from", ${day(sql`c.ended_at`)} as "to", ${isUnheard(sql`c.person_id, c.agency_id`)} as "isUnheard"
    from care.coordinator_term c join care.professional w on w.id = c.professional_id
   where c.person_id in (select h.person_id from here h) and c.state in ('accepted', 'ended') and c.answered_at is not null`;

const rhythms = sql`
  select r.id as "rhythmId", w.name as "professionalName", r.agency_id as "agencyId", r.every_days as "everyDays", r.agreed_on as "agreedOn", ${isUnheard(sql`r.person_id, r.agency_id`)} as "isUnheard"
    from care.contact_rhythm r join care.professional w on w.id = r.professional_id where r.person_id = p.person_id and r.ended_on is null`;

const measures = sql`
  select m.id as "measureId", m.due_on as "dueOn", m.life_area as "lifeArea", m.topic_id as "topicId" from care.measure m
   where m.person_id = p.person_id and m.plan_id = l.id and m.status in ('planned', 'ongoing') and m.due_on < care.today()`;

const stays = sql`
  select s.id as "stayId", s.kind, s.life_area as "lifeArea", s.admitted_on as "admittedOn", s.leave_from as "leaveFrom", s.leave_to as "leaveTo",
         s.discharge_planned_on as "dischargePlannedOn", s.discharged_on as "dischargedOn", s.registered_at as "registeredAt", s.discharge_registered_at as "dischargeRegisteredAt"
    from care.stay s where s.person_id = p.person_id and s.taken_back_at is null and (s.discharged_on is null or s.discharged_on >= care.today() - 60)
   order by s.admitted_on desc`;

const decisions = sql`
  select d.id as "decisionId", g.name as "agencyName", d.ends_on as "endsOn", d.life_area as "lifeArea"
    from care.official_decision d join care.agency g on g.id = d.agency_id
   where d.person_id = p.person_id and d.taken_back_at is null and d.settled_how is null and d.ends_on < care.today() + 30`;

const takenUp = sql`
  select t.id as "transitionId", t.rule_id as "ruleId", t.on_day as "onDay", t.stay_id as "stayId", t.state, t.owner_from_id as "ownerFromId", t.owner_to_id as "ownerToId"
    from care.transition t where t.person_id = p.person_id`;

const wishes = sql`
  select w.id as "wishId", w.kind, ${day(sql`w.said_at`)} as "saidOn" from care.wish w where w.person_id = p.person_id and w.taken_back_at is null and w.answered_at is null`;

const closings = sql`
  select c.kind, c.subject, c.since, c.reason, c.next_step as "nextStep", c.next_try_on as "nextTryOn", w.name as "actsName", ${day(sql`c.closed_at`)} as "closedOn"
    from care.signal_closing c join care.professional w on w.id = c.professional_id where c.person_id = p.person_id order by c.closed_at desc`;

const consent = sql`
  select c.id as "consentId", c.valid_to as "endsOn", ${day(sql`c.withdrawn_at`)} as "withdrawnOn",
         ${list(sql`select y.id as "partyId", g.name as "agencyName", ${day(sql`y.withdrawn_at`)} as "withdrawnOn"
                      from care.consent_party y join care.agency g on g.id = y.agency_id where y.consent_id = c.id and y.withdrawn_at is not null`)} as parties
    from care.consent c where c.person_id = p.person_id and c.replaced_at is null order by c.recorded_at desc limit 1`;

const calledOn = sql`
  select min(${day(sql`x.starts_at`)}) from care.meeting x where x.person_id = p.person_id and x.state = 'called' and x.starts_at > now()`;

type Joined = "lastTwoWay" | "unmet" | "planned" | "rhythms" | "terms" | "table" | "countedFrom" | "everyDays" | "unitName";
interface FactRow extends Omit<SignalFacts, Joined> {
  readonly givenName: string;
  readonly familyName: string;
  readonly enrolmentId: string | null;
  readonly teamId: string | null;
  readonly level: string | null;
  /** her pages are open to the asker, not her row on the board alone */
  readonly isOpen: boolean;
  readonly keepsPlaces: boolean;
  readonly enrolledOn: string | null;
  readonly teamEveryDays: number | null;
  readonly contacts: readonly ContactRow[];
  readonly everReached: Pick<ContactRow, "at" | "on" | "kind"> | null;
  readonly calledOn: string | null;
  readonly rhythms: readonly { rhythmId: string; professionalName: string; agencyId: string; everyDays: number; agreedOn: string; isUnheard: boolean }[];
}
interface OfPerson {
  readonly personId: string;
}
interface FoundRow {
  readonly today: string;
  readonly me: string | null;
  readonly mandates: readonly (MandateFact & { readonly name: string })[];
  readonly absences: readonly AbsenceFact[];
  readonly rules: Around["rules"];
  readonly areas: readonly { readonly agreementId: string; readonly everyDays: number; readonly unitName: string | null }[];
  readonly held: readonly (OfPerson & Omit<HolderFact, "lastTwoWayOn">)[];
  readonly activity: readonly (OfPerson & TableFact)[];
  readonly persons: readonly FactRow[];
}

/** Facts of every person asked for, as far as the asker may see them, and what they lean on: in one statement. */
export async function readSignalFacts(scope: Scope, whose: Whose) {
  const { rows } = await sql<FoundRow>`
    with here as materialized (${whom(whose)}),
    heard as materialized (select h.person_id, h.agency_id from care.heard_agencies() h),
    partly as materialized (select care.partly_heard_people() as person_id),
    held as materialized (${roles}),
    who as materialized (
      select h.*, p.given_name, p.family_name, p.birth_on, p.died_on, p.jurisdiction, p.agreement_id,
             p.address_protection = 'strictly-confidential' and p.id not in (select care.coordinated_people()) as keeps_places,
             p.id in (select o.person_id from care.open_areas() o) or p.id in (select care.coordinated_people()) as is_open
        from here h join care.person p on p.id = h.person_id),
    away as materialized (
      select x.professional_id, x.agency_id, x.from_on, x.to_on, x.deputy_id from care.absence x
       where x.ended_at is null and x.to_on >= care.today() - 60 and x.from_on <= care.today()),
    staff as materialized (
      select t."professionalId" as id from held t union select t."substituteId" from held t union select y.deputy_id from away y)
    select care.today() as today, (select care.acting_professional()) as me,
           ${list(sql`select m.professional_id as "professionalId", m.agency_id as "agencyId", m.role, m.valid_from as "from", m.valid_to as "to", w.name
                        from care.mandate m join care.professional w on w.id = m.professional_id
                       where m.professional_id in (select s.id from staff s)`)} as mandates,
           ${list(sql`select y.professional_id as "professionalId", y.agency_id as "agencyId", y.from_on as "from", y.to_on as "to", y.deputy_id as "deputyId" from away y`)} as absences,
           ${list(sql`select r.id as "ruleId", r.kind, r.age, r.stay_kind as "stayKind", r.opens_days_before as "opensDaysBefore", r.stands_days_after as "standsDaysAfter",
                             r.life_area as "lifeArea", r.jurisdiction, r.agreement_id as "agreementId",
                             (r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())) as "isInForce", r.name_nb as "nameNb", r.name_sv as "nameSv", r.name_en as "nameEn" from care.transition_rule r
                       where (r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today()))
                          or r.id in (select t.rule_id from care.transition t where t.person_id in (select w.person_id from who w))`)} as rules,
           ${list(sql`select a.id as "agreementId", a.contact_every_days as "everyDays", (select g.name from care.agency g where g.id = (select care.receiving_agency(a.id))) as "unitName"
                        from care.agreement a where a.id in (select w.agreement_id from who w)`)} as areas,
           ${list(sql`select t.* from held t`)} as held,
           ${list(sql`select a.person_id as "personId", a.agency_id as "agencyId", g.name as "agencyName", a.active_on as "activeOn"
                        from care.table_activity() a join care.agency g on g.id = a.agency_id where a.person_id in (select w.person_id from who w)`)} as activity,
           ${list(sql`
      select p.person_id as "personId", p.given_name as "givenName", p.family_name as "familyName", p.birth_on as "birthOn", p.died_on as "diedOn", p.jurisdiction,
             p.agreement_id as "agreementId", p.enrolment_id as "enrolmentId", p.team_id as "teamId", p.level, p.enrolled_on as "enrolledOn", p.contact_every_days as "teamEveryDays", p.is_open as "isOpen", p.keeps_places as "keepsPlaces",
             p.person_id in (select y.person_id from partly y) as "isPartlyHeard", l.next_review_on as "reviewOn", coalesce(k.found, '[]') as contacts, (${calledOn}) as "calledOn",
             case when not coalesce(k.is_reached, false) then (select row_to_json(x) from (${everReached}) x) end as "everReached",
             ${list(rhythms)} as rhythms, case when l.id is null then '[]' else ${list(measures)} end as measures,
             ${list(stays)} as stays, ${list(decisions)} as decisions, ${list(takenUp)} as "takenUp", ${list(wishes)} as wishes, ${list(closings)} as closings,
             (select row_to_json(x) from (${consent}) x) as consent
        from who p
        left join care.plan l on l.person_id = p.person_id and l.state = 'active'
        left join lateral (${contacts}) k on true`)} as persons`.execute(queryAs(scope));
  const found = rows[0];
  if (found === undefined) throw new Error("the statement gives one row");
  const names = new Map(found.mandates.map(({ professionalId, name }) => [professionalId, name]));
  const around: Around = { mandates: found.mandates, absences: found.absences, names, rules: found.rules };
  const held = Map.groupBy(found.held, ({ personId }) => personId);
  const activity = Map.groupBy(found.activity, ({ personId }) => personId);
  const areas = new Map(found.areas.map((area) => [area.agreementId, area]));
  const persons = found.persons.map((row) => {
    const { unitName = null, everyDays = 28 } = areas.get(row.agreementId) ?? {};
    const terms = held.get(row.personId) ?? [];
    const hide = <Named extends { readonly agencyName: string }>(named: Named): Named => (row.keepsPlaces ? { ...named, agencyName: HIDDEN } : named);
    const accepted = terms.flatMap(({ from, to }) => (to === null ? [from] : [])).toSorted();
    return {
      ...row,
      ...contactsOf({ ...row, terms }, found.today),
      countedFrom: row.enrolledOn ?? accepted[0] ?? null,
      everyDays: row.teamEveryDays ?? everyDays,
      table: (activity.get(row.personId) ?? []).map(hide),
      decisions: row.decisions.map(hide),
      unitName,
    };
  });
  return { today: found.today, me: found.me, around, persons };
}
export type SignalPerson = Awaited<ReturnType<typeof readSignalFacts>>["persons"][number];
