import { afterEach, describe, expect, it } from "vitest";
import { queryAs, Scope } from "#access/scope.server.ts";
import { answerConsent } from "#consent/answer-consent.ts";
import { findConsent, findConsentInForce, findLiveConsent } from "#consent/consent.store.server.ts";
import { withdrawConsent } from "#consent/withdraw-consent.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, reallyAs, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma, navConsultant, emmaMother, emmaFather } = demo;
const CONSENT = idOf("consent/jonas-2");
const NAV = idOf("consent-party/jonas-2/nav-fjordby");
const EMMAS = idOf("consent/emma");
const giverOf = (member: string) => idOf(`consent-giver/emma/${member}`);
const problemOf = (done: { ok: boolean; problems?: readonly { code: string }[] }) => done.problems?.[0]?.code;
const goalsOf = (scope: Scope, personId: string) => queryAs(scope).selectFrom("goal").select("id").where("person_id", "=", personId).execute();
const noticesOf = (account: string) =>
  truth().readRows<{ kind: string }>(`select kind from care.notice where account_id = '${account}' and kind = 'access-ended'`);

afterEach(async () => {
  await truth().runSql(`
    update care.consent set withdrawn_at = null, withdrawn_by = null where id in ('${CONSENT}', '${EMMAS}');
    update care.consent_party set withdrawn_at = null where consent_id in ('${CONSENT}', '${EMMAS}');
    update care.consent_giver set answer = 'yes' where consent_id in ('${CONSENT}', '${EMMAS}');
    delete from care.notice where kind = 'access-ended'`);
});

describe("taking it back", () => {
  it("closes the next page of the agency it is taken from, and of no other", async () => {
    expect(await reallyAs("nina-farstad", (scope) => goalsOf(scope, jonas.personId), jonas.personId)).not.toEqual([]);
    const done = await reallyAs("jonas", (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: NAV }), jonas.personId);
    expect(done.ok).toBe(true);
    expect(await reallyAs("nina-farstad", (scope) => goalsOf(scope, jonas.personId), jonas.personId)).toEqual([]);
    expect(await reallyAs("nina-farstad", (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId)).toBeUndefined();
    expect(await reallyAs("bjorn-aas", (scope) => goalsOf(scope, jonas.personId), jonas.personId)).not.toEqual([]);
    expect(await noticesOf(navConsultant.accountId)).toHaveLength(1);
    expect(await noticesOf(demo.gp.accountId)).toHaveLength(0);
  });

  it("closes to all at once, says nothing but that it ended, deletes nothing, and stands in the log", async () => {
    const before = await truth().readRows("select count(*)::int as n from care.measure");
    await reallyAs("jonas", (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: null }), jonas.personId);
    for (const subject of ["nina-farstad", "bjorn-aas", "geir-solbakken", "liv-myhre", "ingrid-moe"]) {
      expect(await reallyAs(subject, (scope) => goalsOf(scope, jonas.personId), jonas.personId)).toEqual([]);
    }
    expect(await reallyAs("jonas", (scope) => goalsOf(scope, jonas.personId), jonas.personId)).not.toEqual([]);
    // relatives stand on their own footing: what he has opened to his sister is not a consent between agencies
    expect(await reallyAs("marit", (scope) => goalsOf(scope, jonas.personId), jonas.personId)).not.toEqual([]);
    expect(await truth().readRows("select count(*)::int as n from care.measure")).toEqual(before);
    const [told] = await truth().readRows<Record<string, unknown>>(
      `select * from care.notice where account_id = '${navConsultant.accountId}' and kind = 'access-ended'`,
    );
    // about whom it is stands there for the judge alone, who stops what may no longer be told (app/notice/outbox.test.ts)
    expect(Object.keys(told ?? {}).toSorted()).toEqual([
      "account_id",
      "at",
      "count",
      "id",
      "kind",
      "letter_id",
      "person_id",
      "read_at",
      "stopped_at",
      "subject_id",
    ]);
    const [logged] = await truth().readRows<{ event: string; actor_name: string }>(
      `select event, actor_name from care.audit where person_id = '${jonas.personId}' and event = 'consent.withdraw' order by seq desc limit 1`,
    );
    expect(logged?.actor_name).toBe("Jonas Lie Haugen");
    const [again] = [await reallyAs("jonas", (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: null }), jonas.personId)];
    expect(problemOf(again)).toBe("consent.nothing-to-take-back");
  });

  it("lets no plan be active without it", async () => {
    await as(
      "jonas",
      async (scope) => {
        await withdrawConsent(scope, { personId: jonas.personId, partyId: null });
        await expect(
          queryAs(scope)
            .updateTable("plan")
            .set({ next_review_on: "2030-01-01" })
            .where("person_id", "=", jonas.personId)
            .where("state", "=", "active")
            .execute(),
        ).rejects.toThrow();
      },
      jonas.personId,
    ).catch(() => {});
  });

  it.each(["nina-farstad", "marit", "stian-moen", "tor-haug", "elin-krog", "randi", "karin"])("is not for %s to take back", async (subject) => {
    for (const partyId of [null, NAV])
      expect(problemOf(await as(subject, (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId }), jonas.personId))).toBe(
        "consent.nothing-to-take-back",
      );
  });

  it("takes no party of another's consent", async () => {
    expect(
      problemOf(
        await as(
          "jonas",
          (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: idOf("consent-party/emma/almdungens-skola") }),
          jonas.personId,
        ),
      ),
    ).toBe("consent.nothing-to-take-back");
  });

  it("by one guardian is his own no, which is enough; the other's yes stands", async () => {
    await reallyAs("mikael", (scope) => withdrawConsent(scope, { personId: emma.personId, partyId: null }), emma.personId);
    expect(await reallyAs("jenny-lund", (scope) => goalsOf(scope, emma.personId), emma.personId)).toEqual([]);
    const consent = await reallyAs("karin", (scope) => findConsent(scope, emma.personId, EMMAS), emma.personId);
    expect(consent?.withdrawnAt).toBeNull();
    expect(consent?.givers.map((giver) => [giver.name, giver.answer])).toEqual([
      ["Karin Lindqvist", "yes"],
      ["Mikael Lindqvist", "no"],
    ]);
    await reallyAs(
      "mikael",
      (scope) => answerConsent(scope, { personId: emma.personId, consentId: EMMAS, giverId: giverOf("mikael"), answer: "yes" }),
      emma.personId,
    );
    expect(await reallyAs("jenny-lund", (scope) => goalsOf(scope, emma.personId), emma.personId)).not.toEqual([]);
  });
});

describe("withdrawal and reading come one after the other", () => {
  it("whoever read before stands in the log, whoever comes after is not let in", async () => {
    const [nina, he] = [await tokenOf("nina-farstad"), await tokenOf("jonas")];
    const read = Scope.run({ sessionToken: nina, personId: jonas.personId }, async (scope) => {
      const here = await openPerson(scope, jonas.personId, "plan.read", "R");
      await new Promise((resolve) => setTimeout(resolve, 150));
      return { isOpen: here !== undefined, goals: (await goalsOf(scope, jonas.personId)).length };
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const seenByHim = await Scope.run({ sessionToken: he, personId: jonas.personId }, async (scope) => {
      await openPerson(scope, jonas.personId, "consent.take-back", "U");
      await withdrawConsent(scope, { personId: jonas.personId, partyId: null });
      return queryAs(scope)
        .selectFrom("audit")
        .select("actor_name")
        .where("person_id", "=", jonas.personId)
        .where("event", "=", "plan.read")
        .orderBy("seq", "desc")
        .execute();
    });
    const first = await read;
    expect(first.isOpen).toBe(true);
    expect(first.goals).toBeGreaterThan(0);
    expect(seenByHim[0]?.actor_name).toBe("Nina Farstad");
    const after = await Scope.run({ sessionToken: nina, personId: jonas.personId }, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"));
    expect(after).toBeUndefined();
  });

  it("a reader who waited behind the withdrawal finds the door closed, its header too", async () => {
    const [nina, he] = [await tokenOf("nina-farstad"), await tokenOf("jonas")];
    const withdrawal = Scope.run({ sessionToken: he, personId: jonas.personId }, async (scope) => {
      await openPerson(scope, jonas.personId, "consent.take-back", "U");
      await withdrawConsent(scope, { personId: jonas.personId, partyId: null });
      await new Promise((resolve) => setTimeout(resolve, 150));
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const here = await Scope.run({ sessionToken: nina, personId: jonas.personId }, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"));
    await withdrawal;
    expect(here).toBeUndefined();
  });

  it("two who take it back at once: one does, the other is told that there is nothing left", async () => {
    const done = await Promise.all(
      [0, 1].map(() => reallyAs("jonas", (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: null }), jonas.personId)),
    );
    expect(done.map((each) => each.ok).toSorted()).toEqual([false, true]);
  });
});

describe("answering", () => {
  const answer = (subject: string, giverId: string, more: object = {}) =>
    as(subject, (scope) => answerConsent(scope, { personId: emma.personId, consentId: EMMAS, giverId, answer: "no", ...more }), emma.personId);

  it("is each guardian's own: neither answers for the other, not even as on paper", async () => {
    expect((await answer("karin", giverOf("karin"))).ok).toBe(true);
    expect(problemOf(await answer("karin", giverOf("mikael")))).toBe("consent.not-yours-to-answer");
    expect(problemOf(await answer("karin", giverOf("mikael"), { form: "paper" }))).toBe("consent.not-yours-to-answer");
    await expect(
      as(
        "karin",
        (scope) =>
          queryAs(scope)
            .updateTable("consent_giver")
            .set({ answer: "yes", recorded_by: emmaMother.accountId, form: "signed-in" })
            .where("circle_member_id", "=", emmaFather.circleMemberId)
            .execute(),
        emma.personId,
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it("is written down by a coordinator on paper or before a witness, never as signed in", async () => {
    expect(problemOf(await answer("anna-lena-sjoberg", giverOf("mikael")))).toBe("consent.says-not-how");
    expect(problemOf(await answer("anna-lena-sjoberg", giverOf("mikael"), { form: "oral" }))).toBe("consent.has-no-witness");
    expect((await answer("anna-lena-sjoberg", giverOf("mikael"), { form: "oral", witness: "Johan Ekman" })).ok).toBe(true);
    await expect(
      as(
        "anna-lena-sjoberg",
        (scope) =>
          queryAs(scope)
            .updateTable("consent_giver")
            .set({ answer: "yes", recorded_by: demo.municipalCoordinatorSe.accountId, form: "signed-in" })
            .where("circle_member_id", "=", emmaFather.circleMemberId)
            .execute(),
        emma.personId,
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  it.each(["jenny-lund", "jonas", "tor-haug", "gunilla-astrom"])("is nothing that %s can reach", async (subject) => {
    expect((await answer(subject, giverOf("karin"), { form: "paper" })).ok).toBe(false);
  });

  it("comes too late where the consent has been replaced or has run out", async () => {
    expect(
      problemOf(
        await as(
          "jonas",
          (scope) =>
            answerConsent(scope, { personId: jonas.personId, consentId: idOf("consent/jonas-1"), giverId: idOf("consent-giver/jonas-1/self"), answer: "yes" }),
          jonas.personId,
        ),
      ),
    ).toBe("consent.changed-meanwhile");
    await as(
      "karin",
      async (scope) => {
        expect((await findLiveConsent(scope, emma.personId))?.consentId).toBe(EMMAS);
        expect(await findConsentInForce(scope, emma.personId)).toBeDefined();
      },
      emma.personId,
    );
  });
});
