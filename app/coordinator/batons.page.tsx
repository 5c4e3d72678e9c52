import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { listCoveredPersons, listCoversOfMine, listMyAbsences } from "#coordinator/absence.store.server.ts";
import { BatonCard } from "#coordinator/baton-card.tsx";
import { Covers } from "#coordinator/covers.tsx";
import { DueTag } from "#coordinator/due-tag.tsx";
import { listGivenByMe } from "#coordinator/handover.store.server.ts";
import { listHandoversToMe } from "#coordinator/handover-to-me.store.server.ts";
import { findMyLastDay } from "#coordinator/leaving.store.server.ts";
import { listMyBatons } from "#coordinator/term.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/batons.page";

export const handle = { audit: "coordinator.mine" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("coordinator.mine", async (scope) => ({
  batons: await listMyBatons(scope),
  toMe: await listHandoversToMe(scope),
  given: await listGivenByMe(scope),
  absences: await listMyAbsences(scope),
  covers: await listCoversOfMine(scope),
  covered: await listCoveredPersons(scope),
  lastDay: await findMyLastDay(scope),
}));

/** The roles that are the asker's: whom she coordinates, what is on its way to or from her, and whom she stands in for. */
export default function BatonsPage({ loaderData: { batons, toMe, given, absences, covers, covered, lastDay } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.mine")}
      </Heading>
      {toMe.length > 0 && (
        <Section id="to-me" title={t("coordinator.to-me")} size="small" className="card stack--tight">
          <ul className="plain-list">
            {toMe.map((each) => (
              <li key={each.handoverId}>
                <Link to={`/batons/${each.handoverId}`}>{t("coordinator.to-me-from", { name: each.fromName })}</Link>{" "}
                {each.answerBy !== null && <DueTag day={each.answerBy} isLate={each.isLate} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="batons" title={t("coordinator.count", { count: batons.length })} size="small" className="stack--tight">
        {lastDay !== undefined && <BodyShort>{t("coordinator.leaves-on", { day: formatDay(lastDay, t.language) })}</BodyShort>}
        <ul className="plain-list cards">
          {batons.map((baton) => (
            <BatonCard key={baton.termId} baton={baton} />
          ))}
        </ul>
      </Section>
      <Covers absences={absences} covers={covers} covered={covered} />
      <div className="row">
        <ButtonLink variant="secondary" to="/coordinator/absence">
          {t("coordinator.record-absence")}
        </ButtonLink>
        {batons.length > 0 && (
          <ButtonLink variant="tertiary" to="/coordinator/leaving">
            {t("coordinator.leaving")}
          </ButtonLink>
        )}
      </div>
      {given.length > 0 && (
        <details>
          <summary>{t("coordinator.given", { count: given.length })}</summary>
          <BodyShort className="muted">{t("coordinator.given-why")}</BodyShort>
          <ul>
            {given.map((each) => (
              <li key={each.handoverId}>
                {t("coordinator.given-to", { day: formatDay(each.answeredAt ?? each.offeredAt, t.language), name: each.toName, agency: each.toAgency })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
