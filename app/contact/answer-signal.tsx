import { CLOSE_REASONS, type Signal } from "#contact/signal-kinds.ts";
import { reasonWords } from "#contact/signal-words.tsx";
import { Ask, Carry, Choice, DayField, Do, Line, Pick, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly personId: string;
  readonly signal: Signal;
  readonly answerers: readonly { readonly professionalId: string; readonly name: string }[];
  /** who is to act as things stand: chosen beforehand */
  readonly actor: string | null;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One signal with its reason, and its answer folded beneath: what came of it, the next step, and who takes it. */
export function AnswerSignal({ personId, signal, answerers, actor, formKey, refused }: Props) {
  const t = useTexts();
  const { kind, subject, since, reason } = signal;
  const intent = `answer/${kind}/${subject}/${since}`;
  const what = t(`signal.kind.${kind}`);
  return (
    <div className="signal">
      <p>
        <b>{what}</b> {reasonWords(t, reason)} <small className="muted">{t("signal.since", { day: formatDay(since, t.language) })}</small>
      </p>
      <details open={refused?.intent === intent}>
        <summary>{t("signal.answer-to", { what })}</summary>
        <Ask formKey={formKey} refused={refused} intent={intent} label={t("signal.answer-to", { what })}>
          <Carry name="personId" value={personId} />
          <Carry name="kind" value={kind} />
          <Carry name="subject" value={subject} />
          <Carry name="since" value={since} />
          <Pick name="reason" label={t("signal.what-came")} options={CLOSE_REASONS.map((each) => ({ value: each, label: t(`signal.close-reason.${each}`) }))} />
          <Line name="nextStep" label={t("signal.next-step")} />
          <Choice
            name="acts"
            label={t("signal.who-acts")}
            empty={t("board.choose-who")}
            defaultValue={answerers.find(({ name }) => name === actor)?.professionalId ?? ""}
            options={answerers.map(({ professionalId, name }) => ({ value: professionalId, label: name }))}
          />
          <DayField name="nextTryOn" label={t("signal.next-try")} description={t("signal.next-try-help")} optional />
          <Line name="words" label={t("signal.words")} optional />
          <Do kind="secondary">{t("signal.close-do")}</Do>
        </Ask>
      </details>
    </div>
  );
}
