import { describe, expect, it } from "vitest";
import { type BoardRow, initialsOf, inOrderOfTheBoard, lifeAreaOf } from "#contact/board.ts";

const row = (name: string, differing: Partial<BoardRow> = {}): BoardRow => ({
  enrolmentId: name,
  personId: name,
  name,
  initials: name,
  isOpen: true,
  reasons: [],
  since: "2026-01-01",
  last: null,
  isPartlyHeard: false,
  nextOn: null,
  rhythms: [],
  everyDays: 14,
  signals: [],
  notNowUntil: null,
  actor: null,
  isActorUnit: false,
  undone: [],
  ahead: [],
  today: [],
  ...differing,
});
const signal = (since: string, isEscalated = false) => ({
  kind: "silent" as const,
  subject: "",
  since,
  reason: { key: "", values: {} },
  lifeArea: "common",
  topicId: null,
  isEscalated,
});
const undone = (dueOn: string) => [{ decisionId: dueOn, words: "", name: "", dueOn, decidedOn: dueOn, doneOn: null }];

describe("the board", () => {
  it("begins with what was agreed and not done, then by the oldest signal, then by time in the team", () => {
    const rows = [
      row("quiet-new", { since: "2026-11-01" }),
      row("quiet-old", { since: "2024-11-01" }),
      row("young signal", { signals: [signal("2026-11-20")] }),
      row("old signal", { signals: [signal("2026-10-01")] }),
      row("undone", { undone: undone("2026-11-21") }),
      row("undone longer", { undone: undone("2026-11-20") }),
    ];
    expect(inOrderOfTheBoard(rows, false).map(({ name }) => name)).toEqual(["undone longer", "undone", "old signal", "young signal", "quiet-old", "quiet-new"]);
  });

  it("shows the leader first what nobody has answered for too long", () => {
    const rows = [row("older", { signals: [signal("2026-11-01")] }), row("unanswered", { signals: [signal("2026-11-05", true)] })];
    expect(inOrderOfTheBoard(rows, true).map(({ name }) => name)).toEqual(["unanswered", "older"]);
    expect(inOrderOfTheBoard(rows, false).map(({ name }) => name)).toEqual(["older", "unanswered"]);
  });

  it("writes initials of whole letters, and keeps reasons of health as health", () => {
    expect(initialsOf("Åse", "Ødegård")).toBe("Å.Ø.");
    expect(initialsOf("Jan Erik", "Sol")).toBe("J.S.");
    expect(["admitted", "recently-discharged", "compulsory"].map((reason) => lifeAreaOf(reason as "admitted"))).toEqual(["health", "health", "health"]);
    expect(lifeAreaOf("hard-to-reach")).toBe("common");
  });
});
