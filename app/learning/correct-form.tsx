import { BodyShort } from "@navikt/ds-react";
import type { AskProps } from "#learning/lesson-steps.tsx";
import { Ask, Carry, Do, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

/** The words of every step taken, to be put right: what someone could be recognised by goes, and is kept nowhere. */
export function CorrectForm({ log, formKey, refused }: AskProps) {
  const t = useTexts();
  const isSuccess = log.kind === "success";
  const fields = [
    ["what", log.what, t("learning.what")],
    ["causes", log.causes, isSuccess ? t("learning.causes-success") : t("learning.causes")],
    ["alternative", log.alternative, isSuccess ? t("learning.alternative-success") : t("learning.alternative")],
    ["evaluation", log.evaluation, t("learning.evaluation")],
    ["lesson", log.lesson, t("learning.lesson")],
  ] as const;
  return (
    <details key={formKey} className="no-print" open={refused?.intent === "correct"}>
      <summary>{t("learning.correct")}</summary>
      <BodyShort className="muted">{t("learning.correct-about")}</BodyShort>
      <Ask formKey={formKey} intent="correct" refused={refused} label={t("learning.correct")}>
        <Carry name="version" value={log.version} />
        {fields.map(
          ([name, text, label]) =>
            text !== null && <Words key={name} name={name} label={label} rows={3} defaultValue={text} maxLength={name === "lesson" ? 1000 : 2000} />,
        )}
        <Do kind="secondary">{t("learning.correct-do")}</Do>
      </Ask>
    </details>
  );
}
