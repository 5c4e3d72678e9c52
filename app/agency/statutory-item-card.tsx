import { BodyShort, Heading } from "@navikt/ds-react";
import { dayAfter, stateOf } from "#agency/agency.ts";
import { PeriodTag, PeriodWords } from "#agency/period-tag.tsx";
import { Standing, standingOf } from "#agency/standing.tsx";
import type { StatutoryItem } from "#agency/statutory-item.store.server.ts";
import { Ask, Carry, DayField, Do, Line, type RefusedShown, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

interface Props {
  readonly newest: StatutoryItem;
  readonly earlier: readonly StatutoryItem[];
  readonly today: string;
  readonly formKey: string;
  readonly actionData: unknown;
}

const nameIn = (item: StatutoryItem, language: string) => (language === "sv" ? item.nameSv : language === "en" ? item.nameEn : item.nameNb);

/** One item of the law: its newest wording, the earlier ones, and the form for the next change of law. */
export function StatutoryItemCard({ newest, earlier, today, formKey, actionData }: Props) {
  const t = useTexts();
  const name = nameIn(newest, t.language);
  const around = { item: newest, today, formKey, actionData };
  return (
    <li className="card">
      <Heading level="3" size="small">
        {t("agency.letter", { letter: newest.letter })}: {name}
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
            {earlier.map((item) => (
              <li key={item.id}>
                <PeriodWords {...item} />: {nameIn(item, t.language)} <span className="muted">({item.source})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <RewordForm {...around} />
      {stateOf(newest, today) === "current" && newest.validTo === null && <EndForm {...around} />}
    </li>
  );
}

interface FormProps {
  readonly item: StatutoryItem;
  readonly today: string;
  readonly formKey: string;
  readonly actionData: unknown;
}

function RewordForm({ item, today, formKey, actionData }: FormProps) {
  const t = useTexts();
  const intent = `reword ${item.id}`;
  const refused = actionData as RefusedShown | undefined;
  const standing = standingOf<StatutoryItem>(actionData, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("agency.reword")}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.reword")}: ${t("agency.letter", { letter: item.letter })}`}>
        {standing !== undefined && <Standing facts={factsOf(standing, t)} />}
        <Words name="nameNb" label={t("agency.words-nb")} rows={2} defaultValue={item.nameNb} />
        <Words name="nameSv" label={t("agency.words-sv")} rows={2} defaultValue={item.nameSv} />
        <Words name="nameEn" label={t("agency.words-en")} rows={2} defaultValue={item.nameEn} />
        <Line name="source" label={t("agency.source")} defaultValue={item.source} />
        <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={dayAfter(today)} />
        <Carry name="id" value={standing?.id ?? item.id} />
        <Carry name="version" value={standing?.version ?? item.version} />
        <Do kind="secondary">{t("agency.reword-do")}</Do>
      </Ask>
    </details>
  );
}

function EndForm({ item, today, formKey, actionData }: FormProps) {
  const t = useTexts();
  const intent = `end ${item.id}`;
  const refused = actionData as RefusedShown | undefined;
  const standing = standingOf<StatutoryItem>(actionData, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("agency.end-item")}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.end-item")}: ${t("agency.letter", { letter: item.letter })}`}>
        {standing !== undefined && <Standing facts={factsOf(standing, t)} />}
        <DayField name="lastDay" label={t("agency.end-last-day")} defaultValue={today} />
        <Carry name="id" value={standing?.id ?? item.id} />
        <Carry name="version" value={standing?.version ?? item.version} />
        <Do kind="secondary">{t("agency.end-item-do")}</Do>
      </Ask>
    </details>
  );
}

function factsOf(item: StatutoryItem, t: Texts): [string, string][] {
  return [
    [t("agency.words-nb"), item.nameNb],
    [t("agency.words-sv"), item.nameSv],
    [t("agency.words-en"), item.nameEn],
    [t("agency.source"), item.source],
    [t("agency.valid-from"), formatDay(item.validFrom, t.language)],
    [t("agency.valid-to"), item.validTo === null ? "" : formatDay(item.validTo, t.language)],
  ];
}
