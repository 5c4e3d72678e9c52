import type { Database } from "#db/connect.ts";

/** Tables the judge may write, and how: nothing else may appear. */
const JUDGE_WRITES = new Set([
  "session INSERT",
  "session UPDATE",
  "audit INSERT",
  "notice INSERT",
  "notice UPDATE",
  "plan UPDATE",
  "team_member UPDATE",
  "confirmation UPDATE",
  "plan_change INSERT",
  // care.take_baton: a role, its seat and what is open change hands together
  "coordinator_handover UPDATE",
  "coordinator_term INSERT",
  "coordinator_term UPDATE",
  "participant INSERT",
  "participant UPDATE",
  "measure UPDATE",
  "meeting_seat UPDATE",
  "referral UPDATE",
  // db/functions/10_need.sql: a need changes hands by the yes of the one who takes it
  "referral_handover INSERT",
  "referral_handover UPDATE",
  "referral_event INSERT",
  // clocks and the post office: what was promised, what is told, what has left
  "clock INSERT",
  "clock UPDATE",
  "meeting UPDATE",
  "letter INSERT",
  "letter UPDATE",
  "caught_mail INSERT",
  "daily_round INSERT",
]);

/** The functions that may run with the judge's rights. A new one is added here by a reviewed change, or the test fails. */
const DEFINERS = new Set([
  "acting",
  "session_is_live",
  "acting_account",
  "acting_professional",
  "acting_agency",
  "acting_capacity",
  "acting_referral",
  "whole_people",
  "consents_in_force",
  "open_areas",
  "closed_topics",
  "coordinated_people",
  "writing_people",
  "own_circle_places",
  "agreements_as",
  "has_own_voice",
  "has_consent_in_force",
  "record_access",
  "open_person",
  "tell_access_ended",
  "receiving_agency",
  "answering_agency",
  "can_answer",
  "minded_agreements",
  "has_open_handover",
  "hold_as_holder",
  "tell_need",
  "offer_handover",
  "answer_handover",
  "take_back_handover",
  "join_needs",
  "separate_need",
  "need_changed",
  "need_event_told",
  "handovers_to_me",
  "need_statuses",
  "handover_paths",
  "referrals_by_term",
  "find_in_register",
  "may_join",
  "is_staff_here",
  "may_give_sign_in",
  "sign_in_is_taken",
  "open_session",
  "open_public_session",
  "open_receipt_session",
  "open_preview",
  "end_session",
  "plan_content_changed",
  "plan_frame_changed",
  "session_may_write",
  "own_teams",
  "welcome_member",
  "may_welcome",
  "board_areas",
  "contact_areas",
  "table_activity",
  "team_caseload",
  "open_hours_taken",
  "take_baton",
  "may_coordinate",
  "chair_is_empty",
  "handover_load",
  "batons_held",
  "handover_begins",
  "consent_asks_everyone",
  "open_invitations",
  "promise_day",
  "referral_clock",
  "coordinator_term_clock",
  "meeting_clock",
  "stay_clock",
  "leavings_told_to_me",
  "may_write_down_ask",
  "plan_clock",
  "clock_paused",
  "tell_of_term",
  "tell_of_participant",
  "tell_of_consent",
  "tell_of_seat",
  "tell_of_meeting",
  "tell_of_measure",
  "tell_of_need",
  "stop_notices",
  "need_handover_told",
  "need_taken_over_clock",
  "need_assessed_by_holder",
  "baton_told",
  "ask_told",
  "post_gather",
  "post_lease",
  "post_sent",
  "post_catch",
  "post_failed",
  "post_watch",
  "post_remind",
  "open_feed_session",
  "signal_settled",
]);

/** The one row a request may take away: a seat at a table where nobody has met yet (meeting.access.sql says when). */
const DELETABLE = new Set(["row that can be deleted: meeting_seat by helhet_app"]);

/** information_schema.role_table_grants, a hundred times faster on the embedded engine */
const GRANTS = `(select c.relname as table_name, case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end as grantee, a.privilege_type
                   from pg_class c cross join lateral aclexplode(c.relacl) a where c.relnamespace = 'care'::regnamespace and c.relkind in ('r', 'v', 'm')
                 union
                 select c.relname, case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end, a.privilege_type
                   from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
                  where c.relnamespace = 'care'::regnamespace)`;

const QUESTIONS: Record<string, string> = {
  "table without forced row-level security":
    "select relname as found from pg_class where relnamespace = 'care'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)",
  "table without the live-session policy": `select relname as found from pg_class c where relnamespace = 'care'::regnamespace and relkind = 'r' and not exists (
       select 1 from pg_policies p where p.schemaname = 'care' and p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and 'helhet_app' = any (p.roles))`,
  "grant without a policy": `select g.table_name || ' ' || g.privilege_type as found from ${GRANTS} g
      where g.grantee = 'helhet_app' and not exists (
        select 1 from pg_policies p where p.schemaname = 'care' and p.tablename = g.table_name and p.permissive = 'PERMISSIVE'
           and 'helhet_app' = any (p.roles) and p.cmd in (g.privilege_type, 'ALL'))`,
  "policy without a grant": `select p.tablename || ' ' || p.cmd as found from pg_policies p where p.schemaname = 'care' and p.permissive = 'PERMISSIVE' and 'helhet_app' = any (p.roles)
       and not exists (select 1 from ${GRANTS} g where g.grantee = 'helhet_app'
                          and g.table_name = p.tablename and g.privilege_type = p.cmd)`,
  "table a reading session could write by way of the judge": `select relname as found from pg_class c where relnamespace = 'care'::regnamespace and relkind = 'r'
       and relname not in ('audit', 'session') and not exists (
         select 1 from pg_policies p where p.schemaname = 'care' and p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
            and 'helhet_judge' = any (p.roles) and p.with_check like '%judge_may_write()%')`,
  "view past row-level security": `select relname as found from pg_class where relnamespace = 'care'::regnamespace
       and ((relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false)) or relkind = 'm')`,
  "policy that is simply true": `select tablename || '.' || policyname as found from pg_policies where schemaname = 'care' and roles <> '{helhet_judge}' and (qual = 'true' or with_check = 'true')`,
  "policy open to everyone": "select tablename || '.' || policyname as found from pg_policies where schemaname = 'care' and 'public' = any (roles)",
  "update policy without a check":
    "select tablename || '.' || policyname as found from pg_policies where schemaname = 'care' and cmd = 'UPDATE' and with_check is null",
  "setting read without nullif": `select proname as found from pg_proc where pronamespace = 'care'::regnamespace and prosrc ~ 'current_setting' and prosrc !~ 'nullif\\(current_setting'
      union all select tablename || '.' || policyname from pg_policies where schemaname = 'care' and (coalesce(qual, '') || coalesce(with_check, '')) ~ 'current_setting'`,
  "definer function without a fixed search path":
    "select proname as found from pg_proc where pronamespace = 'care'::regnamespace and prosecdef and not coalesce(proconfig::text like '%search_path=care, pg_temp%', false)",
  "function that PUBLIC may run": `select proname as found from pg_proc where pronamespace = 'care'::regnamespace
       and (proacl is null or exists (select 1 from aclexplode(proacl) a where a.grantee = 0))`,
  "door function that a request may run": `select p.proname as found from pg_proc p where p.pronamespace = 'care'::regnamespace
       and p.proname in ('open_session', 'open_public_session', 'open_receipt_session', 'open_preview', 'open_feed_session', 'end_session')
       and has_function_privilege('helhet_app', p.oid, 'execute')`,
  "wrong owner": `select relname as found from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r' and pg_get_userbyid(relowner) <> 'helhet_owner'
      union all select proname from pg_proc where pronamespace = 'care'::regnamespace and prosecdef and pg_get_userbyid(proowner) <> 'helhet_judge'
      union all select proname from pg_proc where pronamespace = 'care'::regnamespace and not prosecdef and pg_get_userbyid(proowner) <> 'helhet_owner'`,
  "role too strong": `select rolname as found from pg_roles where rolname like 'helhet%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      union all select m.rolname || ' is a member of ' || r.rolname from pg_auth_members x join pg_roles m on m.oid = x.member join pg_roles r on r.oid = x.roleid
       where m.rolname in ('helhet_app', 'helhet_door', 'helhet_judge', 'helhet_post')`,
  "log that can be changed": `select grantee || ' ' || privilege_type as found from ${GRANTS} g
      where table_name in ('audit', 'plan_change', 'disagreement', 'own_words') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee <> 'helhet_owner'`,
  "row that can be deleted": `select table_name || ' by ' || grantee as found from ${GRANTS} g
      where privilege_type in ('DELETE', 'TRUNCATE') and grantee <> 'helhet_owner'`,
  "post office with a right to a table": `select table_name as found from ${GRANTS} g where grantee = 'helhet_post'`,
  "post office that may do more than deliver": `select p.proname as found from pg_proc p where p.pronamespace = 'care'::regnamespace
       and has_function_privilege('helhet_post', p.oid, 'execute') <> (p.proname like 'post\\_%')`,
  "delivery that a request may run": `select p.proname as found from pg_proc p where p.pronamespace = 'care'::regnamespace
       and p.proname like 'post\\_%' and has_function_privilege('helhet_app', p.oid, 'execute')`,
  "door with a right to a table": `select table_name as found from ${GRANTS} g where grantee in ('helhet_door', 'PUBLIC')`,
  "id that can be counted": `select c.relname || '.' || a.attname as found from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and a.attnum > 0 and a.attidentity <> '' and c.relname <> 'audit'`,
};

/** Every way the database could let someone past the access rules that the catalogue can show. Empty is right. */
export async function findCatalogueFaults(database: Database): Promise<string[]> {
  const faults: string[] = [];
  for (const [fault, query] of Object.entries(QUESTIONS)) {
    for (const { found } of await database.readRows<{ found: string }>(query)) {
      if (!DELETABLE.has(`${fault}: ${found}`)) faults.push(`${fault}: ${found}`);
    }
  }
  const definers = await database.readRows<{ found: string }>("select proname as found from pg_proc where pronamespace = 'care'::regnamespace and prosecdef");
  for (const { found } of definers) if (!DEFINERS.has(found)) faults.push(`definer function outside the list: ${found}`);
  const writes = await database.readRows<{ found: string }>(
    `select table_name || ' ' || privilege_type as found from ${GRANTS} g
      where grantee = 'helhet_judge' and privilege_type not in ('SELECT')`,
  );
  for (const { found } of writes) if (!JUDGE_WRITES.has(found)) faults.push(`judge writes where it need not: ${found}`);
  return faults;
}
