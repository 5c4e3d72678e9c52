import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { askUnit } from "#audit/ask-unit.ts";
import { AskUnitForm } from "#audit/log-question.ts";
import { findLook } from "#audit/log-question.store.server.ts";
import { eventOf } from "#audit/visit-shown.tsx";
import { Ask, Do, Words } from "#ui/form.tsx";
import { formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/ask-unit.page";

export const handle = { audit: "audit.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Open where the log is; a guardian of someone whose address is protected asks through her coordinator instead. */
export const loader = personLoader("audit.read", async (scope, { personId, here, params }) => {
  if (!here.speaksForHer || (here.capacity === "circle" && here.addressProtection !== "none")) notFound();
  return { look: (await findLook(scope, personId, idFrom(params, "lookKey"))) ?? notFound() };
});

export const action = personAction("audit.ask", async (scope, { personId, here, params, form }) => {
  if (!here.speaksForHer || (here.capacity === "circle" && here.addressProtection !== "none")) notFound();
  const look = (await findLook(scope, personId, idFrom(params, "lookKey"))) ?? notFound();
  const read = readForm(AskUnitForm, form);
  const done = read.ok ? await askUnit(scope, personId, look, read.input) : read;
  return done.ok ? { ok: true, to: `/persons/${personId}/log`, said: "audit.asked" } : done;
});

/** One visit, and a question to the unit it came from. Says before it is sent what the unit will see. */
export default function AskUnitPage({ loaderData: { look, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("audit.ask-title")}
      </Heading>
      <div className="card">
        <BodyShort weight="semibold">{[look.actorName, look.agencyName].filter((part) => part !== null).join(", ")}</BodyShort>
        <BodyShort size="small">{formatMoment(look.at, t.language)}</BodyShort>
        <BodyShort>{eventOf(t, look.event)}</BodyShort>
      </div>
      <BodyShort>{t("audit.ask-about", { agency: look.agencyName ?? "" })}</BodyShort>
      <Ask formKey={formKey} refused={refused}>
        <Words name="words" label={t("audit.ask-words")} description={t("audit.ask-words-about")} rows={3} maxLength={1000} optional />
        <Do>{t("audit.ask-do")}</Do>
      </Ask>
      <p>
        <Link to={`/persons/${here.personId}/log`}>{t("audit.back-to-log")}</Link>
      </p>
    </div>
  );
}
