import { BodyShort, Heading } from "@navikt/ds-react";
import { itemWords, type SaidAs } from "#person/block.ts";
import type { Block } from "#person/block.store.server.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { Day, formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

function whomWords(t: Texts, block: Block): string {
  if (block.against === "guardians") return t("block.all-guardians");
  if (block.against === "everyone") return t("block.everyone");
  if (block.against === "relation") return block.relationName ?? "";
  return block.against === "agency" ? t("block.all-at", { agency: block.name ?? "" }) : (block.name ?? "");
}

function whatWords(t: Texts, { covers, item, what }: Block): string {
  if (covers === "whole") return t("block.from-everything");
  if (covers === "topic") return t("block.from-topic", { topic: what ?? "" });
  const words = what === null ? t("block.item-gone") : itemWords(item ?? "note", what, (day) => formatDay(day, t.language));
  return t("block.from-item", { item: t(`block.item.${item ?? "note"}`), words });
}

/** What stands now, each with the one press that lifts it. */
export function BlockList({ blocks, as, formKey, refused }: { blocks: readonly Block[]; as: SaidAs; formKey: string; refused: RefusedShown | undefined }) {
  const t = useTexts();
  if (blocks.length === 0) return <BodyShort>{t(as === "self" ? "block.nobody" : "block.nobody-by-you")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {blocks.map((block) => (
        <li key={block.id} className="card stack--tight">
          <Heading level="3" size="xsmall">
            {whomWords(t, block)}
          </Heading>
          <BodyShort>{whatWords(t, block)}</BodyShort>
          {block.reason !== null && <BodyShort className="own-words">{block.reason}</BodyShort>}
          <BodyShort size="small" className="muted">
            {block.saidAs === "self" ? t("block.since") : t("block.said-by", { name: block.saidByName })} <Day when={block.saidAt} />
          </BodyShort>
          {(as === "self" || block.saidAs !== "self") && (
            <Ask formKey={formKey} refused={refused} intent={`lift-${block.id}`} label={t("block.lift-of", { whom: whomWords(t, block) })}>
              <Carry name="blockId" value={block.id} />
              <Do kind="secondary">{t("block.lift")}</Do>
            </Ask>
          )}
        </li>
      ))}
    </ul>
  );
}
