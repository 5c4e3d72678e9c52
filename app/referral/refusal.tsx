import { Heading } from "@navikt/ds-react";
import type { Around } from "#referral/handover.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Her no, in her words where she gave any. It is an answer, and shown as one. */
export function Refusal({ around: { refusal } }: { around: Around }) {
  const t = useTexts();
  if (refusal === null) return null;
  return (
    <section className="card" aria-labelledby="her-answer">
      <Heading level="2" size="medium" id="her-answer">
        {t("handover.her-answer")}
      </Heading>
      <p>
        <Day when={refusal.recordedAt} />: {t(`handover.said-${refusal.how}`)}
      </p>
      {refusal.words !== null && <p className="own-words">{refusal.words}</p>}
    </section>
  );
}

/** The criteria of the target group that were met, as they were worded then. */
export function CriteriaMet({ around: { criteriaMet } }: { around: Around }) {
  const t = useTexts();
  if (criteriaMet.length === 0) return null;
  return (
    <>
      <dt>{t("criterion.met")}</dt>
      <dd>
        <ul>
          {criteriaMet.map((each) => (
            <li key={each.nameNb}>{wordingIn(each, t.language)}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}

export function wordingIn(each: { readonly nameNb: string; readonly nameSv: string; readonly nameEn: string }, language: string): string {
  return language === "sv" ? each.nameSv : language === "en" ? each.nameEn : each.nameNb;
}
