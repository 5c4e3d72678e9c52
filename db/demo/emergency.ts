import { type Kysely, sql } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Tables } from "#db/tables.ts";

const READER = "terje-nygard";
const OPENING = idOf("emergency-opening/randi");
const EVENTS = [
  [0, "emergency.open", "E"],
  [0, "emergency.read", "R"],
  [21, "emergency.read", "R"],
] as const;

/** Two nights ago a nurse on call opened Randi's crisis plan. She has been told; nobody has reviewed it yet. */
export async function writeDemoEmergency(connection: Kysely<Tables>, today: string): Promise<void> {
  const opened = sql`((${today}::date - 2)::timestamp + interval '2 hours 41 minutes') at time zone 'Europe/Oslo'`;
  await sql`
    insert into care.emergency_opening (id, person_id, rule_id, account_id, professional_id, agency_id, reader_name, reason, asked_at, opened_at, expires_at, ended_at, review_by)
    select ${OPENING}, ${idOf("person/randi")}, r.id, ${idOf(`account/${READER}`)}, p.id, m.agency_id, p.name,
           'Randi ringte legevakta og var redd for å være hjemme. Jeg trengte å vite hva som hjelper.',
           ${opened}, ${opened}, ${opened} + interval '8 hours', ${opened} + interval '55 minutes', ${today}::date + 5
      from care.professional p
      join care.mandate m on m.professional_id = p.id
      join care.emergency_rule r on r.jurisdiction = 'no' and r.sector = 'health'
     where p.id = ${idOf(`professional/${READER}`)}`.execute(connection);
  for (const [index, [minutes, event, action]] of EVENTS.entries()) {
    const row = JSON.stringify({
      key: idOf(`log/emergency/${index}`),
      hash_version: 2,
      request_id: idOf(`log/emergency/${index}/request`),
      session_id: idOf("log/emergency/session"),
      account_id: idOf(`account/${READER}`),
      capacity: "professional",
      purpose_of_use: "BTG",
      decision_basis: "emergency",
      decision_ref: OPENING,
      event,
      action,
      outcome: "done",
      person_id: idOf("person/randi"),
      subject: "emergency",
      subject_id: OPENING,
    });
    await sql`
      insert into care.audit (at, key, hash_version, slot, request_id, session_id, account_id, capacity, actor_name, professional_id, agency_id, agency_name, legal_entity, actor_role,
                              actor_function, purpose_of_use, decision_basis, decision_ref, attested_at, event, action, outcome, person_id, subject, subject_id, previous_hash, row_hash)
      select x.at, x.key, x.hash_version, x.slot, x.request_id, x.session_id, x.account_id, x.capacity, x.actor_name, x.professional_id, x.agency_id, x.agency_name, x.legal_entity,
             x.actor_role, x.actor_function, x.purpose_of_use, x.decision_basis, x.decision_ref, x.attested_at, x.event, x.action, x.outcome, x.person_id, x.subject, x.subject_id,
             x.previous_hash, care.log_row_hash(x)
        from care.emergency_opening o
        join care.mandate m on m.professional_id = o.professional_id and m.agency_id = o.agency_id
        join care.agency g on g.id = o.agency_id
       cross join lateral (select o.opened_at + make_interval(mins => ${minutes}::int, secs => ${index}::int) as moment) t
       cross join lateral jsonb_populate_record(null::care.audit, ${row}::jsonb || jsonb_build_object(
         'at', t.moment, 'slot', floor(extract(epoch from t.moment) / 60)::int, 'attested_at', t.moment - interval '5 minutes', 'actor_name', o.reader_name,
         'professional_id', o.professional_id, 'agency_id', o.agency_id, 'agency_name', g.name, 'legal_entity', g.legal_entity, 'actor_role', m.role, 'actor_function', m.function_name,
         'previous_hash', (select r.row_hash from care.audit r where r.person_id = o.person_id order by r.seq desc limit 1))) x
       where o.id = ${OPENING}`.execute(connection);
  }
  await sql`
    insert into care.notice (account_id, kind, person_id, subject_id, at)
    select n.account_id::uuid, n.kind, n.person_id::uuid, o.id, o.opened_at
      from care.emergency_opening o
     cross join (values (${idOf("account/randi")}, 'emergency-opened', ${idOf("person/randi")}), (${idOf("account/einar-foss")}, 'emergency-to-review', null)) as n (account_id, kind, person_id)
     where o.id = ${OPENING}`.execute(connection);
}
