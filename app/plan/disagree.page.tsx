import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { Ask, Do, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { DisagreeForm } from "#plan/contribution.ts";
import { disagree, type DisputedItem } from "#plan/disagree.ts";
import { openPlan } from "#plan/open-plan.ts";
import { SaidAgainst } from "#plan/said-against.tsx";
import type { Route } from "./+types/disagree.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** What the address names: the plan, a goal or a measure, by its id. */
function disputed(url: URL): { item: DisputedItem; itemId: string } {
  const item = url.searchParams.get("item");
  if (item !== "plan" && item !== "goal" && item !== "measure") notFound();
  return { item, itemId: idFrom({ id: url.searchParams.get("id") ?? undefined }, "id") };
}

export const loader = personLoader("plan.read", async (scope, { personId, here, url }) => {
  const { item, itemId } = disputed(url);
  const plan = here.isOpen && here.capacity !== "preview" ? await openPlan(scope, personId) : undefined;
  const goal = item === "goal" ? plan?.goals.find((each) => each.id === itemId) : undefined;
  const measure = item === "measure" ? plan?.measures.find((each) => each.id === itemId) : undefined;
  const said = item === "plan" && plan?.plan.id === itemId ? plan.disagreements : (goal ?? measure)?.disagreements;
  if (said === undefined) notFound();
  return { item, itemId, about: goal?.words ?? measure?.what, said };
});

export const action = personAction(
  "plan.disagree",
  async (scope, { form, personId, url }) => {
    const read = readForm(DisagreeForm, form);
    if (!read.ok) return read;
    const { item, itemId } = disputed(url);
    const done = await disagree(scope, { personId, item, itemId, ...read.input });
    return done.ok ? { ok: true, to: `/persons/${personId}/plan?done=disagreement-said#${item === "plan" ? "disagreements" : `${item}-${itemId}`}` } : done;
  },
  "C",
);

export default function DisagreePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { item, itemId, about, said, here, formKey } = loaderData;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan#${item === "plan" ? "disagreements" : `${item}-${itemId}`}`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("disagreement.title")}
      </Heading>
      <BodyShort>
        {t("disagreement.about")}: <strong>{about ?? t("disagreement.about-plan")}</strong>
      </BodyShort>
      <SaidAgainst said={said} />
      <Ask formKey={formKey} refused={actionData as Refused | undefined}>
        <Words name="words" rows={5} label={t("disagreement.words")} description={t("disagreement.explain")} />
        <Do>{t("disagreement.save")}</Do>
      </Ask>
      <BodyLong size="small" className="muted">
        {t("disagreement.complain")}
      </BodyLong>
    </>
  );
}
