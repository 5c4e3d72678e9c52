import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, daysBetween } from "#deadline/day.ts";
import { dueDay, isDayOff } from "#deadline/deadline.ts";

const rule = (amount: number, unit: "days" | "workdays" | "weeks" | "months") => ({ amount, unit, basis: "local", source: "" }) as const;

describe("a deadline", () => {
  it("counts calendar days from the day of the event", () => {
    expect(dueDay(rule(21, "days"), "2026-03-10", "no")).toBe("2026-03-31");
    expect(dueDay(rule(3, "weeks"), "2026-03-10", "se")).toBe("2026-03-31");
  });

  it("steps over weekends and public holidays where the rule says working days", () => {
    expect(dueDay(rule(5, "workdays"), "2026-12-22", "no")).toBe("2026-12-30");
    // 17 May is Norway's national day and a working day in Sweden when it falls on a weekday (2027: Whit Monday in Norway)
    expect(isDayOff("2028-05-17", "no")).toBe(true);
    expect(isDayOff("2028-05-17", "se")).toBe(false);
    expect(isDayOff("2028-06-06", "se")).toBe(true);
  });

  it("ends on the month's last day where the day does not exist", () => {
    expect(dueDay(rule(1, "months"), "2027-01-31", "no")).toBe("2027-02-28");
    expect(dueDay(rule(1, "months"), "2028-01-31", "no")).toBe("2028-02-29");
    expect(dueDay(rule(12, "months"), "2028-02-29", "no")).toBe("2029-02-28");
  });

  it("is never moved by daylight saving", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
        fc.integer({ min: 1, max: 400 }),
        (moment, amount) => {
          const day = dayOf(moment);
          expect(daysBetween(day, dueDay(rule(amount, "days"), day, "no"))).toBe(amount);
        },
      ),
    );
  });

  it("takes the day where the person lives, not in Greenwich", () => {
    expect(dayOf(new Date("2026-03-28T23:30:00Z"))).toBe("2026-03-29");
    expect(dayOf(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
  });
});
