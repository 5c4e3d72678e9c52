import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { findConsent, findConsentInForce } from "#consent/consent.store.server.ts";
import type { Draft } from "#consent/draft.ts";
import { giveConsent } from "#consent/give-consent.ts";
import { asksHerToo } from "#consent/own-yes.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, undisturbed } from "#test/as.ts";

const sara = demo.sara.personId;
const jonas = demo.jonas.personId;
const [childWelfare, school] = [idOf("agency/fjordby-barnevern"), idOf("agency/solvik-skole")];
const TODAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
const IN_A_WHILE = new Date(Date.parse(`${TODAY}T12:00:00Z`) + 60 * 86_400_000).toISOString().slice(0, 10);

const draft = (more: Partial<Draft> = {}): Draft => ({
  go: "give",
  from: "yes",
  agency: [childWelfare],
  area: [`${childWelfare}:school`],
  who: [],
  function: [],
  topic: [],
  newTopic: "",
  newTopicFor: [],
  shut: [],
  purpose: "Samarbeid om planen",
  validFrom: TODAY,
  validTo: IN_A_WHILE,
  form: "",
  witness: "",
  ownVoice: "",
  yes: [],
  textVersion: "2025-09",
  language: "nb",
  replaces: idOf("consent/sara-holt"),
  ...more,
});
/** What would happen at the end of the transaction, which a rehearsal never reaches. */
const atCommit = (scope: Scope) =>
  queryAs(scope).executeQuery({ sql: "set constraints all immediate", parameters: [], query: {} as never, queryId: {} as never });

/** Who is asked, and who has said yes, once this one has given it. */
const asked = (subject: string, more: Partial<Draft> = {}) =>
  as(
    subject,
    async (scope) => {
      const done = await giveConsent(scope, sara, draft(more));
      await atCommit(scope);
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      const consent = await findConsent(scope, sara, done.consentId);
      return Object.fromEntries((consent?.givers ?? []).map((giver) => [giver.name ?? "herself", giver.answer]));
    },
    sara,
  );

describe("her own yes, beside her guardians'", () => {
  it("is asked where an agency of the kind the rule names is let in, or everywhere", () => {
    const offered = [
      { id: "b", kind: "child-welfare" },
      { id: "s", kind: "school" },
    ];
    expect(asksHerToo({ guardiansDecide: true, ownYesFor: ["child-welfare"] }, offered, ["b"])).toBe(true);
    expect(asksHerToo({ guardiansDecide: true, ownYesFor: ["child-welfare"] }, offered, ["s"])).toBe(false);
    expect(asksHerToo({ guardiansDecide: true, ownYesFor: [""] }, offered, ["s"])).toBe(true);
    expect(asksHerToo({ guardiansDecide: false, ownYesFor: [""] }, offered, ["s"])).toBe(false);
  });

  it("each says it for himself: her mother, her, and her coordinator who writes down what was said", async () => {
    expect(await asked("sara-mamma")).toEqual({ herself: "asked", "Lena Holt": "yes", "Jon Holt": "asked" });
    expect(await asked("sara-holt")).toEqual({ herself: "yes", "Lena Holt": "asked", "Jon Holt": "asked" });
    expect(await asked("ola-vik", { form: "paper", yes: ["self", demo.saraFather.circleMemberId] })).toEqual({
      herself: "yes",
      "Lena Holt": "asked",
      "Jon Holt": "yes",
    });
  });

  it("is not asked where no such agency is let in, nor of a child who is not so old", async () => {
    expect(await asked("sara-mamma", { agency: [school], area: [`${school}:school`] })).toEqual({ "Lena Holt": "yes", "Jon Holt": "asked" });
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.person set birth_on = (care.today() + 1) - interval '15 years' where id = '${sara}'`);
      expect(await asked("sara-mamma")).toEqual({ "Lena Holt": "yes", "Jon Holt": "asked" });
    });
  });

  it("cannot be left out by going past the verb: the database asks the same", async () => {
    await expect(
      as(
        "sara-mamma",
        async (scope) => {
          const done = await giveConsent(scope, sara, draft({ agency: [school], area: [`${school}:school`] }));
          if (!done.ok) throw new Error("not given");
          await queryAs(scope)
            .insertInto("consent_party")
            .values({ consent_id: done.consentId, person_id: sara, agency_id: childWelfare, covers_all_functions: true, functions: [], life_areas: ["school"] })
            .execute();
          await atCommit(scope);
        },
        sara,
      ),
    ).rejects.toThrow(/asks everyone who decides/);
  });
});

describe("the yes of an appointed guardian", () => {
  const nav = demo.navConsultant.agencyId;
  const inHerPlace = (areas: string[], answer: "agreed" | "refused" | null) =>
    undisturbed(async (owner) => {
      const memberId = "00000000-0000-4000-8000-00000000ab01";
      await owner.runSql(`
        insert into care.circle_member (id, person_id, name, kinship, legal_right, mandate_text, mandate_areas) values ('${memberId}', '${jonas}', 'Vera Verge', 'other', 'appointed-guardian', 'Økonomi', '{economy,work}');
        insert into care.appointed_yes (person_id, circle_member_id, rule_id, about, life_areas, reasons, recorded_by, recorded_by_name, answer, answered_by, answered_by_name, answered_at)
          select '${jonas}', '${memberId}', r.id, 'Deling med NAV', '{economy}', 'Jonas er spurt to ganger og vil det.', '${demo.municipalCoordinatorNo.accountId}', 'Liv',
                 ${answer === null ? "null, null, null, null" : `'${answer}', '${demo.specialistCoordinatorNo.accountId}', 'Ingrid', now()`}
            from care.representation_rule r where r.jurisdiction = 'no' and r.act = 'appointed-guardian-consents'`);
      return as(
        "liv-myhre",
        async (scope) => {
          const done = await giveConsent(
            scope,
            jonas,
            draft({ agency: [nav], area: areas.map((area) => `${nav}:${area}`), form: "paper", yes: [memberId], replaces: idOf("consent/jonas-2") }),
          );
          await atCommit(scope);
          if (!done.ok) return done.problems.map((problem) => problem.code);
          return (await findConsentInForce(scope, jonas))?.givers.map((giver) => giver.name ?? "himself");
        },
        jonas,
      );
    });

  it("counts in his place where two have looked it over, and for what they looked over alone", async () => {
    expect(await inHerPlace(["economy"], "agreed")).toEqual(["Vera Verge"]);
    expect(await inHerPlace(["economy", "work"], "agreed")).toEqual(["consent.outside-the-appointed-yes"]);
  });

  it("counts for nothing before, or where the second did not agree: then it is his own", async () => {
    for (const answer of [null, "refused"] as const) expect(await inHerPlace(["economy"], answer)).toEqual(["himself"]);
  });
});
