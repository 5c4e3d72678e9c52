import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeadlineRule, dueDay, dueMoment, isDayOff } from "#deadline/deadline.ts";
import { deadlineUnits } from "#deadline/deadline-event.ts";
import { dayOf } from "#deadline/day.ts";
import { localOf, momentOf } from "#deadline/area-time.ts";
import { truth } from "#test/house.ts";

const rule = (amount: number, unit: DeadlineRule["unit"], cutOff: string | null = null): DeadlineRule => ({
  amount,
  unit,
  cutOff,
  basis: "statute",
  source: "",
});
const at = (local: string) => momentOf(local) ?? new Date(Number.NaN);
const due = (of: DeadlineRule, local: string, jurisdiction: "no" | "se" = "se") => dueMoment(of, at(local), jurisdiction);
const moments = fc.date({ min: new Date("2018-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
const rules = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...deadlineUnits),
  cutOff: fc.option(fc.constantFrom("00:00", "08:30", "12:00", "23:59"), { nil: null }),
  basis: fc.constant("local" as const),
  source: fc.constant(""),
});

describe("the first moment that is too late", () => {
  it("is the end of the day where the persons live", () => {
    expect(due(rule(3, "days"), "2027-01-11T09:00")).toEqual({ dueOn: "2027-01-14", dueAt: at("2027-01-15T00:00") });
    expect(due(rule(3, "weeks"), "2027-01-11T23:59").dueOn).toBe("2027-02-01");
  });

  it("counts what happens after the cut-off from the next day, to the minute (LUS 5 kap.: 3 days, 4 after twelve)", () => {
    const liability = rule(3, "days", "12:00");
    expect(due(liability, "2027-01-11T11:59").dueOn).toBe("2027-01-14");
    expect(due(liability, "2027-01-11T12:00").dueOn).toBe("2027-01-14");
    expect(due(liability, "2027-01-11T12:01").dueOn).toBe("2027-01-15");
    // a Norwegian summer's noon is ten o'clock in Greenwich
    expect(dueMoment(liability, new Date("2027-07-05T10:00:59Z"), "no").dueOn).toBe("2027-07-08");
    expect(dueMoment(liability, new Date("2027-07-05T10:01:00Z"), "no").dueOn).toBe("2027-07-09");
  });

  it("is as many hours later as a watch has gone, through both nights when the clock is moved", () => {
    const admission = rule(24, "hours");
    expect(localOf(due(admission, "2027-03-27T14:00").dueAt)).toBe("2027-03-28T15:00");
    expect(localOf(due(admission, "2026-10-24T14:00").dueAt)).toBe("2026-10-25T13:00");
    expect(localOf(due(rule(3, "days"), "2027-03-26T14:00").dueAt)).toBe("2027-03-30T00:00");
    expect(localOf(due(rule(1, "days"), "2026-10-24T14:00").dueAt)).toBe("2026-10-26T00:00");
  });

  it("ends on the month's last day, 29 February in its years", () => {
    expect(due(rule(1, "months"), "2028-01-31T10:00").dueOn).toBe("2028-02-29");
    expect(due(rule(1, "months"), "2027-01-31T10:00").dueOn).toBe("2027-02-28");
    expect(due(rule(1, "days"), "2028-02-28T10:00").dueOn).toBe("2028-02-29");
    expect(due(rule(12, "months"), "2028-02-29T10:00").dueOn).toBe("2029-02-28");
  });

  it("steps over each country's own holidays", () => {
    expect(due(rule(2, "workdays"), "2027-03-24T10:00", "no").dueOn).toBe("2027-03-31"); // Maundy Thursday is off in Norway
    expect(due(rule(2, "workdays"), "2027-03-24T10:00", "se").dueOn).toBe("2027-03-30");
  });

  it("lies after what began, later for more, and never within a day other than as its end", () => {
    fc.assert(
      fc.property(rules, moments, fc.constantFrom("no" as const, "se" as const), (of, moment, jurisdiction) => {
        const { dueAt, dueOn } = dueMoment(of, moment, jurisdiction);
        expect(dueAt.getTime()).toBeGreaterThan(moment.getTime());
        expect(dueMoment({ ...of, amount: of.amount + 1 }, moment, jurisdiction).dueAt.getTime()).toBeGreaterThan(dueAt.getTime());
        if (of.unit === "hours") return;
        expect(localOf(dueAt).slice(11)).toBe("00:00");
        expect(dayOf(new Date(dueAt.getTime() - 1))).toBe(dueOn);
        if (of.cutOff === null) expect(dueOn).toBe(dueDay(of, dayOf(moment), jurisdiction));
        if (of.unit === "workdays") expect(isDayOff(dueOn, jurisdiction)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the database counts the same", () => {
  it("days off, for twenty years in both countries", async () => {
    const rows = await truth().readRows<{ day: string; no: boolean; se: boolean }>(
      `select d::date as day, care.is_day_off(d::date, 'no') as no, care.is_day_off(d::date, 'se') as se
         from generate_series('2020-01-01'::timestamp, '2040-12-31', '1 day') d`,
    );
    expect(rows.length).toBeGreaterThan(7600);
    expect(rows.filter(({ day, no, se }) => no !== isDayOff(day, "no") || se !== isDayOff(day, "se"))).toEqual([]);
  });

  it("any rule from any moment", async () => {
    const cases = fc.sample(fc.tuple(rules, moments, fc.constantFrom("no" as const, "se" as const)), 1500);
    const rows = await truth().readRows<{ due: Date }>(
      `select care.due_at((c ->> 'amount')::int, c ->> 'unit', c ->> 'cutOff', c ->> 'jurisdiction', (c ->> 'at')::timestamptz) as due
         from jsonb_array_elements($1::jsonb) with ordinality as x (c, n) order by n`,
      [JSON.stringify(cases.map(([of, moment, jurisdiction]) => ({ ...of, at: moment.toISOString(), jurisdiction })))],
    );
    const differing = cases.flatMap(([of, moment, jurisdiction], n) => {
      const mine = dueMoment(of, moment, jurisdiction).dueAt.toISOString();
      const theirs = rows[n]?.due.toISOString();
      return mine === theirs ? [] : [{ of, at: moment.toISOString(), jurisdiction, mine, theirs }];
    });
    expect(differing).toEqual([]);
  });
});
