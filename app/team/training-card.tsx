import { BodyShort, Heading } from "@navikt/ds-react";
import type { readTrainings } from "#team/arrange-training.ts";
import { Ask, Carry, Choice, Do, Line, type RefusedShown, Ticks } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

type Found = NonNullable<Awaited<ReturnType<typeof readTrainings>>>;

interface Props extends Pick<Found, "members" | "agencies" | "holds"> {
  readonly training: Found["trainings"][number];
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One session: topic, day, who came. Members note it, and note it again where it was wrong. */
export function TrainingCard({ training, members, agencies, holds, formKey, refused }: Props) {
  const t = useTexts();
  const intent = `came ${training.trainingId}`;
  const byAgency = [...Map.groupBy(training.attendance, (each) => each.agencyName)];
  const heads = training.attendance.reduce((sum, each) => sum + each.heads, 0);
  return (
    <article className="card stack--tight">
      <Heading level="3" size="small">
        {training.topic}
      </Heading>
      <BodyShort>
        <Day when={training.heldOn} />
        {!training.isComing && <>, {t("training.came", { heads })}</>}
      </BodyShort>
      {byAgency.length > 0 && (
        <ul>
          {byAgency.map(([agency, came]) => (
            <li key={agency}>
              {agency}: {came.map((each) => each.name ?? t("training.heads-of", { heads: each.heads })).join(", ")}
            </li>
          ))}
        </ul>
      )}
      {holds && !training.isComing && (
        <details key={formKey} open={refused?.intent === intent}>
          <summary>{t("training.note")}</summary>
          <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("training.note")}: ${training.topic}`}>
            <Carry name="trainingId" value={training.trainingId} />
            <Ticks
              name="members"
              label={t("training.members")}
              options={members.map((member) => ({ value: `${member.professionalId} ${member.agencyId}`, label: member.name, description: member.agencyName }))}
              defaultTicked={training.attendance.flatMap((each) => (each.professionalId === null ? [] : [`${each.professionalId} ${each.agencyId}`]))}
            />
            <Choice
              name="agencyId"
              label={t("training.others-from")}
              empty={t("training.no-others")}
              options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Line name="heads" type="number" label={t("training.how-many")} optional />
            <Do kind="secondary">{t("training.note-do")}</Do>
          </Ask>
        </details>
      )}
    </article>
  );
}
