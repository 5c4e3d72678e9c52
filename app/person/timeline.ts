import { wrap } from "#person/network-map.ts";

/* The plan over time, laid out for one drawing: a bar for what lasts, a mark for what happens on a day. */

export type SpanKind = "plan" | "coordinator" | "measure";
export interface Span {
  readonly id: string;
  readonly kind: SpanKind;
  readonly label: string;
  readonly from: string;
  /** null where it lasts until something ends it */
  readonly to: string | null;
  /** said in words beside the bar */
  readonly state: string;
  readonly isOver: boolean;
  readonly isLate: boolean;
}
export interface Mark {
  readonly id: string;
  readonly kind: "meeting" | "review";
  readonly label: string;
  readonly on: string;
}

export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly months: readonly { readonly x: number; readonly day: string }[];
  readonly todayX: number;
  readonly marks: readonly (Mark & { readonly x: number; readonly y: number })[];
  readonly bars: readonly (Span & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly lines: readonly string[];
    readonly textY: number;
    readonly isOpenEnded: boolean;
  })[];
}

const AXIS = 24;
const MARK_ROW = 22;
const LINE = 17;
const BAR = 12;
const LETTER = 6.6;

const dayNumber = (day: string) => Date.parse(`${day}T12:00:00Z`) / 86_400_000;
const later = (a: string, b: string) => (a > b ? a : b);

/** First days of months from `from` to `to`, every `step` months, so that their names stand apart. */
function monthsBetween(from: string, to: string, step: number): string[] {
  const months: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T12:00:00Z`);
  for (at.setUTCMonth(at.getUTCMonth() + 1); at.toISOString().slice(0, 10) <= to; at.setUTCMonth(at.getUTCMonth() + step))
    months.push(at.toISOString().slice(0, 10));
  return months;
}

export function layOutTimeline(spans: readonly Span[], marks: readonly Mark[], today: string, width: number): TimelineDrawing {
  const days = [today, ...spans.flatMap((span) => [span.from, span.to ?? today]), ...marks.map((mark) => mark.on)].toSorted();
  const from = days[0] ?? today;
  const to = days.at(-1) ?? today;
  const length = Math.max(30, dayNumber(to) - dayNumber(from));
  const x = (day: string) => 4 + ((dayNumber(day) - dayNumber(from)) / length) * (width - 8);
  const step = Math.max(1, Math.ceil(length / 30.4 / Math.max(1, Math.floor(width / 76))));
  let y = AXIS + (marks.length > 0 ? 2 * MARK_ROW : 0) + 10;
  const letters = Math.floor(width / LETTER);
  const bars = spans.map((span) => {
    const lines = wrap(`${span.label} · ${span.state}`, letters);
    const end = span.to ?? later(today, to);
    const bar = {
      ...span,
      x: x(span.from),
      width: Math.max(6, x(end) - x(span.from)),
      lines,
      textY: y + 13,
      y: y + 13 + (lines.length - 1) * LINE + 7,
      isOpenEnded: span.to === null,
    };
    y = bar.y + BAR + 12;
    return bar;
  });
  return {
    width,
    height: y + 4,
    months: monthsBetween(from, to, step)
      .map((day) => ({ day, x: x(day) }))
      .filter((month) => month.x < width - 40),
    todayX: x(today),
    bars,
    marks: marks.map((mark) => ({ ...mark, x: Math.min(width - 10, Math.max(10, x(mark.on))), y: AXIS + (mark.kind === "meeting" ? 10 : 10 + MARK_ROW) })),
  };
}
