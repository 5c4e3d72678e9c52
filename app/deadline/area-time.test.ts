import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localOf, momentOf } from "#deadline/area-time.ts";

describe("the clock where the persons live", () => {
  it("is one hour ahead of UTC in winter and two in summer", () => {
    expect(momentOf("2026-01-15T09:30")?.toISOString()).toBe("2026-01-15T08:30:00.000Z");
    expect(momentOf("2026-07-15T09:30")?.toISOString()).toBe("2026-07-15T07:30:00.000Z");
    expect(momentOf("2026-07-15T09:30:00")?.toISOString()).toBe("2026-07-15T07:30:00.000Z");
  });

  it("knows no time that the night to summer time skips", () => {
    expect(momentOf("2027-03-28T01:59")?.toISOString()).toBe("2027-03-28T00:59:00.000Z");
    expect(momentOf("2027-03-28T02:00")).toBeUndefined();
    expect(momentOf("2027-03-28T02:59")).toBeUndefined();
    expect(momentOf("2027-03-28T03:00")?.toISOString()).toBe("2027-03-28T01:00:00.000Z");
  });

  it("takes the first of the two hours in the night back to winter time", () => {
    expect(momentOf("2026-10-25T02:30")?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(momentOf("2026-10-25T03:00")?.toISOString()).toBe("2026-10-25T02:00:00.000Z");
  });

  it("refuses what is no day or no time", () => {
    for (const text of ["", "tomorrow", "2026-02-30T10:00", "2026-13-01T10:00", "2026-03-01T25:00", "2026-03-01"]) expect(momentOf(text)).toBeUndefined();
  });

  it("gives back what it showed, for every minute", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2050-01-01"), noInvalidDate: true }), (date) => {
        const shown = localOf(date);
        const moment = momentOf(shown);
        expect(moment).toBeDefined();
        expect(moment && localOf(moment)).toBe(shown);
      }),
    );
  });
});
