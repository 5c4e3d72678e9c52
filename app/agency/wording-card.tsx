import { BodyShort, Heading } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { Period } from "#agency/agency.ts";
import { PeriodTag, PeriodWords } from "#agency/period-tag.tsx";
import { useTexts } from "#ui/texts.tsx";
import { type Wordings, wordingIn } from "#ui/wording.ts";

export interface Wording extends Wordings, Period {
  readonly id: string;
  readonly source: string;
  readonly version: number;
}

interface WordingCardProps {
  readonly title: string;
  readonly newest: Wording;
  readonly earlier: readonly Wording[];
  readonly today: string;
  /** what can be done with it */
  readonly children: ReactNode;
}

/** Something worded in three languages, from a day: its newest wording, and the earlier ones. */
export function WordingCard({ title, newest, earlier, today, children }: WordingCardProps) {
  const t = useTexts();
  return (
    <li className="card">
      <Heading level="3" size="small">
        {title}
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
      {children}
    </li>
  );
}
