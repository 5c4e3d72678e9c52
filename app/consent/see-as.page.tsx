import { Alert, BodyLong, Heading } from "@navikt/ds-react";
import { Link, type LoaderFunctionArgs } from "react-router";
import { sessionTokenContext } from "#access/asker.server.ts";
import { endSession, openPreview } from "#access/door.server.ts";
import { idFrom, notFound, personLoader } from "#access/page.server.ts";
import { Scope } from "#access/scope.server.ts";
import { HIDDEN_PLACE } from "#consent/consent.ts";
import { findParticipant } from "#consent/participant.store.server.ts";
import { maySeePlaces } from "#person/person.ts";
import { openPlan } from "#plan/open-plan.ts";
import { PlanView } from "#plan/plan-view.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/see-as.page";

export const handle = { audit: "consent.see-as" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const openSeat = personLoader("consent.see-as", async (scope, { personId, params, here }) => {
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  const seat = (await findParticipant(scope, personId, idFrom(params, "participantId"))) ?? notFound();
  return { seat: maySeePlaces(here) ? seat : { ...seat, agencyName: HIDDEN_PLACE } };
});

/**
 * The plan read a second time, in a session that has exactly this participant's locks and cannot write: what is shown is
 * what the database gives him, not what a page believes he is given. Opened after the first scope has closed, ended at once.
 */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await openSeat(args);
  const { personId } = opened.here;
  const preview = await openPreview(args.context.get(sessionTokenContext) ?? "", opened.seat.participantId);
  if (preview === undefined) return { ...opened, plan: undefined, isWider: !opened.here.speaksForHer };
  try {
    return { ...opened, plan: await Scope.run({ sessionToken: preview, personId }, (scope) => openPlan(scope, personId)), isWider: false };
  } finally {
    await endSession(preview);
  }
}

export default function SeeAsPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, seat, plan, isWider } = loaderData;
  const who = { name: seat.name, agency: seat.agencyName };
  return (
    <>
      <Heading level="1" size="large">
        {t("participant.see-as-title", who)}
      </Heading>
      {!isWider && <Alert variant="info">{t("participant.see-as-banner", who)}</Alert>}
      {seat.isCoordinating && <BodyLong>{t("participant.see-as-coordinator", { name: seat.name })}</BodyLong>}
      <p>
        <Link to={`/persons/${here.personId}/participants`}>{t("participant.see-as-back")}</Link>
      </p>
      {plan === undefined ? (
        <BodyLong>
          {isWider ? t("participant.see-as-wider", { name: seat.name, person: here.givenName }) : t("participant.see-as-nothing", { name: seat.name })}
        </BodyLong>
      ) : (
        <PlanView plan={plan} />
      )}
    </>
  );
}
