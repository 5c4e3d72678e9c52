import { Heading } from "@navikt/ds-react";
import type { SeatRead } from "#meeting/meeting-read.store.server.ts";
import { Ask, Carry, Do, Line, Pick, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly seat: SeatRead;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly heading: string;
  /** the page's one main action, as long as nothing has been answered */
  readonly isMain: boolean;
}

/** Yes, from afar, someone else instead, or no; and why not where coming is a duty. */
export function AnswerForm({ seat, formKey, refused, heading, isMain }: Props) {
  const t = useTexts();
  const options = (["yes", "remote", "substitute", "no"] as const).map((value) => ({ value, label: t(`meeting.answer.${value}`) }));
  return (
    <section className="stack" aria-label={heading}>
      <Heading level="2" size="medium">{heading}</Heading>
      <p>{t(`meeting.duty.${seat.duty}-means-you`)}</p>
      <Ask formKey={formKey} refused={refused} intent={`answer:${seat.id}`} label={heading}>
        <Carry name="seatId" value={seat.id} />
        <Carry name="version" value={seat.version} />
        <Pick name="answer" label={t("meeting.answer.which")} options={options} defaultValue={seat.answer === "none" ? "" : seat.answer} />
        <Line name="substitute" label={t("meeting.answer.whom")} description={t("meeting.answer.whom-means")} defaultValue={seat.substituteName ?? ""} optional />
        <Line
          name="reason" label={t("meeting.answer.why")} defaultValue={seat.answerReason ?? ""} optional
          description={seat.duty === "called" ? t("meeting.answer.why-duty") : t("meeting.answer.why-free")}
        />
        <Do kind={isMain ? "primary" : "secondary"}>{t("meeting.answer.send")}</Do>
      </Ask>
    </section>
  );
}
