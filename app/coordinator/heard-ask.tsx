import { BodyShort } from "@navikt/ds-react";
import type { Side } from "#coordinator/gap.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Ask, Do, Pick, type RefusedShown, Words } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly name: string;
  readonly sides: readonly { readonly side: Side; readonly name: string }[];
  readonly jurisdiction: "no" | "se";
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** She has no account and asks for another coordinator: how she said it, and in her words. */
export function HeardAsk({ name, sides, jurisdiction, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <Section id="heard" title={t("coordinator.heard", { name })} size="small" className="stack">
      <details open={refused?.intent === "heard"}>
        <summary>{t("coordinator.heard-do")}</summary>
        <div className="stack">
          <BodyShort>{t("coordinator.heard-means", { name })}</BodyShort>
          <Ask formKey={formKey} refused={refused} intent="heard" label={t("coordinator.heard-do")}>
            <Pick
              name="side"
              label={t("coordinator.ask-instead-of")}
              options={sides.map((each) => ({ value: each.side, label: `${each.name} (${sideNameOf(t, each.side, jurisdiction)})` }))}
            />
            <Pick
              name="how"
              label={t("coordinator.heard-how")}
              options={(["aloud", "paper"] as const).map((how) => ({ value: how, label: t(`coordinator.heard-${how}`) }))}
            />
            <Words name="words" label={t("coordinator.heard-words", { name })} rows={3} maxLength={2000} />
            <Do kind="secondary">{t("coordinator.heard-send")}</Do>
          </Ask>
        </div>
      </details>
    </Section>
  );
}
