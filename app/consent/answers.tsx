import { BodyShort, Tag } from "@navikt/ds-react";
import type { Consent, ConsentGiver } from "#consent/consent.ts";
import { Ask, Carry, Do, Line, Pick, type RefusedShown } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

const TAGS = { yes: "success", no: "error", asked: "warning" } as const;

/** One who decides, and what the answer is: who, how, when. */
export function Answer({ giver, personName }: { giver: ConsentGiver; personName: string }) {
  const t = useTexts();
  return (
    <div className="stack--tight">
      <div className="row">
        <BodyShort weight="semibold">{giver.name ?? personName}</BodyShort>
        <Tag size="small" variant={TAGS[giver.answer]}>
          {t(`consent.answer-${giver.answer}`)}
        </Tag>
      </div>
      {giver.answeredAt !== null && (
        <BodyShort size="small" className="muted">
          <Day when={giver.answeredAt} />
          {giver.form !== null && `, ${giver.form === "oral" ? t("consent.how-oral", { witness: giver.witness ?? "–" }) : t(`consent.how-${giver.form}`)}`}
          {giver.form !== "signed-in" && giver.recordedByName !== null && `. ${t("consent.recorded-by", { name: giver.recordedByName })}`}
        </BodyShort>
      )}
    </div>
  );
}

interface Props {
  readonly consent: Consent;
  readonly personName: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly mayRecord: boolean;
  readonly isLive: boolean;
}

/** Everyone who decides, each with an answer of their own and, where it is theirs to give or to write down, a way to give it. */
export function Answers({ consent, personName, formKey, refused, mayRecord, isLive }: Props) {
  const t = useTexts();
  return (
    <Section id="answers" title={t("consent.answers")} size="small" className="stack">
      <ul className="plain-list">
        {consent.givers.map((giver) => (
          <li key={giver.giverId} className="stack--tight">
            <Answer giver={giver} personName={personName} />
            {isLive && giver.isMine && giver.circleMemberId !== null && giver.answer !== "yes" && (
              <Ask formKey={formKey} refused={refused} intent={`answer-${giver.giverId}`} label={t("consent.your-answer")}>
                <Carry name="giverId" value={giver.giverId} />
                <BodyShort>{t("consent.answer-asked-you", { name: personName })}</BodyShort>
                <div className="row">
                  <Do name="answer" value="yes">
                    {t("consent.say-yes-for", { name: personName })}
                  </Do>
                  {giver.answer === "asked" && (
                    <Do kind="secondary" name="answer" value="no">
                      {t("consent.say-no")}
                    </Do>
                  )}
                </div>
              </Ask>
            )}
            {isLive && mayRecord && giver.answer !== "yes" && <RecordAnswer giver={giver} formKey={formKey} refused={refused} personName={personName} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A coordinator writes down what was signed on paper, or said before a witness. */
function RecordAnswer({
  giver,
  formKey,
  refused,
  personName,
}: {
  giver: ConsentGiver;
  formKey: string;
  refused: RefusedShown | undefined;
  personName: string;
}) {
  const t = useTexts();
  const intent = `answer-${giver.giverId}`;
  const name = giver.name ?? personName;
  return (
    <details open={refused?.intent === intent}>
      <summary>{t("consent.record-answer", { name })}</summary>
      <Ask formKey={formKey} refused={refused} intent={intent} label={t("consent.record-answer", { name })}>
        <Carry name="giverId" value={giver.giverId} />
        <Pick
          name="answer"
          label={t("consent.answer-of", { name })}
          options={[
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ]}
        />
        <HowGiven />
        <Do kind="secondary">{t("consent.record")}</Do>
      </Ask>
    </details>
  );
}

/** On paper, or orally before a witness who is named. */
export function HowGiven() {
  const t = useTexts();
  return (
    <>
      <Pick
        name="form"
        label={t("consent.how")}
        options={[
          { value: "paper", label: t("consent.form-paper"), description: t("consent.form-paper-about") },
          { value: "oral", label: t("consent.form-oral"), description: t("consent.form-oral-about") },
        ]}
      />
      <Line name="witness" label={t("consent.witness")} description={t("consent.witness-about")} />
    </>
  );
}
