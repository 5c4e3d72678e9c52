import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { z } from "zod";
import { readForm, words } from "#access/form.ts";
import { personAction, personLoader } from "#access/page.server.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { findLiveConsent, findToday } from "#consent/consent.store.server.ts";
import { HIDDEN_PLACE, isInForce } from "#consent/consent.ts";
import { listParticipants } from "#consent/participant.store.server.ts";
import { ParticipantCard } from "#consent/participant-card.tsx";
import { sightOf, STAFF_ENOUGH } from "#consent/sight.ts";
import { endParticipation, inviteParticipant, listInvitable } from "#consent/take-part.ts";
import { maySeePlaces } from "#person/person.ts";
import { readShutOut } from "#person/read-blocks.ts";
import { Ask, Choice, Do, Line } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/participants.page";

export const handle = { audit: "participant.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("participant.read", async (scope, { personId, here }) => {
  const mayArrange = here.speaksForHer || here.isCoordinator;
  const placed = (agencyName: string) => (maySeePlaces(here) ? agencyName : HIDDEN_PLACE);
  const everyone = await listParticipants(scope, personId);
  const today = await findToday(scope);
  const live = mayArrange ? await findLiveConsent(scope, personId) : undefined;
  const seated = new Set(everyone.filter((each) => each.endedAt === null).map((each) => `${each.professionalId}/${each.agencyId}`));
  const isShut = mayArrange ? await readShutOut(scope, personId) : () => false;
  const invitable = mayArrange ? await listInvitable(scope, personId) : [];
  return {
    mayArrange,
    // whether there is a consent, and what it holds, is told to her, her guardians and her coordinators alone
    participants: everyone.map((each) => ({
      ...each,
      agencyName: placed(each.agencyName),
      sight: !mayArrange ? undefined : isShut(each) ? ({ nothing: "shut-out" } as const) : sightOf(live, each, today),
    })),
    hasConsent: live !== undefined && isInForce(live, today),
    invitable: invitable
      .filter((each) => !seated.has(`${each.professionalId}/${each.agencyId}`))
      .map(({ mandateId, name, functionName, agencyName }) => ({ mandateId, name, functionName, agencyName: placed(agencyName) })),
    areas: await listLifeAreas(scope, here.jurisdiction),
  };
});

const InviteForm = z.strictObject({ mandateId: z.uuid("form.required"), task: words(200) });
const EndForm = z.strictObject({ participantId: z.uuid() });

export const action = personAction("participant.change", async (scope, { form, intent, personId }) => {
  if (intent === "invite") {
    const read = readForm(InviteForm, form);
    if (!read.ok) return read;
    const done = await inviteParticipant(scope, { personId, ...read.input });
    return done.ok ? { ok: true, said: "participant.invited" } : done;
  }
  const read = readForm(EndForm, form);
  if (!read.ok) return read;
  const done = await endParticipation(scope, { personId, ...read.input });
  return done.ok ? { ok: true, said: "participant.ended" } : done;
});

export default function ParticipantsPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, participants, mayArrange, hasConsent, invitable, areas, formKey } = loaderData;
  const now = participants.filter((each) => each.endedAt === null);
  const left = participants.filter((each) => each.endedAt !== null);
  const seated = now.filter((each) => each.acceptedAt !== null).length;
  return (
    <>
      <Heading level="1" size="large">
        {here.isOwner ? t("participant.title-own") : t("participant.title", { name: here.givenName })}
      </Heading>
      {mayArrange && seated > STAFF_ENOUGH && <Alert variant="info">{t("participant.many", { count: seated, enough: STAFF_ENOUGH })}</Alert>}
      {now.length === 0 && <BodyShort>{t("participant.nobody")}</BodyShort>}
      <div>
        <ul className="plain-list cards">
          {now.map((each) => (
            <ParticipantCard
              key={each.participantId}
              participant={each}
              areas={areas}
              here={here}
              mayArrange={mayArrange}
              formKey={formKey}
              refused={refused}
            />
          ))}
        </ul>
      </div>
      {mayArrange && (
        <Section id="invite" title={t("participant.invite")} size="small" className="stack">
          {hasConsent && invitable.length > 0 ? (
            <Ask key={formKey} formKey={formKey} refused={refused} intent="invite" label={t("participant.invite")}>
              <Choice
                name="mandateId"
                label={t("participant.who")}
                description={t("participant.who-about")}
                empty={t("participant.choose")}
                options={invitable.map((each) => ({ value: each.mandateId, label: `${each.agencyName}: ${each.name}, ${each.functionName}` }))}
              />
              <Line name="task" label={t("participant.task-of")} description={t("participant.task-about")} />
              <Do>{t("participant.do-invite")}</Do>
            </Ask>
          ) : (
            <p>
              {hasConsent ? t("participant.nobody-to-invite") : t("participant.no-consent")}{" "}
              <Link to={`/persons/${here.personId}/consents`}>{t("consent.to-consents")}</Link>
            </p>
          )}
        </Section>
      )}
      {left.length > 0 && (
        <details>
          <summary>{t("participant.earlier", { count: left.length })}</summary>
          <ul className="plain-list">
            {left.map((each) => (
              <li key={each.participantId}>
                {each.name}, {each.agencyName}{" "}
                <span className="muted">
                  ({t("participant.until")} {each.endedAt !== null && <Day when={each.endedAt} />})
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
