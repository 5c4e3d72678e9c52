import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf, continuityOf, lengthOf, longestSilence, type Seat, unbrokenSince } from "#contact/continuity.ts";
import { addDays } from "#contact/transition.ts";
import { daysBetween } from "#deadline/day.ts";

const today = "2026-11-22";
const day = fc.integer({ min: -4000, max: 0 }).map((count) => addDays(today, count));
const seat = fc
  .record({
    professionalId: fc.constantFrom("a", "b", "c"),
    place: fc.constantFrom("x", "y"),
    isCoordinator: fc.boolean(),
    from: day,
    lasts: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  .map(({ lasts, ...rest }): Seat => ({ ...rest, name: rest.professionalId, to: lasts === null ? null : addDays(rest.from, lasts) }));
const held = (professionalId: string, from: string, to: string | null, place = "x"): Seat => ({
  professionalId,
  name: professionalId,
  place,
  isCoordinator: true,
  from,
  to,
});

describe("the longest silence", () => {
  it("no gap between neighbouring days is longer, and it ends where the next contact or today is", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
        const found = longestSilence(days, today);
        const sorted = [...new Set(days)].toSorted();
        const gaps = sorted.map((from, index) => daysBetween(from, sorted[index + 1] ?? today));
        expect(found?.days ?? 0).toBe(Math.max(...gaps));
        if (found !== null) {
          expect(found.days).toBe(daysBetween(found.from, found.to));
          expect(found.lastsStill).toBe(found.from === sorted.at(-1));
        }
      }),
    );
  });
  it("one more contact never makes it longer", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), day, (days, more) => {
        const first = days.toSorted()[0] ?? today;
        fc.pre(more >= first);
        expect(longestSilence([...days, more], today)?.days ?? 0).toBeLessThanOrEqual(longestSilence(days, today)?.days ?? 0);
      }),
    );
  });
  it("nobody who was never met has one", () => expect(longestSilence([], today)).toBeNull());
});

describe("the same helper", () => {
  it("is unbroken over a summer and over two seats, and broken by a quarter", () => {
    const since = (...seats: Seat[]) => unbrokenSince(seats, today).get("a")?.since;
    expect(since(held("a", "2020-01-01", "2022-01-01"), held("a", "2022-01-20", null))).toBe("2020-01-01");
    expect(since(held("a", "2020-01-01", "2024-01-01"), held("a", "2022-01-20", "2023-01-01"), held("a", "2024-01-10", null))).toBe("2020-01-01");
    expect(since(held("a", "2020-01-01", "2022-01-01"), held("a", "2022-04-20", null))).toBe("2022-04-20");
    expect(since(held("a", "2020-01-01", "2022-01-01"))).toBeUndefined();
  });
  it("is there today, and nobody else who is there came earlier", () => {
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 12 }), (seats) => {
        const { longest } = continuityOf(seats, [], today);
        const present = [...unbrokenSince(seats, today).values()];
        expect(longest === null).toBe(present.length === 0);
        for (const each of present) expect(each.since >= (longest?.since ?? "")).toBe(true);
      }),
    );
  });
  it("years and months come to the day they say", () => {
    expect(lengthOf("2016-02-29", "2026-02-28")).toEqual({ years: 10, months: 0 });
    expect(lengthOf("2026-10-31", "2026-11-30")).toEqual({ years: 0, months: 1 });
    expect(lengthOf("2026-11-22", "2026-11-22")).toEqual({ years: 0, months: 0 });
    expect(lengthOf("2023-08-23", "2026-11-22")).toEqual({ years: 3, months: 2 });
  });
});

describe("changes", () => {
  it("are counted where one comes after another has left, by place", () => {
    expect(changesOf([held("a", "2020-01-01", "2021-01-01"), held("b", "2021-01-01", "2022-01-01"), held("c", "2022-02-01", null)])).toBe(2);
    expect(changesOf([held("a", "2020-01-01", null), held("b", "2021-01-01", null)])).toBe(0);
    expect(changesOf([held("a", "2020-01-01", "2021-01-01"), held("b", "2021-01-01", null, "y")])).toBe(0);
  });
  it("are never more than the seats, and none where nobody has left", () => {
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 12 }), (seats) => {
        expect(changesOf(seats)).toBeLessThanOrEqual(Math.max(0, seats.length - 1));
        expect(changesOf(seats.map((each) => ({ ...each, to: null })))).toBe(0);
      }),
    );
  });
});
