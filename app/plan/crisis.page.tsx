import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { approveCrisisPlan } from "#plan/approve-crisis-plan.ts";
import { CrisisView } from "#plan/crisis-view.tsx";
import { findHasOwnSignIn } from "#plan/crisis-writing.store.server.ts";
import { type CrisisRead, findCrisisPlan } from "#plan/crisis.store.server.ts";
import { ApproveForm } from "#plan/crisis.ts";
import { mayWriteCrisisPlan } from "#plan/crisis-writing.store.server.ts";
import { Ask, Carry, Do, Line } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/crisis.page";

export const handle = { audit: "crisis.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** To whoever may neither read one nor begin one there is no such page. */
export const loader = personLoader("crisis.read", async (scope, { personId, here }) => {
  const read = await findCrisisPlan(scope, personId);
  const mayWrite = await mayWriteCrisisPlan(scope, here, read !== undefined);
  if (read === undefined && !mayWrite) notFound();
  return { read: read ?? null, mayWrite, hearsYes: mayWrite && !here.speaksForHer && !(await findHasOwnSignIn(scope, personId)) };
});

export const action = personAction("crisis.approve", async (scope, { form, here }) => {
  const read = readForm(ApproveForm, form);
  const done = read.ok ? await approveCrisisPlan(scope, here, read.input) : read;
  return done.ok ? { ok: true, said: "crisis.approved" } : done;
});

/** The crisis plan, two taps from anywhere: whom to call first, then what to look for and what to do. */
export default function CrisisPage({ loaderData: { here, read, mayWrite, hearsYes, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const at = `/persons/${here.personId}/crisis`;
  const refused = actionData as Refused | undefined;
  const isStanding = read !== null && read.approval?.contentVersion === read.contentVersion;
  const hasContent = read !== null && read.words.length + read.contacts.length > 0;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("crisis.title-own") : t("crisis.title-of", { name: here.givenName })}
      </Heading>
      {mayWrite && !hasContent && <BodyShort>{here.isOwner ? t("crisis.intro-own") : t("crisis.intro", { name: here.givenName })}</BodyShort>}
      <CrisisView read={read ?? NOTHING_YET} person={here} isOwner={here.isOwner} writeAt={mayWrite ? at : undefined} />
      {read !== null && hasContent && !isStanding && (here.speaksForHer || hearsYes) && (
        <Ask formKey={formKey} refused={refused}>
          <Carry name="contentVersion" value={read.contentVersion} />
          <BodyShort>{here.isOwner ? t("crisis.approve-about-own") : t("crisis.approve-about", { name: here.givenName })}</BodyShort>
          {hearsYes && <Line name="witness" label={t("crisis.witness")} description={t("crisis.witness-about")} />}
          <Do>
            {here.isOwner
              ? t("crisis.approve-own")
              : hearsYes
                ? t("crisis.approve-aloud", { name: here.givenName })
                : t("crisis.approve", { name: here.givenName })}
          </Do>
        </Ask>
      )}
      <nav aria-label={t("crisis.more")} className="no-print">
        <ul className="links">
          {here.speaksForHer && (
            <li>
              <Link to={`${at}/share`}>{t("crisis.share")}</Link>
            </li>
          )}
          {hasContent && (
            <>
              <li>
                <Link to={`${at}/print`}>{t("crisis.print")}</Link>
              </li>
              <li>
                <Link to={`${at}/history`}>{t("crisis.history")}</Link>
              </li>
            </>
          )}
        </ul>
      </nav>
    </div>
  );
}

/** What is shown before the first word: every part, asking. */
const NOTHING_YET: CrisisRead = {
  id: "",
  lifeArea: "health",
  opensTo: "area",
  inEmergency: true,
  contentVersion: 0,
  version: 1,
  clock: "",
  weekday: 1,
  words: [],
  contacts: [],
  approval: null,
};
