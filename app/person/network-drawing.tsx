import { useId } from "react";
import { FONT, type MapLink, type NetworkMap } from "#person/network-map.ts";

/** The drawing of who is around her. Says nothing that the table beside it does not say. */
export function NetworkDrawing({ map, title, description, shape }: { map: NetworkMap; title: string; description: string; shape: "wide" | "narrow" }) {
  const id = useId();
  const { person } = map;
  const top = person.y - ((person.lines.length - 1) * 18) / 2 + 5;
  return (
    <svg
      className={`network network--${shape}`}
      viewBox={`0 0 ${map.width} ${map.height}`}
      style={{ maxWidth: `${map.width * (shape === "wide" ? 1 : 1.4)}px` }}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      fontSize={FONT}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {map.links.map((link, at) => (
        <path key={at} d={curve(link)} className={link.isStrong ? "network__link network__link--strong" : "network__link"} />
      ))}
      {map.boxes.map((box) => (
        <g key={box.key} className={`network__box network__box--${box.side} network__box--${box.kind}`}>
          <rect x={box.x + 0.5} y={box.y + 0.5} width={box.width - 1} height={box.height - 1} rx={8} />
          {box.lines.map((line) => (
            <text key={line.y} x={line.x} y={line.y} className={`network__${line.kind}`}>
              {line.text}
            </text>
          ))}
        </g>
      ))}
      {map.headings.map((heading) => (
        <text key={`${heading.x} ${heading.y}`} x={heading.x} y={heading.y} className="network__heading">
          {heading.text}
        </text>
      ))}
      <circle cx={person.x} cy={person.y} r={person.radius} className="network__person" />
      {person.lines.map((line, at) => (
        <text key={line} x={person.x} y={top + at * 18} textAnchor="middle" className="network__person-name">
          {line}
        </text>
      ))}
    </svg>
  );
}

/** Leaves along the longer way and bends once. */
function curve({ from: [x1, y1], to: [x2, y2] }: MapLink): string {
  if (Math.abs(x2 - x1) > Math.abs(y2 - y1)) {
    const middle = (x1 + x2) / 2;
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  }
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}
