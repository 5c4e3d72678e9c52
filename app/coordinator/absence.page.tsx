import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { pageAction, pageLoader } from "#access/page.server.ts";
import { listMyAbsences } from "#coordinator/absence.store.server.ts";
import { AbsenceForm, DeputyForm, EndAbsenceForm } from "#coordinator/coordinator.ts";
import { CoverAccess } from "#coordinator/cover-access.tsx";
import { changeDeputy, endAbsence, recordAbsence } from "#coordinator/record-absence.ts";
import { listStandIns } from "#coordinator/receiver.store.server.ts";
import { listMyBatons } from "#coordinator/term.store.server.ts";
import { Ask, Carry, Choice, DayField, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/absence.page";

export const handle = { audit: "coordinator.absence-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("coordinator.absence-read", async (scope) => ({
  absences: await listMyAbsences(scope),
  standIns: await listStandIns(scope),
  batons: await listMyBatons(scope),
}));

export const action = pageAction("coordinator.absence", async (scope, { form, intent }) => {
  if (intent === "record") {
    const read = readForm(AbsenceForm, form);
    if (!read.ok) return read;
    const done = await recordAbsence(scope, read.input);
    return done.ok ? { ok: true, said: "coordinator.absence" } : done;
  }
  if (intent?.startsWith("deputy ")) {
    const read = readForm(DeputyForm, form);
    if (!read.ok) return read;
    const done = await changeDeputy(scope, read.input);
    return done.ok ? { ok: true, said: "coordinator.deputy" } : done;
  }
  if (intent?.startsWith("end ")) {
    const read = readForm(EndAbsenceForm, form);
    if (!read.ok) return read;
    const done = await endAbsence(scope, read.input.absenceId);
    return done.ok ? { ok: true, said: "coordinator.absence-ended" } : done;
  }
  return refuse("form.not-valid");
});

/** "I am away from this day to that; call her meanwhile." */
export default function AbsencePage({ loaderData: { absences, standIns, batons, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const options = standIns.map((each) => ({ value: each.professionalId, label: `${each.name}, ${each.functionName}, ${each.agencyName}` }));
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.record-absence")}
      </Heading>
      <BodyShort>{t("coordinator.absence-means", { count: batons.length })}</BodyShort>
      <Ask formKey={formKey} refused={refused} intent="record" label={t("coordinator.record-absence")}>
        <DayField name="fromOn" label={t("coordinator.absent-from")} />
        <DayField name="toOn" label={t("coordinator.absent-to")} description={t("coordinator.absent-to-how")} />
        <Choice
          name="deputyId"
          label={t("coordinator.deputy")}
          description={t("coordinator.deputy-how")}
          empty={t("coordinator.nobody-yet")}
          options={options}
        />
        <Do>{t("coordinator.absence-do")}</Do>
      </Ask>
      {absences.map((each) => (
        <Section
          key={each.absenceId}
          id={`a${each.absenceId}`}
          title={t("coordinator.days", { from: formatDay(each.fromOn, t.language), to: formatDay(each.toOn, t.language) })}
          size="small"
          className="card stack"
        >
          <Ask formKey={formKey} refused={refused} intent={`deputy ${each.absenceId}`} label={t("coordinator.deputy")}>
            <Carry name="absenceId" value={each.absenceId} />
            <Choice name="deputyId" label={t("coordinator.deputy")} empty={t("coordinator.nobody-yet")} defaultValue={each.deputyId ?? ""} options={options} />
            <Do kind="secondary">{t("coordinator.deputy-do")}</Do>
          </Ask>
          <Ask formKey={formKey} refused={refused} intent={`end ${each.absenceId}`} label={t("coordinator.absence-end")}>
            <Carry name="absenceId" value={each.absenceId} />
            <Do kind="tertiary">{each.isNow ? t("coordinator.absence-end") : t("coordinator.absence-call-off")}</Do>
          </Ask>
        </Section>
      ))}
      {batons.length > 0 && <CoverAccess batons={batons} absences={absences} />}
      <p>
        <Link to="/coordinator">{t("coordinator.to-mine")}</Link>
      </p>
    </div>
  );
}
