import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { confirmPlace, releasePlace, setProtection, takePlaceBack } from "#person/mind-places.ts";
import { ConfirmPlaceForm, EndReleaseForm, mindsPlaces, ProtectionForm, protections, ReleasePlaceForm } from "#person/place.ts";
import { listPlacesHeld, listRecipients, listReleases } from "#person/place.store.server.ts";
import { PlacesHeld, Releases } from "#person/place-list.tsx";
import { Ask, Choice, Do, Line, Pick } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/places.page";

// the event's name is read by guardians too: it must not tell what this page is for
export const handle = { audit: "person.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.page", async (scope, { personId, here }) => {
  if (!mindsPlaces(here)) notFound();
  return { held: await listPlacesHeld(scope, personId), releases: await listReleases(scope, personId), recipients: await listRecipients(scope, personId) };
});

export const action = personAction("person.page", async (scope, { here, form, intent }) => {
  if (!mindsPlaces(here)) notFound();
  if (intent === "protection") {
    const read = readForm(ProtectionForm, form);
    const done = read.ok ? await setProtection(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "place.protection-set" } : done;
  }
  if (intent?.startsWith("confirm-")) {
    const read = readForm(ConfirmPlaceForm, form);
    const done = read.ok ? await confirmPlace(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "place.confirmed" } : done;
  }
  if (intent === "release") {
    const read = readForm(ReleasePlaceForm, form);
    const done = read.ok ? await releasePlace(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "place.released" } : done;
  }
  if (intent?.startsWith("end-")) {
    const read = readForm(EndReleaseForm, form);
    const done = read.ok ? await takePlaceBack(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "place.taken-back" } : done;
  }
  return refuse("form.not-ours");
});

/** How well her whereabouts are kept, who keeps a place in her circle, and with whom it is shared where she is. */
export default function PlacesPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, held, releases, recipients, formKey } = loaderData;
  const isProtected = here.addressProtection !== "none";
  const unsettled = held.filter((each) => each.confirmedAt === null);
  const free = recipients.filter((each) => !releases.some(({ recipient }) => recipient === each.value));
  const setting = (
    <Ask formKey={formKey} refused={refused} intent="protection" label={t("place.protection")}>
      <Pick
        name="protection"
        label={t("place.protection")}
        description={t("place.protection-about")}
        defaultValue={here.addressProtection}
        options={protections.map((value) => ({
          value,
          label: t(`place.protection.${value}-${here.jurisdiction}`),
          description: t(`place.protection.${value}-about`),
        }))}
      />
      <Do kind={isProtected ? "secondary" : "primary"}>{t("place.save-protection")}</Do>
    </Ask>
  );
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("place.title-own") : t("place.title", { name: here.givenName })}
      </Heading>
      {!isProtected ? (
        setting
      ) : (
        <>
          <BodyLong>{t("place.about")}</BodyLong>
          {unsettled.length > 0 && <Alert variant="warning">{t("place.unsettled", { count: unsettled.length })}</Alert>}
          <Section id="circle" title={t("place.circle")} size="small" className="stack--tight">
            <PlacesHeld held={held} formKey={formKey} refused={refused} />
            <p>
              <Link to={`/persons/${here.personId}/circle`}>{t("place.to-circle")}</Link>
            </p>
          </Section>
          <Section id="shared" title={t("place.shared")} size="small" className="stack">
            <Releases releases={releases} formKey={formKey} refused={refused} />
            {free.length > 0 && (
              <Ask formKey={formKey} refused={refused} intent="release" label={t("place.release")}>
                <Choice
                  name="recipient"
                  label={t("place.recipient")}
                  empty={t("place.choose")}
                  options={free.map(({ value, name }) => ({ value, label: name }))}
                />
                <Line name="reason" label={t("place.reason")} description={t("place.reason-about")} />
                <Do>{t("place.release")}</Do>
              </Ask>
            )}
          </Section>
          <details open={refused?.intent === "protection"}>
            <summary>{t("place.change-protection")}</summary>
            {setting}
          </details>
        </>
      )}
      <BodyShort>
        <Link to={`/persons/${here.personId}`}>{here.isOwner ? t("place.back-own") : here.name}</Link>
      </BodyShort>
    </div>
  );
}
