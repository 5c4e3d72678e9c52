import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { openPerson, type PersonHere } from "#audit/audit.store.server.ts";
import { closeAsNotNeeded, finishTransition, moveTransition, nameOwners, reopenTransition, tickStep } from "#contact/hand-over-transition.ts";
import { registerTransition, takeUpTransition } from "#contact/take-up-transition.ts";
import { addDays, openTransitions, ownerValue } from "#contact/transition.ts";
import { findTransition, getTransitionsPage } from "#contact/transition.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { dayOf } from "#deadline/day.ts";
import { as } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const emma = demo.emma.personId;
const anna = demo.municipalCoordinatorSe;
const johan = demo.specialistCoordinatorSe;
const today = dayOf(new Date());
const move = idOf("transition-rule/se/moving-municipality");

const at = <Result>(subject: string, personId: string, work: (scope: Scope, here: PersonHere) => Promise<Result>) =>
  as(
    subject,
    async (scope) => {
      const here = await openPerson(scope, personId, "test", "R");
      if (here === undefined || here === "signed-out") return undefined;
      return work(scope, here);
    },
    personId,
  );
const register = async (scope: Scope, here: PersonHere, onDay = addDays(today, 30)) => {
  const done = await registerTransition(scope, here, { ruleId: move, onDay });
  if (!done.ok) throw new Error(codeOf(done));
  return { here, transitionId: done.transitionId };
};

describe("a hand-over entered by hand", () => {
  it("needs two owners and every step before it is done", async () => {
    await at(anna.subject, emma, async (scope, here) => {
      const one = await register(scope, here);
      expect(codeOf(await finishTransition(scope, one, { version: 1 }))).toBe("transition.owner-missing");
      const from = ownerValue(anna.professionalId, anna.agencyId);
      const to = ownerValue(johan.professionalId, johan.agencyId);
      expect(codeOf(await nameOwners(scope, one, { ownerFrom: from, ownerTo: from, version: 1 }))).toBe("transition.owners-are-two");
      expect(
        codeOf(await nameOwners(scope, one, { ownerFrom: from, ownerTo: ownerValue(demo.outsider.professionalId, demo.outsider.agencyId), version: 1 })),
      ).toBe("transition.owner-takes-no-part");
      expect((await nameOwners(scope, one, { ownerFrom: from, ownerTo: to, version: 1 })).ok).toBe(true);
      expect(codeOf(await nameOwners(scope, one, { ownerFrom: "", ownerTo: "", version: 1 }))).toBe("form.conflict");
      const found = await findTransition(scope, emma, one.transitionId);
      const steps = found?.steps ?? [];
      expect(steps.length).toBeGreaterThan(2);
      expect(await finishTransition(scope, one, { version: 2 })).toMatchObject({
        problems: [{ code: "transition.steps-left", values: { left: steps.length } }],
      });
      for (const step of steps) {
        await tickStep(scope, one, { checkId: step.checkId, done: "yes" });
        await tickStep(scope, one, { checkId: step.checkId, done: "yes" });
      }
      const [first] = steps;
      await tickStep(scope, one, { checkId: first?.checkId ?? "", done: "no" });
      expect((await findTransition(scope, emma, one.transitionId))?.steps.filter((step) => step.doneOn === null)).toHaveLength(1);
      await tickStep(scope, one, { checkId: first?.checkId ?? "", done: "yes" });
      expect((await finishTransition(scope, one, { version: 2 })).ok).toBe(true);
      expect(codeOf(await tickStep(scope, one, { checkId: first?.checkId ?? "", done: "no" }))).toBe("transition.closed-already");
      expect((await reopenTransition(scope, one, { version: 3 })).ok).toBe(true);
    });
  });

  it("stands once, moves to another day, and is closed with a reason where it is not needed", async () => {
    await at(anna.subject, emma, async (scope, here) => {
      const one = await register(scope, here);
      expect(codeOf(await registerTransition(scope, here, { ruleId: move, onDay: addDays(today, 30) }))).toBe("transition.already-there");
      expect(codeOf(await registerTransition(scope, here, { ruleId: move, onDay: addDays(today, -100) }))).toBe("transition.long-past");
      expect(codeOf(await registerTransition(scope, here, { ruleId: idOf("transition-rule/se/age-18"), onDay: today }))).toBe("transition.has-no-kind");
      expect((await moveTransition(scope, one, { onDay: addDays(today, 50), version: 1 })).ok).toBe(true);
      expect((await closeAsNotNeeded(scope, one, { reason: "Familjen flyttar inte.", version: 2 })).ok).toBe(true);
      const { rules, today: day, ...of } = await getTransitionsPage(scope, emma);
      expect(openTransitions(rules, of, day).some((each) => each.transitionId === one.transitionId)).toBe(false);
    });
  });
});

describe("who may", () => {
  it("everyone at the table sees it; the guardian too, and writes nothing", async () => {
    await at(demo.emmaMother.subject, emma, async (scope, here) => {
      expect((await getTransitionsPage(scope, emma)).takenUp.length).toBeGreaterThan(0);
      expect(codeOf(await registerTransition(scope, here, { ruleId: move, onDay: today }))).toBe("transition.not-here");
    });
    await at(demo.teacher.subject, emma, async (scope) => expect((await getTransitionsPage(scope, emma)).takenUp.length).toBeGreaterThan(0));
  });
  it.each([demo.outsider.subject, demo.coordinatingUnitSe.subject, demo.administratorSe.subject])("%s sees none", async (subject) => {
    await as(subject, async (scope) => expect(await findTransition(scope, emma, idOf("transition/emma/school-change"))).toBeUndefined(), emma);
  });
  it("a discharge is seen only where health is", async () => {
    const berit = idOf("person/berit-foss");
    const seen = (subject: string) => as(subject, (scope) => findTransition(scope, berit, idOf("transition/berit-foss/leaving-treatment-home")), berit);
    expect(await seen(demo.navConsultant.subject)).toBeUndefined();
    expect(await seen(demo.outsider.subject)).toBeUndefined();
  });
});

describe("a birthday", () => {
  it("is taken up once, by the day it falls on and no other", async () => {
    const isak = idOf("person/isak-bergman");
    const done = await at(demo.municipalCoordinatorSe.subject, isak, async () => true);
    expect(done).toBeUndefined();
    await at(anna.subject, emma, async (scope, here) => {
      const { rules } = await getTransitionsPage(scope, emma);
      const [age] = rules.filter((rule) => rule.age !== null);
      expect(codeOf(await takeUpTransition(scope, here, { ruleId: age?.ruleId ?? "", onDay: addDays(today, 3), stayId: "" }))).toBe("transition.not-here");
    });
  });
});
