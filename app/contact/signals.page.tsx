import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { AnswerSignal } from "#contact/answer-signal.tsx";
import { actsWords } from "#contact/board-rows.tsx";
import { CloseSignalForm } from "#contact/board.ts";
import { closeSignal } from "#contact/close-signal.ts";
import { listAnswerers, readSignals } from "#contact/read-signals.ts";
import { reasonWords } from "#contact/signal-words.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/signals.page";

export const handle = { audit: "signal.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("signal.read", async (scope, { personId, here }) => {
  const read = (await readSignals(scope, personId)) ?? notFound();
  return { ...read, answerers: here.capacity === "professional" ? await listAnswerers(scope, personId) : [] };
});

export const action = personAction(
  "signal.read",
  async (scope, { form, personId }) => {
    const read = readForm(CloseSignalForm, form);
    if (!read.ok) return read;
    const done = await closeSignal(scope, { ...read.input, personId });
    return done.ok ? { ok: true, said: "signal.closed" } : done;
  },
  "E",
);

/** What asks to be followed up about one person, with its dates; answered here by those who help, read by the person too. */
export default function SignalsPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, signals, actor, closings, answerers, formKey } = loaderData;
  const mayAnswer = here.capacity === "professional";
  return (
    <div className="stack">
      <p className="no-print">
        <Link to={`/persons/${here.personId}/contacts`}>{t("contact.back")}</Link>
      </p>
      <Heading level="1" size="large">
        {t("signal.title")}
      </Heading>
      <BodyShort>{here.isOwner ? t("signal.means-own") : t("signal.means", { name: here.givenName })}</BodyShort>
      {signals.length === 0 ? (
        <Alert variant="info">{t("signal.none")}</Alert>
      ) : (
        <>
          <BodyShort>{actsWords(t, { actor: actor.name, isActorUnit: actor.as === "unit" })}</BodyShort>
          {signals.map((signal) =>
            mayAnswer ? (
              <AnswerSignal
                key={`${signal.kind}${signal.subject}${signal.since}`}
                personId={here.personId}
                signal={signal}
                answerers={answerers}
                actor={actor.name}
                formKey={formKey}
                refused={refused}
              />
            ) : (
              <p key={`${signal.kind}${signal.subject}${signal.since}`}>
                <b>{t(`signal.kind.${signal.kind}`)}</b> {reasonWords(t, signal.reason)}
              </p>
            ),
          )}
        </>
      )}
      <Link to={`/persons/${here.personId}/enrolment`}>{here.isOwner ? t("board.to-of-one-own") : t("board.to-of-one")}</Link>
      {closings.length > 0 && (
        <Section id="answered" title={t("signal.closed")} size="small" className="stack--tight">
          <ul className="plain-list">
            {closings.map((closing) => (
              <li key={`${closing.kind}${closing.subject}${closing.since}`}>
                <small className="muted">{formatDay(closing.closedOn, t.language)}</small>{" "}
                {t("signal.closed-line", {
                  what: t.of(`signal.kind.${closing.kind}`),
                  reason: t(`signal.close-reason.${closing.reason}`),
                  step: closing.nextStep,
                  name: closing.actsName,
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
