import type { StatutoryItem } from "#agency/statutory-item.store.server.ts";
import { WordingCard } from "#agency/wording-card.tsx";
import { WordingForms } from "#agency/wording-forms.tsx";
import type { RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

interface Props {
  readonly newest: StatutoryItem;
  readonly earlier: readonly StatutoryItem[];
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One item of the law, and the form for the next change of law. */
export function StatutoryItemCard({ earlier, ...around }: Props) {
  const t = useTexts();
  const { newest, today } = around;
  const letter = t("agency.letter", { letter: newest.letter });
  return (
    <WordingCard title={`${letter}: ${wordingIn(newest, t.language)}`} newest={newest} earlier={earlier} today={today}>
      <WordingForms
        {...around}
        name={letter}
        endWords={{ end: t("agency.end-item"), endDo: t("agency.end-item-do") }}
        factsOf={(standing: StatutoryItem) => factsOf(standing, t)}
      />
    </WordingCard>
  );
}

function factsOf(standing: StatutoryItem, t: Texts): [string, string][] {
  return [
    [t("agency.words-nb"), standing.nameNb],
    [t("agency.words-sv"), standing.nameSv],
    [t("agency.words-en"), standing.nameEn],
    [t("agency.source"), standing.source],
    [t("agency.valid-from"), formatDay(standing.validFrom, t.language)],
    [t("agency.valid-to"), standing.validTo === null ? "" : formatDay(standing.validTo, t.language)],
  ];
}
