import { BodyShort } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { arrangeTraining, noteAttendance, readTrainings } from "#team/arrange-training.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Attendance, Training } from "#team/training.ts";
import { TrainingCard } from "#team/training-card.tsx";
import { Ask, DayField, Do, Line } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/training.page";

export const handle = { audit: "team.read-training" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.read-training", async (scope, { params }) => (await readTrainings(scope, idFrom(params, "teamId"))) ?? notFound());

export const action = pageAction("team.arrange-training", async (scope, { form, intent, params }) => {
  const teamId = idFrom(params, "teamId");
  if (intent?.startsWith("came ")) {
    const read = readForm(Attendance, form);
    const done = read.ok ? await noteAttendance(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "training.attendance" } : done;
  }
  const read = readForm(Training, form);
  const done = read.ok ? await arrangeTraining(scope, teamId, read.input) : read;
  return done.ok ? { ok: true, said: "training.arranged" } : done;
});

/** What the agencies learn together, and who came. */
export default function TrainingPage({ loaderData: { team, holds, trainings, members, agencies, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <TeamFrame team={team} title={t("training.title")}>
      <BodyShort>{t("training.about")}</BodyShort>
      {holds && (
        <details className="card" key={formKey} open={refused?.intent === "arrange"}>
          <summary>
            <strong>{t("training.arrange")}</strong>
          </summary>
          <Ask formKey={formKey} intent="arrange" refused={refused} label={t("training.arrange")}>
            <Line name="topic" label={t("training.topic")} />
            <DayField name="heldOn" label={t("training.held-on")} />
            <Do>{t("training.arrange")}</Do>
          </Ask>
        </details>
      )}
      {trainings.length === 0 && <BodyShort className="muted">{t("training.none")}</BodyShort>}
      <Section id="trainings" title={t("training.list")} className="stack">
        {trainings.map((training) => (
          <TrainingCard key={training.trainingId} training={training} members={members} agencies={agencies} holds={holds} formKey={formKey} refused={refused} />
        ))}
      </Section>
    </TeamFrame>
  );
}
