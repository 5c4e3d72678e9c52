import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { refuse } from "#access/outcome.ts";
import { pageAction, pageLoader } from "#access/page.server.ts";
import { readLeaving } from "#coordinator/coordinator.ts";
import { leave } from "#coordinator/leave.ts";
import { findMyLastDay } from "#coordinator/leaving.store.server.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { listMyAgreements, listMyBatons } from "#coordinator/term.store.server.ts";
import { Ask, Choice, DayField, Do } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/leaving.page";

export const handle = { audit: "coordinator.leaving-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("coordinator.leaving-read", async (scope) => {
  const batons = await listMyBatons(scope);
  const sides = new Set(batons.map(({ side }) => side));
  const receivers = await listReceivers(scope, await listMyAgreements(scope));
  return {
    batons,
    lastDay: await findMyLastDay(scope),
    receivers: receivers
      .filter(({ side, isMe }) => side !== "other" && sides.has(side) && !isMe)
      .map(({ mandateId, name, functionName, agencyName }) => ({ mandateId, name, functionName, agencyName })),
  };
});

export const action = pageAction("coordinator.leaving", async (scope, { form }) => {
  const read = readLeaving(form);
  if (!read.ok) return refuse(read.field === "lastDay" ? "coordinator.missing-last-day" : "form.not-valid", read.field);
  const done = await leave(scope, read.input);
  return done.ok ? { ok: true, to: "/coordinator", said: "coordinator.all-offered" } : done;
});

/** One who leaves hands over everyone in one act; each receiver answers for herself. */
export default function LeavingPage({ loaderData: { batons, lastDay, receivers, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const open = batons.filter(({ handover }) => handover?.state !== "offered");
  const options = receivers.map((each) => ({ value: each.mandateId, label: `${each.name}, ${each.functionName}, ${each.agencyName}` }));
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.leaving")}
      </Heading>
      <BodyShort>{t("coordinator.leaving-means")}</BodyShort>
      {batons.length > open.length && <BodyShort>{t("coordinator.leaving-waiting", { count: batons.length - open.length })}</BodyShort>}
      {open.length === 0 ? (
        <Alert variant="info">{t("coordinator.leaving-none")}</Alert>
      ) : (
        <Ask formKey={formKey} refused={actionData} intent="leave" label={t("coordinator.leaving")}>
          <DayField name="lastDay" label={t("coordinator.last-day")} defaultValue={lastDay} />
          <Choice name="all" label={t("coordinator.all-to")} description={t("coordinator.all-to-how")} empty={t("coordinator.choose")} options={options} />
          <fieldset className="plain-fieldset stack">
            <legend>{t("coordinator.each-to")}</legend>
            {open.map((baton) => (
              <Choice
                key={baton.termId}
                name={`to.${baton.termId}`}
                label={baton.name}
                {...(baton.handover?.state === "declined" ? { description: t("coordinator.declined-by", { name: baton.handover.toName }) } : {})}
                empty={t("coordinator.as-all")}
                options={[{ value: "-", label: t("coordinator.not-now") }, ...options]}
              />
            ))}
          </fieldset>
          <Do>{t("coordinator.leaving-do")}</Do>
        </Ask>
      )}
      <p>
        <Link to="/coordinator">{t("coordinator.to-mine")}</Link>
      </p>
    </div>
  );
}
