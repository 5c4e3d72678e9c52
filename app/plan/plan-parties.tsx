import { BodyShort } from "@navikt/ds-react";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { measuresByOthers, type PlanRead } from "#plan/plan.ts";
import { Missing, Part, TopicTag } from "#plan/plan-part.tsx";

interface PartiesProps {
  readonly plan: PlanRead;
  readonly here?: PersonHere | undefined;
}

function Change({ to, children }: { to: string; children: string }) {
  return (
    <div className="no-print">
      <ButtonLink to={to} variant="secondary" size="small">
        {children}
      </ButtonLink>
    </div>
  );
}

/** Measures by someone outside, contributions of each party, and cooperation with others. */
export function Parties({ plan, here }: PartiesProps) {
  const t = useTexts();
  const outside = measuresByOthers(plan);
  const page = `/persons/${plan.person.id}/plan/contributions`;
  const mayContribute = here !== undefined && (here.mayWrite || here.capacity === "circle");
  return (
    <>
      <Part id="others" title={t("others.title")}>
        {outside.length === 0 && <Missing>{plan.plan.hasNoMeasuresByOthers ? t("others.none") : t("others.unanswered")}</Missing>}
        <ul className="plain-list">
          {outside.map((measure) => (
            <li key={measure.id}>
              <BodyShort>
                <a href={`#measure-${measure.id}`}>{measure.what}</a>
              </BodyShort>
              <BodyShort size="small">
                {measure.ownerName}, {measure.agencyName}. {t("measure.due-on", { day: formatDay(measure.dueOn, t.language) })}
              </BodyShort>
            </li>
          ))}
        </ul>
        {here?.mayWrite && outside.length === 0 && <Change to={`${page}#others`}>{t("others.question")}</Change>}
      </Part>
      <Part id="contributions" title={t("contribution.title")}>
        {plan.contributions.length === 0 ? (
          <Missing>{t("contribution.none")}</Missing>
        ) : (
          <dl className="facts">
            {plan.contributions.map((given) => (
              <div key={given.id} className="fact">
                <dt>{given.partyName}</dt>
                <dd className="pre-line">
                  {given.words} <TopicTag of={given} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {mayContribute && <Change to={`${page}#contributions`}>{t("contribution.edit")}</Change>}
      </Part>
      <Part id="cooperation" title={t("cooperation.title")}>
        {plan.cooperation.length === 0 ? (
          <Missing>{plan.plan.needsNoOtherCooperation ? t("cooperation.none") : t("cooperation.unanswered")}</Missing>
        ) : (
          <dl className="facts">
            {plan.cooperation.map((each) => (
              <div key={each.id} className="fact">
                <dt>{each.withWhom}</dt>
                <dd className="pre-line">
                  {each.about} <TopicTag of={each} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {here?.mayWrite && <Change to={`${page}#cooperation`}>{plan.cooperation.length === 0 ? t("cooperation.question") : t("cooperation.add")}</Change>}
      </Part>
    </>
  );
}

/** Who takes part, the coordinators first, each with a number to call. */
export function Participants({ plan, here }: PartiesProps) {
  const t = useTexts();
  const leading = new Set(plan.coordinators.map((each) => each.professionalId));
  const others = plan.participants.filter((each) => !leading.has(each.professionalId));
  return (
    <Part id="participants" title={t("participants.title")}>
      {plan.coordinators.length + others.length === 0 && <Missing>{t("participants.none")}</Missing>}
      <ul className="cards plain-cards">
        {plan.coordinators.map((each) => (
          <li key={each.professionalId} className="card">
            <BodyShort weight="semibold">{each.name}</BodyShort>
            <BodyShort size="small">
              {t("participants.coordinator")}, {each.agencyName}
            </BodyShort>
            <Phone name={each.name} phone={each.phone} />
            {each.substituteName !== null && (
              <BodyShort size="small">
                {t("participants.substitute", { name: each.name, substitute: [each.substituteName, each.substitutePhone].filter(Boolean).join(", ") })}
              </BodyShort>
            )}
          </li>
        ))}
        {others.map((each) => (
          <li key={`${each.professionalId}${each.agencyId}`} className="card">
            <BodyShort weight="semibold">{each.name}</BodyShort>
            <BodyShort size="small">
              {each.profession}, {each.agencyName}
            </BodyShort>
            {each.task !== null && <BodyShort size="small">{each.task}</BodyShort>}
            <Phone name={each.name} phone={each.phone} />
          </li>
        ))}
      </ul>
      {(here?.speaksForHer || here?.isCoordinator) && <Change to={`/persons/${plan.person.id}/participants`}>{t("participants.change")}</Change>}
    </Part>
  );
}

function Phone({ name, phone }: { name: string; phone: string | null }) {
  const t = useTexts();
  if (phone === null) return null;
  return (
    <BodyShort>
      <a className="tel" href={`tel:${phone.replaceAll(" ", "")}`} aria-label={t("measure.call", { name: `${name}, ${phone}` })}>
        {phone}
      </a>
    </BodyShort>
  );
}
