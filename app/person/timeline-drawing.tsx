import { useId } from "react";
import type { TimelineDrawing as Drawing } from "#person/timeline.ts";

interface Words {
  readonly title: string;
  readonly description: string;
  readonly today: string;
  readonly month: (day: string) => string;
}

/** The drawing of the plan over time. Says nothing that the table beside it does not say. */
export function TimelineDrawing({ drawing, words, shape }: { drawing: Drawing; words: Words; shape: "wide" | "narrow" }) {
  const id = useId();
  const { width, height, todayX } = drawing;
  return (
    <svg className={`timeline network--${shape}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}t ${id}d`} fontSize={13}>
      <title id={`${id}t`}>{words.title}</title>
      <desc id={`${id}d`}>{words.description}</desc>
      {drawing.months.map((month) => (
        <g key={month.day}>
          <line x1={month.x} x2={month.x} y1={22} y2={height} className="timeline__month" />
          <text x={month.x + 3} y={15}>
            {words.month(month.day)}
          </text>
        </g>
      ))}
      <line x1={todayX} x2={todayX} y1={4} y2={height} className="timeline__today" />
      {drawing.marks.map((mark) => (
        <g key={`${mark.kind}${mark.id}${mark.on}`} className={`timeline__mark timeline__mark--${mark.kind}`}>
          {mark.kind === "meeting" ? (
            <circle cx={mark.x} cy={mark.y} r={7} />
          ) : (
            <rect x={mark.x - 6} y={mark.y - 6} width={12} height={12} transform={`rotate(45 ${mark.x} ${mark.y})`} />
          )}
        </g>
      ))}
      {drawing.bars.map((bar) => (
        <g
          key={`${bar.kind}${bar.id}`}
          className={`timeline__bar timeline__bar--${bar.kind}${bar.isOver ? " timeline__bar--over" : ""}${bar.isLate ? " timeline__bar--late" : ""}`}
        >
          {bar.lines.map((line, at) => (
            <text key={line} x={2} y={bar.textY + at * 17}>
              {line}
            </text>
          ))}
          <rect x={bar.x} y={bar.y} width={bar.width} height={12} rx={6} />
        </g>
      ))}
    </svg>
  );
}
