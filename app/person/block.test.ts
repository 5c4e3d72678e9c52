import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { type AuditAction, openPerson, type PersonHere } from "#audit/audit.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { nameWords, readWhat, readWhom, RelationForm } from "#person/block.ts";
import { findGuardianRule, listBlocks, listItems, listNameable } from "#person/block.store.server.ts";
import { keepFromGuardians, keepOut, keepOutByRelation, letInAgain } from "#person/keep-out.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";

const jonas = demo.jonas.personId;
const emma = demo.emma.personId;
const nina = `professional:${demo.navConsultant.professionalId}`;

async function here(scope: Scope, personId: string, action: AuditAction = "R"): Promise<PersonHere> {
  const opened = await openPerson(scope, personId, "person.page", action);
  if (opened === undefined || opened === "signed-out") throw new Error("not here");
  return opened;
}

describe("whom and what, as fields of a form", () => {
  test("read what was offered, and nothing else", () => {
    expect(readWhom(nina)).toEqual({ against: "professional", id: demo.navConsultant.professionalId });
    expect(readWhom("guardians")).toEqual({ against: "guardians", id: null });
    expect(readWhat("whole")).toEqual({ covers: "whole", item: null, id: null });
    expect(readWhat(`topic:${jonas}`)).toEqual({ covers: "topic", item: null, id: jonas });
    fc.assert(fc.property(fc.string(), (text) => readWhom(text) === undefined && readWhat(text === "whole" ? "" : text) === undefined));
  });

  test("a name has two words at least; half an office would be hit by one", () => {
    expect(nameWords(" Hansen,  Per. ")).toEqual(["hansen", "per"]);
    expect(RelationForm.safeParse({ relationName: "Per", relation: "" }).success).toBe(false);
    expect(RelationForm.safeParse({ relationName: "..., ---", relation: "" }).success).toBe(false);
    expect(RelationForm.safeParse({ relationName: "Per Hansen", relation: "ekspartner" }).success).toBe(true);
  });
});

describe("keeping someone out", () => {
  test("she names one, sees it in her list, and lifts it with one press", () =>
    as(
      "jonas",
      async (scope) => {
        const at = await here(scope, jonas);
        expect(await keepOut(scope, at, { whom: nina, what: "whole", reason: "Vi var uvenner" })).toEqual({ ok: true });
        expect(await keepOut(scope, at, { whom: nina, what: "whole", reason: "" })).toEqual({ ok: true });
        const [block, ...others] = await listBlocks(scope, jonas);
        expect(others).toEqual([]);
        expect(block).toMatchObject({ name: "Nina Farstad", covers: "whole", saidAs: "self", reason: "Vi var uvenner" });
        expect(await letInAgain(scope, at, { blockId: block?.id ?? "" })).toEqual({ ok: true });
        expect(await listBlocks(scope, jonas)).toEqual([]);
        expect(await letInAgain(scope, at, { blockId: block?.id ?? "" })).toMatchObject({ ok: false });
      },
      jonas,
    ));

  test("the answer is the same whether the name of a relation hits somebody or nobody", () =>
    as(
      "jonas",
      async (scope) => {
        const at = await here(scope, jonas);
        const hits = await keepOutByRelation(scope, at, { relationName: "Nina Farstad", relation: "ekspartner" });
        const misses = await keepOutByRelation(scope, at, { relationName: "Ingen Her", relation: "ekspartner" });
        expect(hits).toEqual(misses);
        const shown = (await listBlocks(scope, jonas)).map((block) => ({ ...block, id: "", saidAt: null, relationName: "" }));
        expect(shown[0]).toEqual(shown[1]);
      },
      jonas,
    ));

  test("one item or topic is kept from one, and only what is hers can be named", () =>
    as(
      "jonas",
      async (scope) => {
        const at = await here(scope, jonas);
        const [goal] = (await listItems(scope, jonas)).filter((each) => each.item === "goal");
        expect(await keepOut(scope, at, { whom: nina, what: `goal:${goal?.id}`, reason: "" })).toEqual({ ok: true });
        expect((await listBlocks(scope, jonas))[0]).toMatchObject({ covers: "item", item: "goal" });
        expect(await keepOut(scope, at, { whom: nina, what: `goal:${emma}`, reason: "" })).toMatchObject({ problems: [{ code: "block.not-here" }] });
        expect(await keepOut(scope, at, { whom: `agency:${emma}`, what: "whole", reason: "" })).toMatchObject({ problems: [{ code: "block.not-here" }] });
        expect(await keepOut(scope, at, { whom: "everyone", what: "whole", reason: "" })).toMatchObject({ problems: [{ code: "block.only-a-part" }] });
      },
      jonas,
    ));

  test("what she can name: her table first, everyone of her area, no administrator’s secrets", () =>
    as(
      "jonas",
      async (scope) => {
        const { staff } = await listNameable(scope, jonas);
        expect(staff.filter((each) => each.isAtTable).length).toBeGreaterThan(3);
        expect(staff[0]?.isAtTable).toBe(true);
        expect(staff.some((each) => each.name === "Stian Moen")).toBe(true);
      },
      jonas,
    ));

  test("her coordinator writes down what she says, reads her own writing and no other, and the two do not touch", () =>
    undisturbed(async () => {
      const police = `professional:${demo.outsider.professionalId}`;
      const say = (subject: string) =>
        reallyAs(subject, async (scope) => keepOut(scope, await here(scope, jonas), { whom: police, what: "whole", reason: "" }), jonas);
      expect(await say("jonas")).toEqual({ ok: true });
      expect(await say("liv-myhre")).toEqual({ ok: true });
      const hers = await as("liv-myhre", (scope) => listBlocks(scope, jonas), jonas);
      expect(hers.map((each) => each.saidAs)).toEqual(["written-down"]);
      expect(await as("ingrid-moe", (scope) => listBlocks(scope, jonas), jonas)).toEqual([]);
      const all = await as("jonas", (scope) => listBlocks(scope, jonas), jonas);
      expect(all.map((each) => each.saidAs).toSorted()).toEqual(["self", "written-down"]);
      const own = all.find((each) => each.saidAs === "self");
      expect(await as("liv-myhre", async (scope) => letInAgain(scope, await here(scope, jonas), { blockId: own?.id ?? "" }), jonas)).toMatchObject({
        ok: false,
      });
    }));
});

describe("who has no say", () => {
  test("a Swedish guardian: the law forbids it, and the page has the law to show", () =>
    as(
      "karin",
      async (scope) => {
        const at = await here(scope, emma);
        expect(await findGuardianRule(scope, "se")).toMatchObject({ isAllowed: false });
        expect(await keepOut(scope, at, { whom: `professional:${demo.teacher.professionalId}`, what: "whole", reason: "" })).toMatchObject({
          problems: [{ code: "block.guardian-may-not" }],
        });
      },
      emma,
    ));

  test("someone at the table, and a relative", async () => {
    for (const subject of ["nina-farstad", "marit"])
      await as(
        subject,
        async (scope) => {
          const at = await here(scope, jonas);
          expect(await keepOut(scope, at, { whom: nina, what: "whole", reason: "" })).toMatchObject({ problems: [{ code: "block.not-yours" }] });
          expect(await listBlocks(scope, jonas)).toEqual([]);
        },
        jonas,
      );
  });
});

describe("an item that a child keeps from her guardians", () => {
  test("is gone for him, there for her and for those who help; not before the age of the rule", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`
        insert into care.account (id, name, person_id) values ('00000000-0000-4000-8000-00000000e33a', 'Emma', '${emma}');
        insert into care.identity (issuer, subject, account_id) values ('demo', 'emma-self', '00000000-0000-4000-8000-00000000e33a')`);
      const token = (await openSession({ issuer: "demo", subject: "emma-self" }, { capacity: "person", mandateId: null }, 8)) ?? "";
      const asEmma = <Result>(work: (scope: Scope) => Promise<Result>) => Scope.run({ sessionToken: token, personId: emma }, work);
      const goals = (subject: string) =>
        as(subject, async (scope) => (await listItems(scope, emma)).filter((each) => each.item === "goal").map((each) => each.id), emma);
      const [goal] = await goals("karin");
      const keep = () => asEmma(async (scope) => keepFromGuardians(scope, await here(scope, emma), { item: "goal", itemId: goal ?? "" }));
      expect(await keep()).toMatchObject({ problems: [{ code: "block.not-old-enough" }] });
      await owner.runSql(`update care.person set birth_on = care.today() - interval '13 years' where id = '${emma}'`);
      expect(await keep()).toEqual({ ok: true });
      expect(await goals("karin")).not.toContain(goal);
      expect(await goals("mikael")).not.toContain(goal);
      expect(await goals("anna-lena-sjoberg")).toContain(goal);
      await reallyAs("karin", async (scope) => expect(await listBlocks(scope, emma)).toEqual([]), emma);
    }));
});
