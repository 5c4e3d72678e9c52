import { BodyShort } from "@navikt/ds-react";
import type { Release } from "#consent/release.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { Moment } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

function whatWords(t: Texts, { covers, item }: Pick<Release, "covers" | "item">): string {
  return covers === "contacts" ? t("release.what-contacts") : t(item === "note" ? "release.what-note" : "release.what-contact");
}

interface Props {
  readonly releases: readonly Release[];
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Decisions: who shows what to whom, on what, decided by whom and when. One's own agency's can be taken back here. */
export function ReleaseList({ releases, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <ul className="plain-list">
      {releases.map((each) => (
        <li key={each.releaseId} className="card">
          <BodyShort weight="semibold">
            {t("release.line", { agency: each.agencyName, what: whatWords(t, each), to: each.toAgencyName ?? t("release.the-table") })}
          </BodyShort>
          <BodyShort size="small">{each.basis === "consent" ? t("release.rests-on-consent") : t("release.rests-on", { source: each.source ?? "" })}</BodyShort>
          <BodyShort size="small" className="muted">
            {each.isCarriedOver ? t("release.carried-over") : t("release.decided-by", { name: each.decidedByName })} <Moment when={each.decidedAt} />
            {each.endedAt !== null ? (
              <>
                {" "}
                {t("release.taken-back")} <Moment when={each.endedAt} />
              </>
            ) : (
              !each.stands && ` ${t("release.lapsed")}`
            )}
          </BodyShort>
          {each.isOurs && each.endedAt === null && (
            <Ask formKey={formKey} refused={refused} intent={`end-${each.releaseId}`} label={`${t("release.take-back")}: ${whatWords(t, each)}`}>
              <Carry name="releaseId" value={each.releaseId} />
              <Do kind="secondary">{t("release.take-back")}</Do>
            </Ask>
          )}
        </li>
      ))}
    </ul>
  );
}
