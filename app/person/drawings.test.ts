import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutNarrow, layOutWide, type MapActor, type MapBox, type NetworkMap, wrap } from "#person/network-map.ts";
import { layOutTimeline } from "#person/timeline.ts";

const words = {
  person: "Emma",
  coordinator: "Samordnare",
  emptyChair: "Samordnare saknas",
  sides: { municipal: "Kommunen", specialist: "Regionen", other: "Andra", circle: "Nära Emma" },
};
const names = [
  "Anna-Lena Sjöberg",
  "Region Norrälv, barn- och ungdomshabiliteringen",
  "kontaktperson på korttidshemmet",
  "Ola Vik",
  "specialisttandläkare",
  "Älvsta kommun, LSS-handläggningen",
];

const someone = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom(...names),
  role: fc.constantFrom(...names),
  group: fc.constantFrom(...names),
  side: fc.constantFrom("municipal", "specialist", "other", "circle"),
  isCoordinator: fc.constant(false),
}) as fc.Arbitrary<MapActor>;
const everyone = fc
  .tuple(fc.uniqueArray(someone, { selector: (each) => each.id, maxLength: 26 }), fc.boolean(), fc.boolean())
  .map(([around, left, right]) => [
    ...around,
    ...(left ? [{ id: "left", name: names[0] ?? "", role: "kurator", group: names[5] ?? "", side: "municipal" as const, isCoordinator: true }] : []),
    ...(right ? [{ id: "right", name: names[3] ?? "", role: "kurator", group: names[1] ?? "", side: "specialist" as const, isCoordinator: true }] : []),
  ]);

const apart = (a: MapBox, b: MapBox) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

function check(map: NetworkMap, actors: readonly MapActor[]): void {
  const { boxes, person } = map;
  boxes.forEach((box, at) => {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(map.width);
    expect(box.y + box.height).toBeLessThanOrEqual(map.height + 0.01);
    for (const other of boxes.slice(at + 1)) expect(apart(box, other), `${box.key} on ${other.key}`).toBe(true);
    const isClear =
      box.x >= person.x + person.radius ||
      box.x + box.width <= person.x - person.radius ||
      box.y >= person.y + person.radius ||
      box.y + box.height <= person.y - person.radius;
    expect(isClear, `${box.key} on her`).toBe(true);
    for (const line of box.lines) expect(line.y).toBeLessThanOrEqual(box.y + box.height);
  });
  for (const heading of map.headings) {
    for (const box of boxes)
      expect(
        heading.y > box.y && heading.y - 11 < box.y + box.height && heading.x >= box.x && heading.x < box.x + box.width,
        `${heading.text} on ${box.key}`,
      ).toBe(false);
  }
  const named = boxes.flatMap((box) => box.lines).filter((line) => line.kind === "name").length;
  expect(named).toBeGreaterThanOrEqual(actors.length);
}

describe("the map of who is around", () => {
  it("lays no label on another, at a desk or on a phone, however many there are", () => {
    fc.assert(
      fc.property(everyone, (actors) => {
        check(layOutWide(actors, words), actors);
        check(layOutNarrow(actors, words), actors);
      }),
      { numRuns: 150 },
    );
  });

  it("shows an empty chair where a side has no coordinator", () => {
    expect(layOutNarrow([], words).boxes.map((box) => box.kind)).toEqual(["empty-chair", "empty-chair"]);
  });

  it("gives the same drawing for the same people, and fits a phone at its own text size", () => {
    const actors = fc.sample(everyone, { numRuns: 1, seed: 7 })[0] ?? [];
    expect(layOutWide(actors, words)).toEqual(layOutWide(actors, words));
    expect(layOutNarrow(actors, words).width).toBeLessThanOrEqual(328);
  });

  it("breaks lines between words, and long words with a hyphen, losing no letter", () => {
    expect(wrap("Region Norrälv, barn- och ungdomshabiliteringen", 16)).toEqual(["Region Norrälv,", "barn- och", "ungdomshabilite-", "ringen"]);
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 12, max: 30 }), (text, letters) => {
        const lines = wrap(text, letters);
        expect(lines.every((line) => line.length <= letters)).toBe(true);
        expect(lines.join("").replaceAll("-", "").replaceAll(/\s/g, "")).toBe(text.replaceAll("-", "").replaceAll(/\s/g, ""));
      }),
    );
  });
});

describe("the timeline", () => {
  const span = (id: string, from: string, to: string | null) => ({
    id,
    kind: "measure" as const,
    label: `Noe som varer en stund ${id}`,
    from,
    to,
    state: "i gang",
    isOver: false,
    isLate: false,
  });

  it("puts every bar and mark inside the drawing, in order of rows, none on another", () => {
    const drawing = layOutTimeline(
      [span("a", "2026-01-10", "2026-06-01"), span("b", "2026-03-01", null), span("c", "2026-12-01", "2026-12-01")],
      [{ id: "m", kind: "meeting", label: "Møte", on: "2026-04-01" }],
      "2026-05-01",
      328,
    );
    for (const bar of drawing.bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(328 + 6);
    }
    drawing.bars.slice(1).forEach((bar, at) => expect(bar.textY).toBeGreaterThan((drawing.bars[at]?.y ?? 0) + 12));
    expect(drawing.todayX).toBeGreaterThan(drawing.marks[0]?.x ?? 999);
    expect(drawing.height).toBeGreaterThan(drawing.bars.at(-1)?.y ?? 0);
  });

  it("stands up to a plan of one day", () => {
    expect(layOutTimeline([], [], "2026-05-01", 328).todayX).toBe(4);
  });
});
