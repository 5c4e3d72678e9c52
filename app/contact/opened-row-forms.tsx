import { BodyShort } from "@navikt/ds-react";
import { BOARD_REASONS, type BoardRow, whoValue } from "#contact/board.ts";
import type { Board } from "#contact/read-board.ts";
import { Ask, Carry, Choice, DayField, Do, Line, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Forms {
  readonly row: BoardRow;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** What was agreed and is not done, earlier first, each with its tick. */
export function DoneForms({ row, formKey, refused }: Forms) {
  const t = useTexts();
  const open = [
    ...row.undone.map((each) => ({ ...each, key: "board.undone-line" as const })),
    ...row.ahead.map((each) => ({ ...each, key: "board.agreed-line" as const })),
    ...row.today.flatMap((each) => (each.doneOn === null ? [{ ...each, key: "board.today-line" as const }] : [])),
  ];
  if (open.length === 0) return null;
  return (
    <ul className="plain-list">
      {open.map(({ decisionId, words, name, dueOn, key }) => (
        <li key={decisionId}>
          <Ask formKey={formKey} refused={refused} intent={`done/${decisionId}`} label={t("board.mark-done-of", { words })}>
            <div className="row">
              <span>{t(key, { words, name, day: formatDay(dueOn, t.language) })}</span>
              <Carry name="decisionId" value={decisionId} />
              <Do kind="secondary">{t("board.mark-done")}</Do>
            </div>
          </Ask>
        </li>
      ))}
    </ul>
  );
}

/** What we do today, who, and by when: the one thing the talk is to lead to. */
export function DecideHere({ row, formKey, refused, members, today }: Forms & { members: Board["members"]; today: string }) {
  const t = useTexts();
  const me = members.find(({ isMe }) => isMe);
  return (
    <Section id="decide" title={t("board.decide")} level="3" size="small" className="stack--tight">
      <Ask formKey={formKey} refused={refused} intent="decide" label={t("board.decide")}>
        <Carry name="enrolmentId" value={row.enrolmentId} />
        <Line name="words" label={t("board.words")} description={t("board.words-help")} />
        <div className="row row--top">
          <Choice
            name="who"
            label={t("board.who")}
            defaultValue={me === undefined ? "" : whoValue(me.professionalId, me.agencyId)}
            empty={t("board.choose-who")}
            options={members.map(({ professionalId, agencyId, name }) => ({ value: whoValue(professionalId, agencyId), label: name }))}
          />
          <DayField name="dueOn" label={t("board.due")} defaultValue={today} />
        </div>
        <Do>{t("board.decide-do")}</Do>
      </Ask>
    </Section>
  );
}

/** Why she is on the board: set and taken away by hand. */
export function ReasonForms({ row, formKey, refused, today }: Forms & { today: string }) {
  const t = useTexts();
  return (
    <details open={refused?.intent === "reason"}>
      <summary>{t("board.why")}</summary>
      <div className="stack">
        {row.reasons.map(({ reasonId, reason, since }) => (
          <Ask
            key={reasonId}
            formKey={formKey}
            refused={refused}
            intent={`end-reason/${reasonId}`}
            label={t("board.reason-end-of", { reason: t(`board.reason.${reason}`) })}
          >
            <div className="row">
              <BodyShort as="span">
                {t(`board.reason.${reason}`)} {t("board.since", { day: formatDay(since, t.language) })}
              </BodyShort>
              <Carry name="reasonId" value={reasonId} />
              <Do kind="tertiary">{t("board.reason-end")}</Do>
            </div>
          </Ask>
        ))}
        <Ask formKey={formKey} refused={refused} intent="reason" label={t("board.why")}>
          <Carry name="enrolmentId" value={row.enrolmentId} />
          <div className="row row--top">
            <Choice
              name="reason"
              label={t("board.reason")}
              empty={t("board.choose-who")}
              options={BOARD_REASONS.map((reason) => ({ value: reason, label: t(`board.reason.${reason}`) }))}
            />
            <DayField name="since" label={t("board.reason-since")} defaultValue={today} />
          </div>
          <Do kind="secondary">{t("board.reason-set")}</Do>
        </Ask>
      </div>
    </details>
  );
}
