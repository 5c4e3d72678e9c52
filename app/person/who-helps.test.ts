import { describe, expect, it } from "vitest";
import { maySeePlaces } from "#person/person.ts";
import { emptyChairs, type Helper, hidePlaces, type OpenMeasure, shareOut } from "#person/who-helps.ts";

const helper = (name: string, more: Partial<Helper> = {}): Helper => ({
  participantId: name,
  professionalId: name,
  role: "team-member",
  name,
  functionName: "sykepleier",
  phone: "000 10 100",
  task: null,
  since: "2026-01-01",
  isMe: false,
  agencyId: "a",
  agencyName: "Fjordby kommune",
  agencyKind: "municipality",
  side: "municipal",
  ...more,
});
const measure = (what: string, professionalId: string | null, more: Partial<OpenMeasure> = {}): OpenMeasure => ({
  measureId: what,
  what,
  dueOn: "2026-03-01",
  isOverdue: false,
  professionalId,
  agencyId: professionalId === null ? null : "a",
  isHers: false,
  ownerName: null,
  ...more,
});

describe("who helps with what", () => {
  it("gives each helper her measures, the asker first, then those with something to do", () => {
    const shown = shareOut(
      [helper("Bo"), helper("Anna"), helper("Cato", { isMe: true }), helper("Dag", { since: null })],
      [measure("ring", "Anna"), measure("bo", "Bo")],
    );
    expect(shown.helpers.map((each) => [each.name, each.measures.length])).toEqual([
      ["Cato", 0],
      ["Anna", 1],
      ["Bo", 1],
      ["Dag", 0],
    ]);
  });

  it("names a coordinator again only where she has a measure of her own", () => {
    const seats = [helper("Liv", { role: "coordinator" }), helper("Ingrid", { role: "coordinator" })];
    expect(shareOut(seats, [measure("ring", "Liv")]).helpers.map((each) => each.name)).toEqual(["Liv"]);
  });

  it("loses no measure: what belongs to nobody at the table is said apart", () => {
    const shown = shareOut([helper("Anna")], [measure("selv", null, { isHers: true }), measure("borte", "Per"), measure("nabo", null, { ownerName: "Knut" })]);
    expect(shown.others.map((each) => each.what)).toEqual(["selv", "borte", "nabo"]);
  });

  it("says which chair is empty; an offer is not an answer", () => {
    expect(
      emptyChairs([
        { side: "municipal", state: "accepted" },
        { side: "specialist", state: "offered" },
      ]),
    ).toEqual(["specialist"]);
    expect(emptyChairs([])).toEqual(["municipal", "specialist"]);
  });
});

describe("a strictly confidential address", () => {
  const strict = { isOwner: false, isCoordinator: false, addressProtection: "strictly-confidential" } as const;
  it("tells places to herself and her coordinators alone, not even to a guardian", () => {
    expect(maySeePlaces(strict)).toBe(false);
    expect(maySeePlaces({ ...strict, isOwner: true })).toBe(true);
    expect(maySeePlaces({ ...strict, isCoordinator: true })).toBe(true);
    expect(maySeePlaces({ ...strict, addressProtection: "confidential" })).toBe(true);
  });
  it("takes the names of agencies and the phones of offices away", () => {
    expect(hidePlaces([helper("Anna")], strict)).toMatchObject([{ name: "Anna", agencyName: null, phone: null, agencyKind: "municipality" }]);
  });
});
