import { Heading } from "@navikt/ds-react";
import type { Throw } from "#referral/need-path.ts";
import type { NamedPath } from "#referral/read-path.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

const WIDTH = 320;
const LEFT = 28;
const LANE = 30;
const TOP = 18;
const SIGNS = { offered: "?", accepted: "✓", declined: "✕", "taken-back": "↩" } as const;

/** The way of a need between agencies: a picture, and the same in words below it. */
export function NeedPathShown({ path, level = "2", isHers = false }: { path: NamedPath; level?: "2" | "3"; isHers?: boolean }) {
  const t = useTexts();
  const lanes = [...new Set([...path.stays.map(({ agencyId }) => agencyId), ...path.throws.map(({ toAgencyId }) => toAgencyId)])];
  const nameOf = (agencyId: string) => `${lanes.indexOf(agencyId) + 1} ${path.names[agencyId] ?? ""}`;
  const daysAt = (agencyId: string) => path.stays.filter((stay) => stay.agencyId === agencyId).reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    <div className="card need-path">
      <Heading level={level} size={level === "2" ? "medium" : "small"}>
        {t(isHers ? "handover.sent-on" : "handover.thrown", { count: path.throws.length, days: path.days })}
      </Heading>
      <Picture path={path} lanes={lanes} />
      <ol className="need-path__lanes">
        {lanes.map((agencyId) => (
          <li key={agencyId}>
            {path.names[agencyId]}:{" "}
            {agencyId === path.stays.at(-1)?.agencyId
              ? t("handover.has-it", { days: daysAt(agencyId) })
              : daysAt(agencyId) > 0 || path.stays.some((stay) => stay.agencyId === agencyId)
                ? t("handover.had-it", { days: daysAt(agencyId) })
                : t("handover.never-had-it")}
          </li>
        ))}
      </ol>
      <details>
        <summary>{t("handover.every-throw")}</summary>
        <ul className="plain-list">
          {path.throws.map((each) => (
            <li key={each.offeredAt.toISOString()}>
              <Day when={each.offeredAt} />: {nameOf(each.fromAgencyId)} → {nameOf(each.toAgencyId)}. {SIGNS[each.state]}{" "}
              {t(`handover.became-${each.state}`, { days: each.answered - each.offered })}
              {each.isLate && <strong> {t("handover.answer-late")}</strong>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** One line an agency, time to the right; thick where the need lay, a sign where somebody was asked. All of it stands in words beside. */
function Picture({ path, lanes }: { path: NamedPath; lanes: readonly string[] }) {
  const last = Math.max(1, ...path.stays.map(({ to }) => to), ...path.throws.map(({ answered }) => answered));
  const x = (day: number) => LEFT + (day / last) * (WIDTH - LEFT - 14);
  const y = (agencyId: string) => TOP + lanes.indexOf(agencyId) * LANE;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${TOP + lanes.length * LANE - 8}`} className="need-path__picture" aria-hidden="true" focusable="false">
      {lanes.map((agencyId, lane) => (
        <g key={agencyId}>
          <line x1={LEFT} x2={WIDTH - 8} y1={y(agencyId)} y2={y(agencyId)} className="need-path__lane" />
          <text x={6} y={y(agencyId) + 5} className="need-path__number">
            {lane + 1}
          </text>
        </g>
      ))}
      {path.stays.map((stay) => (
        <line
          key={`${stay.agencyId}${stay.from}`}
          x1={x(stay.from)}
          x2={Math.max(x(stay.to), x(stay.from) + 3)}
          y1={y(stay.agencyId)}
          y2={y(stay.agencyId)}
          className="need-path__stay"
        />
      ))}
      {path.throws.map((each) => (
        <Thrown key={each.offeredAt.toISOString()} thrown={each} x={x} y={y} />
      ))}
    </svg>
  );
}

function Thrown({ thrown, x, y }: { thrown: Throw; x: (day: number) => number; y: (agencyId: string) => number }) {
  const [from, to] = [y(thrown.fromAgencyId), y(thrown.toAgencyId)];
  return (
    <g>
      <polyline points={`${x(thrown.offered)},${from} ${x(thrown.offered)},${to} ${x(thrown.answered)},${to}`} className="need-path__throw" />
      <circle cx={x(thrown.answered)} cy={to} r={8} className="need-path__sign" />
      <text x={x(thrown.answered)} y={to + 4} textAnchor="middle" className="need-path__number">
        {SIGNS[thrown.state]}
      </text>
    </g>
  );
}
