import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, MandateEnd, NewAgency, stateOf } from "#agency/agency.ts";
import { whatNeedsAttention } from "#agency/attention.ts";
import { makeRoom } from "#agency/deadline-rule.ts";
import { codeOf } from "#agency/life-area.ts";
import { groupWordings } from "#agency/statutory-item.ts";

const today = "2026-11-22";

describe("a period", () => {
  it("includes its last day", () => {
    expect(stateOf({ validFrom: "2026-01-01", validTo: today }, today)).toBe("current");
    expect(stateOf({ validFrom: "2026-01-01", validTo: dayAfter(today, -1) }, today)).toBe("ended");
    expect(stateOf({ validFrom: dayAfter(today), validTo: null }, today)).toBe("coming");
  });

  it("that ends before it begins was never in force", () => {
    expect(stateOf({ validFrom: today, validTo: dayAfter(today, -1) }, today)).toBe("never");
  });

  it("is counted in calendar days over months, leap days and clock changes", () => {
    expect(dayAfter("2026-10-24")).toBe("2026-10-25");
    expect(dayAfter("2028-03-01", -1)).toBe("2028-02-29");
    expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  });
});

describe("forms", () => {
  it("refuse a period that ends before it begins, and fields nobody asked for", () => {
    const agency = {
      agreementId: crypto.randomUUID(),
      name: "Solvik",
      kind: "school",
      side: "municipal",
      sector: "school",
      phone: "",
      validFrom: today,
      validTo: "2026-01-01",
    };
    expect(NewAgency.safeParse(agency).error?.issues[0]).toMatchObject({ path: ["validTo"], message: "agency.ends-before-it-starts" });
    expect(NewAgency.safeParse({ ...agency, validTo: "" }).success).toBe(true);
    expect(NewAgency.safeParse({ ...agency, validTo: "", jurisdiction: "se" }).success).toBe(false);
  });

  it("ask for the day where a mandate ends on a day", () => {
    const end = { mandateId: crypto.randomUUID(), version: "1" };
    expect(MandateEnd.safeParse({ ...end, when: "now", lastDay: "" }).success).toBe(true);
    expect(MandateEnd.safeParse({ ...end, when: "day", lastDay: "" }).error?.issues[0]?.path).toEqual(["lastDay"]);
  });
});

describe("what needs attention", () => {
  const agency = (id: string, side: "municipal" | "specialist" | "other" = "municipal") => ({ id, name: id, side, validFrom: "2012-01-01", validTo: null });
  const mandate = (professionalId: string, agencyId: string, more: object = {}) => ({
    mandateId: `${professionalId}@${agencyId}`,
    professionalId,
    name: professionalId,
    agencyId,
    agencyName: agencyId,
    functionName: "vernepleier",
    role: "coordinator" as const,
    validFrom: "2020-01-01",
    validTo: null as string | null,
    ...more,
  });

  it("is what ends within thirty days, soonest first", () => {
    const found = whatNeedsAttention(
      [],
      [
        mandate("a", "x", { validTo: dayAfter(today, 30) }),
        mandate("b", "x", { validTo: dayAfter(today, 31) }),
        mandate("c", "x", { validTo: today }),
        mandate("d", "x", { validTo: dayAfter(today, -1) }),
      ],
      today,
    );
    expect(found.endingSoon.map((each) => each.professionalId)).toEqual(["c", "a"]);
  });

  it("is an agency on one of the two sides that nobody coordinates from now", () => {
    const found = whatNeedsAttention(
      [agency("dps", "specialist"), agency("kommune"), agency("skole"), agency("nav", "other")],
      [mandate("a", "dps"), mandate("b", "kommune", { validTo: "2026-01-01" }), mandate("c", "skole", { role: "team-member" })],
      today,
    );
    expect(found.withoutCoordinator.map((each) => each.id)).toEqual(["kommune", "skole"]);
  });
});

describe("a new deadline rule", () => {
  const rule = (id: string, validFrom: string, validTo: string | null = null, agreementId: string | null = "own", event = "meeting.requested") => ({
    id,
    agreementId,
    event,
    validFrom,
    validTo,
    version: 1,
  });

  it("ends what it replaces, and touches no statute and no other event", () => {
    const room = makeRoom(
      [
        rule("old", "2020-01-01"),
        rule("law", "2020-01-01", null, null),
        rule("else", "2020-01-01", null, "own", "plan.activated"),
        rule("gone", "2019-01-01", "2019-12-31"),
      ],
      { event: "meeting.requested", validFrom: today },
    );
    expect(room.ended.map((each) => each.id)).toEqual(["old"]);
    expect(room.inTheWay).toBeUndefined();
  });

  it("does not begin before one already set to come", () => {
    expect(makeRoom([rule("coming", "2027-01-01")], { event: "meeting.requested", validFrom: today }).inTheWay?.id).toBe("coming");
    expect(makeRoom([rule("called off", "2027-01-01", "2026-12-31")], { event: "meeting.requested", validFrom: today }).inTheWay).toBeUndefined();
  });
});

describe("a life area's code", () => {
  it("comes from its English name and always fits the database", () => {
    expect(codeOf("Self-image")).toBe("self-image");
    expect(codeOf("Family & network (close)")).toBe("family-network-close");
    expect(codeOf("Café life")).toBe("cafe-life");
    fc.assert(fc.property(fc.string({ maxLength: 90 }), (name) => /^[a-z-]{0,40}$/.test(codeOf(name))));
  });
});

describe("the wordings of the law", () => {
  it("stand under each other, newest first", () => {
    const wording = (id: string, letter: string) => ({ id, jurisdiction: "no", planKind: "ip", letter, checkCode: letter });
    expect(groupWordings([wording("2", "a"), wording("1", "a"), wording("3", "b")]).map((each) => [each.newest.id, each.earlier.length])).toEqual([
      ["2", 1],
      ["3", 0],
    ]);
  });
});
