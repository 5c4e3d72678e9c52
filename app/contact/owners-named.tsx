import { BodyShort, Tag } from "@navikt/ds-react";
import type { TransitionsPage } from "#contact/transition.store.server.ts";
import { useTexts } from "#ui/texts.tsx";

/** Who gives and who receives; an owner that is missing is said in words. */
export function OwnersNamed({
  taken,
}: {
  taken: Pick<TransitionsPage["takenUp"][number], "ownerFromName" | "ownerToName" | "steps" | "stepsDone"> | undefined;
}) {
  const t = useTexts();
  return (
    <>
      <BodyShort>{t("transition.gives", { name: taken?.ownerFromName ?? t("transition.nobody") })}</BodyShort>
      <BodyShort>{t("transition.receives", { name: taken?.ownerToName ?? t("transition.nobody") })}</BodyShort>
      {(taken?.ownerFromName == null || taken.ownerToName === null) && (
        <Tag size="small" variant="warning">
          {t("transition.owner-is-missing")}
        </Tag>
      )}
      {taken !== undefined && <BodyShort>{t("transition.steps-done", { done: taken.stepsDone, of: taken.steps })}</BodyShort>}
    </>
  );
}
