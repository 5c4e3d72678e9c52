import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Guest, proposeSeats, readNames } from "#meeting/guest.ts";
import { countStaff, faultOfAnswer, isWebLink, type MeetingState, type MeetingStep, readClock, stateAfter } from "#meeting/meeting.ts";

describe("the states of a meeting", () => {
  it("go from requested to called to held, and can be called off on the way", () => {
    expect(stateAfter("requested", "call")).toBe("called");
    expect(stateAfter("called", "call")).toBe("called");
    expect(stateAfter("called", "close")).toBe("held");
    expect(stateAfter("requested", "close")).toBeUndefined();
  });

  it("end for good: nothing leads on from held or cancelled", () => {
    for (const state of ["held", "cancelled"] satisfies MeetingState[]) {
      for (const step of ["call", "close", "cancel"] satisfies MeetingStep[]) expect(stateAfter(state, step)).toBeUndefined();
    }
  });

  it("never go back to requested", () => {
    const step = fc.constantFrom<MeetingStep>("call", "close", "cancel");
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let state: MeetingState = "requested";
        for (const each of steps) state = stateAfter(state, each) ?? state;
        expect(steps.length === 0 || state !== "requested" || steps.every((each) => each === "close")).toBe(true);
      }),
    );
  });
});

describe("the clock", () => {
  it("is late the day after, and soon a week before", () => {
    expect(readClock(8)).toEqual({ tone: "in-time", days: 8 });
    expect(readClock(7)).toEqual({ tone: "soon", days: 7 });
    expect(readClock(0)).toEqual({ tone: "soon", days: 0 });
    expect(readClock(-1)).toEqual({ tone: "late", days: 1 });
  });
});

describe("an answer", () => {
  it("of no needs a reason from whoever is called, not from whoever is invited", () => {
    expect(faultOfAnswer("called", { answer: "no", reason: "", substitute: "" })?.code).toBe("meeting.no-needs-a-reason");
    expect(faultOfAnswer("invited", { answer: "no", reason: "", substitute: "" })).toBeUndefined();
  });

  it("of a substitute names them, whatever the duty", () => {
    for (const duty of ["called", "invited"] as const)
      expect(faultOfAnswer(duty, { answer: "substitute", reason: "", substitute: "" })?.code).toBe("meeting.substitute-needs-a-name");
  });
});

describe("the table", () => {
  const guest = (key: string, more: Partial<Guest>): Guest => ({
    key,
    kind: "professional",
    name: key,
    detail: null,
    side: "municipal",
    isCoordinator: false,
    isClose: true,
    professionalId: key,
    agencyId: key,
    circleMemberId: null,
    seatId: null,
    duty: null,
    ...more,
  });

  it("calls the principals and invites the others", () => {
    const proposed = proposeSeats(
      [
        guest("her", { kind: "person", side: null }),
        guest("liv", {}),
        guest("ingrid", { side: "specialist" }),
        guest("nav", { side: "other" }),
        guest("sister", { kind: "circle", side: null }),
        guest("father", { kind: "circle", side: null, isClose: false }),
      ],
      false,
    );
    expect(Object.fromEntries(proposed)).toEqual({ her: "invited", liv: "called", ingrid: "called", nav: "invited", sister: "invited", father: "not" });
  });

  it("proposes only the coordinators where all would be a crowd", () => {
    const many = Array.from({ length: 8 }, (_, index) => guest(`p${index}`, { isCoordinator: index < 2 }));
    expect([...proposeSeats(many, false).values()].filter((choice) => choice === "called")).toHaveLength(2);
    expect([...proposeSeats(many.slice(1), false).values()].filter((choice) => choice === "called")).toHaveLength(7);
  });

  it("counts outsiders as staff where coming is their duty", () => {
    expect(
      countStaff([
        { kind: "professional", duty: "invited" },
        { kind: "outside", duty: "called" },
        { kind: "outside", duty: "invited" },
        { kind: "circle", duty: "called" },
        { kind: "person", duty: "invited" },
      ]),
    ).toBe(2);
  });

  it("reads one name a line", () => {
    expect(readNames(" Knut Berntsen, borettslaget \r\n\nKnut Berntsen, borettslaget\nEva")).toEqual(["Knut Berntsen, borettslaget", "Eva"]);
  });
});

describe("a link", () => {
  it("leads to the web and nowhere else", () => {
    expect(isWebLink("https://join.nhn.no/rom")).toBe(true);
    for (const link of ["javascript:alert(1)", "data:text/html,x", "https://", "https://a b", "rom 2"]) expect(isWebLink(link)).toBe(false);
  });
});
