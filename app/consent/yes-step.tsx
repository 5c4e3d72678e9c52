import { Alert, BodyLong } from "@navikt/ds-react";
import { HowGiven } from "#consent/answers.tsx";
import type { ConsentInWords } from "#consent/consent.ts";
import { currentText, wordingOf } from "#consent/consent-text.ts";
import { asksHerToo, HER_OWN } from "#consent/own-yes.ts";
import { useListed, WhoSees } from "#consent/who-sees.tsx";
import type { StepProps } from "#consent/who-step.tsx";
import { Carry, DayField, Do, Ticks, Words } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Step 3: what this says yes to, in words; why, until when, the text; and the yes itself. */
export function YesStep({ here, giving, choices, start, typed, words, isHerOwn }: StepProps & { words: ConsentInWords | undefined; isHerOwn: boolean }) {
  const t = useTexts();
  const listed = useListed();
  const text = currentText(t.language, giving.today);
  const others = giving.guardians.filter((guardian) => !guardian.isMe);
  const name = here.givenName;
  const asksHer = asksHerToo(giving, choices.agencies, [typed["agency"] ?? []].flat());
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
      <BodyLong size="small" className="muted">
        {isHerOwn ? t("copy.kept-own") : t("copy.kept")}
      </BodyLong>
      {giving.guardiansDecide && (
        <Words name="ownVoice" label={t("consent.own-voice", { name })} description={t("consent.own-voice-about")} rows={2} optional />
      )}
      {!giving.speaksForHer && (
        <>
          <HowGiven />
          {!giving.guardiansDecide && giving.appointed.length > 0 && (
            <>
              <Carry name="yes" value="" />
              <Ticks
                name="yes"
                label={t("consent.appointed-says-yes", { name })}
                description={t("consent.appointed-about", { name })}
                options={[...new Map(giving.appointed.map((each) => [each.memberId, each.name]))].map(([value, label]) => ({ value, label }))}
              />
            </>
          )}
          {giving.guardiansDecide && (
            <>
              <Carry name="yes" value="" />
              <Ticks
                name="yes"
                label={t("consent.who-said-yes")}
                description={t("consent.who-said-yes-about")}
                options={[
                  ...(asksHer ? [{ value: HER_OWN, label: here.name }] : []),
                  ...giving.guardians.map((guardian) => ({ value: guardian.memberId, label: guardian.name })),
                ]}
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
      {giving.guardiansDecide && giving.speaksForHer && (others.length > 0 || (asksHer && !here.isOwner)) && (
        <Alert variant="info">
          {t("consent.others-are-asked", { names: listed([...(asksHer && !here.isOwner ? [name] : []), ...others.map((guardian) => guardian.name)]) })}
        </Alert>
      )}
      {!giving.speaksForHer && <p className="only-print">{t("consent.signature")}</p>}
      <div className="row no-print">
        <Do name="go" value="give">
          {giving.speaksForHer
            ? isHerOwn
              ? t("consent.yes-own")
              : here.isOwner
                ? t(asksHer ? "consent.yes-own" : "consent.ask-guardians")
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
