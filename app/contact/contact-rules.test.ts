import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attemptsSince, isAttempt, isTwoWay, lastTwoWayContact, momentOfContact, OUTCOMES, timeProblem, WAY_NAMES, WAYS, wayOf } from "#contact/contact.ts";

const now = new Date("2026-11-22T09:00:00Z");

const contact = fc.record({
  on: fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, "0")}`),
  kind: fc.constantFrom("visit" as const, "appointment" as const, "phone" as const, "video" as const, "message" as const, "letter" as const),
  direction: fc.constantFrom("to-person" as const, "from-person" as const),
  outcome: fc.constantFrom(...OUTCOMES),
});

describe("contact and attempt", () => {
  it("no record is both, and an unanswered call of hers is neither", () => {
    fc.assert(fc.property(contact, (one) => !(isTwoWay(one) && isAttempt(one))));
    expect(isAttempt({ kind: "phone", direction: "from-person", outcome: "no-answer" })).toBe(false);
    expect(isTwoWay({ kind: "letter", outcome: "met" })).toBe(false);
    expect(isAttempt({ kind: "letter", direction: "to-person", outcome: "met" })).toBe(true);
  });

  it("attempts are those since the last two-way contact, and none of them is one", () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 30 }), (contacts) => {
        const attempts = attemptsSince(contacts);
        const last = lastTwoWayContact(contacts);
        expect(attempts.every((each) => !isTwoWay(each))).toBe(true);
        expect(attempts.length).toBeLessThanOrEqual(last === undefined ? contacts.length : contacts.indexOf(last));
      }),
    );
  });

  it("each way says a kind and a place, and is found again from them", () => {
    for (const way of WAY_NAMES) expect(wayOf({ kind: WAYS[way][0], place: WAYS[way][1] })).toBe(way);
    expect(wayOf({ kind: "appointment", place: "home" })).toBe("office");
  });
});

describe("when it was", () => {
  it.each([
    ["now", "", undefined],
    ["earlier today", "2026-11-22T08:00", undefined],
    ["this very minute", "2026-11-22T10:00", undefined],
    ["in an hour", "2026-11-22T11:02", "contact.in-future"],
    ["a year back", "2025-11-22T08:00", undefined],
    ["a slip of the year", "2024-11-22T08:00", "contact.too-long-ago"],
    ["the hour that was skipped", "2026-03-29T02:30", "contact.no-such-time"],
    ["no time at all", "in the morning", "contact.no-such-time"],
  ])("%s", (_, at, code) => {
    expect(timeProblem(momentOfContact(at, now), null, now)?.code).toBe(code);
  });

  it("the next one is today at the earliest", () => {
    expect(timeProblem(now, "2026-11-21", now)?.code).toBe("contact.next-in-past");
    expect(timeProblem(now, "2026-11-22", now)).toBeUndefined();
  });
});
