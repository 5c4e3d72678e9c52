import { BodyShort } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { PlanRead } from "#plan/plan.ts";
import { GoalsAndMeasures } from "#plan/plan-goals.tsx";
import { Missing, Part } from "#plan/plan-part.tsx";
import { Parties, Participants } from "#plan/plan-parties.tsx";
import { HerWords } from "#plan/plan-words.tsx";
import { SaidAgainst } from "#plan/said-against.tsx";

interface PlanViewProps {
  readonly plan: PlanRead;
  /** who reads: given on her own page, where it adds the ways to change something; left out, the plan is only read (print, see-as) */
  readonly here?: PersonHere;
  /** forms that stand beside what they change */
  readonly forms?: { readonly period: ReactNode; readonly lead: ReactNode };
}

/** The whole plan as one reader may see it: her own words first, disagreement beside its item. Needs a page heading (h1) above it. */
export function PlanView({ plan, here, forms }: PlanViewProps) {
  const t = useTexts();
  const { periodFrom, periodTo, nextReviewOn, leadAgencyName } = plan.plan;
  const orNot = (day: string | null) => (day === null ? t("period.not-set") : <Day when={day} />);
  const mayDisagree = here !== undefined && here.isOpen && here.capacity !== "preview";
  return (
    <div className="stack plan">
      <HerWords plan={plan} here={here} />
      <GoalsAndMeasures plan={plan} here={here} />
      <Parties plan={plan} here={here} />
      <Participants plan={plan} here={here} />
      <Part id="period" title={t("period.title")}>
        <dl className="facts">
          <dt>{t("period.from")}</dt>
          <dd>{orNot(periodFrom)}</dd>
          <dt>{t("period.to")}</dt>
          <dd>{orNot(periodTo)}</dd>
          <dt>{t("period.review")}</dt>
          <dd>{orNot(nextReviewOn)}</dd>
        </dl>
        {forms?.period}
      </Part>
      <Part id="lead" title={t("lead.title")}>
        {leadAgencyName === null ? <Missing>{t("lead.none")}</Missing> : <BodyShort>{leadAgencyName}</BodyShort>}
        {forms?.lead}
      </Part>
      {(plan.disagreements.length > 0 || mayDisagree) && (
        <Part id="disagreements" title={t("disagreement.heading")}>
          <SaidAgainst said={plan.disagreements} />
          {mayDisagree && (
            <div className="no-print stack--tight">
              <BodyShort>{t("disagreement.say-in-plan")}</BodyShort>
              <div>
                <ButtonLink to={`/persons/${plan.person.id}/plan/disagree?item=plan&id=${plan.plan.id}`} variant="tertiary" size="small">
                  {t("disagreement.say")}
                </ButtonLink>
              </div>
            </div>
          )}
        </Part>
      )}
    </div>
  );
}
