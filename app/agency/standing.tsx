import { Alert, Heading } from "@navikt/ds-react";
import { Fragment } from "react";
import type { Refused } from "#access/page.server.ts";
import { useTexts } from "#ui/texts.tsx";

/** What stands in the database, where this form was refused because someone else changed the row meanwhile. */
export function standingOf<Row>(actionData: unknown, intent: string): Row | undefined {
  const refused = actionData as Refused | undefined;
  return refused?.intent === intent ? ((refused.current ?? undefined) as Row | undefined) : undefined;
}

/** Someone else's edit, shown above one's own: nothing is lost, and sending again is a choice. */
export function Standing({ facts }: { readonly facts: readonly (readonly [label: string, value: string])[] }) {
  const t = useTexts();
  return (
    <Alert variant="warning">
      <Heading level="3" size="xsmall">
        {t("agency.conflict")}
      </Heading>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value === "" ? "–" : value}</dd>
          </Fragment>
        ))}
      </dl>
      <p>{t("agency.conflict-about")}</p>
    </Alert>
  );
}
