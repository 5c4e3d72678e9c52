import { describe, expect, it } from "vitest";
import { inGroups, inOrder, type Waiting } from "#shell/my-day.ts";
import { findMyPlans } from "#shell/my-day.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";

const waiting = (key: string, dueOn: string | null, isAnswer = false): Waiting => ({ key, what: "", why: "", values: {}, to: "/", dueOn, isAnswer });

describe("my day", () => {
  it("begins with what is late, then answers others wait for, then by date; undated last", () => {
    const order = inOrder(
      [
        waiting("soon", "2026-03-05"),
        waiting("undated", null),
        waiting("late", "2026-02-01"),
        waiting("later", "2026-03-09"),
        waiting("today", "2026-03-01"),
        waiting("answer", null, true),
        waiting("latest", "2026-01-01"),
      ],
      "2026-03-01",
    );
    expect(order.map((each) => each.key)).toEqual(["latest", "late", "answer", "today", "soon", "later", "undated"]);
    expect(order.filter((each) => each.isLate).map((each) => each.key)).toEqual(["latest", "late"]);
  });

  it("is one list at a glance, and falls into groups when there is more than that", () => {
    const few = inOrder([waiting("a", null), waiting("b", "2026-03-02")], "2026-03-01");
    expect(inGroups(few, "2026-03-01")).toEqual([{ name: null, waiting: few }]);
    const many = [
      ...Array.from({ length: 8 }, (_, n) => waiting(`late${n}`, `2026-02-1${n}`)),
      waiting("answer", null, true),
      waiting("near", "2026-03-08"),
      waiting("far", "2026-03-09"),
      waiting("undated", null),
    ];
    const groups = inGroups(inOrder(many, "2026-03-01"), "2026-03-01");
    expect(groups.map(({ name, waiting: within }) => [name, within.length])).toEqual([
      ["late", 8],
      ["answers", 1],
      ["week", 1],
      ["later", 2],
    ]);
    expect(groups[0]?.waiting[0]?.key).toBe("late0");
  });

  it("asks each of what is hers: a worker her measures, the person her own, an outsider nothing", async () => {
    const nav = await as(demo.navConsultant.subject, findMyPlans);
    expect(nav.measures.every((measure) => !measure.isHers)).toBe(true);
    expect(nav.toRate).toEqual([]);
    const jonas = await as(demo.jonas.subject, findMyPlans);
    expect(jonas.measures.every((measure) => measure.isHers && measure.personId === demo.jonas.personId)).toBe(true);
    for (const { subject } of [demo.outsider, demo.administratorNo, demo.coordinatingUnitNo]) {
      const { today: _, ...found } = await as(subject, findMyPlans);
      expect(Object.values(found).flat(), subject).toEqual([]);
    }
  });
});
