import { BodyLong, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { listMyInvitations } from "#consent/participant.store.server.ts";
import { shareContacts } from "#consent/decide-release.ts";
import { acceptInvitation, declineInvitation } from "#consent/take-part.ts";
import { Ask, Do, Tick } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/invitation.page";

export const handle = { audit: "participant.invitation" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("participant.invitation", async (scope, { params }) => {
  const participantId = idFrom(params, "participantId");
  const invitation = (await listMyInvitations(scope)).find((each) => each.participantId === participantId) ?? notFound();
  return { invitation };
});

export const action = pageAction("participant.invitation", async (scope, { params, form }) => {
  const participantId = idFrom(params, "participantId");
  const invitation = (await listMyInvitations(scope)).find((each) => each.participantId === participantId);
  if (invitation === undefined) return refuse("participant.invitation-is-gone");
  if (form.get("answer") === "no") {
    const done = await declineInvitation(scope, invitation);
    return done.ok ? { ok: true, to: "/", said: "participant.declined" } : done;
  }
  if (form.get("answer") !== "yes") return refuse("form.required");
  const done = await acceptInvitation(scope, invitation);
  // what the agency shows of its own is its decision, on the consent that has just opened
  if (done.ok && done.isOpen && form.get("share") === "yes") {
    const shared = await shareContacts(scope, invitation.personId);
    if (!shared.ok) return shared;
  }
  return done.ok
    ? { ok: true, to: done.isOpen ? `/persons/${invitation.personId}` : "/", said: done.isOpen ? "participant.accepted" : "participant.accepted-closed" }
    : done;
});

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { invitation, formKey } = loaderData;
  const { personName, invitedBy, invitedAt, task } = invitation;
  return (
    <>
      <Heading level="1" size="large">
        {personName === null ? t("participant.invitation-unnamed") : t("participant.invitation-to", { name: personName })}
      </Heading>
      <div>
        <dl className="facts">
          {task !== null && task !== "" && (
            <>
              <dt>{t("participant.your-task")}</dt>
              <dd>{task}</dd>
            </>
          )}
          {invitedBy !== null && (
            <>
              <dt>{t("participant.invited-by")}</dt>
              <dd>{invitedBy}</dd>
            </>
          )}
          <dt>{t("participant.invited-when")}</dt>
          <dd>
            <Day when={invitedAt} />
          </dd>
        </dl>
      </div>
      <BodyLong>{personName === null ? t("participant.invitation-uncovered") : t("participant.invitation-about")}</BodyLong>
      <Ask formKey={formKey} refused={actionData}>
        {personName !== null && <Tick name="share" label={t("release.share-contacts")} description={t("release.share-contacts-means")} />}
        <div className="row">
          <Do name="answer" value="yes">
            {t("participant.accept")}
          </Do>
          <Do kind="secondary" name="answer" value="no">
            {t("participant.decline")}
          </Do>
        </div>
      </Ask>
      <p>
        <Link to="/">{t("error.home")}</Link>
      </p>
    </>
  );
}
