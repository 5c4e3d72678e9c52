import { WordingCard } from "#agency/wording-card.tsx";
import { WordingForms } from "#agency/wording-forms.tsx";
import type { Criterion } from "#referral/criterion.store.server.ts";
import type { RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

interface Props {
  readonly newest: Criterion;
  readonly earlier: readonly Criterion[];
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One criterion of whom the coordination is for, and the forms for another wording and an end. */
export function CriterionCard({ earlier, ...around }: Props) {
  const t = useTexts();
  const { newest, today } = around;
  const name = wordingIn(newest, t.language);
  return (
    <WordingCard title={name} newest={newest} earlier={earlier} today={today}>
      <WordingForms
        {...around}
        name={name}
        endWords={{ end: t("criterion.end"), endDo: t("criterion.end-do") }}
        factsOf={(standing: Criterion) => [[t("agency.source"), `${wordingIn(standing, t.language)} (${standing.source})`]]}
      />
    </WordingCard>
  );
}
