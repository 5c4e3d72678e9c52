import { BodyLong, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { z } from "zod";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { Ask, Carry, Do } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { confirmPlan } from "#plan/confirm-plan.ts";
import { listParties, type PartyStanding } from "#plan/confirmation-list.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { LifeArea } from "#plan/plan.ts";
import { listClearingChanges } from "#plan/plan-history.store.server.ts";
import { ToldChange } from "#plan/told-change.tsx";
import type { Route } from "./+types/confirm.page";

export const handle = { audit: "plan.confirmations" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.confirmations", async (scope, { personId }) => {
  const read = (await openPlan(scope, personId)) ?? notFound();
  const parties = listParties(read, await listClearingChanges(scope, read.plan.id));
  return { parties, contentVersion: read.plan.contentVersion, lifeAreas: read.lifeAreas };
});

const Shown = z.strictObject({ contentVersion: z.coerce.number().int().positive() });

export const action = personAction("plan.confirm", async (scope, { form, personId }) => {
  const read = readForm(Shown, form);
  if (!read.ok) return read;
  const done = await confirmPlan(scope, { personId, ...read.input });
  return done.ok ? { ok: true, said: "plan-confirmed" } : done;
});

export default function ConfirmPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, parties, contentVersion, lifeAreas, formKey } = loaderData;
  const mine = parties.find(({ agencyId }) => (here.speaksForHer ? agencyId === null : here.capacity === "professional" && agencyId === here.agencyId));
  const mayConfirm = here.mayWrite && mine !== undefined && mine.state !== "confirmed";
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("confirm.title")}
      </Heading>
      <BodyLong>{t("confirm.intro")}</BodyLong>
      {mayConfirm && (
        <Ask formKey={formKey} refused={actionData as Refused | undefined}>
          <Carry name="contentVersion" value={contentVersion} />
          <BodyLong>{t("confirm.means")}</BodyLong>
          <Do>{here.isOwner ? t("confirm.do-mine") : t("confirm.do-for", { party: mine.name })}</Do>
        </Ask>
      )}
      <BodyShort className="muted">{t("confirm.version", { version: contentVersion })}</BodyShort>
      <div>
        <ul className="cards plain-list">
          {parties.map((party) => (
            <li key={party.agencyId ?? "hers"} className="card">
              <Party party={party} areas={lifeAreas} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const TAGS = { confirmed: "success", cleared: "warning", never: "neutral" } as const;

function Party({ party, areas }: { party: PartyStanding; areas: readonly LifeArea[] }) {
  const t = useTexts();
  return (
    <>
      <Heading level="2" size="xsmall">
        {party.name}
      </Heading>
      <Tag size="small" variant={TAGS[party.state]}>
        {t(`confirm.${party.state}`)}
      </Tag>
      {party.on !== null && (
        <BodyShort size="small">
          {t("confirm.by", { name: party.byName ?? "" })} <Day when={party.on} />
        </BodyShort>
      )}
      {party.clearedAt !== null && (
        <div className="stack--tight">
          <BodyShort size="small">
            {t("confirm.cleared-on")} <Day when={party.clearedAt} />
          </BodyShort>
          {party.clearedBy !== undefined && <ToldChange told={party.clearedBy} areas={areas} />}
        </div>
      )}
    </>
  );
}
