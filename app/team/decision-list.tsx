import { BodyShort, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { type Country, missingWords } from "#team/side-words.ts";
import { missingSides } from "#team/team.ts";
import type { TeamDecisionShown } from "#team/team-decision.store.server.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly decisions: readonly Omit<TeamDecisionShown, "decidedAt" | "doneAt">[];
  readonly country: Country;
  readonly formKey?: string;
  readonly refused?: RefusedShown | undefined;
  /** may say that one is done */
  readonly holds?: boolean;
  /** where they are of several meetings */
  readonly withDay?: boolean;
}

/** Decisions with who does what by when; one that a side was not there for is marked for good. */
export function DecisionList({ decisions, country, formKey, refused, holds = false, withDay = false }: Props) {
  const t = useTexts();
  return (
    <ul className="plain-list stack--tight">
      {decisions.map((decision) => {
        const missing = missingSides(decision.sides);
        const intent = `done ${decision.decisionId}`;
        return (
          <li key={decision.decisionId} className="card stack--tight">
            {(decision.aboutName !== null || missing.length > 0 || decision.doneByName !== null) && (
              <div className="row">
                {decision.aboutName !== null && (
                  <strong>{decision.personId === null ? t("team.about-need", { name: decision.aboutName }) : decision.aboutName}</strong>
                )}
                {missing.length > 0 && (
                  <Tag size="small" variant="warning">
                    {missingWords(t, "team.decided-without", missing, country)}
                  </Tag>
                )}
                {decision.doneByName !== null && (
                  <Tag size="small" variant="success">
                    {t("team.done-by", { name: decision.doneByName })}
                  </Tag>
                )}
              </div>
            )}
            <BodyShort className="pre-line">{decision.words}</BodyShort>
            <BodyShort size="small" className={decision.isLate ? "" : "muted"}>
              {decision.ownerName}, {decision.ownerAgency}.{" "}
              {decision.isLate ? (
                <strong>{t("team.was-due", { day: formatDay(decision.dueOn, t.language) })}</strong>
              ) : (
                t("team.due", { day: formatDay(decision.dueOn, t.language) })
              )}
              {withDay && ` ${t("team.decided-on", { day: formatDay(decision.onDay, t.language) })}`}
            </BodyShort>
            {decision.referralId !== null && <Link to={`/needs/${decision.referralId}`}>{t("team.open-need")}</Link>}
            {holds && decision.doneByName === null && formKey !== undefined && (
              <Ask formKey={formKey} intent={intent} refused={refused} label={t("team.mark-done-of", { words: decision.words })}>
                <Carry name="decisionId" value={decision.decisionId} />
                <Do kind="secondary">{t("team.mark-done")}</Do>
              </Ask>
            )}
          </li>
        );
      })}
    </ul>
  );
}
