import { BodyShort, Heading } from "@navikt/ds-react";
import { LifeAreaFields } from "#agency/life-area-fields.tsx";
import type { AdministeredLifeArea } from "#agency/life-area.store.server.ts";
import { PeriodTag } from "#agency/period-tag.tsx";
import { Standing, standingOf } from "#agency/standing.tsx";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

type Area = AdministeredLifeArea;

interface Props {
  readonly area: Area;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One life area, its names in the three languages, and the form that changes them. */
export function LifeAreaCard({ area, today, formKey, refused }: Props) {
  const t = useTexts();
  const intent = `change ${area.jurisdiction} ${area.code}`;
  const standing = standingOf<Area>(refused, intent);
  return (
    <li className="card">
      <div className="row">
        <Heading level="3" size="small">
          {area.position}. {wordingIn(area, t.language)}
        </Heading>
        <PeriodTag {...area} today={today} />
      </div>
      <BodyShort className="muted">
        <span lang="nb">{area.nameNb}</span> · <span lang="sv">{area.nameSv}</span> · <span lang="en">{area.nameEn}</span>
      </BodyShort>
      <details key={formKey} open={refused?.intent === intent}>
        <summary>{t("agency.change-title")}</summary>
        <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.change-title")}: ${wordingIn(area, t.language)}`}>
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
