import { BodyShort } from "@navikt/ds-react";
import type { Refused } from "#access/page.server.ts";
import type { SeenBy } from "#consent/seen-by.ts";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { Ask, Carry, Choice, Do, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { Conflict, isConflict, typedText } from "#plan/conflict.tsx";
import { areasToWriteIn, COMMON, type Contribution, type PlanRead } from "#plan/plan.ts";
import { Missing, Part, TopicTag, useAreaName } from "#plan/plan-part.tsx";

export interface FormsProps {
  readonly plan: PlanRead;
  readonly formKey: string;
  readonly refused: Refused | undefined;
  /** who would see what belongs to the whole plan: what the form begins with */
  readonly seenBy: SeenBy | null;
}

/** Who may see it: everyone who takes part, or those to whom one life area is open. */
export function AreaSeenBy({
  plan,
  isNote = false,
}: {
  plan: PlanRead;
  /** who sees a note is chosen beside it: this is its part of life alone */ isNote?: boolean;
}) {
  const t = useTexts();
  const areaName = useAreaName(plan.lifeAreas);
  const areas = areasToWriteIn(plan).map(({ code }) => ({
    value: code,
    label: isNote ? areaName(code) : t("contribution.area-only", { area: areaName(code) }),
  }));
  if (isNote) return <Choice name="lifeArea" label={t("measure.area")} options={[{ value: COMMON, label: t("note.area-any") }, ...areas]} />;
  return <Choice name="lifeArea" label={t("contribution.area")} options={[{ value: COMMON, label: t("plan.area.common-why") }, ...areas]} />;
}

export function TopicChoice({ plan }: { plan: PlanRead }) {
  const t = useTexts();
  if (plan.topics.length === 0) return null;
  return (
    <Choice name="topicId" label={t("goal.topic")} empty={t("goal.topic-none")} options={plan.topics.map(({ id, name }) => ({ value: id, label: name }))} />
  );
}

interface ContributionFormsProps extends FormsProps {
  readonly parties: readonly { readonly value: string; readonly label: string }[];
  readonly isOwner: boolean;
  readonly mayWrite: boolean;
}

/** What everyone contributes; one's own can be changed in place. */
export function ContributionForms({ plan, formKey, refused, seenBy, parties, isOwner, mayWrite }: ContributionFormsProps) {
  const t = useTexts();
  const areaName = useAreaName(plan.lifeAreas);
  const [only] = parties;
  const isOne = parties.length === 1;
  return (
    <Part id="contributions" title={t("contribution.title")}>
      {plan.contributions.length === 0 && <Missing>{t("contribution.none")}</Missing>}
      <ul className="plain-list narrow">
        {plan.contributions.map((given) => (
          <li key={given.id} className="card">
            <BodyShort weight="semibold">{given.partyName}</BodyShort>
            <BodyShort className="pre-line">{given.words}</BodyShort>
            {given.lifeArea !== COMMON && (
              <BodyShort size="small" className="muted">
                {t("contribution.area-only", { area: areaName(given.lifeArea) })}
              </BodyShort>
            )}
            <TopicTag of={given} />
            {given.isMine && mayWrite && <Change given={given} formKey={formKey} refused={refused} />}
          </li>
        ))}
      </ul>
      {parties.length > 0 && (
        <details open={plan.contributions.length === 0 || refused?.intent === "contribute"}>
          <summary>{t("contribution.add")}</summary>
          <Ask formKey={formKey} refused={refused} intent="contribute" label={t("contribution.add")}>
            {isOne && only !== undefined ? (
              <Carry name="party" value={only.value} />
            ) : (
              <Choice name="party" label={t("contribution.party")} empty={t("contribution.party-none")} options={parties} />
            )}
            <Words name="words" rows={3} label={isOne || isOwner ? t("contribution.words-own") : t("contribution.words")} />
            <AreaSeenBy plan={plan} />
            <TopicChoice plan={plan} />
            <WhoCanSee seenBy={seenBy} fields={["lifeArea", "topicId"]} />
            <Do>{t("contribution.save")}</Do>
          </Ask>
        </details>
      )}
    </Part>
  );
}

function Change({ given, formKey, refused }: { given: Contribution; formKey: string; refused: Refused | undefined }) {
  const t = useTexts();
  const intent = `change-${given.id}`;
  const mine = refused?.intent === intent ? refused : undefined;
  const faster = isConflict(mine) ? (mine?.current as { words: string; version: number } | null) : null;
  return (
    <details open={mine !== undefined}>
      <summary>{t("contribution.change")}</summary>
      <Ask formKey={formKey} refused={refused} intent={intent} label={`${t("contribution.change")}: ${given.partyName}`}>
        {mine !== undefined && faster !== null && (
          <Conflict wordings={[{ label: given.partyName, now: faster.words, yours: typedText(mine.typed, "words") }]} />
        )}
        <Carry name="contributionId" value={given.id} />
        <Carry name="version" value={faster?.version ?? given.version} />
        <Words name="words" rows={3} label={t("contribution.words")} defaultValue={given.words} />
        <Do kind="secondary">{t("contribution.save")}</Do>
      </Ask>
    </details>
  );
}
