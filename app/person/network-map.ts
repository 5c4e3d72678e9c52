/*
 * Who is around her, laid out for one drawing: she in the middle, a coordinator beside her on each side, the agencies
 * of that side beyond, those near her and the others above and below. The same people always give the same drawing.
 * Two shapes of it: `wide` for a desk, `narrow` (two columns) for a phone, text at its own size in both.
 */

export type MapSide = "municipal" | "specialist" | "other" | "circle";

export interface MapActor {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** what she belongs to; people of one group share a box */
  readonly group: string;
  readonly side: MapSide;
  readonly isCoordinator: boolean;
}

export interface MapLine {
  readonly text: string;
  readonly kind: "group" | "name" | "role";
  readonly x: number;
  readonly y: number;
}
export interface MapBox {
  readonly key: string;
  readonly side: MapSide;
  readonly kind: "coordinator" | "empty-chair" | "group";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MapLine[];
}
export interface MapLink {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly isStrong: boolean;
}
export interface NetworkMap {
  readonly width: number;
  readonly height: number;
  readonly person: { readonly x: number; readonly y: number; readonly radius: number; readonly lines: readonly string[] };
  readonly boxes: readonly MapBox[];
  readonly links: readonly MapLink[];
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface MapWords {
  readonly person: string;
  readonly sides: Record<MapSide, string>;
  readonly coordinator: string;
  readonly emptyChair: string;
}

export const FONT = 13;
const LINE = 17;
const PAD = 8;
const GAP = 12;
/** Average letter of Source Sans at 13 px, semibold, on the wide side; text is wrapped by it, so that no label leaves its box. */
const LETTER = 6.6;

/** Breaks text at spaces (and long words with a hyphen, where they must) into lines of at most `letters`. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => broken(each, letters))) {
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= letters) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function broken(word: string, letters: number): string[] {
  if (word.length <= letters) return [word];
  // the rest is kept long enough to be read as a word
  const head = Math.min(letters - 1, word.length - 6);
  return [`${word.slice(0, head)}-`, ...broken(word.slice(head), letters)];
}

interface Draft {
  readonly key: string;
  readonly side: MapSide;
  readonly kind: MapBox["kind"];
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Omit<MapLine, "x">[];
}

function draft(key: string, side: MapSide, kind: MapBox["kind"], width: number, parts: readonly (readonly [MapLine["kind"], string])[]): Draft {
  const letters = Math.floor((width - 2 * PAD) / LETTER);
  const lines = parts.flatMap(([part, text]) => wrap(text, letters).map((each) => ({ text: each, kind: part })));
  return { key, side, kind, width, height: lines.length * LINE + 2 * PAD, lines: lines.map((line, at) => ({ ...line, y: PAD + FONT + at * LINE })) };
}

function place(box: Draft, x: number, y: number): MapBox {
  return { ...box, x, y, lines: box.lines.map((line) => ({ ...line, x: x + PAD, y: y + line.y })) };
}

function coordinatorBoxes(actors: readonly MapActor[], words: MapWords, width: number): Draft[] {
  return (["municipal", "specialist"] as const).map((side) => {
    const holder = actors.find((actor) => actor.isCoordinator && actor.side === side);
    return holder === undefined
      ? draft(`chair-${side}`, side, "empty-chair", width, [
          ["group", words.emptyChair],
          ["role", words.sides[side]],
        ])
      : draft(holder.id, side, "coordinator", width, [
          ["group", words.coordinator],
          ["name", holder.name],
          ["role", holder.role],
          ["role", holder.group],
        ]);
  });
}

function groupBoxes(actors: readonly MapActor[], side: MapSide, width: number): Draft[] {
  const groups = new Map<string, MapActor[]>();
  for (const actor of actors) {
    if (actor.side === side && !actor.isCoordinator) groups.set(actor.group, [...(groups.get(actor.group) ?? []), actor]);
  }
  return [...groups].map(([group, members]) =>
    draft(`${side}-${group}`, side, "group", width, [
      ...(side === "circle" ? [] : [["group", group] as const]),
      ...members.flatMap((member) => [["name", member.name] as const, ["role", member.role] as const]),
    ]),
  );
}

const heightOf = (boxes: readonly Draft[]) => boxes.reduce((sum, box) => sum + box.height, 0) + Math.max(0, boxes.length - 1) * GAP;
const HEADING = 26;

function stack(boxes: readonly Draft[], top: number, xAt: (middle: number, box: Draft) => number): MapBox[] {
  let y = top;
  return boxes.map((box) => {
    const placed = place(box, xAt(y + box.height / 2, box), y);
    y += box.height + GAP;
    return placed;
  });
}

const middleOf = (box: MapBox): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

/** For a desk: at most 1040 wide; the sides bend around her, and a side with nobody on it takes no room. */
export function layOutWide(actors: readonly MapActor[], words: MapWords): NetworkMap {
  const radius = 58;
  const [left, right] = [groupBoxes(actors, "municipal", 240), groupBoxes(actors, "specialist", 240)];
  const [leftRoom, rightRoom] = [left, right].map((boxes) => (boxes.length === 0 ? 0 : 300)) as [number, number];
  const width = leftRoom + 440 + rightRoom;
  const x = leftRoom + 220;
  const [chairLeft, chairRight] = coordinatorBoxes(actors, words, 144) as [Draft, Draft];
  const [above, below] = [twoColumns(groupBoxes(spread(actors, "circle"), "circle", 190)), twoColumns(groupBoxes(actors, "other", 190))];
  const middle = Math.max(radius, chairLeft.height / 2, chairRight.height / 2);
  const [up, down] = [above, below].map((columns) => (columns.flat().length === 0 ? 0 : Math.max(...columns.map(heightOf)) + HEADING)) as [number, number];
  const half = Math.max(heightOf(left), heightOf(right)) / 2 + HEADING;
  const y = Math.max(half, up + 36 + middle);
  const height = y + Math.max(half - HEADING, down + 36 + middle) + 4;
  const bend = (at: number) => 26 * Math.min(1, Math.abs(at - y) / half) ** 2;
  const leftBoxes = stack(left, y - heightOf(left) / 2, (at) => bend(at));
  const rightBoxes = stack(right, y - heightOf(right) / 2, (at, box) => width - box.width - bend(at));
  const chairs = [place(chairLeft, x - radius - 18 - 144, y - chairLeft.height / 2), place(chairRight, x + radius + 18, y - chairRight.height / 2)] as const;
  const centre = (columns: Draft[][], top: number) =>
    columns.flatMap((boxes, at) => stack(boxes, top, () => (columns.length === 1 ? x - 95 : x - 196 + at * 202)));
  const aboveBoxes = centre(above, HEADING);
  const belowTop = height - down - 4;
  const belowBoxes = centre(below, belowTop + HEADING);
  const person = { x, y, radius, lines: wrap(words.person, 13) };
  const toSide = (boxes: readonly MapBox[], chair: MapBox, edge: 0 | 1): MapLink[] =>
    boxes.map((box) => ({
      from: [chair.x + (edge === 0 ? 0 : chair.width), y],
      to: [edge === 0 ? box.x + box.width : box.x, box.y + box.height / 2],
      isStrong: false,
    }));
  return {
    width,
    height,
    person,
    boxes: [...leftBoxes, ...rightBoxes, ...chairs, ...aboveBoxes, ...belowBoxes],
    links: [
      ...chairs.map((chair): MapLink => ({ from: [x, y], to: middleOf(chair), isStrong: true })),
      ...toSide(leftBoxes, chairs[0], 0),
      ...toSide(rightBoxes, chairs[1], 1),
      ...aboveBoxes.map((box): MapLink => ({ from: [x, y], to: [middleOf(box)[0], box.y + box.height], isStrong: false })),
      ...belowBoxes.map((box): MapLink => ({ from: [x, y], to: [middleOf(box)[0], box.y], isStrong: false })),
    ],
    headings: [
      ...heading(leftBoxes, words.sides.municipal),
      ...heading(rightBoxes, words.sides.specialist),
      ...heading(aboveBoxes, words.sides.circle),
      ...heading(belowBoxes, words.sides.other),
    ],
  };
}

function heading(boxes: readonly MapBox[], text: string) {
  const [first] = boxes;
  return first === undefined ? [] : [{ text, x: first.x, y: first.y - 9 }];
}

/** Relatives stand apart from each other: each has a box of her own. */
function spread(actors: readonly MapActor[], side: MapSide): MapActor[] {
  return actors.map((actor) => (actor.side === side ? { ...actor, group: actor.id } : actor));
}

function twoColumns(boxes: readonly Draft[]): Draft[][] {
  if (boxes.length < 2) return [[...boxes]];
  const columns: [Draft[], Draft[]] = [[], []];
  for (const box of boxes) (heightOf(columns[0]) <= heightOf(columns[1]) ? columns[0] : columns[1]).push(box);
  return columns;
}

/** For a phone: 328 wide, two columns under her; one side left, the other right, then the rest. */
export function layOutNarrow(actors: readonly MapActor[], words: MapWords): NetworkMap {
  const width = 328;
  const column = 156;
  const x = width / 2;
  const radius = 46;
  const person = { x, y: radius + 2, radius, lines: wrap(words.person, 11) };
  const [chairLeft, chairRight] = coordinatorBoxes(actors, words, column) as [Draft, Draft];
  const chairTop = 2 * radius + 26;
  const chairs = [place(chairLeft, 0, chairTop), place(chairRight, width - column, chairTop)] as const;
  const columnsAt = (top: number, sides: readonly [MapSide, MapSide]) =>
    sides.map((side, at) => stack(groupBoxes(spread(actors, "circle"), side, column), top + HEADING, () => (at === 0 ? 0 : width - column))) as [
      MapBox[],
      MapBox[],
    ];
  const bottom = (...boxes: MapBox[]) => Math.max(...boxes.map((box) => box.y + box.height));
  const sides = columnsAt(bottom(...chairs) + 8, ["municipal", "specialist"]);
  const restTop = bottom(...chairs, ...sides.flat()) + 24;
  const rest = columnsAt(restTop, ["circle", "other"]);
  const spine = (boxes: readonly MapBox[], fromX: number, fromY: number): MapLink[] =>
    boxes.map((box) => ({ from: [fromX, fromY], to: [middleOf(box)[0], box.y], isStrong: false }));
  return {
    width,
    height: bottom(...chairs, ...sides.flat(), ...rest.flat()) + 2,
    person,
    boxes: [...chairs, ...sides.flat(), ...rest.flat()],
    links: [
      ...chairs.map((chair): MapLink => ({ from: [x, person.y], to: [middleOf(chair)[0], chair.y], isStrong: true })),
      ...sides.flatMap((boxes, at) => spine(boxes, middleOf(chairs[at as 0 | 1])[0], chairTop)),
      ...rest.flatMap((boxes) =>
        boxes.slice(0, 1).flatMap((box): MapLink[] => [
          { from: [x, person.y], to: [x, restTop - 6], isStrong: false },
          { from: [x, restTop - 6], to: [middleOf(box)[0], box.y], isStrong: false },
        ]),
      ),
      ...rest.flatMap((boxes) =>
        boxes.slice(1).map((box): MapLink => ({ from: [middleOf(box)[0], box.y - GAP], to: [middleOf(box)[0], box.y], isStrong: false })),
      ),
    ],
    headings: [
      ...heading(sides[0], words.sides.municipal),
      ...heading(sides[1], words.sides.specialist),
      ...heading(rest[0], words.sides.circle),
      ...heading(rest[1], words.sides.other),
    ],
  };
}
