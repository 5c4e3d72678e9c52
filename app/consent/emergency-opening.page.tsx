import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader, type Refused } from "#access/page.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { confirmEmergency, endEmergency } from "#consent/break-glass.ts";
import { ConfirmForm } from "#consent/emergency.ts";
import { findEmergencyContacts, findOwnOpening } from "#consent/emergency.store.server.ts";
import { CrisisView } from "#plan/crisis-view.tsx";
import { openCrisisPlan } from "#plan/open-crisis-plan.ts";
import { Ask, Do, Tick } from "#ui/form.tsx";
import { formatMoment } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/emergency-opening.page";

export const handle = { audit: "emergency.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** One's own opening: the crisis plan while it lasts, and afterwards nothing but that it was. Every reading is in her log. */
export const loader = pageLoader("emergency.page", async (scope, { params }) => {
  const opening = (await findOwnOpening(scope, idFrom(params, "openingId"))) ?? notFound();
  const { personId, ...shown } = opening;
  if (!opening.isOpen) return { opening: shown, person: null, read: null };
  await recordAccess(scope, { event: "emergency.read", action: "R", personId, subject: "emergency", subjectId: opening.id });
  return { opening: shown, person: (await findEmergencyContacts(scope, personId)) ?? null, read: (await openCrisisPlan(scope, personId)) ?? null };
});

export const action = pageAction("emergency.confirm", async (scope, { form, intent, params }) => {
  const openingId = idFrom(params, "openingId");
  if (intent === "end") {
    const done = await endEmergency(scope, openingId);
    return done.ok ? { ok: true, to: "/emergency", said: "emergency.ended" } : done;
  }
  const read = readForm(ConfirmForm, form);
  const done = read.ok ? await confirmEmergency(scope, openingId) : read;
  if (!done.ok) return done;
  return { ok: true, to: done.answer === "open" ? `/emergency/${openingId}` : `/emergency?answer=${done.answer}` };
});

export default function EmergencyOpeningPage({ loaderData: { opening, person, read, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as Refused | undefined;
  if (opening.awaitsConfirmation) return <Confirm formKey={formKey} refused={refused} />;
  if (person === null || read === null) return <Over />;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("crisis.title-of", { name: person.name })}
      </Heading>
      <Alert variant="warning" size="small">
        {t("emergency.until", { when: formatMoment(opening.expiresAt, t.language) })}
      </Alert>
      <CrisisView read={read} person={person} isOwner={false} />
      <Section id="coordinators" title={t("emergency.coordinators")} size="small" className="stack--tight">
        {person.coordinators.length === 0 && <BodyShort>{t("emergency.no-coordinator")}</BodyShort>}
        <ul className="plain-list">
          {person.coordinators.map((each) => (
            <li key={each.name}>
              <strong>{each.name}</strong>
              {each.agencyName !== null && `, ${each.agencyName}`}
              {each.phone !== null && (
                <>
                  : <Phone className="tel" number={each.phone} label={t("crisis.call", { name: each.name, number: each.phone })} />
                </>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Ask formKey={formKey} refused={refused} intent="end">
        <BodyShort className="muted">{t("emergency.only-this")}</BodyShort>
        <Do kind="secondary">{t("emergency.end")}</Do>
      </Ask>
    </div>
  );
}

/** The first step has said that something is closed. The second asks what the law asks. */
function Confirm({ formKey, refused }: { formKey: string; refused: Refused | undefined }) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("emergency.closed-title")}
      </Heading>
      <BodyShort>{t("emergency.closed-about")}</BodyShort>
      <Ask formKey={formKey} refused={refused}>
        <Tick name="danger" label={t("emergency.danger")} />
        <Tick name="cannotAsk" label={t("emergency.cannot-ask")} />
        <Do kind="danger">{t("emergency.do")}</Do>
      </Ask>
      <p>
        <Link to="/emergency">{t("emergency.leave")}</Link>
      </p>
    </div>
  );
}

function Over() {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("emergency.over-title")}
      </Heading>
      <BodyShort>{t("emergency.over")}</BodyShort>
      <p>
        <Link to="/emergency">{t("back")}</Link>
      </p>
    </div>
  );
}
