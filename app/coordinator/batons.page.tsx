import { BodyShort, Button, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { listCoveredPersons, listCoversOfMine, listMyAbsences } from "#coordinator/absence.store.server.ts";
import { Covers } from "#coordinator/covers.tsx";
import { listGivenByMe, listHandoversToMe } from "#coordinator/handover.store.server.ts";
import { findMyLastDay } from "#coordinator/leaving.store.server.ts";
import { listMyBatons, type MyBaton } from "#coordinator/term.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
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
        <section className="card stack--tight" aria-labelledby="to-me">
          <Heading level="2" size="small" id="to-me">
            {t("coordinator.to-me")}
          </Heading>
          <ul className="plain-list">
            {toMe.map((each) => (
              <li key={each.handoverId}>
                <Link to={`/batons/${each.handoverId}`}>{t("coordinator.to-me-from", { name: each.fromName })}</Link>{" "}
                {each.answerBy !== null && <DueTag day={each.answerBy} isLate={each.isLate} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack--tight" aria-labelledby="batons">
        <Heading level="2" size="small" id="batons">
          {t("coordinator.count", { count: batons.length })}
        </Heading>
        {lastDay !== undefined && <BodyShort>{t("coordinator.leaves-on", { day: formatDay(lastDay, t.language) })}</BodyShort>}
        <ul className="plain-list cards">
          {batons.map((baton) => (
            <BatonCard key={baton.termId} baton={baton} />
          ))}
        </ul>
      </section>
      <Covers absences={absences} covers={covers} covered={covered} />
      <div className="row">
        <Button as={Link} variant="secondary" to="/coordinator/absence">
          {t("coordinator.record-absence")}
        </Button>
        {batons.length > 0 && (
          <Button as={Link} variant="tertiary" to="/coordinator/leaving">
            {t("coordinator.leaving")}
          </Button>
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

function BatonCard({ baton }: { baton: MyBaton }) {
  const t = useTexts();
  const { handover } = baton;
  return (
    <li className="card stack--tight">
      <BodyShort weight="semibold">
        <Link to={`/persons/${baton.personId}`}>{baton.name}</Link>
      </BodyShort>
      <BodyShort size="small">{baton.since !== null && t("coordinator.since", { day: formatDay(baton.since, t.language) })}</BodyShort>
      <BodyShort size="small" className="muted">
        {baton.substituteName === null ? t("coordinator.no-substitute") : t("coordinator.substitute-is", { name: baton.substituteName })}
      </BodyShort>
      {handover?.state === "offered" && (
        <div className="row">
          <span>{t("coordinator.offered-to", { name: handover.toName })}</span>
          {handover.answerBy !== null && <DueTag day={handover.answerBy} isLate={handover.isLate} />}
        </div>
      )}
      {handover?.state === "declined" && (
        <div>
          <Tag size="small" variant="warning">
            {t("coordinator.declined-by", { name: handover.toName })}
          </Tag>{" "}
          <span>{handover.declineReason}</span>
        </div>
      )}
      <Link to={`/persons/${baton.personId}/coordinator`}>{t("coordinator.change-role")}</Link>
    </li>
  );
}

function DueTag({ day, isLate }: { day: string; isLate: boolean }) {
  const t = useTexts();
  return (
    <Tag size="small" variant={isLate ? "warning" : "neutral"}>
      {t(isLate ? "coordinator.was-due" : "coordinator.due", { day: formatDay(day, t.language) })}
    </Tag>
  );
}
