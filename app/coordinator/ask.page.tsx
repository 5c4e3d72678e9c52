import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { answerAsk } from "#coordinator/ask-for-another.ts";
import { findAsk } from "#coordinator/ask.store.server.ts";
import { AnswerForm, FillGapForm } from "#coordinator/coordinator.ts";
import { DueTag } from "#coordinator/due-tag.tsx";
import { fillGap } from "#coordinator/offer-chair.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { Ask, Carry, Choice, Do, Pick, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/ask.page";

export const handle = { audit: "coordinator.ask-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("coordinator.ask-read", async (scope, { params }) => {
  const ask = (await findAsk(scope, idFrom(params, "askId"))) ?? notFound();
  const receivers = ask.outcome === "another" ? await listReceivers(scope, [ask.agreementId]) : [];
  return { ask, receivers: receivers.filter(({ side, name }) => side === ask.side && name !== ask.holderName) };
});

export const action = pageAction("coordinator.ask-answer", async (scope, { form, intent, params }) => {
  const askId = idFrom(params, "askId");
  if ((await findAsk(scope, askId)) === undefined) notFound();
  if (intent === "hand-over") {
    const read = readForm(FillGapForm, form);
    if (!read.ok) return read;
    const done = await fillGap(scope, read.input);
    return done.ok ? { ok: true, said: "coordinator.offered" } : done;
  }
  const read = readForm(AnswerForm, form);
  if (!read.ok) return read;
  const done = await answerAsk(scope, { askId, ...read.input });
  return done.ok ? { ok: true, said: "coordinator.ask-answered" } : done;
});

/** The coordinating unit reads what the person asks for, and answers in words she will read. */
export default function AskPage({ loaderData: { ask, receivers, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.ask-of", { name: ask.personName })}
      </Heading>
      <BodyShort>
        {t(ask.saidHow === null ? "coordinator.asked-by-on" : `coordinator.heard-${ask.saidHow}-on`, {
          name: ask.askedBy,
          day: formatDay(ask.askedAt, t.language),
        })}{" "}
        {ask.holderName !== null && t("coordinator.holder-now", { name: ask.holderName })}
      </BodyShort>
      <blockquote className="own-words pre-line">{ask.words}</blockquote>
      <BodyShort className="muted">{t(ask.saidHow === null ? "coordinator.ask-kept" : "coordinator.heard-kept")}</BodyShort>
      {ask.saidHow !== null && <Alert variant="info">{t("coordinator.heard-tell", { name: ask.personName })}</Alert>}
      {ask.outcome === null ? (
        <>
          {ask.answerBy !== null && (
            <div className="row">
              <DueTag day={ask.answerBy} isLate={ask.isLate} inTime="info" />
              {ask.answerSource !== null && <span className="muted">{ask.answerSource}</span>}
            </div>
          )}
          <Ask formKey={formKey} refused={refused} intent="answer" label={t("coordinator.answer")}>
            <Pick
              name="outcome"
              label={t("coordinator.answer")}
              options={[
                { value: "another", label: t("coordinator.answer-another"), description: t("coordinator.answer-another-how") },
                { value: "stays", label: t("coordinator.answer-stays"), description: t("coordinator.answer-stays-how") },
              ]}
            />
            <Words name="words" label={t("coordinator.answer-words", { name: ask.personName })} rows={3} maxLength={2000} />
            <Do>{t("coordinator.answer-do")}</Do>
          </Ask>
        </>
      ) : (
        <Alert variant="info">
          {t(`coordinator.ask-${ask.outcome}`)} {ask.answerWords}
        </Alert>
      )}
      {ask.outcome === "another" && ask.termId !== null && (
        <Ask formKey={formKey} refused={refused} intent="hand-over" label={t("coordinator.hand-over")}>
          <Carry name="personId" value={ask.personId} />
          <Carry name="side" value={ask.side} />
          <Carry name="termId" value={ask.termId} />
          <Choice
            name="to"
            label={t("coordinator.to-whom")}
            empty={t("coordinator.choose")}
            options={receivers.map((each) => ({ value: each.mandateId, label: `${each.name}, ${each.functionName}, ${each.agencyName}` }))}
          />
          <Do>{t("coordinator.offer-do")}</Do>
        </Ask>
      )}
      <p>
        <Link to="/coordinator/gaps">{t("coordinator.gaps")}</Link>
      </p>
    </div>
  );
}
