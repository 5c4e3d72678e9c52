import { CompiledQuery } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { endSession, openFeedSession } from "#access/door.server.ts";
import { theDatabase } from "#access/house.server.ts";
import { Scope } from "#access/scope.server.ts";
import { beginAs, endWith } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { listMyCalendar } from "#meeting/feed.store.server.ts";
import { openFeed } from "#notice/open-feed.ts";
import { putAway } from "#notice/put-away.ts";
import { reallyAs, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";

/* A calendar's session reads what its owner may read and changes nothing: in no table, and by no function. */

const liv = demo.municipalCoordinatorNo;
const NOTICE = "0b54b7f2-0f6e-4c8f-9d0e-6c3b6a1f0002";

async function withFeed<Result>(work: (session: string) => Promise<Result>): Promise<Result> {
  const opened = await reallyAs(liv.subject, openFeed);
  const session = await openFeedSession(opened.ok ? opened.token : "");
  try {
    return await work(session ?? "");
  } finally {
    await endSession(session ?? "");
  }
}
afterEach(async () => void (await truth().runSql(`delete from care.calendar_feed; delete from care.notice where id = '${NOTICE}'`)));

/** What a statement did in this session: rows touched, or the refusal; undone afterwards. */
async function tried(session: string, statement: string): Promise<{ rows: number } | { refused: string }> {
  return theDatabase()
    .kysely.connection()
    .execute(async (connection) => {
      await beginAs(connection, { role: "helhet_app", sessionToken: session });
      try {
        const { rows, numAffectedRows } = await connection.executeQuery(CompiledQuery.raw(statement));
        return { rows: Math.max(rows.length, Number(numAffectedRows ?? 0)) };
      } catch (error) {
        return { refused: String((error as { code?: unknown }).code) };
      } finally {
        await endWith(connection, "rollback");
      }
    });
}

interface Grant {
  readonly table: string;
  readonly may: "INSERT" | "UPDATE" | "DELETE";
  readonly column: string | null;
}
/** Every table a request may write, and how; for a change, a column it may set. */
const grants = () =>
  truth().readRows<Grant>(`
    select c.relname as "table", x.may, (select min(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                                           and has_column_privilege('helhet_app', c.oid, a.attnum, case x.may when 'DELETE' then 'SELECT' else x.may end)) as "column"
      from pg_class c cross join (values ('INSERT'), ('UPDATE'), ('DELETE')) x (may)
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r'
       and case x.may when 'DELETE' then has_table_privilege('helhet_app', c.oid, 'DELETE') else has_any_column_privilege('helhet_app', c.oid, x.may) end
     order by 1, 2`);
const statementOf = ({ table, may, column }: Grant) =>
  may === "INSERT"
    ? `insert into care.${table} (${column}) values (default)`
    : may === "UPDATE"
      ? `update care.${table} set ${column} = ${column}`
      : `delete from care.${table}`;

describe("the session of a calendar", () => {
  it("reads what its owner reads", async () => {
    const own = await Scope.run({ sessionToken: await tokenOf(liv.subject) }, listMyCalendar);
    expect(own.length).toBeGreaterThan(0);
    expect(await withFeed((session) => Scope.run({ sessionToken: session }, listMyCalendar))).toEqual(own);
  });

  it("writes in no table: of every planted write nothing is let through, where the same person signed in may change things", async () => {
    const all = await grants();
    expect(all.length).toBeGreaterThan(60);
    const signedIn = await tokenOf(liv.subject);
    const changedByHer: string[] = [];
    for (const grant of all)
      if (grant.may !== "INSERT") {
        const done = await tried(signedIn, statementOf(grant));
        if ("rows" in done && done.rows > 0) changedByHer.push(grant.table);
      }
    expect(changedByHer.length).toBeGreaterThan(5);
    await withFeed(async (session) => {
      for (const grant of all) {
        const done = await tried(session, statementOf(grant));
        // an insert is refused outright; of a change, either the row or the change is not hers
        if (grant.may === "INSERT") expect(done, statementOf(grant)).toEqual({ refused: "42501" });
        else if (!("rows" in done && done.rows === 0)) expect(done, statementOf(grant)).toEqual({ refused: "42501" });
      }
    });
  });

  it("nor by a function that has the judge's rights, nor by a verb; the log of its reading is written", async () => {
    await truth().runSql(`insert into care.notice (id, account_id, kind) values ('${NOTICE}', '${liv.accountId}', 'plan-invited')`);
    const byJudge = `select care.tell_access_ended('${demo.jonas.personId}', '${demo.gp.agencyId}')`;
    const log = `select care.record_access('feed.read', 'R', 'done', null, null, null, gen_random_uuid())`;
    expect(await tried(await tokenOf(liv.subject), byJudge)).toEqual({ rows: 1 });
    await withFeed(async (session) => {
      expect(await tried(session, byJudge)).toEqual({ refused: "42501" });
      expect(await tried(session, log)).toEqual({ rows: 1 });
      await expect(Scope.run({ sessionToken: session }, (scope) => putAway(scope, { noticeId: [NOTICE] }))).rejects.toMatchObject({ code: "42501" });
      await expect(Scope.run({ sessionToken: session }, openFeed)).rejects.toMatchObject({ code: "42501" });
    });
    const [notice] = await truth().readRows<{ read: boolean }>(`select read_at is not null as read from care.notice where id = '${NOTICE}'`);
    expect(notice).toEqual({ read: false });
  });
});
