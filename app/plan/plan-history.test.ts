import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { makeTexts } from "#ui/make-texts.ts";
import { type PlanChange, tellByDay, tellChange } from "#plan/plan-history.ts";
import { listChanges } from "#plan/plan-history.store.server.ts";
import { planReviewNb } from "#plan/plan-review.nb.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const t = makeTexts("nb", planReviewNb);
const change = (part: Partial<PlanChange>): PlanChange => ({
  id: "1",
  item: "measure",
  before: null,
  after: {},
  byName: "Kari Nordmann",
  byAgency: "NAV",
  at: new Date("2026-03-03T10:00:00Z"),
  ownerBefore: null,
  ownerAfter: null,
  about: null,
  ...part,
});

describe("a change told", () => {
  it("says who changed which measure, and each field from what to what", () => {
    const told = tellChange(
      change({
        before: { id: "m", what: "Ringe", extent: "Annenhver uke", due_on: "2026-04-01", version: 1, agency_id: "x" },
        after: { id: "m", what: "Ringe", extent: "Hver uke", due_on: "2026-05-01", version: 2, agency_id: "y", unheard_of: 7 },
        ownerBefore: "Kari Nordmann",
        ownerAfter: "Per Hansen",
      }),
    );
    expect(t.of(told?.key ?? "", { who: told?.who ?? "", about: told?.about ?? "" })).toBe("Kari Nordmann (NAV) endret tiltaket «Ringe».");
    expect(told?.turns).toEqual([
      { field: "plan-history.field.measure.extent", from: { as: "words", value: "Annenhver uke" }, to: { as: "words", value: "Hver uke" } },
      { field: "plan-history.field.measure.owner", from: { as: "words", value: "Kari Nordmann" }, to: { as: "words", value: "Per Hansen" } },
      { field: "plan-history.field.measure.due_on", from: { as: "day", value: "2026-04-01" }, to: { as: "day", value: "2026-05-01" } },
    ]);
  });

  it("passes over what nobody needs to read about", () => {
    expect(tellChange(change({ before: { what: "Ringe", version: 1 }, after: { what: "Ringe", version: 2, later_release: true } }))).toBeUndefined();
    expect(tellChange(change({ item: "a_later_table", after: { words: "x" } }))).toBeUndefined();
  });

  it("keeps whose words they were, and quotes them", () => {
    const dictated = tellChange(change({ item: "own_words", after: { kind: "matters", written_how: "dictated", words: "Hjem" } }));
    expect(dictated).toMatchObject({ key: "plan-history.added.own_words.dictated-matters", quote: "Hjem" });
  });

  it("groups by the day where she lives, newest first", () => {
    const late = change({ id: "late", after: { what: "sent" }, at: new Date("2026-03-03T23:30:00Z") });
    const early = change({ id: "early", after: { what: "tidlig" } });
    expect(tellByDay([early, late]).map(({ day, told }) => [day, told[0]?.id])).toEqual([
      ["2026-03-04", "late"],
      ["2026-03-03", "early"],
    ]);
  });
});

const { jonas } = demo;
const historyAs = (subject: string) => as(subject, (scope) => listChanges(scope, jonas.planId, { before: undefined, limit: 500 }), jonas.personId);

describe("the history of the demo plan", () => {
  it("has a sentence for every change it holds", async () => {
    const changes = await historyAs("jonas");
    expect(changes.length).toBeGreaterThan(20);
    for (const each of changes) {
      const told = tellChange(each);
      expect(planReviewNb).toHaveProperty([told?.key ?? `nothing told of ${each.item}`]);
      for (const { field } of told?.turns ?? []) expect(planReviewNb).toHaveProperty([field]);
    }
  });

  it("keeps the earlier wording of a goal", async () => {
    const told = (await historyAs("jonas")).map(tellChange).find((each) => each?.key === "plan-history.changed.goal");
    expect(told?.turns[0]).toMatchObject({ from: { value: "Jeg vil ikke bli kastet ut." } });
  });

  it("pages by the last change shown, without losing or doubling one", async () => {
    const all = (await historyAs("jonas")).map(({ id }) => id);
    const paged: string[] = [];
    for (let before: string | undefined; ; before = paged.at(-1)) {
      const page = await as("jonas", (scope) => listChanges(scope, jonas.planId, { before, limit: 7 }), jonas.personId);
      paged.push(...page.map(({ id }) => id));
      if (page.length < 7) break;
    }
    expect(paged).toEqual(all);
  });

  it("shows each reader only the areas that are open, and strangers nothing", async () => {
    const seen = await historyAs(demo.navConsultant.subject);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ after }) => after["life_area"]))).toEqual(new Set(["common", "economy", "work"]));
    for (const stranger of [demo.outsider, demo.administratorNo, demo.coordinatingUnitNo, demo.emmaMother])
      expect(await historyAs(stranger.subject)).toEqual([]);
  });

  it("brings no closed wording along when an item moves to an open area, or gets a topic later", async () => {
    const { planId } = jonas;
    const rows = await truth().readRows<{ id: string; topic: string }>(
      "select g.id, (select t.id from care.topic t where t.person_id = g.person_id limit 1) as topic from care.goal g where g.plan_id = $1 and g.life_area = 'health' limit 1",
      [planId],
    );
    const { id, topic } = rows[0]!;
    const texts = async () => JSON.stringify((await historyAs(demo.navConsultant.subject)).filter(({ after }) => after["id"] === id));
    try {
      await truth().runSql(`update care.goal set life_area = 'work', words = 'Flyttet til arbeid' where id = '${id}'`);
      expect(await texts()).not.toContain("netter");
      await truth().runSql(`update care.goal set words = 'Åpent mål om arbeid' where id = '${id}'`);
      expect(await texts()).toContain("Åpent mål om arbeid");
      await truth().runSql(`update care.goal set topic_id = '${topic}' where id = '${id}'`);
      expect(await texts()).toBe("[]");
    } finally {
      await truth().runSql(`set session_replication_role = replica;
        update care.goal set life_area = 'health', topic_id = null, words = (select before ->> 'words' from care.plan_change where item_id = '${id}' and change = 'changed' order by at limit 1) where id = '${id}';
        update care.confirmation set cleared_at = null, cleared_by_change = null where cleared_by_change in (select id from care.plan_change where item_id = '${id}' and by_account is null);
        update care.plan set content_version = content_version - (select count(*) from care.plan_change where item_id = '${id}' and by_account is null) where id = '${planId}';
        delete from care.plan_change where item_id = '${id}' and change = 'changed' and by_account is null;
        set session_replication_role = origin`);
    }
  });
});
