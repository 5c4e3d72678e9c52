import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { type Done, notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { lookAtJoint, whoWouldSee } from "#consent/look-at.ts";
import { useTexts } from "#ui/texts.tsx";
import { askCooperation, changeContribution, contribute } from "#plan/contribute.ts";
import { ChangeContributionForm, ContributeForm, CooperationForm, type Party, partyChoice, readParty } from "#plan/contribution.ts";
import { ContributionForms } from "#plan/contribution-forms.tsx";
import { CooperationForms, OthersForm } from "#plan/cooperation-forms.tsx";
import { answerNone } from "#plan/frame-plan.ts";
import { type Footing, findFooting } from "#plan/footing.store.server.ts";
import { listCircle } from "#plan/measure.store.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { NoneForm } from "#plan/period.ts";
import type { PlanRead } from "#plan/plan.ts";
import type { Route } from "./+types/contributions.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId }) => {
  const plan = await openPlan(scope, personId);
  const footing = await findFooting(scope, personId);
  if (plan === undefined || footing === undefined || plan.openAreas.length === 0) notFound();
  const circle = await listCircle(scope, personId);
  return {
    plan,
    parties: partiesToWriteFor(plan, footing, circle),
    mayFrame: footing.mayWrite && (footing.speaksForHer || footing.isCoordinator),
    seenBy: await whoWouldSee(scope, { personId, kind: "joint", lifeArea: "common", topicId: null }),
  };
});

/** Whose contribution this reader may write down: her own party's, and for herself and her coordinators everyone's. */
function partiesToWriteFor(plan: PlanRead, footing: Footing, circle: readonly { id: string; name: string }[]): { value: string; label: string }[] {
  const agencies = new Map(plan.participants.map((each) => [each.agencyId, each.agencyName]));
  const all: { party: Party; label: string }[] = [
    { party: { kind: "person" }, label: plan.person.name },
    ...circle.map(({ id, name }) => ({ party: { kind: "circle", circleMemberId: id } as const, label: name })),
    ...[...agencies].map(([agencyId, label]) => ({ party: { kind: "agency", agencyId } as const, label })),
  ];
  const isEveryones = footing.speaksForHer || (footing.isCoordinator && footing.mayWrite);
  const mine = all.filter(
    ({ party }) =>
      isEveryones ||
      (party.kind === "circle" && party.circleMemberId === footing.circleMemberId) ||
      (footing.mayWrite && party.kind === "agency" && party.agencyId === footing.agencyId),
  );
  return mine.map(({ party, label }) => ({ value: partyChoice(party), label }));
}

export const action = personAction(
  "plan.contribute",
  async (scope, { form, intent, personId }): Promise<Done> => {
    const page = `/persons/${personId}/plan/contributions`;
    if (intent === "cooperation") {
      const read = readForm(CooperationForm, form);
      if (!read.ok) return read;
      const asked = await askCooperation(scope, { personId, ...read.input });
      return asked.ok ? { ok: true, to: `${page}?done=cooperation-saved#cooperation` } : asked;
    }
    if (intent === "none-others" || intent === "none-cooperation") {
      const read = readForm(NoneForm, form);
      if (!read.ok) return read;
      const { answer, version } = read.input;
      const question = intent === "none-cooperation" ? "cooperation" : "measures-by-others";
      const answered = await answerNone(scope, { personId, question, isNone: answer === "none", version });
      if (!answered.ok) return answered;
      if (answer === "some" && question === "measures-by-others") return { ok: true, to: `/persons/${personId}/plan/measures/new` };
      return { ok: true, to: `${page}?done=answer-saved#${question === "cooperation" ? "cooperation" : "others"}` };
    }
    if (intent === "contribute") {
      const read = readForm(ContributeForm, form);
      if (!read.ok) return read;
      const { party: choice, ...given } = read.input;
      const party = readParty(choice);
      if (party === undefined) return refuse("contribution.has-no-party", "party");
      const done = await contribute(scope, { personId, ...given, party });
      return done.ok ? { ok: true, to: `${page}?done=contribution-saved#contributions` } : done;
    }
    const read = readForm(ChangeContributionForm, form);
    if (!read.ok) return read;
    const changed = await changeContribution(scope, { personId, ...read.input });
    return changed.ok ? { ok: true, to: `${page}?done=contribution-saved#contributions` } : changed;
  },
  "U",
  lookAtJoint(),
);

export default function ContributionsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { plan, parties, mayFrame, seenBy, here, formKey } = loaderData;
  const shared = { plan, formKey, seenBy, refused: actionData as Refused | undefined };
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan#contributions`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("contribution.page-title")}
      </Heading>
      <ContributionForms {...shared} parties={parties} isOwner={here.isOwner} mayWrite={here.capacity !== "preview"} />
      <OthersForm {...shared} mayFrame={mayFrame} />
      <CooperationForms {...shared} mayFrame={mayFrame} mayWrite={here.mayWrite} />
    </>
  );
}
