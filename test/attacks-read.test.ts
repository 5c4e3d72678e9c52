import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openPreview, openPublicSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { tokenOf, undisturbed } from "#test/as.ts";
import { attack, rowsAs, thoseThatSucceed } from "#test/attacks.ts";

const jonas = demo.jonas.personId;
const { municipalCoordinatorNo: liv, specialistCoordinatorNo: ingrid, navConsultant: nina, outsider: stian, peerWorker: roy } = demo;
const [unit, admin] = [demo.coordinatingUnitNo, demo.administratorNo];
const oneRow = "00000000-0000-4000-8000-00000000";

/** What issue 3 keeps about a person. */
const ABOUT_HER = [
  "contact",
  "contact_rhythm",
  "stay",
  "wish",
  "official_decision",
  "transition",
  "transition_step",
  "signal_closing",
  "board_reason",
  "board_decision",
  "board_day_row",
  "board_day_line",
  "level_change",
  "enrolment",
  "team_decision",
  "coordinator_ask",
  "coordinator_handover",
  "clock",
] as const;
const counted = ABOUT_HER.map((table) => `(select count(*) from care.${table} x where x.person_id = '${jonas}') as ${table}`).join(", ");
const COUNTS = `select ${counted}, (select count(*) from care.person where id = '${jonas}') as person`;
const onlyOpen = (row: Record<string, unknown> | undefined) =>
  Object.entries(row ?? {})
    .filter(([, n]) => Number(n) > 0)
    .map(([table]) => table);
const openTo = async (subject: string) => onlyOpen((await rowsAs(subject, COUNTS))[0]);
const openWith = (sessionToken: string) =>
  Scope.rehearse({ sessionToken }, async (scope) => onlyOpen((await sql.raw<Record<string, unknown>>(COUNTS).execute(queryAs(scope))).rows[0]));

/** One row of Jonas in each table, so that a table that is empty to someone is closed to her. */
const FILLED = `
  insert into care.stay (id, person_id, life_area, kind, where_name, admitted_on, recorded_by) values ('${oneRow}0001', '${jonas}', 'health', 'hospital', 'Sykehuset', care.today() - 3, '${nina.accountId}');
  insert into care.contact_rhythm (person_id, professional_id, agency_id, every_days, agreed_on, recorded_by)
    values ('${jonas}', '${demo.housing.professionalId}', '${demo.housing.agencyId}', 7, care.today(), '${liv.accountId}') on conflict do nothing;
  insert into care.wish (person_id, kind, said_by, said_by_name) values ('${jonas}', 'more', '${demo.jonas.accountId}', 'Jonas');
  insert into care.official_decision (person_id, life_area, what, agency_id, ends_on, recorded_by) values ('${jonas}', 'common', 'Noe', '${liv.agencyId}', care.today(), '${liv.accountId}');
  insert into care.transition (id, person_id, rule_id, life_area, on_day, opened_by)
    select '${oneRow}0003', '${jonas}', r.id, 'common', care.today(), '${liv.accountId}' from care.transition_rule r where r.jurisdiction = 'no' and r.life_area = 'common' order by r.position limit 1;
  insert into care.transition_step (transition_id, person_id, life_area, check_id, done_by, done_by_name)
    select t.id, t.person_id, t.life_area, k.id, '${liv.accountId}', 'Liv Myhre' from care.transition t join care.transition_check k on k.rule_id = t.rule_id where t.id = '${oneRow}0003' limit 1;
  insert into care.signal_closing (person_id, kind, subject, since, reason, next_step, professional_id, closed_by, closed_by_name)
    values ('${jonas}', 'silence', 'attack', care.today(), 'mended', 'Ringe', '${liv.professionalId}', '${liv.accountId}', 'Liv Myhre');
  insert into care.board_day (id, team_id, on_day, closed_by, closed_by_name) values ('${oneRow}0004', '${idOf("team/fjordby")}', care.today() - 40, '${ingrid.accountId}', 'Ingrid Moe');
  insert into care.board_day_row (id, board_day_id, person_id) values ('${oneRow}0005', '${oneRow}0004', '${jonas}');
  insert into care.board_day_line (row_id, person_id, line, kind, since, life_area) values ('${oneRow}0005', '${jonas}', 'reason', 'new', care.today(), 'common');
  update care.coordinator_ask set outcome = 'withdrawn', answered_at = now() where person_id = '${jonas}' and outcome is null;
  insert into care.coordinator_ask (person_id, side, words, asked_by, asked_by_name) values ('${jonas}', 'municipal', 'En annen', '${demo.jonas.accountId}', 'Jonas');`;

describe("what is kept about her", () => {
  it("is closed to all but her, her coordinators, her table and the team she said yes to", () =>
    undisturbed(async (owner) => {
      await owner.runSql(FILLED);
      for (const { subject } of [
        stian,
        admin,
        roy,
        demo.sister,
        demo.randi,
        demo.leaver,
        demo.municipalCoordinatorSe,
        demo.coordinatingUnitSe,
        demo.emmaMother,
      ]) {
        // a relative whose place is in force may know that she lives
        expect(
          (await openTo(subject)).filter((table) => subject !== demo.sister.subject || table !== "person"),
          subject,
        ).toEqual([]);
      }
      // the unit: that she exists and is enrolled, who hands the baton on, what she asks the unit itself, and promises as numbers
      const ofUnit = new Set(["person", "enrolment", "coordinator_handover", "coordinator_ask", "clock"]);
      expect((await openTo(unit.subject)).filter((table) => !ofUnit.has(table))).toEqual([]);
      expect(await openWith(await openPublicSession())).toEqual([]);
      expect((await openTo(demo.jonas.subject)).length).toBe(
        ABOUT_HER.length + 1 - ((await openTo(demo.jonas.subject)).includes("coordinator_handover") ? 0 : 1),
      );
      expect(await openTo(liv.subject)).not.toContain("coordinator_ask");
    }));

  it("tells nobody by a clock what its row keeps from her", () =>
    undisturbed(async (owner) => {
      await owner.runSql(FILLED);
      const clocks = async (subject: string) =>
        new Set((await rowsAs(subject, `select distinct subject from care.clock where person_id = '${jonas}'`)).map((row) => row["subject"]));
      expect((await clocks(unit.subject)).has("coordinator-ask")).toBe(true);
      for (const { subject } of [liv, ingrid, nina]) expect((await clocks(subject)).has("coordinator-ask"), subject).toBe(false);
      for (const { subject } of [nina, demo.housing, demo.gp])
        for (const kept of ["referral", "referral-handover"]) expect((await clocks(subject)).has(kept), subject).toBe(false);
      expect([...(await clocks(demo.sister.subject))]).toEqual([]);
    }));

  it("closes at the next request when she takes her consent back, old board days included", () =>
    undisturbed(async (owner) => {
      await owner.runSql(FILLED);
      expect((await openTo(nina.subject)).length).toBeGreaterThan(8);
      await owner.runSql(`update care.consent set withdrawn_at = now() where person_id = '${jonas}'`);
      expect((await openTo(nina.subject)).filter((table) => table !== "contact")).toEqual([]);
      // of contacts, those she recorded herself
      expect(await rowsAs(nina.subject, `select 1 from care.contact where person_id = '${jonas}' and recorded_by <> '${nina.accountId}'`)).toEqual([]);
      // her coordinator keeps what belongs to no area, and loses health
      expect(await openTo(ingrid.subject)).not.toContain("stay");
    }));

  it("opens to no member at the level of guidance, nor after the end, nor to a former holder", () =>
    undisturbed(async (owner) => {
      await owner.runSql(
        `${FILLED} update care.participant set ended_at = now() where person_id = '${jonas}' and professional_id in ('${nina.professionalId}', '${liv.professionalId}')`,
      );
      expect(await openTo(nina.subject)).toContain("contact");
      await owner.runSql(`update care.enrolment set level = 'guidance', ends_on = null where person_id = '${jonas}'`);
      const own = `select 1 from care.contact where person_id = '${jonas}' and recorded_by <> '${nina.accountId}'`;
      expect((await openTo(nina.subject)).filter((table) => table !== "contact")).toEqual([]);
      expect(await rowsAs(nina.subject, own)).toEqual([]);
      await owner.runSql(
        `update care.coordinator_term set state = 'ended', ended_at = now() where person_id = '${jonas}' and professional_id = '${liv.professionalId}'`,
      );
      expect((await openTo(liv.subject)).filter((table) => !["contact", "coordinator_handover"].includes(table))).toEqual([]);
    }));

  it("opens no wider to whoever stands in", () =>
    undisturbed(async (owner) => {
      await owner.runSql(FILLED);
      const before = await openTo(demo.leaver.subject);
      await owner.runSql(`
        insert into care.absence (professional_id, agency_id, from_on, to_on, deputy_id, recorded_by)
          values ('${liv.professionalId}', '${liv.agencyId}', care.today(), care.today() + 5, '${demo.leaver.professionalId}', '${liv.accountId}');
        update care.coordinator_term set substitute_id = '${demo.leaver.professionalId}' where person_id = '${jonas}' and professional_id = '${liv.professionalId}'`);
      expect(await openTo(demo.leaver.subject)).toEqual(before);
    }));

  it("is shown in a preview as the other one's plan gives it, and written by none", () =>
    undisturbed(async (owner) => {
      await owner.runSql(FILLED);
      const [seat] = await owner.readRows<{ id: string }>(
        "select id from care.participant where person_id = $1 and professional_id = $2 and ended_at is null",
        [jonas, nina.professionalId],
      );
      const sessionToken = (await openPreview(await tokenOf(demo.jonas.subject), seat?.id ?? ""))!;
      const seen = await openWith(sessionToken);
      expect(seen).toContain("contact");
      for (const table of ["stay", "coordinator_ask"]) expect(seen).not.toContain(table);
      const write = (text: string) =>
        Scope.rehearse({ sessionToken }, (scope) =>
          sql
            .raw(text)
            .execute(queryAs(scope))
            .then(
              (done) => done.numAffectedRows,
              () => 0n,
            ),
        );
      for (const text of [
        "update care.contact set taken_back_at = now()",
        "update care.wish set answer = 'Ja', answered_by = '" + nina.accountId + "', answered_by_name = 'Nina', answered_at = now()",
        "update care.clock set paused_from = now(), pause_reason = 'Nei da'",
        "update care.account set language = 'sv'",
      ])
        expect((await write(text)) ?? 0n, text).toBe(0n);
    }));
});

describe("what runs with more rights than the asker", () => {
  it("does nothing for one whose business it is not", () =>
    undisturbed(async (owner) => {
      const [need] = await owner.readRows<{ id: string }>(
        "select id from care.referral where agreement_id = $1 and not is_given_on and state = 'received' limit 1",
        [demo.agreement.no],
      );
      const [handover] = await owner.readRows<{ id: string }>("select id from care.referral_handover where state = 'offered' limit 1");
      const [baton] = await owner.readRows<{ id: string }>("select id from care.coordinator_handover where state = 'offered' limit 1");
      const calls = {
        [`care.offer_handover('${need?.id}', 1, '${stian.agencyId}', 'nei', 'nei nei', null, null)`]: "not-here",
        [`care.take_back_handover('${need?.id}')`]: "not-here",
        [`care.join_needs('${need?.id}', 1, '${need?.id}')`]: "not-here",
        [`care.separate_need('${need?.id}')`]: "not-here",
        [`care.answer_handover('${handover?.id}', null)`]: "not-here",
        [`care.take_baton('${baton?.id}', null, '{}', true)`]: null,
        [`care.handover_load('${baton?.id}')`]: null,
        [`care.batons_held('${liv.professionalId}', '${liv.agencyId}')`]: 0,
        [`care.chair_is_empty('${jonas}', 'municipal')`]: false,
        [`(select count(*)::int from care.team_caseload('${idOf("team/fjordby")}'))`]: 0,
        "(select count(*)::int from care.table_activity())": 0,
        "(select count(*)::int from care.need_statuses())": 0,
        "(select count(*)::int from care.handover_paths())": 0,
        "(select count(*)::int from care.board_areas())": 0,
      };
      for (const subject of [stian.subject, demo.sister.subject])
        for (const [call, answer] of Object.entries(calls))
          expect((await rowsAs(subject, `select ${call} as answer`))[0]?.["answer"], `${subject}: ${call}`).toBe(answer);
      // who coordinates whom is not found by asking who might
      const might = async (subject: string, who: string, agency: string) =>
        (await rowsAs(subject, `select care.may_coordinate('${jonas}', 'municipal', '${who}', '${agency}') as answer`))[0]?.["answer"];
      const [a, b] = [
        await might(stian.subject, liv.professionalId, liv.agencyId),
        await might(stian.subject, demo.receiver.professionalId, demo.receiver.agencyId),
      ];
      expect([a, b]).toEqual([false, false]);
      const [other] = await owner.readRows<{ id: string }>("select id from care.coordinator_ask limit 1");
      expect(other).toBeDefined();
      expect(
        await thoseThatSucceed([
          attack("an event told of a need", stian.subject, `select care.tell_need('${need?.id}', 'accepted')`),
          attack(
            "a clock started",
            stian.subject,
            `select care.start_clock('meeting.requested', 'meeting', '${jonas}', '${jonas}', '${demo.agreement.no}', now(), care.today() + 1)`,
          ),
          attack("a clock ended", liv.subject, `select care.end_clock(c.subject, c.subject_id, c.event, now(), true) from care.clock c`),
          attack("a notice told", stian.subject, `select care.tell('${liv.accountId}', 'need-raised', '${jonas}', '${jonas}')`),
          attack("the post gathered", liv.subject, "select care.post_gather(now())"),
          attack("the post leased", admin.subject, "select * from care.post_lease(now(), 100)"),
          attack("a feed's session opened by a request", liv.subject, "select care.open_feed_session('x', 'y')"),
          attack("about whom a notice is", liv.subject, "select person_id, subject_id from care.notice"),
          attack("the key of a feed", liv.subject, "select token_hash from care.calendar_feed"),
          attack(
            "a feed as someone else",
            liv.subject,
            `insert into care.calendar_feed (account_id, token_hash, capacity) values ('${demo.jonas.accountId}', 'x', 'person')`,
          ),
          attack(
            "a feed as more than she acts as",
            liv.subject,
            `insert into care.calendar_feed (account_id, token_hash, capacity) values ('${liv.accountId}', 'x', 'person')`,
          ),
          attack("another's choice of delivery", liv.subject, `insert into care.notice_choice (account_id, delivery) values ('${nina.accountId}', 'in-app')`),
        ]),
      ).toEqual([]);
    }));

  it("leaves the post office nothing but the post", () =>
    undisturbed(async (owner) => {
      expect(
        await owner.readRows(`select p.proname as found from pg_proc p where p.pronamespace = 'care'::regnamespace and has_function_privilege('helhet_post', p.oid, 'execute') and p.proname not like 'post\\_%'
          union all select c.relname from pg_class c where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and has_any_column_privilege('helhet_post', c.oid, 'select, insert, update')`),
      ).toEqual([]);
    }));
});
