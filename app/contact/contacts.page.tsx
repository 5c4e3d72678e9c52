import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { z } from "zod";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { AroundContact } from "#contact/around-contact.tsx";
import { ContactForm } from "#contact/contact-form.tsx";
import { ContactForm as ContactFields } from "#contact/contact.ts";
import { ContactList } from "#contact/contact-list.tsx";
import { getContactPage } from "#contact/contact-page.store.server.ts";
import { readSharing } from "#consent/decide-release.ts";
import { whoWouldSee } from "#consent/look-at.ts";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { continuityOf } from "#contact/continuity.ts";
import { recordContact } from "#contact/record-contact.ts";
import { ContinuityWords, StandingContact } from "#contact/standing-contact.tsx";
import { takeBackContact } from "#contact/take-back-contact.ts";
import { maySeePlaces } from "#person/person.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/contacts.page";

/** as many contacts as a phone shows without scrolling far; the others are folded away */
const AT_ONCE = 5;

export const handle = { audit: "contact.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("contact.read", async (scope, { personId, here }) => {
  const page = await getContactPage(scope, personId);
  if (!page.isFollowed) notFound();
  const { terms, seats, ...shown } = page;
  return {
    page: maySeePlaces(here) ? shown : { ...shown, wishes: shown.wishes.map((wish) => ({ ...wish, agencyName: null })) },
    sharing: await readSharing(scope, personId),
    seenBy: here.capacity === "professional" ? await whoWouldSee(scope, { personId, kind: "contact", lifeArea: "common", topicId: null }) : null,
    continuity: continuityOf([...terms, ...seats], page.twoWayDays, page.diedOn ?? page.today),
  };
});

const record = personAction(
  "contact.record",
  async (scope, { form, personId }) => {
    const read = readForm(ContactFields, form);
    if (!read.ok) return read;
    const done = await recordContact(scope, { personId, ...read.input });
    return done.ok ? { ok: true, said: `contact.${read.input.outcome}` } : done;
  },
  "C",
);

const takeBack = personAction("contact.take-back", async (scope, { form, personId }) => {
  const read = readForm(z.strictObject({ contactId: z.uuid() }), form);
  if (!read.ok) return read;
  const done = await takeBackContact(scope, { personId, ...read.input });
  return done.ok ? { ok: true, said: "contact.taken-back" } : done;
});

export async function action(args: ActionFunctionArgs) {
  const form = await formSent(args.request.clone());
  return form.get("_intent") === "take-back" ? takeBack(args) : record(args);
}

/** How it stands between the person and those who help; at the top, one press to write down a contact. */
export default function ContactsPage({ loaderData: { page, continuity, sharing, seenBy, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const isProfessional = here.capacity === "professional";
  const mayRecord = isProfessional && page.diedOn === null;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("contact.title")}
      </Heading>
      {mayRecord && (
        <ContactForm
          formKey={formKey}
          refused={refused}
          intent="record"
          label={t("contact.record")}
          colleagues={page.colleagues}
          after={<WhoCanSee seenBy={seenBy} isShort />}
        />
      )}
      {sharing !== undefined && <BodyShort size="small">{t(sharing.shares ? "release.we-share" : "release.we-share-not")}</BodyShort>}
      {sharing?.isPartlyHeard === true && <BodyShort size="small">{t("release.partly-heard")}</BodyShort>}
      {(isProfessional || here.speaksForHer) && <Link to={`/persons/${here.personId}/releases`}>{t("release.link")}</Link>}
      {here.speaksForHer && <ContinuityWords continuity={continuity} here={here} />}
      <StandingContact page={page} here={here} mayAgree={mayRecord} isPartlyHeard={sharing?.isPartlyHeard === true} />
      <Section id="latest" title={t("contact.latest")} size="small" className="stack--tight">
        {page.contacts.length === 0 ? (
          <Alert variant="info" size="small" inline>
            {t("contact.none")}
          </Alert>
        ) : (
          <>
            <ContactList isOwner={here.isOwner} contacts={page.contacts.slice(0, AT_ONCE)} formKey={formKey} refused={refused} />
            {page.contacts.length > AT_ONCE && (
              <details open={page.contacts.slice(AT_ONCE).some(({ id }) => id === refused?.typed["contactId"])}>
                <summary>{t("contact.earlier", { count: page.contacts.length - AT_ONCE })}</summary>
                <ContactList isOwner={here.isOwner} contacts={page.contacts.slice(AT_ONCE)} formKey={formKey} refused={refused} />
              </details>
            )}
          </>
        )}
      </Section>
      {!here.speaksForHer && <ContinuityWords continuity={continuity} here={here} />}
      <AroundContact page={page} personId={here.personId} isOwner={here.isOwner} />
    </div>
  );
}
