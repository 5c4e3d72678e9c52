import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { findCrisisPlan, listCrisisChanges } from "#plan/crisis.store.server.ts";
import { type CrisisPart, pageOf } from "#plan/crisis.ts";
import { Moment } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/crisis-history.page";

export const handle = { audit: "crisis.history" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("crisis.history", async (scope, { personId }) => {
  const read = (await findCrisisPlan(scope, personId)) ?? notFound();
  return { changes: await listCrisisChanges(scope, read.id) };
});

/** What has stood here before, who wrote it, and when she said yes to it. */
export default function CrisisHistoryPage({ loaderData: { here, changes } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <BodyShort>
        <Link to={`/persons/${here.personId}/crisis`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("crisis.history")}
      </Heading>
      {changes.length === 0 && <BodyShort>{t("crisis.no-history")}</BodyShort>}
      <ol className="plain-list visits">
        {changes.map((change, index) => (
          <li key={`${String(change.at)}${String(index)}`} className="card">
            <BodyShort weight="semibold">
              {t.of(`crisis.did-${change.what}`, {
                by: change.byName,
                part: change.part === "" ? "" : partWords(change.part as CrisisPart, here, t),
                name: here.givenName,
              })}
            </BodyShort>
            {change.words !== "" && <BodyShort className="pre-line">{change.words}</BodyShort>}
            <BodyShort size="small" className="muted">
              <Moment when={change.at} />
            </BodyShort>
          </li>
        ))}
      </ol>
    </div>
  );
}

function partWords(part: CrisisPart, { isOwner, givenName: name }: { isOwner: boolean; givenName: string }, t: Texts): string {
  const page = pageOf(part);
  if (page === "green" || page === "yellow" || page === "red") {
    const kind = part.split("-")[1] as "notice" | "self" | "you";
    return `${t(`crisis.zone-${page}`)}, ${isOwner ? t(`crisis.zone-${kind}-own`) : t(`crisis.zone-${kind}`, { name })}`;
  }
  return isOwner ? t(`crisis.${page}-own`) : t(`crisis.${page}`, { name });
}
