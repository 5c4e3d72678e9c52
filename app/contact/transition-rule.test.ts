import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { addTransitionRule, endTransitionRule, readTransitionRules, rewordTransitionRule } from "#contact/set-transition-rule.ts";
import { kindOf, NewTransitionRule, stepsOf } from "#contact/transition-rule.ts";
import { openTransitions, type TransitionRule } from "#contact/transition.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { admin, denied, foreignAdmin, today } from "#test/administration.ts";
import { as } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const steps = {
  givingNb: [],
  givingSv: [],
  givingEn: [],
  receivingNb: ["Ringt"],
  receivingSv: ["Ringt"],
  receivingEn: ["Called"],
  bothNb: [],
  bothSv: [],
  bothEn: [],
};
const worded = {
  nameNb: "Begynner i jobb",
  nameSv: "Börjar arbeta",
  nameEn: "Starts work",
  source: "Lokal rutine i Fjordby",
  opensDaysBefore: 30,
  standsDaysAfter: 14,
  validFrom: today,
  ...steps,
};
const fresh = { agreementId: demo.agreement.no, follows: "hand", age: null, lifeArea: "common", ...worded } as const;
const local = idOf("transition-rule/no/release");
const statutory = idOf("transition-rule/no/age-16");
const others = [
  demo.municipalCoordinatorNo.subject,
  demo.coordinatingUnitNo.subject,
  demo.specialistCoordinatorNo.subject,
  demo.outsider.subject,
  demo.jonas.subject,
  demo.sister.subject,
];

describe("the rules of known transitions", () => {
  it("are shown to an administrator: the agreement's own, and those of her country's law with their source", async () => {
    const rules = await as(admin, readTransitionRules);
    expect(new Set(rules.map(({ newest }) => newest.jurisdiction))).toEqual(new Set(["no"]));
    expect(rules.find(({ newest }) => newest.id === local)?.newest).toMatchObject({ basis: "local", agreementId: demo.agreement.no });
    expect(rules.find(({ newest }) => newest.id === statutory)?.newest).toMatchObject({ basis: "statute", agreementId: null, age: 16 });
    expect((await as(admin, readTransitionRules)).every(({ newest }) => newest.source.length > 2 && newest.steps.length > 0)).toBe(true);
    const swedish = await as(foreignAdmin, readTransitionRules);
    const unsure = swedish.filter(({ newest }) => newest.source.endsWith("(ska kontrolleras av jurist)")).map(({ newest }) => newest.kind);
    expect(unsure).toEqual(["age-15", "age-18", "adult-habilitation", "school-start", "school-change"]);
    for (const subject of others) expect(await as(subject, readTransitionRules), subject).toEqual([]);
  });

  it("are added, worded anew from a day, and ended; what was is kept", async () => {
    await as(admin, async (scope) => {
      expect(await addTransitionRule(scope, fresh)).toEqual({ ok: true });
      expect(codeOf(await addTransitionRule(scope, fresh))).toBe("transition.rule-is-there");
      const own = async () => (await readTransitionRules(scope)).find(({ newest }) => newest.kind === "starts-work");
      const added = (await own())!.newest;
      expect(added).toMatchObject({ source: "Lokal rutine i Fjordby", steps: [{ side: "receiving", nameEn: "Called" }], lifeArea: "common" });
      const reworded = { id: added.id, version: 1, ...worded, opensDaysBefore: 45, validFrom: dayAfter(today, 10) };
      expect(codeOf(await rewordTransitionRule(scope, { ...reworded, validFrom: today }))).toBe("agency.wording-begins-too-early");
      expect(codeOf(await rewordTransitionRule(scope, { ...reworded, bothNb: ["Bare på norsk"] }))).toBe("transition.rule-steps-differ");
      expect(await rewordTransitionRule(scope, reworded)).toEqual({ ok: true });
      expect(await rewordTransitionRule(scope, reworded)).toMatchObject({ ok: false, problems: [{ code: "form.conflict" }], current: { opensDaysBefore: 45 } });
      const { newest, earlier } = (await own())!;
      expect([newest.opensDaysBefore, newest.validTo, earlier.map((each) => [each.opensDaysBefore, each.validTo])]).toEqual([
        45,
        null,
        [[30, dayAfter(today, 9)]],
      ]);
      expect(await endTransitionRule(scope, { id: newest.id, version: newest.version, lastDay: dayAfter(today, 20) })).toEqual({ ok: true });
      expect(codeOf(await endTransitionRule(scope, { id: newest.id, version: newest.version, lastDay: today }))).toBe("form.conflict");
    });
  });

  it("say what they follow from, where they belong and from when", async () => {
    await as(admin, async (scope) => {
      expect(codeOf(await addTransitionRule(scope, { ...fresh, follows: "age" }))).toBe("transition.rule-age");
      expect(codeOf(await addTransitionRule(scope, { ...fresh, age: 20 }))).toBe("transition.rule-age");
      expect(codeOf(await addTransitionRule(scope, { ...fresh, lifeArea: "pets" }))).toBe("form.not-valid");
      expect(codeOf(await addTransitionRule(scope, { ...fresh, validFrom: "2020-01-01" }))).toBe("agency.rule-starts-in-the-past");
      expect(codeOf(await addTransitionRule(scope, { ...fresh, nameEn: "Age 16" }))).toBe("transition.rule-is-there");
      expect(await addTransitionRule(scope, { ...fresh, follows: "respite", lifeArea: "health" })).toEqual({ ok: true });
    });
  });

  it("that rest on law are not the administrator's, nor another area's", async () => {
    await as(admin, async (scope) => {
      expect(codeOf(await rewordTransitionRule(scope, { id: statutory, version: 1, ...worded }))).toBe("form.not-valid");
      expect(codeOf(await endTransitionRule(scope, { id: statutory, version: 1, lastDay: today }))).toBe("form.not-valid");
    });
    expect(codeOf(await as(foreignAdmin, (scope) => endTransitionRule(scope, { id: local, version: 1, lastDay: today })))).toBe("form.not-valid");
    expect(codeOf(await as(foreignAdmin, (scope) => addTransitionRule(scope, fresh)))).toBe("form.not-valid");
    for (const subject of others) {
      expect(codeOf(await as(subject, (scope) => addTransitionRule(scope, fresh))), subject).toBe("form.not-valid");
      expect(codeOf(await as(subject, (scope) => endTransitionRule(scope, { id: local, version: 1, lastDay: today }))), subject).toBe("form.not-valid");
    }
  });

  it("and the database says so too", async () => {
    const row = {
      jurisdiction: "no",
      kind: "feigned",
      opens_days_before: 1,
      position: 99,
      name_nb: "Nei",
      name_sv: "Nej",
      name_en: "No",
      source: "Lov",
      valid_from: today,
    };
    const insert = (subject: string, differing: object) =>
      as(subject, (scope) =>
        queryAs(scope)
          .insertInto("transition_rule")
          .values({ ...row, ...differing })
          .execute(),
      );
    await denied(insert(admin, { basis: "statute" }));
    await denied(insert(admin, { basis: "local" }));
    await denied(insert(admin, { basis: "local", agreement_id: demo.agreement.se }));
    await denied(insert(admin, { basis: "local", agreement_id: demo.agreement.no, jurisdiction: "se" }));
    await denied(insert(demo.coordinatingUnitNo.subject, { basis: "local", agreement_id: demo.agreement.no }));
    await denied(
      as(admin, (scope) =>
        queryAs(scope)
          .insertInto("transition_check")
          .values({ rule_id: statutory, position: 99, side: "both", name_nb: "Nei", name_sv: "Nej", name_en: "No" })
          .execute(),
      ),
    );
    const ended = (subject: string, id: string) =>
      as(subject, (scope) => queryAs(scope).updateTable("transition_rule").set({ valid_to: today }).where("id", "=", id).returning("id").execute());
    expect(await ended(admin, statutory)).toEqual([]);
    expect(await ended(foreignAdmin, local)).toEqual([]);
    expect(await ended(admin, local)).toEqual([{ id: local }]);
  });
});

describe("what was taken up by a rule", () => {
  const rule: TransitionRule = {
    ruleId: "old",
    kind: "age-16",
    age: 16,
    stayKind: null,
    opensDaysBefore: 90,
    standsDaysAfter: 60,
    lifeArea: "common",
    isInForce: false,
  };
  const her = { birthOn: "2010-12-20", diedOn: null, stays: [] };
  const taken = { transitionId: "t", ruleId: "old", onDay: "2026-12-20", stayId: null, state: "open" as const };

  it("goes on when the rule has ended, and opens no second time by the rule that took its place", () => {
    const anew = { ...rule, ruleId: "new", isInForce: true };
    expect(openTransitions([rule], { ...her, takenUp: [taken] }, "2026-12-01").map((each) => each.transitionId)).toEqual(["t"]);
    expect(openTransitions([rule, anew], { ...her, takenUp: [taken] }, "2026-12-01").map((each) => each.transitionId)).toEqual(["t"]);
    expect(openTransitions([rule, anew], { ...her, takenUp: [{ ...taken, state: "done" }] }, "2026-12-01")).toEqual([]);
    expect(openTransitions([rule], { ...her, takenUp: [] }, "2026-12-01")).toEqual([]);
  });
});

describe("a rule that is written", () => {
  it("has its steps in three languages, one a line", () => {
    const read = NewTransitionRule.parse({
      ...fresh,
      age: "",
      opensDaysBefore: "30",
      standsDaysAfter: "14",
      givingNb: "",
      ...Object.fromEntries(Object.keys(steps).map((name) => [name, name.startsWith("both") ? " Én \n\n To " : ""])),
    });
    expect(stepsOf(read)).toEqual({
      ok: true,
      steps: [
        { side: "both", nameNb: "Én", nameSv: "Én", nameEn: "Én" },
        { side: "both", nameNb: "To", nameSv: "To", nameEn: "To" },
      ],
    });
    expect(codeOf(stepsOf({ ...read, bothEn: ["One"] }))).toBe("transition.rule-steps-differ");
    expect(codeOf(stepsOf({ ...read, bothNb: [], bothSv: [], bothEn: [] }))).toBe("transition.rule-has-no-step");
    expect(kindOf("Moves house, at 20!")).toBe("moves-house-at-20");
  });
});
