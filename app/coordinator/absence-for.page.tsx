import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { listAreaAbsences } from "#coordinator/absence.store.server.ts";
import { AbsenceForForm, EndAbsenceForm } from "#coordinator/coordinator.ts";
import { endAbsenceFor, recordAbsenceFor } from "#coordinator/record-absence-for.ts";
import { listReceivers } from "#coordinator/receiver.store.server.ts";
import { isUnit, listUnitAgreements } from "#coordinator/term.store.server.ts";
import { Ask, Carry, Choice, DayField, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/absence-for.page";

export const handle = { audit: "coordinator.absence-for-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("coordinator.absence-for-read", async (scope) => {
  if (!(await isUnit(scope))) notFound();
  return { absences: await listAreaAbsences(scope), coordinators: await listReceivers(scope, await listUnitAgreements(scope)) };
});

export const action = pageAction("coordinator.absence-for", async (scope, { form, intent }) => {
  if (!(await isUnit(scope))) notFound();
  if (intent?.startsWith("end ")) {
    const read = readForm(EndAbsenceForm, form);
    const done = read.ok ? await endAbsenceFor(scope, read.input.absenceId) : read;
    return done.ok ? { ok: true, said: "coordinator.absence-ended" } : done;
  }
  const read = readForm(AbsenceForForm, form);
  const done = read.ok ? await recordAbsenceFor(scope, read.input) : read;
  return done.ok ? { ok: true, said: "coordinator.absence-for" } : done;
});

/** For the coordinating unit: a coordinator is away and could not say so herself. */
export default function AbsenceForPage({ loaderData: { absences, coordinators, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const named = (value: "mandateId" | "professionalId") =>
    coordinators.map((each) => ({ value: each[value], label: `${each.name}, ${each.functionName}, ${each.agencyName}` }));
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.absence-for")}
      </Heading>
      <BodyShort>{t("coordinator.absence-for-means")}</BodyShort>
      <Ask formKey={formKey} refused={refused} intent="record" label={t("coordinator.absence-for")}>
        <Choice name="who" label={t("coordinator.absence-for-who")} empty={t("coordinator.choose")} options={named("mandateId")} />
        <DayField name="fromOn" label={t("coordinator.absence-for-from")} />
        <DayField name="toOn" label={t("coordinator.absence-for-to")} />
        <Choice
          name="deputyId"
          label={t("coordinator.deputy")}
          description={t("coordinator.deputy-how")}
          empty={t("coordinator.nobody-yet")}
          options={named("professionalId")}
        />
        <Do>{t("coordinator.absence-do")}</Do>
      </Ask>
      {absences.length > 0 && (
        <Section id="standing" title={t("coordinator.absence-for-standing")} size="small" className="stack--tight">
          <ul className="plain-list cards">
            {absences.map((each) => (
              <li key={each.absenceId} className="card stack--tight">
                <BodyShort weight="semibold">{each.name}</BodyShort>
                <BodyShort>{t("coordinator.days", { from: formatDay(each.fromOn, t.language), to: formatDay(each.toOn, t.language) })}</BodyShort>
                <BodyShort className="muted">
                  {each.deputyName === null ? t("coordinator.nobody-yet") : t("coordinator.stands-in", { name: each.deputyName })}
                </BodyShort>
                <Ask formKey={formKey} refused={refused} intent={`end ${each.absenceId}`} label={`${t("coordinator.absence-for-end")}: ${each.name}`}>
                  <Carry name="absenceId" value={each.absenceId} />
                  <Do kind="tertiary">{t(each.isNow ? "coordinator.absence-for-end" : "coordinator.absence-call-off")}</Do>
                </Ask>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <Link to="/coordinator/gaps">{t("coordinator.gaps")}</Link>
      </p>
    </div>
  );
}
