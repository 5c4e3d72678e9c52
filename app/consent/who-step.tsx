import { BodyLong } from "@navikt/ds-react";
import type { PersonHere } from "#audit/audit.store.server.ts";
import type { Choices } from "#consent/choices.ts";
import type { Giving } from "#consent/giving.store.server.ts";
import type { StartingPoint } from "#consent/starting-point.ts";
import { Carry, Do, Ticks } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface StepProps {
  readonly here: PersonHere;
  readonly giving: Giving;
  readonly choices: Choices;
  readonly start: StartingPoint;
  /** what has been typed so far, in all steps */
  readonly typed: Readonly<Record<string, string | string[]>>;
  /** fields that something is wrong with: what hides them is opened */
  readonly wrong: readonly string[];
}

/** Step 1: which agencies. They are the parties of her local agreement, grouped by who answers for them. */
export function WhoStep({ giving, choices, start }: StepProps) {
  const t = useTexts();
  return (
    <>
      <BodyLong>{t("consent.who-intro")}</BodyLong>
      {(["municipal", "specialist", "other"] as const).map((side) => {
        const agencies = choices.agencies.filter((agency) => agency.side === side);
        if (agencies.length === 0) return null;
        return (
          <div key={side}>
            <Carry name={`agency.${side}`} value="" />
            <Ticks
              name={`agency.${side}`}
              label={side === "specialist" && giving.jurisdiction === "se" ? t("consent.side-region") : t(`consent.side-${side}`)}
              options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
              defaultTicked={start.agencies}
            />
          </div>
        );
      })}
      <Do name="go" value="what">
        {t("consent.next")}
      </Do>
    </>
  );
}
