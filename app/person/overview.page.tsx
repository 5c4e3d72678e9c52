import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { personLoader } from "#access/page.server.ts";
import { DutyNow } from "#team/duty-now.tsx";
import { findDutyNow } from "#team/record-duty.ts";
import { WishQuick } from "#contact/wish-quick.tsx";
import { findWhomToCall } from "#coordinator/whom-to-call.ts";
import { WhomToCallNow } from "#coordinator/whom-to-call.tsx";
import { Coordinators } from "#person/coordinators.tsx";
import { Helpers, Measures } from "#person/who-helps-list.tsx";
import { getOverview, type Overview } from "#person/overview.store.server.ts";
import { CrisisLink } from "#plan/crisis-link.tsx";
import { findWayToCrisisPlan } from "#plan/open-crisis-plan.ts";
import { maySeePlaces } from "#person/person.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { formatDay, Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/overview.page";

export const handle = { audit: "person.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.read", async (scope, { here }) => ({
  overview: await getOverview(scope, here),
  call: await findWhomToCall(scope, here.personId),
  onDuty: await findDutyNow(scope, here.personId),
  crisis: await findWayToCrisisPlan(scope, here),
}));

type Here = Route.ComponentProps["loaderData"]["here"];
interface Shown {
  readonly overview: Overview;
  readonly here: Here;
}

/** The first page about a person: whom to call, when we meet, what matters, who helps with what. The same for her and for those who help. */
export default function OverviewPage({ loaderData: { overview, call, onDuty, crisis, here, formKey } }: Route.ComponentProps) {
  const t = useTexts();
  const mine = overview.helpers.find((helper) => helper.isMe);
  return (
    <div className="stack overview">
      <Heading level="1" size="large">
        {here.isOwner ? t("person.overview.hello", { name: here.givenName }) : here.name}
      </Heading>
      {!here.isOwner && here.addressProtection !== "none" && (
        <Alert variant="warning" size="small">
          {here.addressProtection === "confidential" ? t("person.protected") : t("person.protected-strict")}
        </Alert>
      )}
      {here.isCoordinator && !here.isOpen && <BeforeConsent overview={overview} here={here} />}
      {mine !== undefined && here.isOpen && (
        <Section id="mine" title={t("person.mine")} size="small">
          {mine.measures.length === 0 ? <BodyShort>{t("person.mine.none")}</BodyShort> : <Measures measures={mine.measures} personId={here.personId} />}
        </Section>
      )}
      <CrisisLink way={crisis} here={here} />
      <WhomToCallNow found={call} isOwner={here.isOwner} />
      <Coordinators coordinators={overview.coordinators} jurisdiction={here.jurisdiction} isOwner={here.isOwner} />
      <p className="no-print">
        <Link to={`/persons/${here.personId}/coordinator`}>{here.speaksForHer ? t("coordinator.link") : t("coordinator.link-staff")}</Link>
      </p>
      <DutyNow duties={onDuty} />
      {here.isOpen && <NextMeeting overview={overview} here={here} />}
      {here.isOpen && <Matters overview={overview} here={here} />}
      {here.isOpen && <PlanState overview={overview} here={here} />}
      {here.speaksForHer && here.diedOn === null && <WishQuick formKey={formKey} personId={here.personId} />}
      <WhoHelps overview={overview} here={here} />
      <More here={here} />
      {here.capacity === "professional" && (here.isOpen || here.isCoordinator) && (
        <p className="no-print">
          <Link to={`/persons/${here.personId}/keep-back`}>{t("log-exception.keep-back")}</Link>
        </p>
      )}
    </div>
  );
}

function BeforeConsent({ overview, here }: Shown) {
  const t = useTexts();
  const isAnswered = overview.isConsentRefused || overview.isConsentAsked;
  return (
    <Alert variant="info">
      <Heading level="2" size="xsmall" spacing>
        {t("person.before-consent.title")}
      </Heading>
      <BodyShort spacing>
        {overview.isConsentRefused
          ? t("person.before-consent.refused")
          : overview.isConsentAsked
            ? t("person.before-consent.asked")
            : t("person.before-consent.text", { name: here.givenName })}
      </BodyShort>
      <div className="row">
        <ButtonLink size="small" to={isAnswered ? `/persons/${here.personId}/consents` : `/persons/${here.personId}/consents/new`}>
          {isAnswered ? t("person.before-consent.see") : t("person.before-consent.ask")}
        </ButtonLink>
        <Link to={`/persons/${here.personId}/card`}>{t("person.link.card")}</Link>
      </div>
    </Alert>
  );
}

function NextMeeting({ overview: { nextMeeting }, here }: Shown) {
  const t = useTexts();
  const to = `/persons/${here.personId}/meetings`;
  return (
    <Section id="next-meeting" title={t("person.next-meeting")} size="small" className="stack--tight">
      {nextMeeting?.startsAt != null ? (
        <>
          <BodyShort weight="semibold">
            <Moment when={nextMeeting.startsAt} />
          </BodyShort>
          {nextMeeting.place !== null ? (
            <BodyShort>{nextMeeting.place}</BodyShort>
          ) : (
            !maySeePlaces(here) && <BodyShort className="muted">{t("person.place-hidden")}</BodyShort>
          )}
        </>
      ) : (
        <BodyShort>
          {nextMeeting === null
            ? here.speaksForHer
              ? t("person.next-meeting.none-own")
              : t("person.next-meeting.none")
            : nextMeeting.dueOn === null
              ? t("person.next-meeting.requested")
              : `${t("person.next-meeting.requested")} ${t("person.next-meeting.requested-by", { day: formatDay(nextMeeting.dueOn, t.language) })}`}
        </BodyShort>
      )}
      {nextMeeting !== null ? (
        <Link to={`${to}/${nextMeeting.meetingId}`}>{t("person.next-meeting.open")}</Link>
      ) : (
        here.mayWrite && <Link to={`${to}/new`}>{t("person.next-meeting.ask")}</Link>
      )}
    </Section>
  );
}

function Matters({ overview: { matters, plan }, here }: Shown) {
  const t = useTexts();
  const mayWrite = plan !== null && here.mayWrite && (here.speaksForHer || here.isCoordinator);
  return (
    <Section
      id="matters"
      title={here.isOwner ? t("person.overview.what-matters") : t("person.overview.what-matters-of", { name: here.givenName })}
      size="small"
      className="stack--tight"
    >
      {matters === null ? (
        <BodyShort>{here.isOwner ? t("person.overview.no-words-own") : t("person.overview.no-words", { name: here.givenName })}</BodyShort>
      ) : (
        <>
          <blockquote className="own-words">{matters.words}</blockquote>
          <BodyShort size="small" className="muted">
            {t(matters.writtenHow === "self" ? "person.overview.written-self" : "person.overview.written-dictated", {
              name: matters.writtenByName,
              day: formatDay(matters.writtenAt, t.language),
            })}
          </BodyShort>
        </>
      )}
      {mayWrite && here.speaksForHer && (
        <Link to={`/persons/${here.personId}/plan/words/matters`}>{matters === null ? t("person.overview.say") : t("person.overview.say-more")}</Link>
      )}
    </Section>
  );
}

function PlanState({ overview: { plan }, here }: Shown) {
  const t = useTexts();
  if (plan === null) {
    return (
      <section className="row">
        <BodyShort>{t("person.missing.no-plan")}</BodyShort>
        {here.mayWrite && <Link to={`/persons/${here.personId}/plan`}>{t("person.missing.begin")}</Link>}
      </section>
    );
  }
  return (
    <p className="row plan-state">
      <Tag size="small" variant={plan.state === "draft" ? "warning" : "success"}>
        {t.of(`person.plan-state.${plan.kind}-${plan.state}`)}
      </Tag>
      <span>
        {plan.state === "draft"
          ? t("person.plan.draft")
          : plan.nextReviewOn !== null && t("person.plan.review-on", { day: formatDay(plan.nextReviewOn, t.language) })}
      </span>
    </p>
  );
}

function WhoHelps({ overview, here }: Shown) {
  const t = useTexts();
  const { others } = overview;
  // her own measures stand at the top already
  const helpers = overview.helpers.filter((helper) => !helper.isMe);
  const mayInvite = here.speaksForHer || here.isCoordinator;
  return (
    <Section id="helpers" title={here.isOwner ? t("person.helpers-own") : t("person.helpers")} size="small" className="stack">
      {helpers.length === 0 ? (
        <BodyShort>{here.isOwner ? t("person.helpers.none-own") : t("person.helpers.none")}</BodyShort>
      ) : (
        <Helpers helpers={helpers} personId={here.personId} />
      )}
      {others.length > 0 && (
        <div>
          <Heading level="3" size="xsmall">
            {t("person.helpers.others")}
          </Heading>
          <Measures
            measures={others}
            personId={here.personId}
            ownerOf={(measure) =>
              measure.isHers ? (here.isOwner ? t("person.helpers.yours") : t("person.helpers.hers", { name: here.givenName })) : (measure.ownerName ?? "")
            }
          />
        </div>
      )}
      {mayInvite && <Link to={`/persons/${here.personId}/participants`}>{t("person.helpers.invite")}</Link>}
    </Section>
  );
}

function More({ here }: { here: Here }) {
  const t = useTexts();
  const at = `/persons/${here.personId}`;
  const isNear = here.speaksForHer || here.isCoordinator;
  return (
    <nav aria-label={t("person.links")} className="no-print">
      {here.speaksForHer && (
        <p>
          <ButtonLink variant="danger" size="small" to={`${at}/take-back`}>
            {t("person.link.take-back")}
          </ButtonLink>{" "}
          <span className="muted">{t("person.link.take-back-why")}</span>
        </p>
      )}
      <ul className="plain-list more-links">
        {here.isOpen && (
          <li>
            <Link to={`${at}/summary`}>{t("person.link.summary")}</Link>
          </li>
        )}
        {here.isOpen && (
          <li>
            <Link to={`${at}/timeline`}>{t("person.link.timeline")}</Link>
          </li>
        )}
        {(here.speaksForHer || here.capacity === "professional") && (
          <li>
            <Link to={`${at}/enrolment`}>{t("enrolment.link")}</Link>
          </li>
        )}
        {isNear && (
          <li>
            <Link to={`${at}/card`}>{here.isOwner ? t("person.link.card-own") : t("person.link.card")}</Link>
          </li>
        )}
        {here.isCoordinator && (
          <li>
            <Link to={`${at}/death`}>{here.diedOn === null ? t("person.death.link") : t("person.death.link-recorded")}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
