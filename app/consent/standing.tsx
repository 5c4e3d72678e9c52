import { Alert } from "@navikt/ds-react";
import { type Consent, daysLeftIfSoon, stateOf } from "#consent/consent.ts";
import { useListed } from "#consent/who-sees.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** How the consent stands today, in one sentence, and what that means. */
export function Standing({ consent, personName, today }: { consent: Consent; personName: string; today: string }) {
  const t = useTexts();
  const listed = useListed();
  const state = stateOf(consent, today);
  const end = formatDay(consent.validTo, t.language);
  const named = (answer: "asked" | "no") => listed(consent.givers.filter((giver) => giver.answer === answer).map((giver) => giver.name ?? personName));
  const left = daysLeftIfSoon(consent, today);
  if (state === "in-force") {
    return left === undefined ? (
      <Alert variant="success" inline>
        {t("consent.state-in-force", { end })}
      </Alert>
    ) : (
      <Alert variant="warning">{t("consent.state-runs-out", { end, days: left })}</Alert>
    );
  }
  const texts = {
    waiting: () => t("consent.state-waiting", { names: named("asked") }),
    refused: () => t("consent.state-refused", { names: named("no") }),
    "not-yet": () => t("consent.state-not-yet", { start: formatDay(consent.validFrom, t.language) }),
    expired: () => t("consent.state-expired", { end }),
    withdrawn: () => t("consent.state-withdrawn", { day: formatDay(consent.withdrawnAt ?? today, t.language) }),
    replaced: () => t("consent.state-replaced", { day: formatDay(consent.replacedAt ?? today, t.language) }),
  };
  return <Alert variant={state === "waiting" || state === "not-yet" ? "info" : "warning"}>{texts[state]()}</Alert>;
}
