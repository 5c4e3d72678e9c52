import { describe, expect, it } from "vitest";
import { lateWarningIn, nextQuestionIn, standingOf } from "#shell/session-clock.ts";

describe("the page's clock", () => {
  it("warns in time, lengthens while it can, and covers the page for anyone else", () => {
    const left = { accountId: "a", idleSeconds: 600, absoluteSeconds: 3000 };
    expect(standingOf(left, "a")).toBe("quiet");
    expect(standingOf({ ...left, idleSeconds: 170 }, "a")).toBe("warn");
    expect(standingOf({ ...left, absoluteSeconds: 170 }, "a")).toBe("ending");
    expect(standingOf(null, "a")).toBe("ended");
    expect(standingOf(left, "b")).toBe("other");
    expect(nextQuestionIn(900, 28_800)).toBe(660_000);
    expect(nextQuestionIn(900, 200)).toBe(20_000);
  });

  it("says when without JavaScript in whole minutes, alike in two answers a second apart", () => {
    const now = Date.parse("2026-11-22T12:00:20Z");
    const at = (seconds: number, left: number) => lateWarningIn(1800, new Date(now + left * 1000), new Date(now + seconds * 1000));
    expect(at(0, 28_800)).toBe(1560);
    expect([at(0, 930), at(1, 930)]).toEqual([720, 720]);
  });
});
