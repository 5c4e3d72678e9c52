import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallLine, ContactForm, crisisPages, inOrderNow, isReachableAt, pageOf, partsOf } from "#plan/crisis.ts";

/* Whom to call at this hour: written beforehand, read at night. */

const at = (clock: string, weekday: number) => ({ clock, weekday });
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const now = fc.record({ clock, weekday: fc.integer({ min: 1, max: 7 }) });
const line: fc.Arbitrary<CallLine> = fc
  .record({ days: fc.constantFrom("every", "workdays", "weekend"), span: fc.option(fc.tuple(clock, clock).filter(([from, to]) => from !== to)) })
  .map(({ days, span }) => ({ days, from: span?.[0] ?? null, to: span?.[1] ?? null }) as CallLine);

describe("whom to call at this hour", () => {
  it("goes over midnight, on the day the span began", () => {
    const friday: CallLine = { days: "workdays", from: "22:00", to: "07:00" };
    expect(isReachableAt(friday, at("23:30", 5))).toBe(true);
    expect(isReachableAt(friday, at("03:00", 6))).toBe(true);
    expect(isReachableAt(friday, at("23:30", 6))).toBe(false);
    expect(isReachableAt(friday, at("03:00", 1))).toBe(false);
    expect(isReachableAt(friday, at("07:00", 6))).toBe(false);
  });

  it("is right at every minute: the same as walking through the span minute by minute", () => {
    fc.assert(
      fc.property(line, now, (each, hour) => {
        const of = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
        const week = 7 * 24 * 60;
        const here = (hour.weekday - 1) * 1440 + of(hour.clock);
        let expected = false;
        for (let day = 0; day < 7; day += 1) {
          const isWeekend = day >= 5;
          if (each.days !== "every" && isWeekend !== (each.days === "weekend")) continue;
          const from = day * 1440 + (each.from === null ? 0 : of(each.from));
          const long = each.from === null || each.to === null ? 1440 : (of(each.to) - of(each.from) + 1440) % 1440;
          if ((here - from + week) % week < long) expected = true;
        }
        expect(isReachableAt(each, hour)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it("loses nobody: every line is either now or later", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), now, (lines, hour) => {
        const order = inOrderNow(lines, hour);
        expect([...order.now, ...order.later].toSorted()).toHaveLength(lines.length);
        expect(order.now.every((each) => isReachableAt(each, hour))).toBe(true);
      }),
    );
  });

  it("refuses half a span, an empty one, and a number that is none", () => {
    const typed = { days: "every", from: "", to: "", name: "Liv", who: "", phone: "000 10 100" };
    expect(ContactForm.safeParse(typed).success).toBe(true);
    expect(ContactForm.safeParse({ ...typed, from: "08:00" }).success).toBe(false);
    expect(ContactForm.safeParse({ ...typed, from: "08:00", to: "08:00" }).success).toBe(false);
    expect(ContactForm.safeParse({ ...typed, from: "8", to: "16" }).success).toBe(false);
    expect(ContactForm.safeParse({ ...typed, phone: "ring meg" }).success).toBe(false);
  });

  it("has a page for every part, and every part on one page", () => {
    const parts = crisisPages.flatMap((page) => partsOf(page).map((part) => [part, page] as const));
    expect(new Set(parts.map(([part]) => part)).size).toBe(13);
    for (const [part, page] of parts) expect(pageOf(part)).toBe(page);
  });
});
