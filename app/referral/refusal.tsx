import type { Around } from "#referral/handover.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

/** Her no, in her words where she gave any. It is an answer, and shown as one. */
export function Refusal({ around: { refusal } }: { around: Around }) {
  const t = useTexts();
  if (refusal === null) return null;
  return (
    <Section id="her-answer" title={t("handover.her-answer")} className="card">
      <p>
        <Day when={refusal.recordedAt} />: {t(`handover.said-${refusal.how}`)}
      </p>
      {refusal.words !== null && <p className="own-words">{refusal.words}</p>}
    </Section>
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
