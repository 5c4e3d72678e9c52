import { BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { agreeRhythm, endRhythm } from "#contact/agree-rhythm.ts";
import { getContactPage } from "#contact/contact-page.store.server.ts";
import { EndRhythmForm, EVERY, RhythmForm } from "#contact/rhythm.ts";
import { everyInWords } from "#contact/standing-contact.tsx";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/rhythm.page";

export const handle = { audit: "contact.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("contact.read", async (scope, { personId, here }) => {
  const page = await getContactPage(scope, personId);
  if (!page.isFollowed || here.capacity !== "professional") notFound();
  return { rhythms: page.rhythms, colleagues: page.colleagues };
});

const agree = personAction("contact.rhythm", async (scope, { form, personId }) => {
  const read = readForm(RhythmForm, form);
  if (!read.ok) return read;
  const done = await agreeRhythm(scope, { personId, ...read.input });
  return done.ok ? { ok: true, to: `/persons/${personId}/contacts`, said: "contact.rhythm-agreed" } : done;
});

const end = personAction("contact.rhythm", async (scope, { form, personId }) => {
  const read = readForm(EndRhythmForm, form);
  if (!read.ok) return read;
  const done = await endRhythm(scope, { personId, ...read.input });
  return done.ok ? { ok: true, said: "contact.rhythm-ended" } : done;
});

export async function action(args: ActionFunctionArgs) {
  const form = await formSent(args.request.clone());
  return form.get("_intent") === "end" ? end(args) : agree(args);
}

/** How often each of those who help has agreed to meet the person. */
export default function RhythmPage({ loaderData: { rhythms, colleagues, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const me = colleagues.find((each) => each.isMe);
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/contacts`}>{t("contact.back")}</Link>
      <Heading level="1" size="large">
        {t("contact.rhythm-title", { name: here.givenName })}
      </Heading>
      <Ask formKey={formKey} refused={refused} intent="agree" label={t("contact.rhythm-agree")}>
        <div className="pick-row">
          <Choice
            name="everyDays"
            label={t("contact.rhythm-every")}
            defaultValue={String(rhythms.find((rhythm) => rhythm.professionalId === me?.professionalId)?.everyDays ?? 7)}
            options={EVERY.map((days) => ({ value: String(days), label: everyInWords(t, days) }))}
          />
        </div>
        <Choice
          name="professionalId"
          label={t("contact.rhythm-who")}
          defaultValue={me?.professionalId}
          options={colleagues.map((each) => ({ value: each.professionalId, label: each.isMe ? t("contact.me", { name: each.name }) : each.name }))}
        />
        <Do>{t("contact.rhythm-save")}</Do>
      </Ask>
      {rhythms.length > 0 && (
        <Section id="agreed" title={t("contact.rhythm-agreed-now")} size="small" className="stack--tight">
          <ul className="plain-list">
            {rhythms.map((rhythm) => (
              <li key={rhythm.id}>
                <BodyShort>{t("contact.rhythm-line", { name: rhythm.name, every: everyInWords(t, rhythm.everyDays) })}</BodyShort>
                <BodyShort size="small" className="muted">
                  {t("contact.rhythm-since", { day: formatDay(rhythm.agreedOn, t.language) })}
                </BodyShort>
                {rhythm.isOurs && (
                  <Ask
                    formKey={formKey}
                    refused={refused?.typed["rhythmId"] === rhythm.id ? refused : undefined}
                    intent="end"
                    label={t("contact.rhythm-end-of", { name: rhythm.name })}
                  >
                    <Carry name="rhythmId" value={rhythm.id} />
                    <Do kind="tertiary">{t("contact.rhythm-end")}</Do>
                  </Ask>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
