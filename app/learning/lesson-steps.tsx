import { Alert, BodyShort } from "@navikt/ds-react";
import { answers } from "#learning/learning.ts";
import type { LogRow } from "#learning/learning.store.server.ts";
import { Ask, Carry, Choice, DayField, Do, Pick, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface AskProps {
  readonly log: LogRow;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}
interface Members {
  readonly members: readonly { readonly professionalId: string; readonly agencyId: string; readonly name: string; readonly agencyName: string }[];
}

const choicesOf = (members: Members["members"]) =>
  members.map((member) => ({ value: `${member.professionalId} ${member.agencyId}`, label: `${member.name}, ${member.agencyName}` }));

/** What it came of, agreed by both sides, and what is tried instead: by somebody, until a day. */
export function TryForm({ log, members, formKey, refused }: AskProps & Members) {
  const t = useTexts();
  const isSuccess = log.kind === "success";
  return (
    <Ask formKey={formKey} intent="try" refused={refused} label={t("learning.try-do")}>
      <Carry name="version" value={log.version} />
      <Words
        name="causes"
        label={isSuccess ? t("learning.causes-success") : t("learning.causes")}
        description={isSuccess ? t("learning.causes-about-success") : t("learning.causes-about")}
        rows={3}
        maxLength={2000}
      />
      <Words name="alternative" label={isSuccess ? t("learning.alternative-success") : t("learning.alternative")} rows={3} maxLength={2000} />
      <Choice name="who" label={t("learning.who")} empty="" options={choicesOf(members)} />
      <DayField name="evaluateOn" label={t("learning.evaluate-on")} />
      <Do>{t("learning.try-do")}</Do>
    </Ask>
  );
}

export function EvaluateForm({ log, formKey, refused }: AskProps) {
  const t = useTexts();
  return (
    <Ask formKey={formKey} intent="evaluate" refused={refused} label={t("learning.evaluate-do")}>
      <Carry name="version" value={log.version} />
      <Pick name="helped" label={t("learning.helped")} options={answers.map((answer) => ({ value: answer, label: t(`learning.helped.${answer}`) }))} />
      <Words name="evaluation" label={t("learning.evaluation")} description={t("learning.evaluation-about")} rows={3} maxLength={2000} />
      <Do>{t("learning.evaluate-do")}</Do>
    </Ask>
  );
}

/** Agreed in the meeting; where it is to rise from the team, by whom and when. */
export function AgreeForm({ log, members, formKey, refused }: AskProps & Members) {
  const t = useTexts();
  return (
    <Ask formKey={formKey} intent="agree" refused={refused} label={t("learning.agree-do")}>
      <Carry name="version" value={log.version} />
      <Alert variant="info" inline>
        <BodyShort>{t("learning.no-name")}</BodyShort>
      </Alert>
      <Words name="lesson" label={t("learning.lesson")} description={t("learning.lesson-about")} rows={2} maxLength={1000} />
      <fieldset className="stack">
        <legend>{t("learning.rises")}</legend>
        <Words name="risesTo" label={t("learning.rises-to")} description={t("learning.rises-to-about")} rows={2} maxLength={500} optional />
        <Choice name="who" label={t("learning.rises-who")} empty={t("learning.rises-nobody")} options={choicesOf(members)} optional />
        <DayField name="risesOn" label={t("learning.rises-on")} optional />
      </fieldset>
      <Do>{t("learning.agree-do")}</Do>
    </Ask>
  );
}
