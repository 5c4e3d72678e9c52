import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { SilentList } from "#agency/silent-list.tsx";
import { listSilentAgencies } from "#agency/who-answers.ts";
import { listAsksAwaiting } from "#coordinator/ask.store.server.ts";
import { FillGapForm, TakeBackChairForm, TakeBackForm } from "#coordinator/coordinator.ts";
import { DueTag } from "#coordinator/due-tag.tsx";
import { GapCard } from "#coordinator/gap-card.tsx";
import { listLeavers } from "#coordinator/leaving.store.server.ts";
import { takeBackHandover } from "#coordinator/offer-handover.ts";
import { fillGap, takeBackChair } from "#coordinator/offer-chair.ts";
import { readGaps } from "#coordinator/read-gaps.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { isUnit } from "#coordinator/term.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/gaps.page";

export const handle = { audit: "coordinator.gaps" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const unitOnly = async (scope: Scope) => {
  if (!(await isUnit(scope))) notFound();
};

export const loader = pageLoader("coordinator.gaps", async (scope) => {
  await unitOnly(scope);
  const gaps = await readGaps(scope);
  return {
    gaps,
    leavers: await listLeavers(scope),
    asks: await listAsksAwaiting(scope),
    silent: await listSilentAgencies(scope),
    receivers: await listReceivers(scope, [...new Set(gaps.map(({ agreementId }) => agreementId))]),
  };
});

export const action = pageAction("coordinator.fill-gap", async (scope, { form, intent }) => {
  await unitOnly(scope);
  if (intent?.startsWith("fill ")) {
    const read = readForm(FillGapForm, form);
    if (!read.ok) return read;
    const done = await fillGap(scope, read.input);
    return done.ok ? { ok: true, said: "coordinator.offered" } : done;
  }
  if (intent?.startsWith("handover ")) {
    const read = readForm(TakeBackForm, form);
    if (!read.ok) return read;
    const done = await takeBackHandover(scope, read.input.handoverId);
    return done.ok ? { ok: true, said: "coordinator.taken-back" } : done;
  }
  if (intent?.startsWith("chair ")) {
    const read = readForm(TakeBackChairForm, form);
    if (!read.ok) return read;
    const done = await takeBackChair(scope, read.input.termId);
    return done.ok ? { ok: true, said: "coordinator.taken-back" } : done;
  }
  return refuse("form.not-valid");
});

/** For the coordinating unit: chairs nobody sits in, who is leaving, and who asks for another. The register, and no plan. */
export default function GapsPage({ loaderData: { gaps, leavers, asks, silent, receivers, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.gaps")}
      </Heading>
      <BodyShort>{t("coordinator.gaps-means")}</BodyShort>
      <ul className="plain-list stack--tight">
        <li>
          <Link to="/coordinator/absences">{t("coordinator.absence-for")}</Link>
        </li>
        <li>
          <Link to="/coordinator/asks">{t("coordinator.ask-for")}</Link>
        </li>
      </ul>
      {asks.length > 0 && (
        <Section id="asks" title={t("coordinator.asks")} className="stack--tight">
          <ul className="plain-list stack--tight">
            {asks.map((ask) => (
              <li key={ask.askId} className="row">
                <Link to={`/coordinator/asks/${ask.askId}`}>{t("coordinator.ask-of", { name: ask.personName })}</Link>
                {ask.answerBy !== null && <DueTag day={ask.answerBy} isLate={ask.isLate} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="gaps" title={t("coordinator.gap-count", { count: gaps.length })} className="stack--tight">
        {gaps.length === 0 ? (
          <Alert variant="success" size="small">
            {t("coordinator.gaps-none")}
          </Alert>
        ) : (
          <ul className="plain-list stack">
            {gaps.map((gap) => (
              <GapCard key={gap.personId + gap.side} gap={gap} receivers={receivers} formKey={formKey} refused={actionData} />
            ))}
          </ul>
        )}
      </Section>
      {silent.length > 0 && (
        <Section id="silent" title={t("agency.silent")} className="stack--tight">
          <SilentList silent={silent} />
        </Section>
      )}
      {leavers.length > 0 && (
        <Section id="leavers" title={t("coordinator.leavers")} className="stack--tight">
          <ul className="plain-list stack--tight">
            {leavers.map((each) => (
              <li key={each.professionalId} className="card">
                <BodyShort weight="semibold">
                  {each.name}, {each.agencyName}
                </BodyShort>
                <BodyShort>{t(each.isGone ? "coordinator.left-on" : "coordinator.leaves-on", { day: formatDay(each.lastDay ?? "", t.language) })}</BodyShort>
                <BodyShort>{t("coordinator.left-to-do", { held: each.held, waiting: each.waiting, none: each.held - each.waiting })}</BodyShort>
                {each.answerBy !== null && <BodyShort>{t("coordinator.first-answer-by", { day: formatDay(each.answerBy, t.language) })}</BodyShort>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
