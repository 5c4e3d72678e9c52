import { describe, expect, it } from "vitest";
import { findCatalogueFaults } from "#test/catalogue.ts";
import { truth } from "#test/house.ts";

/** Mistakes someone could make in a migration or an access file, and the fault each must be found as. */
const PLANTED: [mistake: string, sql: string, fault: string][] = [
  ["a table of one's own", "create table care.forgotten (id uuid)", "table without forced row-level security: forgotten"],
  ["security on but not forced", "alter table care.goal no force row level security", "table without forced row-level security: goal"],
  ["a restrictive policy dropped", "drop policy session_is_live on care.goal", "table without the live-session policy: goal"],
  ["the deny for whom she keeps out dropped", "drop policy kept_out on care.goal", "table about a person that whom she keeps out may meet: goal"],
  ["a grant nobody thought through", "grant delete on care.goal to helhet_app", "grant without a policy: goal DELETE"],
  ["a view owned by the owner", "create view care.everyone as select id from care.person", "view past row-level security: everyone"],
  ["a materialised view", "create materialized view care.counts as select count(*) from care.person", "view past row-level security: counts"],
  ["a policy that is simply true", "create policy open on care.goal for select to helhet_app using (true)", "policy that is simply true: goal.open"],
  [
    "a policy for PUBLIC",
    "create policy all_of_you on care.goal for select using ((select care.session_is_live()))",
    "policy open to everyone: goal.all_of_you",
  ],
  [
    "an update without a check",
    "create policy half on care.goal for update to helhet_app using ((select care.session_is_live()))",
    "update policy without a check: goal.half",
  ],
  [
    "a setting read bare",
    "create function care.who() returns uuid language sql stable as $$ select current_setting('helhet.session')::uuid $$",
    "setting read without nullif: who",
  ],
  [
    "a definer function outside the list",
    "create function care.peek() returns int language sql security definer set search_path = care, pg_temp as $$ select 1 $$; alter function care.peek() owner to helhet_judge; revoke all on function care.peek() from public",
    "definer function outside the list: peek",
  ],
  [
    "a definer function without a search path",
    "alter function care.open_areas() reset search_path",
    "definer function without a fixed search path: open_areas",
  ],
  ["the door left open", "grant execute on function care.end_session(text) to helhet_app", "door function that a request may run: end_session"],
  ["the post office reading notices", "grant select on care.notice to helhet_post", "post office with a right to a table: notice"],
  [
    "the post office recording",
    "grant execute on function care.session_is_live() to helhet_post",
    "post office that may do more than deliver: session_is_live",
  ],
  ["a request that delivers", "grant execute on function care.post_sent(uuid) to helhet_app", "delivery that a request may run: post_sent"],
  ["a log that can be changed", "grant update on care.audit to helhet_app", "log that can be changed: helhet_app UPDATE"],
  ["a role too strong", "alter role helhet_app bypassrls", "role too strong: helhet_app"],
  [
    "a table that a reading session writes through a function",
    "drop policy judge_may_write on care.goal",
    "table a reading session could write by way of the judge: goal",
  ],
  ["a table owned by someone else", "alter table care.goal owner to helhet_judge", "wrong owner: goal"],
  ["the judge writing a goal", "grant update on care.goal to helhet_judge", "judge writes where it need not: goal UPDATE"],
  ["a counting id", "create table care.numbered (id int generated always as identity)", "id that can be counted: numbered.id"],
];

describe("the catalogue", () => {
  it("shows no way past the access rules", async () => {
    expect(await findCatalogueFaults(truth())).toEqual([]);
  });

  it.each(PLANTED)("finds %s", async (_mistake, sql, fault) => {
    await truth().runSql("begin");
    try {
      await truth().runSql(sql);
      expect(await findCatalogueFaults(truth())).toContain(fault);
    } finally {
      await truth().runSql("rollback");
    }
    expect(await findCatalogueFaults(truth())).toEqual([]);
  });
});
