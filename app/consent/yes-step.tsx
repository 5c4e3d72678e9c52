import { Alert, BodyLong } from "@navikt/ds-react";
import { HowGiven } from "#consent/answers.tsx";
import type { ConsentInWords } from "#consent/consent.ts";
import { currentText, wordingOf } from "#consent/consent-text.ts";
import { useListed, WhoSees } from "#consent/who-sees.tsx";
import type { StepProps } from "#consent/who-step.tsx";
import { Carry, DayField, Do, Ticks, Words } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Step 3: what this says yes to, in words; why, until when, the text; and the yes itself. */
export function YesStep({ here, giving, choices, start, words, isHerOwn }: StepProps & { words: ConsentInWords | undefined; isHerOwn: boolean }) {
  const t = useTexts();
  const listed = useListed();
  const text = currentText(t.language, giving.today);
  const others = giving.guardians.filter((guardian) => !guardian.isMe);
  const name = here.givenName;
  return (
    <>
      {words !== undefined && (
        <Section id="says" title={t("consent.you-say-yes-to")} size="small" className="stack">
          <WhoSees words={words} areas={choices.areas} />
        </Section>
      )}
      <Words
        name="purpose"
        label={t("consent.purpose")}
        rows={2}
        defaultValue={start.purpose ?? (isHerOwn ? t("consent.purpose-own") : t("consent.purpose-about", { name }))}
      />
      <div className="row">
        <DayField name="validFrom" label={t("consent.valid-from")} defaultValue={start.validFrom} />
        <DayField name="validTo" label={t("consent.valid-to")} defaultValue={start.validTo} />
      </div>
      <BodyLong size="small" className="muted">
        {giving.guardiansDecide ? t("consent.valid-to-child", { name }) : t("consent.valid-to-about")}
      </BodyLong>
      {giving.guardiansDecide && (
        <Words name="ownVoice" label={t("consent.own-voice", { name })} description={t("consent.own-voice-about")} rows={2} optional />
      )}
      {!giving.speaksForHer && (
        <>
          <HowGiven />
          {giving.guardiansDecide && (
            <>
              <Carry name="yes" value="" />
              <Ticks
                name="yes"
                label={t("consent.who-said-yes")}
                description={t("consent.who-said-yes-about")}
                options={giving.guardians.map((guardian) => ({ value: guardian.memberId, label: guardian.name }))}
              />
            </>
          )}
        </>
      )}
      <Section id="text" title={giving.speaksForHer ? t("consent.text-title") : t("consent.text-read-aloud")} size="small" className="card" lang={t.language}>
        {wordingOf(text, isHerOwn ? undefined : name).map((paragraph) => (
          <BodyLong key={paragraph}>{paragraph}</BodyLong>
        ))}
        <BodyLong size="small" className="muted">
          {t("consent.text-version", {
            version: text.version,
            language: t(`consent.language-${t.language === "sv" || t.language === "en" ? t.language : "nb"}`),
          })}
        </BodyLong>
      </Section>
      <Carry name="textVersion" value={text.version} />
      <Carry name="language" value={t.language} />
      {giving.guardiansDecide && giving.speaksForHer && others.length > 0 && (
        <Alert variant="info">{t("consent.others-are-asked", { names: listed(others.map((guardian) => guardian.name)) })}</Alert>
      )}
      {!giving.speaksForHer && <p className="only-print">{t("consent.signature")}</p>}
      <div className="row no-print">
        <Do name="go" value="give">
          {giving.speaksForHer
            ? isHerOwn
              ? t("consent.yes-own")
              : here.isOwner
                ? t("consent.ask-guardians")
                : t("consent.yes-for", { name })
            : t("consent.record-consent")}
        </Do>
        <Do kind="tertiary" name="go" value="what">
          {t("back")}
        </Do>
      </div>
    </>
  );
}
