import { Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { AgencyFields } from "#agency/agency-fields.tsx";
import { ChangedAgency, NewAgency } from "#agency/agency.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { findAdministration, readAgency } from "#agency/read-administration.ts";
import { addAgency, changeAgency } from "#agency/set-up-agency.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/agency-form.page";

export const handle = { audit: "agency.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const isNew = (params: Record<string, string | undefined>) => params["agencyId"] === "new";

export const loader = pageLoader("agency.read", async (scope, { params }) => {
  const { agreements, today } = (await findAdministration(scope)) ?? notFound();
  const agency = isNew(params) ? undefined : ((await readAgency(scope, idFrom(params, "agencyId"))) ?? notFound());
  return { agency, agreements, today };
});

export const action = pageAction("agency.change", async (scope, { form, params }) => {
  if ((await findAdministration(scope)) === undefined) notFound();
  if (isNew(params)) {
    const read = readForm(NewAgency, form);
    if (!read.ok) return read;
    const added = await addAgency(scope, read.input);
    return added.ok ? { ok: true, to: "/administration/agencies", said: "agency.added" } : added;
  }
  const agencyId = idFrom(params, "agencyId");
  if ((await readAgency(scope, agencyId)) === undefined) notFound();
  const read = readForm(ChangedAgency, form);
  if (!read.ok) return read;
  const done = await changeAgency(scope, agencyId, read.input);
  return done.ok ? { ok: true, said: "agency.saved" } : done;
});

type Agency = NonNullable<Route.ComponentProps["loaderData"]["agency"]>;

export default function AgencyFormPage({ loaderData: { agency, agreements, today, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const intent = agency === undefined ? "add" : "change";
  const standing = standingOf<Agency>(refused, intent);
  const only = agreements.length === 1 ? agreements[0] : undefined;
  return (
    <>
      <BackToSetUp to="/administration/agencies" text={t("agency.agencies")} />
      <Heading level="1" size="large">
        {agency?.name ?? t("agency.new")}
      </Heading>
      {agency === undefined ? (
        <p>{t("agency.new-intro")}</p>
      ) : (
        <p>
          <Link to={`/administration/professionals?agency=${agency.id}`}>{t("agency.see-people")}</Link>
        </p>
      )}
      <Ask formKey={formKey} intent={intent} refused={refused}>
        {standing !== undefined && <Standing facts={factsOf(standing, t)} />}
        <AgencyFields agency={agency} today={today} />
        {agency !== undefined && <Carry name="version" value={standing?.version ?? agency.version} />}
        {agency === undefined &&
          (only === undefined ? (
            <Choice name="agreementId" label={t("agency.in-agreement")} options={agreements.map(({ id, name }) => ({ value: id, label: name }))} />
          ) : (
            <Carry name="agreementId" value={only.id} />
          ))}
        <Do>{agency === undefined ? t("agency.add-agency") : t("agency.save")}</Do>
      </Ask>
    </>
  );
}

function factsOf(agency: Agency, t: ReturnType<typeof useTexts>): [string, string][] {
  return [
    [t("agency.name"), agency.name],
    [t("agency.kind"), t(`agency.kind.${agency.kind}`)],
    [t("agency.side"), t(`agency.side.${agency.side}`)],
    [t("agency.sector"), t(`agency.sector.${agency.sector}`)],
    [t("agency.phone"), agency.phone ?? ""],
    [t("agency.valid-from"), formatDay(agency.validFrom, t.language)],
    [t("agency.valid-to"), agency.validTo === null ? "" : formatDay(agency.validTo, t.language)],
  ];
}
