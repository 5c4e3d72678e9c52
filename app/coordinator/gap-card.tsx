import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { DueTag } from "#coordinator/due-tag.tsx";
import type { GapShown } from "#coordinator/read-gaps.ts";
import type { ReceiverShown } from "#coordinator/receiver.store.server.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Ask, Carry, Choice, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly gap: GapShown;
  readonly receivers: readonly ReceiverShown[];
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One chair that nobody sits in: whose, since when, why, and what to do about it. */
export function GapCard({ gap, receivers, formKey, refused }: Props) {
  const t = useTexts();
  const { asked } = gap;
  const key = gap.personId + gap.side;
  const intent = `fill ${key}`;
  const backIntent = asked?.handoverId == null ? `chair ${key}` : `handover ${key}`;
  const options = receivers
    .filter(({ side, name }) => side === gap.side && name !== gap.holderName)
    .map((each) => ({ value: each.mandateId, label: `${each.name}, ${each.functionName}, ${each.agencyName}` }));
  return (
    <li className="card stack--tight">
      <Heading level="3" size="small">
        {gap.personName}
      </Heading>
      <div className="row">
        <Tag size="small" variant="warning">
          {t(`coordinator.gap-${gap.kind}`)}
        </Tag>
        <span>{sideNameOf(t, gap.side, gap.jurisdiction)}</span>
      </div>
      <BodyShort>
        {t("coordinator.gap-since", { day: formatDay(gap.since, t.language) })}{" "}
        {gap.holderName !== null && t(`coordinator.gap-${gap.kind}-who`, { name: gap.holderName })}
      </BodyShort>
      {asked === null ? (
        <details open={refused?.intent === intent}>
          <summary>{t("coordinator.gap-offer")}</summary>
          <Ask formKey={formKey} refused={refused} intent={intent} label={`${t("coordinator.gap-offer")}: ${gap.personName}`}>
            <Carry name="personId" value={gap.personId} />
            <Carry name="side" value={gap.side} />
            {gap.termId !== null && <Carry name="termId" value={gap.termId} />}
            <Choice name="to" label={t("coordinator.to-whom")} empty={t("coordinator.choose")} options={options} />
            <Do kind="secondary">{t("coordinator.offer-do")}</Do>
          </Ask>
        </details>
      ) : (
        <Ask formKey={formKey} refused={refused} intent={backIntent} label={`${t("coordinator.take-back")}: ${gap.personName}`}>
          {asked.handoverId === null ? <Carry name="termId" value={asked.termId ?? ""} /> : <Carry name="handoverId" value={asked.handoverId} />}
          <div className="row">
            <span>{t("coordinator.offered-to", { name: asked.name })}</span>
            {asked.answerBy !== null && <DueTag day={asked.answerBy} isLate={asked.isLate} />}
          </div>
          <Do kind="tertiary">{t("coordinator.take-back")}</Do>
        </Ask>
      )}
    </li>
  );
}
