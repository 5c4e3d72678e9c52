import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { spanWords } from "#plan/crisis-calls.tsx";
import { findCrisisPlan } from "#plan/crisis.store.server.ts";
import { mayWriteCrisisPlan } from "#plan/crisis-writing.store.server.ts";
import { callDays, ContactForm, EndContactForm } from "#plan/crisis.ts";
import { endCrisisContact, nameCrisisContact } from "#plan/write-crisis-plan.ts";
import { Ask, Carry, Do, Line, Pick } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/crisis-calls.page";

export const handle = { audit: "crisis.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("crisis.read", async (scope, { personId, here }) => {
  const read = await findCrisisPlan(scope, personId);
  if (!(await mayWriteCrisisPlan(scope, here, read !== undefined))) notFound();
  return { contacts: read?.contacts ?? [] };
});

export const action = personAction("crisis.write", async (scope, { form, intent, here }) => {
  if (intent === "end") {
    const read = readForm(EndContactForm, form);
    const done = read.ok ? await endCrisisContact(scope, here, read.input.contactId) : read;
    return done.ok ? { ok: true, said: "crisis.contact-ended" } : done;
  }
  const read = readForm(ContactForm, form);
  const done = read.ok ? await nameCrisisContact(scope, here, read.input) : read;
  return done.ok ? { ok: true, said: "crisis.contact-named" } : done;
});

/** Whom to call, and at which hours: a line is taken away and another put in its place; the history keeps both. */
export default function CrisisCallsPage({ loaderData: { here, contacts, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as Refused | undefined;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/crisis#calls`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {here.isOwner ? t("crisis.calls-own") : t("crisis.calls")}
      </Heading>
      <BodyShort>{t("crisis.ask-calls")}</BodyShort>
      {contacts.length > 0 && (
        <ul className="plain-list cards">
          {contacts.map((line) => (
            <li key={line.id} className="card">
              <BodyShort weight="semibold">
                {line.name}
                {line.who !== "" && `, ${line.who}`}
              </BodyShort>
              <BodyShort>{line.phone}</BodyShort>
              <BodyShort size="small" className="muted">
                {spanWords(line, t)}
                {line.writtenHow === "dictated" && `. ${t("words.by-dictated", { writer: line.writtenByName, name: here.givenName })}`}
              </BodyShort>
              {(here.speaksForHer || line.writtenHow === "dictated") && (
                <Ask
                  formKey={formKey}
                  refused={refused}
                  intent="end"
                  label={t("crisis.end-contact-of", { name: `${line.name}, ${line.phone}, ${spanWords(line, t)}` })}
                >
                  <Carry name="contactId" value={line.id} />
                  <Do kind="tertiary">{t("crisis.end-contact")}</Do>
                </Ask>
              )}
            </li>
          ))}
        </ul>
      )}
      <Section id="new" title={t("crisis.new-contact")} size="small" className="stack--tight">
        <Ask formKey={formKey} refused={refused} intent="new" label={t("crisis.new-contact")}>
          <Line name="name" label={t("crisis.contact-name")} />
          <Line name="phone" type="tel" label={t("crisis.contact-phone")} />
          <Line name="who" label={t("crisis.contact-who")} description={t("crisis.contact-who-about")} optional />
          <Pick
            name="days"
            label={t("crisis.contact-days")}
            defaultValue="every"
            options={callDays.map((value) => ({ value, label: t(`crisis.days-${value}`) }))}
          />
          <Line name="from" label={t("crisis.contact-from")} description={t("crisis.contact-hours-about")} optional />
          <Line name="to" label={t("crisis.contact-to")} optional />
          <Do>{t("crisis.add-contact")}</Do>
        </Ask>
      </Section>
    </>
  );
}
