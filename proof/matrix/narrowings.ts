/** What somebody does to let others see less: to about half of what there is. Each answers with the ids it touched. */
export interface Narrowing {
  readonly name: string;
  readonly sql: string;
  /** tables where the policy itself lets someone step in when another has gone */
  readonly exceptions?: readonly string[];
}

const HALF = "hashtext(id::text || 'half') % 2 = 0";
const end = (name: string, table: string, set: string, where = "true", exceptions: readonly string[] = []): Narrowing => ({
  name,
  sql: `update care.${table} set ${set} where ${where} and ${HALF} returning id::text as id`,
  exceptions,
});
const yesterday = "current_date - 1";
const block = (name: string, columns: string, select: string): Narrowing => ({
  name,
  sql: `insert into care.block (person_id, against, covers, ${columns}, said_as, said_by) ${select} on conflict do nothing returning id::text as id`,
});

export const NARROWINGS: readonly Narrowing[] = [
  end("withdrawing a consent", "consent", "withdrawn_at = now()", "withdrawn_at is null"),
  end("replacing a consent by none", "consent", "replaced_at = now()", "replaced_at is null"),
  end("the last day of a consent", "consent", `valid_to = ${yesterday}`, `valid_to > ${yesterday}`),
  end("a guardian's no", "consent_giver", "answer = 'no'", "answer = 'yes'"),
  end("taking a party back", "consent_party", "withdrawn_at = now()", "withdrawn_at is null"),
  end("leaving a party no area", "consent_party", "life_areas = '{}'"),
  {
    name: "excluding an agency",
    sql: "insert into care.consent_exclusion (consent_id, person_id, agency_id) select consent_id, person_id, agency_id from care.consent_party where hashtext(id::text) % 2 = 0 returning id::text as id",
    exceptions: ["consent_exclusion"],
  },
  {
    name: "excluding a topic",
    sql: "insert into care.consent_exclusion (consent_id, person_id, topic_id) select c.id, c.person_id, t.id from care.consent c join care.topic t on t.person_id = c.person_id returning id::text as id",
    exceptions: ["consent_exclusion"],
  },
  end("ending a seat", "participant", "ended_at = now()", "ended_at is null"),
  end("the last day of a seat", "participant", `valid_to = ${yesterday}`),
  // whoever is left answers for the agency: the team member where nobody coordinates there
  end("the last day of a mandate", "mandate", `valid_to = ${yesterday}`, "true", [
    "referral",
    "referral_event",
    "referral_handover",
    "referral_refusal",
    "team_decision",
  ]),
  end("the last day at a team", "team_member", `valid_to = ${yesterday}`),
  end("ending an enrolment", "enrolment", "ended_on = current_date - 1", "ended_on is null"),
  end("stepping down to guidance", "enrolment", "level = 'guidance'"),
  end("the last day of a place near her", "circle_member", `valid_to = ${yesterday}`),
  end("letting a relative in to nothing", "circle_member", "open_areas = '{}', mandate_areas = '{}'"),
  end("unsettling the places of the protected", "circle_member", "confirmed_at = null"),
  end("ending a coordinator's role", "coordinator_term", "state = 'ended'", "state = 'accepted'"),
  end("taking a release back", "release", "ended_at = now()", "ended_at is null"),
  end("taking back where she is", "place_release", "ended_at = now()", "ended_at is null"),
  end("unticking a reader of the crisis plan", "crisis_reader", "ended_at = now()", "ended_at is null"),
  end("ending an emergency opening", "emergency_opening", "ended_at = now()", "ended_at is null"),
  end("closing an account", "account", "ended_at = now()"),
  end("ending a session", "session", "ended_at = now()"),
  block(
    "blocking an agency",
    "agency_id",
    "select person_id, 'agency', 'whole', agency_id, 'self', recorded_by from (select distinct person_id, agency_id, null::uuid as recorded_by from care.participant) p",
  ),
  block(
    "blocking a professional",
    "professional_id",
    "select distinct person_id, 'professional', 'whole', professional_id, 'self', null::uuid from care.participant",
  ),
  block("blocking by relation", "relation_name", "select id, 'relation', 'whole', 'Hansen', 'self', null::uuid from care.person"),
  block("keeping a topic from everyone", "topic_id", "select person_id, 'everyone', 'topic', id, 'self', null::uuid from care.topic"),
  block("keeping a goal from everyone", "item, item_id", "select person_id, 'everyone', 'item', 'goal', id, 'self', null::uuid from care.goal"),
  block("keeping a contact from everyone", "item, item_id", "select person_id, 'everyone', 'item', 'contact', id, 'self', null::uuid from care.contact"),
  block("keeping a meeting from the guardians", "item, item_id", "select person_id, 'guardians', 'item', 'meeting', id, 'self', null::uuid from care.meeting"),
];
