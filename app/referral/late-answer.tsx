import { Tag } from "@navikt/ds-react";
import { useTexts } from "#ui/texts.tsx";

/** That an answer should have been here, where it should. */
export function LateAnswer({ isLate }: { readonly isLate: boolean }) {
  const t = useTexts();
  if (!isLate) return null;
  return (
    <Tag variant="warning" size="small">
      {t("referral.answer-late")}
    </Tag>
  );
}
