import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { type AreaName, areaName } from "#person/guardian-forms.tsx";
import type { AppointedYes, GuardianDecision, Mandate } from "#person/guardian.store.server.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { Day, formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

interface Common {
  readonly isCoordinator: boolean;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}
const listed = (t: Texts, areas: readonly AreaName[], codes: readonly string[]) =>
  areas
    .filter((area) => codes.includes(area.code))
    .map((area) => areaName(t, area))
    .join(", ");

/** Each guardian reads them as the coordinators do: who decided, when, by which law, about what, and who wrote it down. */
export function Decisions({ decisions, isCoordinator, formKey, refused }: Common & { decisions: readonly GuardianDecision[] }) {
  const t = useTexts();
  if (decisions.length === 0) return <BodyShort>{t("guardian.no-decision")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {decisions.map((each) => (
        <li key={each.id} className="card stack--tight">
          <Heading level="3" size="xsmall">
            {each.authorityName}, <Day when={each.decidedOn} />
          </Heading>
          <BodyShort className="pre-line">{each.covers}</BodyShort>
          <BodyShort size="small">{t("guardian.by-law", { what: t.of(`guardian.ground.${each.code}`), source: each.source })}</BodyShort>
          <BodyShort size="small" className="muted">
            {t("guardian.recorded-by", { name: each.recordedByName })} <Day when={each.recordedAt} />
          </BodyShort>
          {isCoordinator && (
            <Ask formKey={formKey} refused={refused} intent={`back-${each.id}`} label={t("guardian.take-back-of", { authority: each.authorityName })}>
              <Carry name="decisionId" value={each.id} />
              <Do kind="tertiary">{t("guardian.take-back")}</Do>
            </Ask>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Mandates({ mandates, areas }: { mandates: readonly Mandate[]; areas: readonly AreaName[] }) {
  const t = useTexts();
  if (mandates.length === 0) return <BodyShort>{t("guardian.no-mandate")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {mandates.map((each) => (
        <li key={each.memberId} className="card stack--tight">
          <Heading level="3" size="xsmall">
            {each.name}
          </Heading>
          <Tag size="small" variant={each.isNow ? "info" : "neutral"}>
            {each.validTo === null
              ? t("guardian.holds-from", { from: formatDay(each.validFrom, t.language) })
              : t("guardian.holds-from-to", { from: formatDay(each.validFrom, t.language), to: formatDay(each.validTo, t.language) })}
          </Tag>
          {each.mandateText !== null && <BodyShort className="pre-line">{each.mandateText}</BodyShort>}
          <BodyShort>
            {each.mandateAreas.length === 0 ? t("guardian.sees-nothing") : t("guardian.sees", { areas: listed(t, areas, each.mandateAreas) })}
          </BodyShort>
          {each.paperSeenBy !== null && each.paperSeenAt !== null && (
            <BodyShort size="small" className="muted">
              {t("guardian.paper-seen-by", { name: each.paperSeenBy })} <Day when={each.paperSeenAt} />
            </BodyShort>
          )}
        </li>
      ))}
    </ul>
  );
}

export function AppointedYeses({ yeses, areas, isCoordinator, formKey, refused }: Common & { yeses: readonly AppointedYes[]; areas: readonly AreaName[] }) {
  const t = useTexts();
  return (
    <ul className="plain-list cards">
      {yeses.map((each) => (
        <li key={each.yesId} className="card stack--tight">
          <Heading level="3" size="xsmall">
            {each.name}: {each.about}
          </Heading>
          <BodyShort>{listed(t, areas, each.lifeAreas)}</BodyShort>
          <BodyShort className="pre-line">{each.reasons}</BodyShort>
          <BodyShort size="small" className="muted">
            {t("guardian.recorded-by", { name: each.recordedByName })} <Day when={each.recordedAt} />
          </BodyShort>
          <Tag size="small" variant={each.answer === "agreed" ? "success" : "warning"}>
            {each.answer === null ? t("guardian.waits-for-another") : t(`guardian.answer.${each.answer}`, { name: each.answeredByName ?? "" })}
          </Tag>
          {isCoordinator && each.answer === null && !each.isMine && (
            <Ask formKey={formKey} refused={refused} intent={`sign-${each.yesId}`} label={t("guardian.sign-off-of", { name: each.name })}>
              <Carry name="yesId" value={each.yesId} />
              <div className="row">
                <Do kind="secondary" name="answer" value="agreed">
                  {t("guardian.agree")}
                </Do>
                <Do kind="tertiary" name="answer" value="refused">
                  {t("guardian.disagree")}
                </Do>
              </div>
            </Ask>
          )}
        </li>
      ))}
    </ul>
  );
}
