import { BodyShort, Heading } from "@navikt/ds-react";
import { dayAfter, stateOf } from "#agency/agency.ts";
import { PeriodTag, PeriodWords } from "#agency/period-tag.tsx";
import { Standing, standingOf } from "#agency/standing.tsx";
import type { Criterion } from "#referral/criterion.store.server.ts";
import { wordingIn } from "#referral/refusal.tsx";
import { Ask, Carry, DayField, Do, Line, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface FormProps {
  readonly newest: Criterion;
  readonly today: string;
  readonly formKey: string;
  readonly actionData: unknown;
}

/** One criterion: its newest wording, the earlier ones, and the forms for another wording and an end. */
export function CriterionCard({ earlier, ...props }: FormProps & { readonly earlier: readonly Criterion[] }) {
  const t = useTexts();
  const { newest, today } = props;
  return (
    <li className="card">
      <Heading level="3" size="small">
        {wordingIn(newest, t.language)}
      </Heading>
      <div className="row">
        <span className="muted">{newest.source}</span>
        <PeriodTag {...newest} today={today} />
      </div>
      <details>
        <summary>{t("agency.wordings")}</summary>
        <BodyShort className="muted">
          <PeriodWords {...newest} />
        </BodyShort>
        <ul>
          <li lang="nb">{newest.nameNb}</li>
          <li lang="sv">{newest.nameSv}</li>
          <li lang="en">{newest.nameEn}</li>
        </ul>
      </details>
      {earlier.length > 0 && (
        <details>
          <summary>{t("agency.earlier-wordings", { count: earlier.length })}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.id}>
                <PeriodWords {...each} />: {wordingIn(each, t.language)} <span className="muted">({each.source})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Reword {...props} />
      {stateOf(newest, today) === "current" && newest.validTo === null && <End {...props} />}
    </li>
  );
}

function Reword({ newest, today, formKey, actionData }: FormProps) {
  const t = useTexts();
  const intent = `reword ${newest.id}`;
  const refused = actionData as RefusedShown | undefined;
  const standing = standingOf<Criterion>(actionData, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("agency.reword")}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.reword")}: ${wordingIn(newest, t.language)}`}>
        {standing !== undefined && <Standing facts={[[t("agency.source"), `${wordingIn(standing, t.language)} (${standing.source})`]]} />}
        <Words name="nameNb" label={t("agency.words-nb")} rows={2} defaultValue={newest.nameNb} />
        <Words name="nameSv" label={t("agency.words-sv")} rows={2} defaultValue={newest.nameSv} />
        <Words name="nameEn" label={t("agency.words-en")} rows={2} defaultValue={newest.nameEn} />
        <Line name="source" label={t("agency.source")} defaultValue={newest.source} />
        <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={dayAfter(today)} />
        <Carry name="id" value={standing?.id ?? newest.id} />
        <Carry name="version" value={standing?.version ?? newest.version} />
        <Do kind="secondary">{t("agency.reword-do")}</Do>
      </Ask>
    </details>
  );
}

function End({ newest, today, formKey, actionData }: FormProps) {
  const t = useTexts();
  const intent = `end ${newest.id}`;
  const refused = actionData as RefusedShown | undefined;
  const standing = standingOf<Criterion>(actionData, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("criterion.end")}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("criterion.end")}: ${wordingIn(newest, t.language)}`}>
        <DayField name="lastDay" label={t("agency.end-last-day")} defaultValue={today} />
        <Carry name="id" value={standing?.id ?? newest.id} />
        <Carry name="version" value={standing?.version ?? newest.version} />
        <Do kind="secondary">{t("criterion.end-do")}</Do>
      </Ask>
    </details>
  );
}
