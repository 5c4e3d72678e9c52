import { BodyShort } from "@navikt/ds-react";
import type { BlockItem } from "#person/block.ts";
import { Ask, Carry, Do } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly personId: string;
  readonly item: BlockItem;
  readonly itemId: string;
  /** undefined where it is no question (she has no guardian who may look, or the law gives her no such right yet) */
  readonly kept: { readonly blockId: string | null } | undefined;
  readonly formKey: string;
}

/** At an item's own place: one press and her guardians do not see it; one more and they do. */
export function KeepFromGuardians({ personId, item, itemId, kept, formKey }: Props) {
  const t = useTexts();
  if (kept === undefined) return null;
  const at = `/persons/${personId}/blocks`;
  if (kept.blockId !== null)
    return (
      <Ask formKey={formKey} action={at} intent={`lift-${kept.blockId}`} label={t("block.show-guardians")}>
        <BodyShort>{t("block.guardians-do-not-see")}</BodyShort>
        <Carry name="blockId" value={kept.blockId} />
        <Do kind="tertiary">{t("block.show-guardians")}</Do>
      </Ask>
    );
  return (
    <Ask formKey={formKey} action={at} intent="guardians" label={t("block.keep-from-guardians")}>
      <Carry name="item" value={item} />
      <Carry name="itemId" value={itemId} />
      <BodyShort size="small" className="muted">
        {t("block.keep-from-guardians-about")}
      </BodyShort>
      <Do kind="tertiary">{t("block.keep-from-guardians")}</Do>
    </Ask>
  );
}
