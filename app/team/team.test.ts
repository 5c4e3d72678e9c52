import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeIdentity } from "#team/identity-like.ts";
import { placesOf } from "#team/open-hour.ts";
import { Commitment, NewTeam } from "#team/team-forms.ts";
import { loadOf, missingSides, nextDays, nextSlot, postsOf, weekdayOf } from "#team/team.ts";

describe("capacity", () => {
  const share = (postShare: number, validFrom = "2026-01-01", validTo: string | null = null) => ({ postShare, validFrom, validTo });

  it("adds up fourteen parts to 5.2 posts, and leaves out the ended and the coming", () => {
    const slide = [0.5, 0.5, 0.4, 0.4, 0.5, 0.5, 0.2, 0.4, 0.4, 0.4, 0.2, 0.3, 0.3, 0.2];
    expect(postsOf([...slide.map((each) => share(each)), share(1, "2020-01-01", "2025-12-31"), share(1, "2027-01-01")], "2026-11-22")).toBe(5.2);
  });

  it("adds up to the hundredth, however many parts it is in", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 }), (parts) => {
        expect(
          postsOf(
            parts.map((part) => share(part / 100)),
            "2026-11-22",
          ),
        ).toBe(parts.reduce((sum, part) => sum + part, 0) / 100);
      }),
    );
  });

  it("is 37.5 hours times the share, against so many hours a person", () => {
    const team = { hoursAPerson: 1.5, fullPostHours: 37.5 };
    expect(loadOf(0.4, 10, team)).toEqual({ given: 15, needed: 15, isOver: false });
    expect(loadOf(0.4, 11, team)).toEqual({ given: 15, needed: 16.5, isOver: true });
    expect(loadOf(0.2, 0, team)).toEqual({ given: 7.5, needed: 0, isOver: false });
  });

  it("is written in whole per cent, and a person is committed at one agency", () => {
    const read = (percent: string) =>
      Commitment.safeParse({ who: `${crypto.randomUUID()} ${crypto.randomUUID()}`, role: "member", share: percent, validFrom: "2026-01-01", validTo: "" });
    expect(read("40").data?.share).toBe(0.4);
    for (const wrong of ["0", "101", "-5", "40,5", "", "half"]) expect(read(wrong).success).toBe(false);
  });
});

describe("the fixed slot", () => {
  const team = { weekday: 2, startsAt: "09:00", lastsMinutes: 90 };

  it("is the coming weekday, today until it ends, and at the same clock on both sides of a change of clock", () => {
    const next = (now: string) => nextSlot(team, new Date(now))?.toISOString();
    expect(next("2026-11-23T10:00:00+01:00")).toBe("2026-11-24T08:00:00.000Z");
    expect(next("2026-11-24T10:29:00+01:00")).toBe("2026-11-24T08:00:00.000Z");
    expect(next("2026-11-24T10:30:00+01:00")).toBe("2026-12-01T08:00:00.000Z");
    expect(next("2026-10-20T12:00:00+02:00")).toBe("2026-10-27T08:00:00.000Z");
    expect(next("2026-10-19T12:00:00+02:00")).toBe("2026-10-20T07:00:00.000Z");
    expect(nextSlot({ ...team, weekday: null }, new Date())).toBeUndefined();
  });

  it("falls on the weekday it is set to, on the day itself or within six days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }), (weekday, at) => {
        const from = at.toISOString().slice(0, 10);
        const [first = "", second = ""] = nextDays(weekday, from, 2);
        expect(weekdayOf(first)).toBe(weekday);
        expect(Date.parse(first) - Date.parse(from)).toBeLessThan(7 * 86_400_000);
        expect(first >= from).toBe(true);
        expect(Date.parse(second) - Date.parse(first)).toBe(7 * 86_400_000);
      }),
    );
  });

  it("is a day and a clock together, or none", () => {
    const fields = { agreementId: crypto.randomUUID(), name: "Teamet", place: "", hoursAPerson: "1,5", fullPostHours: "37.5", escalatesAfterDays: "7" };
    expect(NewTeam.safeParse(fields).data).toMatchObject({ weekday: null, startsAt: null, hoursAPerson: 1.5, fullPostHours: 37.5 });
    expect(NewTeam.safeParse({ ...fields, weekday: "2" }).success).toBe(false);
    expect(NewTeam.safeParse({ ...fields, weekday: "2", startsAt: "9:00" }).success).toBe(false);
    expect(NewTeam.safeParse({ ...fields, weekday: "2", startsAt: "09:00" }).success).toBe(true);
    expect(NewTeam.safeParse({ ...fields, openWeekday: "4", openStartsAt: "13:00" }).success).toBe(false);
  });
});

describe("the open hour", () => {
  const hour = { openWeekday: 4, openStartsAt: "13:00", openLastsMinutes: 70, openSlotMinutes: 20 };

  it("holds whole places only, for four weeks, and none that has begun", () => {
    const places = placesOf(hour, new Date("2026-11-26T13:10:00+01:00")).map((each) => each.toISOString());
    expect(places).toHaveLength(11);
    expect(places.slice(0, 3)).toEqual(["2026-11-26T12:20:00.000Z", "2026-11-26T12:40:00.000Z", "2026-12-03T12:00:00.000Z"]);
    expect(placesOf({ ...hour, openWeekday: null }, new Date())).toEqual([]);
  });
});

describe("a text without identity", () => {
  it.each([
    "01017012345", // eleven digits that begin with a day and a month, whatever its last two
    "Ring 010170 12345",
    "13.88.12.49.956",
    "700101-1239",
    "19700101 1239",
    "700101+1239",
    "ola.nordmann@example.no",
  ])("is not %s", (text) => expect(looksLikeIdentity(text)).toBe(true));

  it.each([
    "Hvem kan dra hjem til noen som sier nei?",
    "To innleggelser på 12 uker",
    "22 33 44 55",
    "Org.nr 974 760 673",
    "Avtalt 24.11.2026 kl. 13:00",
    "1234",
  ])("may be %s", (text) => expect(looksLikeIdentity(text)).toBe(false));
});

describe("both sides", () => {
  it("are there when one from each is", () => {
    expect(missingSides(["municipal", "specialist", "other"])).toEqual([]);
    expect(missingSides(["other", "specialist"])).toEqual(["municipal"]);
    expect(missingSides([])).toEqual(["municipal", "specialist"]);
  });
});
