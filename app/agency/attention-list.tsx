import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { DAYS_OF_WARNING, type whatNeedsAttention } from "#agency/attention.ts";
import type { SilentAgency } from "#agency/silent-agency.ts";
import { SilentList } from "#agency/silent-list.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly attention: ReturnType<typeof whatNeedsAttention> & { readonly silent: readonly SilentAgency[] };
  /** how many mandates lapse soon unless somebody confirms them */
  readonly toConfirm: number;
}

/** An agency nobody answers for first, then mandates about to end: that is what can lock someone out of her work. */
export function AttentionList({ attention, toConfirm }: Props) {
  const t = useTexts();
  const { endingSoon, withoutCoordinator, silent } = attention;
  if (endingSoon.length + withoutCoordinator.length + silent.length + toConfirm === 0)
    return (
      <Alert variant="success" inline>
        {t("agency.attention-none", { days: DAYS_OF_WARNING })}
      </Alert>
    );
  return (
    <>
      {toConfirm > 0 && (
        <Alert variant="warning" inline>
          <Link to="/administration/mandates">{t("mandate.soon", { count: toConfirm })}</Link>
        </Alert>
      )}
      {silent.length > 0 && (
        <div className="card">
          <Heading level="3" size="small">
            {t("agency.silent")}
          </Heading>
          <SilentList silent={silent} toOf={(id) => `/administration/professionals?agency=${id}`} />
        </div>
      )}
      {endingSoon.length > 0 && (
        <div className="card">
          <Heading level="3" size="small">
            {t("agency.ending-soon", { days: DAYS_OF_WARNING })}
          </Heading>
          <ul>
            {endingSoon.map((mandate) => (
              <li key={mandate.mandateId}>
                <Link to={`/administration/professionals/${mandate.professionalId}`}>{mandate.name}</Link>, {mandate.functionName}, {mandate.agencyName}:{" "}
                <Day when={mandate.validTo ?? ""} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {withoutCoordinator.length > 0 && (
        <details className="card">
          <summary>
            <strong>
              {t("agency.without-coordinator")} ({withoutCoordinator.length})
            </strong>
          </summary>
          <BodyShort className="muted">{t("agency.without-coordinator-about")}</BodyShort>
          <ul>
            {withoutCoordinator.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/administration/professionals?agency=${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
