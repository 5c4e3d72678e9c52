import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import type { SeatRead } from "#meeting/meeting-read.store.server.ts";
import { Ask, Carry, Do, Line, Pick, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly seat: SeatRead;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly heading: string;
  /** answered in someone else's name: a child's, or what someone has told the coordinator */
  readonly isForOther: boolean;
  /** the page's one main action, as long as nothing has been answered */
  readonly isMain: boolean;
}

/** Yes, from afar, someone else instead, or no; and why not where coming is a duty. */
export function AnswerForm({ seat, formKey, refused, heading, isForOther, isMain }: Props) {
  const t = useTexts();
  const isOpen = seat.answer === "none" || refused?.intent === `answer:${seat.id}`;
  const isConflict = refused?.intent === `answer:${seat.id}` && refused.problems.some((problem) => problem.code === "form.conflict");
  const now = t(`meeting.answered.${seat.answer}`);
  const options = (["yes", "remote", "substitute", "no"] as const).map((value) => ({ value, label: t(`meeting.answer.${value}`) }));
  const form = (
    <Ask formKey={formKey} refused={refused} intent={`answer:${seat.id}`} label={heading}>
      <Carry name="seatId" value={seat.id} />
      <Carry name="version" value={seat.version} />
      <Pick name="answer" label={t("meeting.answer.which")} options={options} defaultValue={seat.answer === "none" ? "" : seat.answer} />
      <Line name="substitute" label={t("meeting.answer.whom")} description={t("meeting.answer.whom-means")} defaultValue={seat.substituteName ?? ""} />
      <Line
        name="reason"
        label={t("meeting.answer.why")}
        defaultValue={seat.answerReason ?? ""}
        description={seat.duty === "called" ? t("meeting.answer.why-duty") : t("meeting.answer.why-free")}
      />
      <Do kind={isMain ? "primary" : "secondary"}>{t("meeting.answer.send")}</Do>
    </Ask>
  );
  return (
    <section className="stack" aria-label={heading}>
      <Heading level="2" size="medium">
        {heading}
      </Heading>
      <BodyShort>{isForOther ? t(`meeting.duty.${seat.duty}-means-them`, { name: seat.name }) : t(`meeting.duty.${seat.duty}-means-you`)}</BodyShort>
      {seat.answer !== "none" && !isConflict && (
        <BodyShort>
          <strong>{t("meeting.answer.given")}:</strong> {now}
        </BodyShort>
      )}
      {isConflict && <Alert variant="warning">{t("meeting.answer.now", { answer: now })}</Alert>}
      {isOpen ? (
        form
      ) : (
        <details>
          <summary>{t("meeting.answer.change")}</summary>
          {form}
        </details>
      )}
    </section>
  );
}
