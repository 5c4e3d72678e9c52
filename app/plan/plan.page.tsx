import { Alert, BodyLong, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { type Done, personAction, personLoader, type Refused } from "#access/page.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { awayNow, findWhomToCall } from "#coordinator/whom-to-call.ts";
import { AwayLine } from "#coordinator/whom-to-call.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Do } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { beginPlan } from "#plan/begin-plan.ts";
import { agreePeriod, nameLead } from "#plan/frame-plan.ts";
import { findFooting } from "#plan/footing.store.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { LeadForm, PeriodForm } from "#plan/period.ts";
import { LeadAsked, PeriodAsked } from "#plan/plan-frame.tsx";
import { listLeadCandidates } from "#plan/plan-row.store.server.ts";
import { PlanView } from "#plan/plan-view.tsx";
import type { Route } from "./+types/plan.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId, here }) => {
  const plan = await openPlan(scope, personId);
  const mayFrame = here.mayWrite && (here.speaksForHer || here.isCoordinator);
  return {
    plan,
    away: awayNow(await findWhomToCall(scope, personId)),
    hasConsent: plan === undefined && (await findFooting(scope, personId))?.hasConsent === true,
    leadCandidates: plan !== undefined && mayFrame ? await listLeadCandidates(scope, personId) : [],
  };
});

export const action = personAction("plan.set-up", async (scope, { form, intent, personId }): Promise<Done> => {
  if (intent === "begin") {
    const begun = await beginPlan(scope, { personId });
    return begun.ok ? { ok: true, said: "plan-begun" } : begun;
  }
  if (intent === "lead") {
    const read = readForm(LeadForm, form);
    if (!read.ok) return read;
    const named = await nameLead(scope, { personId, ...read.input });
    return named.ok ? { ok: true, said: "lead-saved" } : named;
  }
  const read = readForm(PeriodForm, form);
  if (!read.ok) return read;
  const agreed = await agreePeriod(scope, { personId, ...read.input });
  return agreed.ok ? { ok: true, said: "period-saved" } : agreed;
});

const PARTS = ["words-matters", "goals", "contributions", "participants", "period"] as const;

export default function PlanPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { plan, here, away, hasConsent, leadCandidates, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  if (plan === undefined) return <NoPlan here={here} hasConsent={hasConsent} formKey={formKey} refused={refused} />;
  if (plan.openAreas.length === 0) return <ClosedPlan here={here} />;
  const partTitles = {
    "words-matters": t("words.title"),
    goals: t("goal.title"),
    contributions: t("contribution.title"),
    participants: t("participants.title"),
    period: t("period.title"),
  };
  const frame = { plan, leadCandidates, formKey, refused };
  const isPartlyOpen = plan.lifeAreas.some((area) => !plan.openAreas.includes(area.code));
  const mayFrame = here.mayWrite && (here.speaksForHer || here.isCoordinator);
  return (
    <>
      <Heading level="1" size="large">
        {here.isOwner ? t("plan.title-own") : t("plan.title", { name: here.givenName })}
      </Heading>
      {away.map((each) => (
        <AwayLine key={each.termId} away={each} />
      ))}
      <div className="row">
        <BodyShort>{t(`plan.kind.${plan.plan.kind}`)}</BodyShort>
        <Tag size="small" variant="moderate" data-color={plan.plan.state === "active" ? "success" : "neutral"}>
          {t(`plan.state.${plan.plan.state}`)}
        </Tag>
      </div>
      {isPartlyOpen && <BodyShort className="muted">{t("plan.partly-open", { name: here.givenName })}</BodyShort>}
      <Tasks here={here} />
      <nav aria-label={t("plan.go-to")} className="no-print">
        <details>
          <summary>{t("plan.go-to")}</summary>
          <ul className="jumps">
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{partTitles[part]}</a>
              </li>
            ))}
          </ul>
        </details>
      </nav>
      {mayFrame ? (
        <PlanView plan={plan} here={here} forms={{ period: <PeriodAsked {...frame} />, lead: <LeadAsked {...frame} /> }} />
      ) : (
        <PlanView plan={plan} here={here} />
      )}
    </>
  );
}

/** What else can be done with the plan: pages of their own. */
function Tasks({ here }: { here: PersonHere }) {
  const t = useTexts();
  const shown = [
    { path: "check", text: "plan.link.check", isShown: here.mayWrite },
    { path: "confirm", text: "plan.link.confirm", isShown: true },
    { path: "follow-up", text: "plan.link.follow-up", isShown: true },
    { path: "history", text: "plan.link.history", isShown: true },
    { path: "print", text: "plan.link.print", isShown: true },
  ] as const;
  const isNear = here.capacity === "professional" || here.speaksForHer;
  return (
    <nav aria-label={t("plan.tasks")} className="no-print">
      <ul className="jumps">
        {shown
          .filter((each) => each.isShown)
          .map(({ path, text }) => (
            <li key={path}>
              <Link to={`/persons/${here.personId}/plan/${path}`}>{t(text)}</Link>
            </li>
          ))}
        {isNear && (
          <li>
            <Link to={`/persons/${here.personId}/notes`}>{t("note.link")}</Link>
          </li>
        )}
        {(here.capacity === "professional" || here.isOwner) && (
          <li>
            <Link to={`/persons/${here.personId}/copies`}>{t("copy.link")}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function NoPlan({ here, hasConsent, formKey, refused }: { here: PersonHere; hasConsent: boolean; formKey: string; refused: Refused | undefined }) {
  const t = useTexts();
  const mayBegin = here.speaksForHer || here.isCoordinator;
  return (
    <>
      <Heading level="1" size="large">
        {t("plan.none.title")}
      </Heading>
      {!hasConsent && (
        <>
          <BodyLong>{here.isOwner ? t("plan.none.consent-own") : t("plan.none.consent", { name: here.givenName })}</BodyLong>
          {mayBegin && (
            <div>
              <ButtonLink to={`/persons/${here.personId}/consents/new`}>
                {here.isOwner ? t("plan.none.ask-consent-own") : t("plan.none.ask-consent")}
              </ButtonLink>
            </div>
          )}
        </>
      )}
      {hasConsent && mayBegin && (
        <Ask formKey={formKey} refused={refused} intent="begin">
          <BodyLong>{here.jurisdiction === "se" ? t("plan.none.begin-sip") : t("plan.none.begin-ip")}</BodyLong>
          <Do>{t("plan.begin")}</Do>
        </Ask>
      )}
      {hasConsent && !mayBegin && <BodyLong>{t("plan.none.wait", { name: here.givenName })}</BodyLong>}
    </>
  );
}

function ClosedPlan({ here }: { here: PersonHere }) {
  const t = useTexts();
  return (
    <>
      <Heading level="1" size="large">
        {t("plan.closed.title")}
      </Heading>
      <Alert variant="info">{t("plan.closed.text", { name: here.givenName })}</Alert>
      {here.isCoordinator && (
        <div>
          <ButtonLink to={`/persons/${here.personId}/consents`}>{t("person.before-consent.see")}</ButtonLink>
        </div>
      )}
    </>
  );
}
