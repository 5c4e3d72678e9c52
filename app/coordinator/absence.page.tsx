import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { pageAction, pageLoader } from "#access/page.server.ts";
import { listMyAbsences } from "#coordinator/absence.store.server.ts";
import { AbsenceForm, DeputyForm, EndAbsenceForm } from "#coordinator/coordinator.ts";
import { changeDeputy, endAbsence, recordAbsence } from "#coordinator/record-absence.ts";
import { listMyBatons, listStandIns } from "#coordinator/term.store.server.ts";
import { Ask, Carry, Choice, DayField, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
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
export default function AbsencePage({ loaderData: { absences, standIns, batons, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as RefusedShown | undefined;
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
        <section key={each.absenceId} className="card stack" aria-labelledby={`a${each.absenceId}`}>
          <Heading level="2" size="small" id={`a${each.absenceId}`}>
            {t("coordinator.days", { from: formatDay(each.fromOn, t.language), to: formatDay(each.toOn, t.language) })}
          </Heading>
          <Ask formKey={formKey} refused={refused} intent={`deputy ${each.absenceId}`} label={t("coordinator.deputy")}>
            <Carry name="absenceId" value={each.absenceId} />
            <Choice name="deputyId" label={t("coordinator.deputy")} empty={t("coordinator.nobody-yet")} defaultValue={each.deputyId ?? ""} options={options} />
            <Do kind="secondary">{t("coordinator.deputy-do")}</Do>
          </Ask>
          <Ask formKey={formKey} refused={refused} intent={`end ${each.absenceId}`} label={t("coordinator.absence-end")}>
            <Carry name="absenceId" value={each.absenceId} />
            <Do kind="tertiary">{each.isNow ? t("coordinator.absence-end") : t("coordinator.absence-call-off")}</Do>
          </Ask>
        </section>
      ))}
      {batons.length > 0 && <Access batons={batons} absences={absences} />}
      <p>
        <Link to="/coordinator">{t("coordinator.to-mine")}</Link>
      </p>
    </div>
  );
}

/** For each person: can the deputy open anything? Standing in opens nothing; the person's own consent does. */
function Access({ batons, absences }: Pick<Route.ComponentProps["loaderData"], "batons" | "absences">) {
  const t = useTexts();
  const deputies = absences.flatMap(({ deputyId, deputyName }) => (deputyId === null ? [] : [{ deputyId, name: deputyName ?? "" }]));
  return (
    <section className="stack--tight" aria-labelledby="access">
      <Heading level="2" size="small" id="access">
        {t("coordinator.cover-access")}
      </Heading>
      <BodyShort>{t("coordinator.cover-access-means")}</BodyShort>
      <ul>
        {deputies.flatMap(({ deputyId, name }) =>
          batons.map((baton) => (
            <li key={deputyId + baton.termId}>
              {baton.takingPart.includes(deputyId) ? (
                t("coordinator.takes-part", { deputy: name, person: baton.name })
              ) : (
                <>
                  {t("coordinator.takes-no-part", { deputy: name, person: baton.name })}{" "}
                  <Link to={`/persons/${baton.personId}/participants`}>{t("coordinator.invite", { person: baton.name })}</Link>
                </>
              )}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
