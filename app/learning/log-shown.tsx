import { BodyShort } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { LogRow } from "#learning/learning.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

type Rising = Pick<LogRow, "risesTo" | "risesName" | "risesOn" | "risenAt">;

/** Whether a lesson goes further than the team, with whom and by when; and when it has. */
export function risesWords(t: Texts, { risesTo, risesName, risesOn, risenAt }: Rising): string {
  if (risesTo === null) return t("learning.stays");
  const said = { words: risesTo, name: risesName ?? "" };
  return risenAt === null
    ? t("learning.rises-line", { ...said, day: formatDay(risesOn ?? "", t.language) })
    : t("learning.risen-line", { ...said, day: formatDay(risenAt, t.language) });
}

/** What has been written so far, step by step, the lesson first where there is one. */
export function LogShown({ log }: { readonly log: LogRow }) {
  const t = useTexts();
  const isSuccess = log.kind === "success";
  const by = (name: string | null, at: Date | string | null) =>
    name !== null && at !== null && <By>{t("learning.by", { name, day: formatDay(at, t.language) })}</By>;
  return (
    <>
      {log.lesson !== null && (
        <Section id="lesson" title={t("learning.lesson")} className="card stack--tight">
          <BodyShort size="large" className="pre-line">
            {log.lesson}
          </BodyShort>
          {log.agreedOn !== null && <BodyShort>{t("learning.agreed-in", { day: formatDay(log.agreedOn, t.language) })}</BodyShort>}
          <BodyShort className="pre-line">{risesWords(t, log)}</BodyShort>
          {by(log.agreedByName, log.agreedAt)}
        </Section>
      )}
      <Section id="what" title={t("learning.what")} className="stack--tight">
        <BodyShort className="pre-line">{log.what}</BodyShort>
        <BodyShort>{t("learning.happened", { day: formatDay(log.happenedOn, t.language) })}</BodyShort>
        {by(log.raisedByName, log.raisedAt)}
      </Section>
      {log.causes !== null && log.alternative !== null && (
        <Section id="tried" title={isSuccess ? t("learning.causes-success") : t("learning.causes")} className="stack--tight">
          <BodyShort className="pre-line">{log.causes}</BodyShort>
          <BodyShort weight="semibold">{isSuccess ? t("learning.alternative-success") : t("learning.alternative")}</BodyShort>
          <BodyShort className="pre-line">{log.alternative}</BodyShort>
          <BodyShort>
            {t("learning.seen-to", { name: log.trialName ?? "", agency: log.trialAgency ?? "", day: formatDay(log.evaluateOn ?? "", t.language) })}
          </BodyShort>
          {by(log.triedByName, log.triedAt)}
        </Section>
      )}
      {log.evaluation !== null && log.helped !== null && (
        <Section id="evaluated" title={t("learning.helped")} className="stack--tight">
          <BodyShort className="pre-line">
            <strong>{t(`learning.helped.${log.helped}`)}.</strong> {log.evaluation}
          </BodyShort>
          {by(log.evaluatedByName, log.evaluatedAt)}
        </Section>
      )}
      {log.correctedByName !== null && log.correctedAt !== null && (
        <By>{t("learning.corrected", { name: log.correctedByName, day: formatDay(log.correctedAt, t.language) })}</By>
      )}
    </>
  );
}

function By({ children }: { readonly children: ReactNode }) {
  return (
    <BodyShort size="small" className="muted">
      {children}
    </BodyShort>
  );
}
