import { BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { codeOf } from "#access/oidc.server.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { confirmInvited, invite, recordWayIn, takeInvitationBack } from "#person/invite.ts";
import { Invited, OwnWay, RecordWay } from "#person/way-in-forms.tsx";
import { InvitationForm, InviteForm, WayInForm } from "#person/way-in.ts";
import { getWaysIn } from "#person/way-in.store.server.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/way-in.page";

export const handle = { audit: "person.way-in" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.way-in", async (scope, { here, personId }) => {
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  const { invitations, ...ways } = await getWaysIn(scope, personId);
  // a code is worked out again for whoever may make it, until it has been answered
  return { ...ways, invitations: invitations.map((each) => ({ ...each, code: each.answeredAt === null ? codeOf(each.id) : null })) };
});

export const action = personAction("person.invite", async (scope, { form, intent, here }) => {
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  if (intent === "record") {
    const read = readForm(WayInForm, form);
    const done = read.ok ? await recordWayIn(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "wayin.recorded" } : done;
  }
  if (intent?.startsWith("invite")) {
    const read = readForm(InviteForm, form);
    const done = read.ok ? await invite(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "wayin.invited" } : done;
  }
  const read = readForm(InvitationForm, form);
  if (!read.ok) return read;
  if (intent?.startsWith("withdraw")) {
    const done = await takeInvitationBack(scope, here, read.input);
    return done.ok ? { ok: true, said: "wayin.withdrawn" } : done;
  }
  if (!intent?.startsWith("confirm")) return refuse("form.not-ours");
  const done = await confirmInvited(scope, read.input);
  return done.ok ? { ok: true, said: "wayin.confirmed" } : done;
});

export default function WayInPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, formKey, invitations, members } = loaderData;
  const around = { here, formKey, refused };
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("wayin.title")}
      </Heading>
      <BodyShort>{here.isOwner ? t("wayin.about-own") : t("wayin.about", { name: here.givenName })}</BodyShort>
      <Section id="own" title={here.isOwner ? t("wayin.own-you") : t("wayin.own", { name: here.givenName })} className="stack">
        <OwnWay ways={loaderData} {...around} />
        {here.isCoordinator && !loaderData.hasOwn && <RecordWay {...around} />}
      </Section>
      <Section id="near" title={t("wayin.circle")} className="stack">
        {members.length === 0 && <BodyShort>{here.isOwner ? t("person.circle.near-none-own") : t("person.circle.near-none")}</BodyShort>}
        <ul className="plain-list cards">
          {members.map((member) => (
            <li key={member.memberId} className="card stack--tight">
              <Heading level="3" size="xsmall">
                {member.name}
              </Heading>
              {member.hasAccount ? (
                <BodyShort>{t("wayin.member-in")}</BodyShort>
              ) : (
                <Invited
                  name={member.name}
                  memberId={member.memberId}
                  mayInvite={member.mayInvite}
                  mustBind={member.legalRight !== "none"}
                  invitation={invitations.find(({ memberId }) => memberId === member.memberId)}
                  {...around}
                />
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
