import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areBothTaken, type Chairs, chairsOf, isOver, judgePair, type NeedEvent, needStates, nextState, nextStep, RaiseForm } from "#referral/referral.ts";
import { readReceipt, receiptFrom, showReceipt } from "#referral/receipt.ts";

const chair = fc.constantFrom("empty", "offered", "accepted" as const);
const chairs: fc.Arbitrary<Chairs> = fc.record({ municipal: chair, specialist: chair }) as fc.Arbitrary<Chairs>;
const event: fc.Arbitrary<NeedEvent> = fc.oneof(
  fc.constant({ kind: "receive" } as const),
  fc.boolean().map((isNeeded) => ({ kind: "assess", isNeeded }) as const),
  fc.constant({ kind: "register" } as const),
  fc.tuple(fc.constantFrom("municipal", "specialist"), chairs).map(([side, now]) => ({ kind: "offer", side, chairs: now }) as NeedEvent),
  chairs.map((now) => ({ kind: "answer", chairs: now }) as const),
  fc.constant({ kind: "person-declines" } as const),
);

describe("the states of a need", () => {
  it("go one way: what is over stays over, and nothing is skipped", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state = needStates[0] as (typeof needStates)[number];
        const seen = [state];
        for (const each of events) {
          const judged = nextState(state, each);
          if (isOver(state)) expect(judged.ok).toBe(state === "handed-over" && each.kind === "person-declines");
          if (!judged.ok) continue;
          if (judged.to === "accepted") expect(each.kind === "answer" && areBothTaken(each.chairs)).toBe(true);
          if (judged.to !== state) seen.push(judged.to);
          state = judged.to;
        }
        if (seen.includes("assessed") || seen.includes("not-needed")) expect(seen[1]).toBe("received");
        if (seen.includes("accepted")) expect(seen).toEqual(["raised", "received", "assessed", "accepted"]);
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  it("always leave the unit with a next step until somebody else has it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...needStates), fc.boolean(), chairs, (state, isRegistered, now) => {
        expect(nextStep({ state, isRegistered, chairs: now }) === "none").toBe(isOver(state));
      }),
    );
  });

  it("an answer that leaves a chair empty does not take the need", () => {
    expect(nextState("assessed", { kind: "answer", chairs: { municipal: "accepted", specialist: "offered" } })).toEqual({ ok: true, to: "assessed" });
    expect(
      chairsOf([
        { side: "municipal", state: "declined" },
        { side: "specialist", state: "ended" },
      ]),
    ).toEqual({ municipal: "empty", specialist: "empty" });
  });
});

describe("two coordinators", () => {
  const from = (side: "municipal" | "specialist" | "other", professionalId: string) => ({ mandateId: professionalId, professionalId, agencyId: side, side });
  it("come one from each side", () => {
    expect(judgePair({ municipal: from("municipal", "a"), specialist: from("specialist", "b") })).toEqual({ ok: true });
    expect(judgePair({ municipal: from("municipal", "a"), specialist: from("municipal", "b") })).toMatchObject({
      ok: false,
      problems: [{ code: "referral.same-side", field: "specialist" }],
    });
    expect(judgePair({ municipal: from("specialist", "a"), specialist: undefined })).toMatchObject({
      ok: false,
      problems: [{ code: "referral.same-side", field: "municipal" }],
    });
    expect(judgePair({ municipal: from("other", "a"), specialist: undefined })).toMatchObject({ ok: false });
  });
  it("are two people", () => {
    expect(judgePair({ municipal: from("municipal", "a"), specialist: from("specialist", "a") })).toMatchObject({
      ok: false,
      problems: [{ code: "referral.same-professional" }],
    });
  });
});

describe("the form", () => {
  it("has eight fields and no more", () => {
    expect(Object.keys(RaiseForm.shape)).toHaveLength(8);
    expect(Object.keys(RaiseForm.shape).join()).not.toMatch(/diagnos|age|birth|national/);
  });
});

describe("a receipt number", () => {
  it("survives being typed by a human: small letters, hyphens, o for 0, l for 1", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
        const receipt = receiptFrom(bytes);
        expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
        const typed = showReceipt(receipt).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
        expect(readReceipt(` ${typed} `)).toBe(receipt);
      }),
    );
  });
  it("is not just anything", () => {
    for (const typed of ["", "1234", "UUUU-UUUU-UUUU", "7K2M-9XQ4-0AB", null, 12]) expect(readReceipt(typed)).toBeUndefined();
  });
  it("is told apart in all of its 60 bits", () => {
    const bytes = new Uint8Array(8);
    const seen = new Set([receiptFrom(bytes)]);
    for (let bit = 4; bit < 64; bit += 1) {
      const one = new Uint8Array(8);
      one[Math.floor(bit / 8)] = 1 << (7 - (bit % 8));
      seen.add(receiptFrom(one));
    }
    expect(seen.size).toBe(61);
  });
});
