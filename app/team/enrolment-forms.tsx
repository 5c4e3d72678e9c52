import { levels, outcomes } from "#team/enrolment.ts";
import type { EnrolmentShown } from "#team/enrolment.store.server.ts";
import { Ask, Carry, Choice, DayField, Do, Pick, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Form {
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

function LevelFields({ level, endsOn }: { readonly level: string; readonly endsOn: string | undefined }) {
  const t = useTexts();
  return (
    <>
      <Pick
        name="level"
        label={t("enrolment.level")}
        defaultValue={level}
        options={levels.map((value) => ({ value, label: t(`enrolment.level.${value}`), description: t(`enrolment.means.${value}`) }))}
      />
      <DayField name="endsOn" label={t("enrolment.ends")} description={t("enrolment.ends-about")} defaultValue={endsOn} optional />
      <Words name="reason" label={t("enrolment.reason")} description={t("enrolment.reason-about")} rows={2} maxLength={1000} />
    </>
  );
}

export function EnrolForm({ teams, formKey, refused }: Form & { readonly teams: readonly { readonly teamId: string; readonly name: string }[] }) {
  const t = useTexts();
  const only = teams.length === 1 ? teams[0] : undefined;
  if (teams.length === 0) return null;
  return (
    <Ask formKey={formKey} intent="enrol" refused={refused} label={t("enrolment.enrol")}>
      {only === undefined ? (
        <Choice name="teamId" label={t("enrolment.team")} empty="" options={teams.map((team) => ({ value: team.teamId, label: team.name }))} />
      ) : (
        <Carry name="teamId" value={only.teamId} />
      )}
      <LevelFields level="enrolled" endsOn={undefined} />
      <Do>{t("enrolment.enrol")}</Do>
    </Ask>
  );
}

/** Sending again after someone else changed it is a choice: what stands now is shown above. */
export function ChangeLevelForm({ standing, formKey, refused }: Form & { readonly standing: EnrolmentShown }) {
  const t = useTexts();
  return (
    <details className="card" key={formKey} open={refused?.intent === "level"}>
      <summary>
        <strong>{t("enrolment.change-level")}</strong>
      </summary>
      <Ask formKey={formKey} intent="level" refused={refused} label={t("enrolment.change-level")}>
        <Carry name="version" value={standing.version} />
        <LevelFields level={standing.level} endsOn={standing.endsOn ?? undefined} />
        <Do>{t("enrolment.change-level")}</Do>
      </Ask>
    </details>
  );
}

export function EndEnrolmentForm({ version, formKey, refused }: Form & { readonly version: number }) {
  const t = useTexts();
  return (
    <details className="card" key={`end${formKey}`} open={refused?.intent === "end"}>
      <summary>{t("enrolment.end")}</summary>
      <Ask formKey={formKey} intent="end" refused={refused} label={t("enrolment.end")}>
        <Carry name="version" value={version} />
        <Pick name="outcome" label={t("enrolment.outcome")} options={outcomes.map((value) => ({ value, label: t(`enrolment.outcome.${value}`) }))} />
        <Words name="words" label={t("enrolment.outcome-words")} description={t("enrolment.outcome-words-about")} rows={2} maxLength={1000} />
        <Do kind="secondary">{t("enrolment.end-do")}</Do>
      </Ask>
    </details>
  );
}
