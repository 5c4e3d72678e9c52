import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { withdrawConsent } from "#consent/withdraw-consent.ts";
import { listNotices } from "#notice/notice.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { called, jonas } from "#test/meetings.ts";

const NAV = idOf("consent-party/jonas-2/nav-fjordby");
const { navConsultant, gp, sister } = demo;

/** Whose notice, of which kind, and whether it is stopped, of what waits about Jonas. */
async function waiting(kind: string): Promise<Map<string, boolean>> {
  const rows = await truth().readRows<{ account: string; stopped: boolean }>(
    "select account_id as account, stopped_at is not null as stopped from care.notice where person_id = $1 and kind = $2",
    [jonas, kind],
  );
  return new Map(rows.map(({ account, stopped }) => [account, stopped]));
}

const moveMeeting = (by: string) =>
  truth().runSql(`update care.meeting set starts_at = starts_at + interval '${by}', ends_at = ends_at + interval '${by}' where id = '${called}'`);

const clean = () =>
  truth().runSql(`
    delete from care.notice where person_id = '${jonas}';
    update care.consent set withdrawn_at = null, withdrawn_by = null where id = '${idOf("consent/jonas-2")}';
    update care.consent_party set withdrawn_at = null where consent_id = '${idOf("consent/jonas-2")}';`);
beforeEach(clean);
afterEach(clean);

describe("the outbox", () => {
  it("is written with what happened, for everyone it concerns but the one who did it", async () => {
    await moveMeeting("1 hour");
    const told = await waiting("meeting-changed");
    const seats = await truth().readRows<{ account: string }>(
      `select care.account_of_party(s.person_id, s.professional_id, s.circle_member_id, s.is_hers) as account from care.meeting_seat s where s.meeting_id = '${called}'`,
    );
    expect([...told.keys()].toSorted()).toEqual([...new Set(seats.flatMap(({ account }) => account ?? []))].toSorted());
    expect(told.size).toBeGreaterThan(3);
    await moveMeeting("-1 hour"); // still one each: it waits already
    expect((await waiting("meeting-changed")).size).toBe(told.size);
    const byLiv = await as(
      demo.municipalCoordinatorNo.subject,
      async (scope) => {
        await queryAs(scope).updateTable("meeting").set({ state: "cancelled", cancelled_reason: "Avlyst" }).where("id", "=", called).execute();
        return listNotices(scope);
      },
      jonas,
    );
    expect(byLiv.map(({ kind }) => kind)).not.toContain("meeting-cancelled");
    const byJonas = await as(demo.gp.subject, listNotices);
    expect(byJonas.map(({ kind }) => kind)).not.toContain("meeting-cancelled"); // rolled back with what it told
  });

  it("tells of an offer, a measure, an invitation, a question of consent and a need as they are written", async () => {
    const told = async (statement: string, kind: string, account: string) => {
      await truth().runSql(`begin; ${statement}`);
      try {
        const rows = await truth().readRows<{ id: string }>(`select id from care.notice where kind = '${kind}' and account_id = '${account}' and at = now()`);
        expect(rows.length, kind).toBe(1);
      } finally {
        await truth().runSql("rollback");
      }
    };
    const { professionalId, agencyId, accountId } = demo.outsider;
    await told(
      `insert into care.coordinator_term (person_id, professional_id, agency_id, offered_by, side)
         select id, '${professionalId}', '${agencyId}', '${accountId}', 'municipal' from care.person p
          where not exists (select from care.coordinator_term c where c.person_id = p.id and c.state = 'offered' and c.side = 'municipal') limit 1`,
      "coordinator-offered",
      accountId,
    );
    await told(
      `insert into care.measure (person_id, plan_id, life_area, what, professional_id, agency_id, starts_on, due_on, created_by)
         select person_id, plan_id, life_area, 'Prøve', '${professionalId}', '${agencyId}', current_date, current_date + 7, created_by from care.measure where person_id = '${jonas}' limit 1`,
      "measure-given",
      accountId,
    );
    await told(
      `insert into care.participant (person_id, professional_id, agency_id, role, invited_by) values ('${jonas}', '${professionalId}', '${agencyId}', 'team-member', '${gp.accountId}')`,
      "plan-invited",
      accountId,
    );
    await told(
      `update care.consent set replaced_at = now() where person_id = '${jonas}' and replaced_at is null;
       insert into care.consent (id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by)
         values ('0b54b7f2-0f6e-4c8f-9d0e-6c3b6a1f0777', '${jonas}', 'Prøve', current_date, current_date + 1, 'signed-in', '1', 'nb', '${gp.accountId}');
       insert into care.consent_giver (consent_id, person_id, capacity) values ('0b54b7f2-0f6e-4c8f-9d0e-6c3b6a1f0777', '${jonas}', 'self')`,
      "consent-to-answer",
      demo.jonas.accountId,
    );
    await told(
      `insert into care.referral (agreement_id, receipt_hash, raised_as, raiser_name, raiser_contact, person_name, person_contact, what_is_needed, person_knows, held_by_agency)
         values ('${demo.agreement.no}', sha256('proeve'), 'person', 'Prøve', '000', 'Prøve', '000', 'Hjelp', 'is-the-person', '${demo.coordinatingUnitNo.agencyId}')`,
      "need-raised",
      demo.coordinatingUnitNo.accountId,
    );
  });

  it("withdrawal from one agency stops what waits for it and for nobody else, and says once that access ended", async () => {
    await moveMeeting("2 hours");
    const before = await waiting("meeting-changed");
    expect(before.get(navConsultant.accountId) ?? before.get(gp.accountId)).toBe(false);
    await truth().runSql(
      `insert into care.notice (account_id, kind, person_id) values ('${navConsultant.accountId}', 'measure-given', '${jonas}'), ('${gp.accountId}', 'measure-given', '${jonas}')`,
    );
    expect((await reallyAs("jonas", (scope) => withdrawConsent(scope, { personId: jonas, partyId: NAV }), jonas)).ok).toBe(true);
    expect((await waiting("measure-given")).get(navConsultant.accountId)).toBe(true);
    expect((await waiting("measure-given")).get(gp.accountId)).toBe(false);
    expect((await waiting("access-ended")).get(navConsultant.accountId)).toBe(false);
    expect((await waiting("access-ended")).has(gp.accountId)).toBe(false);
    // what is stopped is not shown in the house either
    expect((await as(navConsultant.subject, listNotices)).map(({ kind }) => kind)).not.toContain("measure-given");
    await moveMeeting("-2 hours");
  });

  it("withdrawal from all stops it for every agency; she and her own are still told", async () => {
    await moveMeeting("3 hours");
    await truth().runSql(
      `insert into care.notice (account_id, kind, person_id) values ('${sister.accountId}', 'measure-given', '${jonas}'), ('${gp.accountId}', 'coordinator-offered', '${jonas}')`,
    );
    await reallyAs("jonas", (scope) => withdrawConsent(scope, { personId: jonas, partyId: null }), jonas);
    const after = await waiting("meeting-changed");
    expect(after.get(demo.jonas.accountId)).toBe(false);
    for (const [account, isStopped] of after) if (![demo.jonas.accountId, sister.accountId].includes(account)) expect(isStopped).toBe(true);
    expect((await waiting("measure-given")).get(sister.accountId)).toBe(false);
    expect((await waiting("coordinator-offered")).get(gp.accountId)).toBe(false); // an offer rests on no consent
    await moveMeeting("-3 hours");
  });

  it("says about whom it is to no request", async () => {
    for (const column of ["person_id", "subject_id", "letter_id"] as const) {
      await expect(as(gp.subject, (scope) => queryAs(scope).selectFrom("notice").select(column).execute())).rejects.toMatchObject({ code: "42501" });
    }
    for (const table of ["letter", "daily_round"] as const) {
      await expect(as(gp.subject, (scope) => queryAs(scope).selectFrom(table).selectAll().execute())).rejects.toMatchObject({ code: "42501" });
    }
  });
});
