import { Alert, BodyShort, Tag } from "@navikt/ds-react";
import type { listAsks } from "#coordinator/ask.store.server.ts";
import type { Side } from "#coordinator/gap.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Ask, Carry, Do, Pick, type RefusedShown, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

type AskShown = Awaited<ReturnType<typeof listAsks>>[number];

interface Props {
  readonly asks: readonly AskShown[];
  readonly sides: readonly { readonly side: Side; readonly name: string }[];
  readonly jurisdiction: "no" | "se";
  readonly unit: { readonly name: string; readonly phone: string | null } | undefined;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** She asks for another coordinator, sees by when she is answered, and the answer. Nobody who helps her reads it. */
export function AskForAnother({ asks, sides, jurisdiction, unit, formKey, refused }: Props) {
  const t = useTexts();
  const open = sides.filter(({ side }) => !asks.some((ask) => ask.side === side && ask.outcome === null));
  return (
    <Section id="another" title={t("coordinator.another")} size="small" className="stack">
      {asks.map((ask) => (
        <AskCard key={ask.askId} ask={ask} jurisdiction={jurisdiction} unit={unit} formKey={formKey} refused={refused} />
      ))}
      {open.length > 0 && (
        <details open={refused?.intent === "ask"}>
          <summary>{t("coordinator.ask")}</summary>
          <div className="stack">
            <BodyShort>{t("coordinator.ask-means")}</BodyShort>
            <Ask formKey={formKey} refused={refused} intent="ask" label={t("coordinator.ask")}>
              <Pick
                name="side"
                label={t("coordinator.ask-instead-of")}
                defaultValue={open.length === 1 ? open[0]?.side : undefined}
                options={open.map(({ side, name }) => ({ value: side, label: `${name} (${sideNameOf(t, side, jurisdiction)})` }))}
              />
              <Words name="words" label={t("coordinator.ask-words")} description={t("coordinator.ask-words-how")} rows={3} maxLength={2000} />
              <Do>{t("coordinator.ask-do")}</Do>
            </Ask>
          </div>
        </details>
      )}
    </Section>
  );
}

function AskCard({ ask, jurisdiction, unit, formKey, refused }: { ask: AskShown } & Omit<Props, "asks" | "sides">) {
  const t = useTexts();
  return (
    <article className="card stack--tight">
      <BodyShort size="small" className="muted">
        {t(ask.saidHow === null ? "coordinator.asked-on" : `coordinator.heard-${ask.saidHow}-on`, {
          day: formatDay(ask.askedAt, t.language),
          side: sideNameOf(t, ask.side, jurisdiction),
          name: ask.askedBy,
        })}
      </BodyShort>
      <p className="pre-line">{ask.words}</p>
      {ask.outcome === null ? (
        <>
          <div className="row">
            <Tag size="small" variant={ask.isLate ? "warning" : "info"}>
              {ask.answerBy === null
                ? t("coordinator.ask-waits")
                : t(ask.isLate ? "coordinator.answer-was-due" : "coordinator.answer-due", { day: formatDay(ask.answerBy, t.language) })}
            </Tag>
            {ask.answerSource !== null && <span className="muted">{ask.answerSource}</span>}
          </div>
          {ask.isLate && unit !== undefined && (
            <Alert variant="warning" size="small">
              {t("coordinator.answer-late-call", { unit: unit.name })} {unit.phone !== null && <Phone number={unit.phone} />}
            </Alert>
          )}
          <Ask formKey={formKey} refused={refused} intent="withdraw-ask" label={t("coordinator.ask-withdraw")}>
            <Carry name="askId" value={ask.askId} />
            <Do kind="tertiary">{t("coordinator.ask-withdraw")}</Do>
          </Ask>
        </>
      ) : (
        <>
          <Tag size="small" variant="neutral">
            {t(`coordinator.ask-${ask.outcome}`)}
          </Tag>
          {ask.answerWords !== null && <p className="pre-line">{ask.answerWords}</p>}
          {ask.outcome !== "withdrawn" && ask.answeredAt !== null && (
            <BodyShort size="small" className="muted">
              {t("coordinator.answered-by", { name: ask.answeredBy ?? "", day: formatDay(ask.answeredAt, t.language) })}
            </BodyShort>
          )}
        </>
      )}
    </article>
  );
}
