import { dayAfter, stateOf } from "#agency/agency.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import type { Wording } from "#agency/wording-card.tsx";
import { Ask, Carry, DayField, Do, Line, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface WordingFormsProps<Row extends Wording> {
  /** whom the forms are about, for those who hear the page */
  readonly name: string;
  readonly newest: Row;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly endWords: { readonly end: string; readonly endDo: string };
  /** what stands in the database, where someone else changed it meanwhile */
  readonly factsOf: (standing: Row) => readonly (readonly [string, string])[];
}

/** Another wording from a day, and (where one applies with no end) a last day. */
export function WordingForms<Row extends Wording>(props: WordingFormsProps<Row>) {
  const { newest, today } = props;
  return (
    <>
      <Reword {...props} />
      {stateOf(newest, today) === "current" && newest.validTo === null && <End {...props} />}
    </>
  );
}

function Reword<Row extends Wording>({ name, newest, today, formKey, refused, factsOf }: WordingFormsProps<Row>) {
  const t = useTexts();
  const intent = `reword ${newest.id}`;
  const standing = standingOf<Row>(refused, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("agency.reword")}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.reword")}: ${name}`}>
        {standing !== undefined && <Standing facts={factsOf(standing)} />}
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

function End<Row extends Wording>({ name, newest, today, formKey, refused, endWords, factsOf }: WordingFormsProps<Row>) {
  const t = useTexts();
  const intent = `end ${newest.id}`;
  const standing = standingOf<Row>(refused, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{endWords.end}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${endWords.end}: ${name}`}>
        {standing !== undefined && <Standing facts={factsOf(standing)} />}
        <DayField name="lastDay" label={t("agency.end-last-day")} defaultValue={today} />
        <Carry name="id" value={standing?.id ?? newest.id} />
        <Carry name="version" value={standing?.version ?? newest.version} />
        <Do kind="secondary">{endWords.endDo}</Do>
      </Ask>
    </details>
  );
}
