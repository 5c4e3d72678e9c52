import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { findCrisisPlan, listPossibleReaders } from "#plan/crisis.store.server.ts";
import { ShareForm } from "#plan/crisis.ts";
import { shareCrisisPlan } from "#plan/share-crisis-plan.ts";
import { Ask, Carry, Do, Pick, Tick, Ticks } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/crisis-share.page";

export const handle = { audit: "crisis.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("crisis.read", async (scope, { personId, here }) => {
  if (!here.speaksForHer) notFound();
  return { read: (await findCrisisPlan(scope, personId)) ?? null, possible: await listPossibleReaders(scope, personId) };
});

export const action = personAction("crisis.share", async (scope, { form, here }) => {
  const read = readForm(ShareForm, form);
  const done = read.ok ? await shareCrisisPlan(scope, here, read.input) : read;
  return done.ok ? { ok: true, to: `/persons/${here.personId}/crisis`, said: "crisis.shared" } : done;
});

/** Who reads it: her own choice beside the consent, and the say over emergencies. */
export default function CrisisSharePage({ loaderData: { here, read, possible, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const parties = [...possible.agencies, ...possible.circle];
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/crisis`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("crisis.share")}
      </Heading>
      <Ask formKey={formKey} refused={actionData as Refused | undefined}>
        <Carry name="version" value={read?.version ?? 1} />
        <Pick
          name="opensTo"
          label={here.isOwner ? t("crisis.share-who-own") : t("crisis.share-who", { name: here.givenName })}
          defaultValue={read?.opensTo ?? "area"}
          options={[
            { value: "area", label: t("crisis.share-area"), description: t("crisis.share-area-about") },
            ...(parties.length === 0 ? [] : [{ value: "chosen", label: t("crisis.share-chosen"), description: t("crisis.share-chosen-about") }]),
            { value: "self", label: here.isOwner ? t("crisis.share-self-own") : t("crisis.share-self", { name: here.givenName }) },
          ]}
        />
        {parties.length > 0 && (
          <Ticks
            name="readers"
            label={t("crisis.share-readers")}
            description={t("crisis.share-readers-about")}
            options={parties.map(({ id, name }) => ({ value: id, label: name }))}
            defaultTicked={possible.ticked.map(({ partyId }) => partyId)}
          />
        )}
        <Tick
          name="inEmergency"
          label={t("crisis.in-emergency")}
          description={t(`crisis.in-emergency-about-${here.jurisdiction}`)}
          defaultTicked={read?.inEmergency ?? true}
        />
        <Do>{t("crisis.share-do")}</Do>
      </Ask>
    </>
  );
}
