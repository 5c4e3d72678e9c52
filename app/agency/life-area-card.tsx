import { BodyShort, Heading } from "@navikt/ds-react";
import type { AdministeredLifeArea } from "#agency/life-area.store.server.ts";
import { PeriodTag } from "#agency/period-tag.tsx";
import { Standing, standingOf } from "#agency/standing.tsx";
import { Ask, Carry, DayField, Do, Line, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

type Area = AdministeredLifeArea;

export function LifeAreaFields({ area, nextPosition, today }: { readonly area?: Area; readonly nextPosition?: number; readonly today: string }) {
  const t = useTexts();
  return (
    <>
      <Line name="nameNb" label={t("agency.name-nb")} defaultValue={area?.nameNb} />
      <Line name="nameSv" label={t("agency.name-sv")} defaultValue={area?.nameSv} />
      <Line name="nameEn" label={t("agency.name-en")} defaultValue={area?.nameEn} />
      <Line name="position" type="number" label={t("agency.position")} defaultValue={String(area?.position ?? nextPosition ?? "")} />
      <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={area?.validFrom ?? today} />
      <DayField name="validTo" label={t("agency.valid-to")} description={t("agency.valid-to-about")} defaultValue={area?.validTo ?? undefined} optional />
    </>
  );
}

const nameIn = (area: Area, language: string) => (language === "sv" ? area.nameSv : language === "en" ? area.nameEn : area.nameNb);

interface Props {
  readonly area: Area;
  readonly today: string;
  readonly formKey: string;
  readonly actionData: unknown;
}

/** One life area, its names in the three languages, and the form that changes them. */
export function LifeAreaCard({ area, today, formKey, actionData }: Props) {
  const t = useTexts();
  const intent = `change ${area.jurisdiction} ${area.code}`;
  const refused = actionData as RefusedShown | undefined;
  const standing = standingOf<Area>(actionData, intent);
  return (
    <li className="card">
      <div className="row">
        <Heading level="3" size="small">
          {area.position}. {nameIn(area, t.language)}
        </Heading>
        <PeriodTag {...area} today={today} />
      </div>
      <BodyShort className="muted">
        <span lang="nb">{area.nameNb}</span> · <span lang="sv">{area.nameSv}</span> · <span lang="en">{area.nameEn}</span>
      </BodyShort>
      <details key={formKey} open={refused?.intent === intent}>
        <summary>{t("agency.change-title")}</summary>
        <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.change-title")}: ${nameIn(area, t.language)}`}>
          {standing !== undefined && <Standing facts={factsOf(standing, t)} />}
          <LifeAreaFields area={area} today={today} />
          <Carry name="jurisdiction" value={area.jurisdiction} />
          <Carry name="code" value={area.code} />
          <Carry name="version" value={standing?.version ?? area.version} />
          <Do kind="secondary">{t("agency.save")}</Do>
        </Ask>
      </details>
    </li>
  );
}

function factsOf(area: Area, t: Texts): [string, string][] {
  return [
    [t("agency.name-nb"), area.nameNb],
    [t("agency.name-sv"), area.nameSv],
    [t("agency.name-en"), area.nameEn],
    [t("agency.position"), String(area.position)],
    [t("agency.valid-from"), formatDay(area.validFrom, t.language)],
    [t("agency.valid-to"), area.validTo === null ? "" : formatDay(area.validTo, t.language)],
  ];
}
