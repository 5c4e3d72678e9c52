import { BodyShort } from "@navikt/ds-react";
import { useTexts } from "#ui/texts.tsx";

export interface TwoWordings {
  readonly label: string;
  /** what stands in the plan now */
  readonly now: string;
  /** what was typed here */
  readonly yours: string;
}

/** Two edited at once: both wordings side by side, where they differ. Stands in the form that still holds what was typed. */
export function Conflict({ wordings }: { wordings: readonly TwoWordings[] }) {
  const t = useTexts();
  return (
    <section className="stack" aria-label={t("conflict.title")}>
      <BodyShort>{t("conflict.text")}</BodyShort>
      {wordings
        .filter(({ now, yours }) => now.trim() !== yours.trim())
        .map(({ label, now, yours }) => (
          <div key={label} className="stack--tight">
            <BodyShort weight="semibold">{label}</BodyShort>
            <div className="cards">
              <div className="card">
                <BodyShort size="small" className="muted">
                  {t("conflict.now")}
                </BodyShort>
                <BodyShort className="pre-line">{now === "" ? "–" : now}</BodyShort>
              </div>
              <div className="card">
                <BodyShort size="small" className="muted">
                  {t("conflict.yours")}
                </BodyShort>
                <BodyShort className="pre-line">{yours === "" ? "–" : yours}</BodyShort>
              </div>
            </div>
          </div>
        ))}
    </section>
  );
}

/** One typed field as text. */
export function typedText(typed: Record<string, string | string[]>, name: string): string {
  return [typed[name] ?? ""].flat().join(", ");
}

/** What an action answers with `current` set: someone else was faster. */
export function isConflict(refused: { readonly problems: readonly { readonly code: string }[] } | undefined): boolean {
  return refused?.problems.some((problem) => problem.code === "form.conflict") === true;
}
