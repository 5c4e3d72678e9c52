import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Carry, Do, Line, Pick, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { AreaSeenBy, type FormsProps, TopicChoice } from "#plan/contribution-forms.tsx";
import { measuresByOthers } from "#plan/plan.ts";
import { Missing, Part, TopicTag } from "#plan/plan-part.tsx";

/** The plan's version after a conflict is the one that stands now. */
const versionNow = ({ plan, refused }: FormsProps): number => (refused?.current as { version?: number } | null | undefined)?.version ?? plan.plan.version;

/** Does anyone outside do something too? Must be answered; "none" is an answer. */
export function OthersForm({ mayFrame, ...shared }: FormsProps & { mayFrame: boolean }) {
  const t = useTexts();
  const { plan, formKey, refused } = shared;
  const outside = measuresByOthers(plan);
  const base = `/persons/${plan.person.id}/plan/measures`;
  return (
    <Part id="others" title={t("others.title")}>
      <BodyShort className="muted">{t("others.intro")}</BodyShort>
      <ul className="plain-list narrow">
        {outside.map((measure) => (
          <li key={measure.id}>
            <BodyShort>
              <Link to={`${base}/${measure.id}`}>{measure.what}</Link>
            </BodyShort>
            <BodyShort size="small">
              {measure.ownerName}, {measure.agencyName}. {t("measure.due-on", { day: formatDay(measure.dueOn, t.language) })}
            </BodyShort>
          </li>
        ))}
      </ul>
      {outside.length === 0 && !mayFrame && <Missing>{plan.plan.hasNoMeasuresByOthers ? t("others.none") : t("others.unanswered")}</Missing>}
      {outside.length === 0 && mayFrame && (
        <Ask formKey={formKey} refused={refused} intent="none-others" label={t("others.question")}>
          <Carry name="version" value={versionNow(shared)} />
          <Pick
            name="answer"
            label={t("others.question")}
            defaultValue={plan.plan.hasNoMeasuresByOthers ? "none" : undefined}
            options={[
              { value: "none", label: t("others.answer-none") },
              { value: "some", label: t("others.answer-some") },
            ]}
          />
          <Do kind="secondary">{t("cooperation.save")}</Do>
        </Ask>
      )}
      {outside.length > 0 && mayFrame && (
        <div>
          <ButtonLink to={`${base}/new`} variant="secondary" size="small">
            {t("measure.add")}
          </ButtonLink>
        </div>
      )}
    </Part>
  );
}

/** Whom the plan needs to cooperate with; or the answer that it needs nobody. */
export function CooperationForms({ mayFrame, mayWrite, ...shared }: FormsProps & { mayFrame: boolean; mayWrite: boolean }) {
  const t = useTexts();
  const { plan, formKey, refused } = shared;
  const isEmpty = plan.cooperation.length === 0;
  return (
    <Part id="cooperation" title={t("cooperation.title")}>
      <BodyShort className="muted">{t("cooperation.intro")}</BodyShort>
      <ul className="plain-list narrow">
        {plan.cooperation.map((each) => (
          <li key={each.id} className="card">
            <BodyShort weight="semibold">{each.withWhom}</BodyShort>
            <BodyShort className="pre-line">{each.about}</BodyShort>
            <TopicTag of={each} />
          </li>
        ))}
      </ul>
      {isEmpty && !mayFrame && <Missing>{plan.plan.needsNoOtherCooperation ? t("cooperation.none") : t("cooperation.unanswered")}</Missing>}
      {isEmpty && mayFrame && (
        <Ask formKey={formKey} refused={refused} intent="none-cooperation" label={t("cooperation.question")}>
          <Carry name="version" value={versionNow(shared)} />
          <Pick
            name="answer"
            label={t("cooperation.question")}
            defaultValue={plan.plan.needsNoOtherCooperation ? "none" : undefined}
            options={[
              { value: "none", label: t("cooperation.answer-none") },
              { value: "some", label: t("cooperation.answer-some") },
            ]}
          />
          <Do kind="secondary">{t("cooperation.save")}</Do>
        </Ask>
      )}
      {mayWrite && (
        <details open={refused?.intent === "cooperation"}>
          <summary>{t("cooperation.add")}</summary>
          <Ask formKey={formKey} refused={refused} intent="cooperation" label={t("cooperation.add")}>
            <Line name="withWhom" label={t("cooperation.with-whom")} />
            <Words name="about" rows={3} label={t("cooperation.about")} />
            <AreaSeenBy plan={plan} />
            <TopicChoice plan={plan} />
            <WhoCanSee seenBy={shared.seenBy} fields={["lifeArea", "topicId"]} />
            <Do kind="secondary">{t("cooperation.save")}</Do>
          </Ask>
        </details>
      )}
    </Part>
  );
}
