import { type Option, Ask, Choice, DayField, Do, MomentField, Pick, type RefusedShown } from "#ui/form.tsx";
import { OUTCOMES, WAY_NAMES } from "#contact/contact.ts";
import { useTexts } from "#ui/texts.tsx";
import { type ReactNode, useId } from "react";

interface Props {
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly intent: string;
  readonly label: string;
  /** where the form is taken, if not by its own page */
  readonly action?: string;
  /** whoever else in the agency may have made the contact; without it, it is the one who writes */
  readonly colleagues?: readonly { readonly professionalId: string; readonly name: string; readonly isMe: boolean }[];
  /** carried along (the board's person) */
  readonly children?: ReactNode;
  /** who can see what is written down: under the answers, where it pushes nothing behind them, and read out with them */
  readonly after?: ReactNode;
}

/**
 * A contact or an attempt in one press: what is commonest is chosen already (by phone, to her, now, by me), and each
 * of the three answers sends the form. Nothing to type.
 */
export function ContactForm({ formKey, refused, intent, label, action, colleagues = [], children, after }: Props) {
  const t = useTexts();
  const afterId = useId();
  const others: Option[] = colleagues.filter((each) => !each.isMe).map((each) => ({ value: each.professionalId, label: each.name }));
  return (
    <Ask formKey={formKey} refused={refused} intent={intent} label={label} {...(action === undefined ? {} : { action })}>
      {children}
      {/* Enter in a field must not choose an answer: a form whose first button is disabled is not sent by it */}
      <input type="submit" disabled hidden value="" />
      <div className="pick-row">
        <Pick name="way" label={t("contact.way")} defaultValue="phone" options={WAY_NAMES.map((way) => ({ value: way, label: t(`contact.way.${way}`) }))} />
      </div>
      <div className="pick-row">
        <Pick
          name="direction"
          label={t("contact.direction")}
          defaultValue="to-person"
          options={[
            { value: "to-person", label: t("contact.direction.to-person") },
            { value: "from-person", label: t("contact.direction.from-person") },
          ]}
        />
      </div>
      <div className="outcomes" role="group" aria-label={t("contact.outcome")} aria-describedby={after === undefined ? undefined : afterId}>
        {OUTCOMES.map((outcome) => (
          <Do key={outcome} name="outcome" value={outcome} kind={outcome === "met" ? "primary" : "secondary"}>
            {t(`contact.outcome.${outcome}`)}
          </Do>
        ))}
      </div>
      {after !== undefined && <div id={afterId}>{after}</div>}
      <details open={refused !== undefined && refused.intent === intent}>
        <summary>{t("contact.more")}</summary>
        <div className="stack">
          <MomentField name="at" label={t("contact.at")} />
          <DayField name="nextOn" label={t("contact.next-on")} optional />
          {others.length > 0 && <Choice name="professionalId" label={t("contact.who")} empty={t("contact.who.me")} options={others} />}
        </div>
      </details>
    </Ask>
  );
}
