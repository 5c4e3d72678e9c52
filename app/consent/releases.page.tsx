import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { decideRelease, readReleaseFooting, takeBackRelease } from "#consent/decide-release.ts";
import { ReleaseFields } from "#consent/release-fields.tsx";
import { ReleaseList } from "#consent/release-list.tsx";
import { ReleaseForm, TakeBackForm } from "#consent/release.ts";
import { listReleases } from "#consent/release.store.server.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/releases.page";

export const handle = { audit: "release.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("release.read", async (scope, { personId, here }) => {
  if (here.capacity === "preview" || (here.capacity === "circle" && !here.speaksForHer)) notFound();
  return { releases: await listReleases(scope, personId), footing: await readReleaseFooting(scope, personId) };
});

export const action = personAction("release.change", async (scope, { form, intent, personId }) => {
  if (intent === "share") {
    const read = readForm(ReleaseForm, form);
    if (!read.ok) return read;
    const done = await decideRelease(scope, { personId, of: { covers: "contacts" }, ...read.input });
    return done.ok ? { ok: true, said: "release.shared" } : done;
  }
  const read = readForm(TakeBackForm, form);
  if (!read.ok) return read;
  const done = await takeBackRelease(scope, { personId, ...read.input });
  return done.ok ? { ok: true, said: "release.taken-back" } : done;
});

/** What each agency has decided to show the others of what it wrote itself; decided and taken back here by the agency's own people. */
export default function ReleasesPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, releases, footing, formKey } = loaderData;
  const list = { formKey, refused };
  const ours = releases.filter(({ isOurs }) => isOurs);
  const standing = releases.filter(({ isOurs, endedAt, stands }) => !isOurs && endedAt === null && stands);
  const ended = releases.filter(({ isOurs, endedAt, stands }) => !isOurs && (endedAt !== null || !stands));
  const sharesWithTable = ours.some(
    ({ covers, toAgencyName, endedAt, stands }) => covers === "contacts" && toAgencyName === null && endedAt === null && stands,
  );
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/contacts`}>{t("release.back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("release.title")}
      </Heading>
      <BodyLong>{here.isOwner ? t("release.means-own") : t("release.means", { name: here.givenName })}</BodyLong>
      {footing !== undefined && (
        <Section id="ours" title={t("release.ours", { agency: footing.agencyName })} size="small" className="stack">
          {ours.length === 0 ? <BodyShort>{t("release.ours-none")}</BodyShort> : <ReleaseList releases={ours} {...list} />}
          {!sharesWithTable && (
            <Ask formKey={formKey} refused={refused} intent="share" label={t("release.share-contacts")}>
              <BodyShort weight="semibold">{t("release.share-contacts")}</BodyShort>
              <ReleaseFields footing={footing} />
              <Do>{t("release.share")}</Do>
            </Ask>
          )}
        </Section>
      )}
      <Section id="others" title={footing === undefined ? t("release.all") : t("release.others")} size="small" className="stack">
        {standing.length === 0 ? <BodyShort>{t("release.none")}</BodyShort> : <ReleaseList releases={standing} {...list} />}
      </Section>
      {ended.length > 0 && (
        <details>
          <summary>{t("release.earlier", { count: ended.length })}</summary>
          <ReleaseList releases={ended} {...list} />
        </details>
      )}
    </>
  );
}
