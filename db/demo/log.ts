import { type Kysely, sql } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Tables } from "#db/tables.ts";

type Visit = readonly [staff: string, agency: string, person: string, weekday: number, clock: string, events: readonly string[]];

/** Who looked, the week before last and last week, in municipal units of both countries: days of the week from Monday. */
const BEFORE_LAST: readonly Visit[] = [
  ["liv-myhre", "fjordby-psykisk-helse", "jonas", 1, "10:12", ["person.read", "plan.read"]],
  ["anna-lena-sjoberg", "alvsta-lss", "emma", 2, "13:05", ["person.read", "plan.read"]],
];
const LAST: readonly Visit[] = [
  ["liv-myhre", "fjordby-psykisk-helse", "jonas", 0, "09:31", ["person.read", "plan.read", "plan.follow-up"]],
  ["liv-myhre", "fjordby-psykisk-helse", "jonas", 3, "14:02", ["person.read"]],
  // on call, and at the board all the same: night and no seat at the table are questions, not answers
  ["oda-nilsen", "fjordby-rus", "jonas", 4, "02:14", ["person.read"]],
  ["anna-lena-sjoberg", "alvsta-lss", "emma", 1, "11:20", ["person.read", "plan.read"]],
  ["jenny-lund", "almdungens-skola", "emma", 2, "23:41", ["person.read", "plan.read"]],
];

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
/** The Monday of the day's week. */
const mondayOf = (day: string) => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

/** The log as it would have been written: each row hashed and chained, then drawn from as every Monday. */
export async function writeDemoLog(connection: Kysely<Tables>, today: string): Promise<void> {
  const monday = mondayOf(today);
  for (const [weeks, visits] of [
    [2, BEFORE_LAST],
    [1, LAST],
  ] as const) {
    for (const visit of visits) await writeVisit(connection, dayAfter(monday, -7 * weeks), visit);
    await sql`select care.post_draw_log((${dayAfter(monday, 7 - 7 * weeks)}::date)::timestamp at time zone 'Europe/Oslo' + interval '6 hours')`.execute(
      connection,
    );
    if (weeks === 2) await closeCases(connection, dayAfter(monday, -6));
  }
  await askUnit(connection);
  await keepBack(connection, today);
}

/** Closes what has been told under the first seal; the post office anchors it at its first round. */
export async function sealDemoLog(connection: Kysely<Tables>): Promise<void> {
  await sql`select care.post_seal(now())`.execute(connection);
}

async function writeVisit(connection: Kysely<Tables>, week: string, [staff, agency, person, weekday, clock, events]: Visit): Promise<void> {
  for (const [at, event] of events.entries()) {
    const name = `log/${week}/${staff}/${person}/${weekday}/${at}`;
    const row = JSON.stringify({
      key: idOf(name),
      hash_version: 2,
      request_id: idOf(`${name}/request`),
      session_id: idOf(`log/${week}/${staff}/${weekday}`),
      account_id: idOf(`account/${staff}`),
      capacity: "professional",
      professional_id: idOf(`professional/${staff}`),
      agency_id: idOf(`agency/${agency}`),
      purpose_of_use: "COC",
      event,
      action: "R",
      outcome: "done",
      person_id: idOf(`person/${person}`),
      subject: "person",
      subject_id: idOf(`person/${person}`),
    });
    await sql`
      insert into care.audit (at, key, hash_version, slot, request_id, session_id, account_id, capacity, actor_name, professional_id, agency_id, agency_name, legal_entity, actor_role,
                              actor_function, purpose_of_use, decision_basis, attested_at, event, action, outcome, person_id, subject, subject_id, previous_hash, row_hash)
      select x.at, x.key, x.hash_version, x.slot, x.request_id, x.session_id, x.account_id, x.capacity, x.actor_name, x.professional_id, x.agency_id, x.agency_name, x.legal_entity,
             x.actor_role, x.actor_function, x.purpose_of_use, x.decision_basis, x.attested_at, x.event, x.action, x.outcome, x.person_id, x.subject, x.subject_id, x.previous_hash,
             care.log_row_hash(x)
        from care.professional p
        join care.mandate m on m.professional_id = p.id and m.agency_id = ${idOf(`agency/${agency}`)}
        join care.agency g on g.id = m.agency_id
       cross join lateral (
         select (${`${dayAfter(week, weekday)} ${clock}`}::timestamp + make_interval(mins => ${at}::int)) at time zone 'Europe/Oslo' as moment) t
       cross join lateral jsonb_populate_record(null::care.audit, ${row}::jsonb || jsonb_build_object(
         'at', t.moment, 'slot', floor(extract(epoch from t.moment) / 60)::int, 'attested_at', t.moment - interval '20 minutes', 'actor_name', p.name,
         'agency_name', g.name, 'legal_entity', g.legal_entity, 'actor_role', m.role, 'actor_function', m.function_name, 'decision_basis', 'consent',
         'previous_hash', (select r.row_hash from care.audit r where r.person_id = ${idOf(`person/${person}`)} order by r.seq desc limit 1))) x
       where p.id = ${idOf(`professional/${staff}`)}
       limit 1`.execute(connection);
  }
}

/** The earlier week has been looked into. */
async function closeCases(connection: Kysely<Tables>, on: string): Promise<void> {
  for (const [country, controller, name, words] of [
    ["no", "aud-berntsen", "Aud Berntsen", "Koordinator, forberedte ansvarsgruppemøtet."],
    ["se", "ingrid-wester", "Ingrid Wester", "Samordnare, förberedde uppföljningen."],
  ] as const) {
    await sql`
      update care.log_case c set state = 'justified', words = ${words}, controlled_by = ${idOf(`account/${controller}`)}, controlled_by_name = ${name},
             controlled_at = (${on}::date)::timestamp at time zone 'Europe/Oslo' + interval '9 hours', version = 2
        from care.agency g where g.id = c.agency_id and g.jurisdiction = ${country} and c.state = 'open'`.execute(connection);
  }
}

/** Jonas wonders about a visit at night. */
async function askUnit(connection: Kysely<Tables>): Promise<void> {
  await sql`
    insert into care.log_question (id, person_id, audit_key, agency_id, professional_id, looked_at, looker_name, words, asked_by, asked_by_name, asked_at)
    select ${idOf("log-question/jonas")}, x.person_id, x.key, x.agency_id, x.professional_id, x.at, x.actor_name, 'Hvorfor så dere dette midt på natten?',
           ${idOf("account/jonas")}, 'Jonas Lie Haugen', x.at + interval '1 day'
      from care.audit x where x.professional_id = ${idOf("professional/oda-nilsen")} and x.person_id = ${idOf("person/jonas")}`.execute(connection);
}

/** A worry about a child is looked into, and the guardians do not read of it now. */
async function keepBack(connection: Kysely<Tables>, today: string): Promise<void> {
  await sql`
    insert into care.log_exception (id, person_id, agency_id, ground_id, hidden_from, reason, covers_from, ends_on, review_by, decided_by, decided_by_name, decided_at)
    select ${idOf("log-exception/elias")}, ${idOf("person/elias")}, ${idOf("agency/alvsta-barn-familj")}, g.id, 'guardians',
           'En orosanmälan utreds. Vårdnadshavarna ska inte se våra öppningar innan barnet har hörts.', (${dayAfter(today, -3)}::date)::timestamp at time zone 'Europe/Oslo',
           ${dayAfter(today, 60)}::date, ${dayAfter(today, 11)}::date, ${idOf("account/petra-lindh")}, 'Petra Lindh', (${dayAfter(today, -3)}::date)::timestamp at time zone 'Europe/Oslo' + interval '10 hours'
      from care.log_exception_ground g where g.jurisdiction = 'se' and g.kind = 'child-protection'`.execute(connection);
}
