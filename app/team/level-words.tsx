import { BodyShort, Tag } from "@navikt/ds-react";
import type { EnrolmentShown } from "#team/enrolment.store.server.ts";
import { Day, formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What the level means, in plain words: to her as "you", to others with the name of the level first. */
export function LevelNow({ enrolment, isOwner }: { readonly enrolment: EnrolmentShown; readonly isOwner: boolean }) {
  const t = useTexts();
  const { level, teamName, levelSince, endsOn } = enrolment;
  return (
    <Section id="level" title={t(`enrolment.level.${level}`)} className="card stack--tight">
      <BodyShort>{isOwner ? t(`enrolment.means-own.${level}`) : t(`enrolment.means.${level}`)}</BodyShort>
      <BodyShort className="muted">{t("enrolment.since", { team: teamName, day: formatDay(levelSince, t.language) })}</BodyShort>
      {endsOn !== null && <BodyShort>{t("enrolment.ends-on", { day: formatDay(endsOn, t.language) })}</BodyShort>}
    </Section>
  );
}

/** Every level there has been, the latest first, with why and by whom. */
export function LevelHistory({ enrolment, title }: { readonly enrolment: EnrolmentShown; readonly title: string }) {
  const t = useTexts();
  const id = `history-${enrolment.enrolmentId}`;
  return (
    <Section id={id} title={title} size="small" className="stack--tight">
      {enrolment.outcome !== null && enrolment.endedOn !== null && (
        <div className="card stack--tight">
          <div className="row">
            <Tag size="small" variant={enrolment.outcome === "established" ? "success" : "neutral"}>
              {t(`enrolment.outcome.${enrolment.outcome}`)}
            </Tag>
            <Day when={enrolment.endedOn} />
          </div>
        </div>
      )}
      <ol className="plain-list stack--tight">
        {enrolment.changes.map((change) => (
          <li key={change.changeId} className="card stack--tight">
            <BodyShort weight="semibold">
              {change.toLevel === null
                ? t("enrolment.change.ended")
                : change.fromLevel === null
                  ? t("enrolment.change.begun", { level: t(`enrolment.level.${change.toLevel}`) })
                  : change.fromLevel === change.toLevel
                    ? t("enrolment.change.new-end", { level: t(`enrolment.level.${change.toLevel}`) })
                    : t("enrolment.change.from-to", { from: t(`enrolment.level.${change.fromLevel}`), to: t(`enrolment.level.${change.toLevel}`) })}
            </BodyShort>
            <BodyShort className="pre-line">{change.reason}</BodyShort>
            <BodyShort size="small" className="muted">
              {t("enrolment.change.by", { name: change.byName, day: formatDay(change.at, t.language) })}
              {change.endsOn !== null && ` ${t("enrolment.ends-on", { day: formatDay(change.endsOn, t.language) })}`}
            </BodyShort>
          </li>
        ))}
      </ol>
      {enrolment.changes.length === 0 && (
        <BodyShort className="muted">{t("enrolment.enrolled-on", { day: formatDay(enrolment.enrolledOn, t.language) })}</BodyShort>
      )}
    </Section>
  );
}
