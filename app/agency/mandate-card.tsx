import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { type Period, stateOf } from "#agency/agency.ts";
import { PeriodTag, PeriodWords } from "#agency/period-tag.tsx";
import type { AdministeredMandate } from "#agency/professional.store.server.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import { Ask, Carry, DayField, Do, Pick, type RefusedShown, Tick } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

type Mandate = Omit<AdministeredMandate, "name" | "profession"> & { readonly rolesHeld: number; readonly silentFrom: string | null };

interface Props {
  readonly mandate: Mandate;
  readonly name: string;
  readonly isOwn: boolean;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One mandate, and the form that ends it. Of those she helps a number at most: an administrator sees no persons. */
export function MandateCard({ mandate, name, isOwn, today, formKey, refused }: Props) {
  const t = useTexts();
  const intent = `end ${mandate.mandateId}`;
  const standing = standingOf<Period & { version: number }>(refused, intent);
  const canEnd = ["current", "coming"].includes(stateOf(mandate, today));
  return (
    <li className="card">
      <div className="row">
        <Heading level="3" size="small">
          {mandate.agencyName}
        </Heading>
        <PeriodTag {...mandate} today={today} />
      </div>
      <BodyShort>
        {t(`agency.role.${mandate.role}`)}, {mandate.functionName}
      </BodyShort>
      <BodyShort className="muted">
        <PeriodWords {...mandate} />
      </BodyShort>
      {canEnd && isOwn && <BodyShort className="muted">{t("agency.own-mandate")}</BodyShort>}
      {canEnd && !isOwn && (
        <details key={formKey} open={refused?.intent === intent}>
          <summary>{t("agency.end-mandate")}</summary>
          <div className="stack">
            <BodyShort>{t("agency.end-tell", { name })}</BodyShort>
            <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.end-mandate")}: ${mandate.agencyName}`}>
              {standing !== undefined && (
                <Standing facts={[[t("agency.end-last-day"), standing.validTo === null ? t("agency.end-open") : formatDay(standing.validTo, t.language)]]} />
              )}
              <Carry name="mandateId" value={mandate.mandateId} />
              <Carry name="version" value={standing?.version ?? mandate.version} />
              <Pick
                name="when"
                label={t("agency.end-when")}
                defaultValue={mandate.validTo === null ? "open" : "day"}
                options={[
                  { value: "now", label: t("agency.end-now"), description: t("agency.end-now-about") },
                  { value: "day", label: t("agency.end-day") },
                  { value: "open", label: t("agency.end-open") },
                ]}
              />
              <DayField name="lastDay" label={t("agency.end-last-day")} defaultValue={mandate.validTo ?? undefined} optional />
              {mandate.rolesHeld > 0 && (
                <Alert variant="warning" size="small">
                  {t("agency.roles-held", { count: mandate.rolesHeld })}
                </Alert>
              )}
              {mandate.silentFrom !== null && (
                <Alert variant="warning" size="small">
                  {t("agency.is-last-to-answer", { agency: mandate.agencyName })}
                </Alert>
              )}
              {(mandate.rolesHeld > 0 || mandate.silentFrom !== null) && (
                <Tick
                  name="gapIsKnown"
                  label={t(mandate.silentFrom === null ? "agency.gap-is-known" : mandate.rolesHeld === 0 ? "agency.silence-is-known" : "agency.both-are-known")}
                />
              )}
              <Do kind="secondary">{t("agency.end-do")}</Do>
            </Ask>
          </div>
        </details>
      )}
    </li>
  );
}
