import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { noteConsultation, readConsultations } from "#team/book-open-hour.ts";
import { Consultation } from "#team/open-hour.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Ask, Choice, DayField, Do, Line, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/consultations.page";

export const handle = { audit: "team.read-consultations" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader(
  "team.read-consultations",
  async (scope, { params }) => (await readConsultations(scope, idFrom(params, "teamId"))) ?? notFound(),
);

export const action = pageAction("team.note-consultation", async (scope, { form, params }) => {
  const read = readForm(Consultation, form);
  const done = read.ok ? await noteConsultation(scope, idFrom(params, "teamId"), read.input) : read;
  return done.ok ? { ok: true, said: "consultation.noted" } : done;
});

/** Advice given to colleagues, without anybody's identity: what was asked, what was answered, what follows. */
export default function ConsultationsPage({ loaderData: { team, consultations, agencies, today, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <TeamFrame team={team} title={t("consultation.title")}>
      <Alert variant="info">{t("consultation.no-name")}</Alert>
      <Ask formKey={formKey} refused={actionData} label={t("consultation.note")}>
        <DayField name="heldOn" label={t("consultation.held-on")} defaultValue={today} />
        <Choice name="agencyId" label={t("consultation.agency")} empty="" options={agencies.map(({ id, name }) => ({ value: id, label: name }))} />
        <Line name="askedAs" label={t("consultation.asked-as")} description={t("consultation.asked-as-about")} />
        <Words name="question" label={t("consultation.question")} description={t("consultation.question-about")} rows={3} maxLength={1000} />
        <Words name="advice" label={t("consultation.advice")} rows={3} maxLength={1000} />
        <Words name="followUp" label={t("consultation.follow-up")} rows={2} maxLength={500} optional />
        <Do>{t("consultation.note")}</Do>
      </Ask>
      <Section id="noted" title={t("consultation.earlier")} className="stack">
        {consultations.length === 0 && <BodyShort className="muted">{t("consultation.none")}</BodyShort>}
        {consultations.map((each) => (
          <article key={each.consultationId} className="card stack--tight">
            <Heading level="3" size="xsmall">
              <Day when={each.heldOn} />, {each.askedAs}, {each.agencyName}
            </Heading>
            <BodyShort className="pre-line">
              <strong>{t("consultation.question")}:</strong> {each.question}
            </BodyShort>
            <BodyShort className="pre-line">
              <strong>{t("consultation.advice")}:</strong> {each.advice}
            </BodyShort>
            {each.followUp !== null && (
              <BodyShort className="pre-line">
                <strong>{t("consultation.follow-up")}:</strong> {each.followUp}
              </BodyShort>
            )}
            <BodyShort size="small" className="muted">
              {t("consultation.written-by", { name: each.writtenByName })}
            </BodyShort>
          </article>
        ))}
      </Section>
    </TeamFrame>
  );
}
