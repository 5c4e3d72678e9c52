import { LateAnswer } from "#referral/late-answer.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly offeredAt: Date | string;
  /** while it waits for an answer */
  readonly answerBy: string | null;
  readonly answerBasis?: string | null;
  readonly isLate: boolean;
}

/** When something was offered, and by when an answer is wanted. */
export function OfferDays({ offeredAt, answerBy, answerBasis = null, isLate }: Props) {
  const t = useTexts();
  return (
    <>
      <dt>{t("referral.offered")}</dt>
      <dd>
        <Day when={offeredAt} />
      </dd>
      {answerBy !== null && (
        <>
          <dt>{t("referral.answer-by")}</dt>
          <dd>
            <Day when={answerBy} /> {answerBasis !== null && <span className="muted">({answerBasis})</span>} <LateAnswer isLate={isLate} />
          </dd>
        </>
      )}
    </>
  );
}
