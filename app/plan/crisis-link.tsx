import { Link } from "react-router";
import type { WayToCrisisPlan } from "#plan/open-crisis-plan.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Here {
  readonly personId: string;
  readonly isOwner: boolean;
}

/** The way to the crisis plan from the top of her page: one tap, and the same place every time. */
export function CrisisLink({ way, here }: { way: WayToCrisisPlan; here: Here }) {
  const t = useTexts();
  if (way === undefined) return null;
  const to = `/persons/${here.personId}/crisis`;
  return (
    <p>
      {way.isThere ? (
        <ButtonLink to={to} variant="secondary" size="small">
          {here.isOwner ? t("crisis.link-own") : t("crisis.link")}
        </ButtonLink>
      ) : (
        <Link to={to}>{t("crisis.link-begin")}</Link>
      )}
    </p>
  );
}

/** On one's day: everyone whose crisis plan one may read. One tap to unfold where they are many, one to open. */
export function CrisisPlansToRead({ plans }: { plans: readonly { readonly personId: string; readonly name: string; readonly isMine: boolean }[] }) {
  const t = useTexts();
  if (plans.length === 0) return null;
  const list = (
    <ul className="links">
      {plans.map((each) => (
        <li key={each.personId}>
          <Link to={`/persons/${each.personId}/crisis`}>{each.isMine ? t("crisis.link-own") : each.name}</Link>
        </li>
      ))}
    </ul>
  );
  return (
    <Section id="crisis-plans" title={t("crisis.plans")} size="small" className="stack--tight">
      {plans.length <= 5 ? (
        list
      ) : (
        <details>
          <summary>{t("crisis.plans-count", { count: plans.length })}</summary>
          {list}
        </details>
      )}
    </Section>
  );
}
