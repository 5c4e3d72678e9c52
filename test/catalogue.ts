import type { Database } from "#db/connect.ts";
import { DEFINERS, JUDGE_WRITES } from "#test/judge.ts";

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
       select 1 from pg_policies p where p.schemaname = 'care' and p.tablename = c.relname and p.policyname = 'session_is_live'
          and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and 'helhet_app' = any (p.roles))`,
  "table about a person that whom she keeps out may meet": `select c.relname as found from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and not exists (
       select 1 from pg_policies p where p.schemaname = 'care' and p.tablename = c.relname and p.policyname = 'kept_out'
          and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL' and 'helhet_app' = any (p.roles))`,
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
  "place that a request may read": `select t.relname || '.' || a.attname as found from pg_attribute a join pg_class t on t.oid = a.attrelid
      where t.relnamespace = 'care'::regnamespace
        and (t.relname, a.attname) in (('meeting', 'place'), ('meeting', 'link'), ('stay', 'where_name'), ('person_card', 'address'))
        and (has_column_privilege('helhet_app', t.oid, a.attnum, 'select') or has_column_privilege('helhet_door', t.oid, a.attnum, 'select'))`,
  "log that can be changed": `select grantee || ' ' || privilege_type as found from ${GRANTS} g
      where table_name in ('audit', 'audit_seal', 'audit_anchor', 'plan_change', 'disagreement', 'own_words', 'agency_copy', 'agency_copy_file') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee <> 'helhet_owner'`,
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
