import { Alert } from "@navikt/ds-react";
import { Link } from "react-router";
import type { Around } from "#referral/handover.store.server.ts";
import type { StepProps } from "#referral/need-for-unit.tsx";
import type { readJoinable } from "#referral/join-needs.ts";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { Day, formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

export type Joinable = Awaited<ReturnType<typeof readJoinable>>;

/** The same person raised twice? The unit decides. Likely ones are put before its eyes; the rest stand in the list. */
export function JoinStep({ need, formKey, refused, joinable }: StepProps & { joinable: Joinable }) {
  const t = useTexts();
  if (joinable.length === 0) return null;
  const isLikely = joinable.some((other) => other.isLikely);
  return (
    <details className="card no-print" open={isLikely || refused?.intent === "join"}>
      <summary>{isLikely ? t("handover.join-likely") : t("handover.join")}</summary>
      <p>{t("handover.join-why")}</p>
      <Ask formKey={formKey} refused={refused} intent="join" label={t("handover.join")}>
        <Carry name="version" value={need.version} />
        <Choice
          name="lead"
          label={t("handover.join-with")}
          empty={t("referral.choose")}
          defaultValue={isLikely ? joinable[0]?.referralId : undefined}
          options={joinable.map((other) => ({
            value: other.referralId,
            label: t("handover.join-option", { name: other.personName, day: formatDay(other.raisedAt, t.language) }),
          }))}
        />
        <Do kind="secondary">{t("handover.join-do")}</Do>
      </Ask>
    </details>
  );
}

/** This need follows another; and back again, should it have been a mistake. */
export function JoinedTo({ around, formKey, refused }: Omit<StepProps, "need"> & { around: Around }) {
  const t = useTexts();
  if (around.leadId === null) return null;
  return (
    <Alert variant="info">
      <p>{t("handover.follows")}</p>
      <p>
        <Link to={`/needs/${around.leadId}`}>{t("handover.to-lead", { name: around.leadName ?? "" })}</Link>
      </p>
      <Ask formKey={formKey} refused={refused} intent="separate" label={t("handover.separate")}>
        <Do kind="secondary">{t("handover.separate")}</Do>
      </Ask>
    </Alert>
  );
}

/** Who else has raised her, and what they wrote: one need, several senders, who know nothing of each other. */
export function AlsoRaised({ around }: { around: Around }) {
  const t = useTexts();
  if (around.joined.length === 0) return null;
  return (
    <Section id="also-raised" title={t("handover.also-raised", { count: around.joined.length })} className="stack">
      <p className="muted">{t("handover.also-raised-why")}</p>
      <ul className="plain-list">
        {around.joined.map((other) => (
          <li key={other.referralId} className="card">
            <p className="own-words">{other.whatIsNeeded}</p>
            <p>
              <Day when={other.raisedAt} />: {other.raiserName}
              {other.raiserAgency !== null && `, ${other.raiserAgency}`} ({t(`referral.as-${other.raisedAs}`)}), {other.raiserContact}
            </p>
            <p>
              <Link to={`/needs/${other.referralId}`}>{t("handover.to-joined")}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
