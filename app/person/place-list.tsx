import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import type { PlaceHeld, PlaceRelease } from "#person/place.store.server.ts";
import { Ask, Carry, Do, type RefusedShown, Tick } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Common {
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Each place in her circle that opens something: confirmed since the protection was raised, or waiting for someone to ask her. */
export function PlacesHeld({ held, formKey, refused }: Common & { held: readonly PlaceHeld[] }) {
  const t = useTexts();
  if (held.length === 0) return <BodyShort>{t("place.nobody")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {held.map((each) => (
        <li key={each.memberId} className="card stack--tight">
          <Heading level="3" size="xsmall">
            {each.name}
          </Heading>
          <BodyShort>
            {t(`person.kinship.${each.kinship}`)}
            {each.legalRight !== "none" && `, ${t(`person.right.${each.legalRight}`)}`}
          </BodyShort>
          {each.confirmedAt === null ? (
            <Ask formKey={formKey} refused={refused} intent={`confirm-${each.memberId}`} label={t("place.confirm-of", { name: each.name })}>
              <Tag size="small" variant="warning">
                {t("place.waits")}
              </Tag>
              <Carry name="memberId" value={each.memberId} />
              <Tick name="hasAsked" label={t("place.has-asked")} />
              <Do kind="secondary">{t("place.confirm")}</Do>
            </Ask>
          ) : (
            <BodyShort size="small" className="muted">
              {t("place.confirmed")} <Day when={each.confirmedAt} />
            </BodyShort>
          )}
        </li>
      ))}
    </ul>
  );
}

export function Releases({ releases, formKey, refused }: Common & { releases: readonly PlaceRelease[] }) {
  const t = useTexts();
  if (releases.length === 0) return <BodyShort>{t("place.shared-with-nobody")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {releases.map((each) => (
        <li key={each.releaseId} className="card stack--tight">
          <Heading level="3" size="xsmall">
            {each.name}
          </Heading>
          <BodyShort>{each.reason}</BodyShort>
          <BodyShort size="small" className="muted">
            {t("place.released-by", { name: each.releasedByName })} <Day when={each.releasedAt} />
          </BodyShort>
          <Ask formKey={formKey} refused={refused} intent={`end-${each.releaseId}`} label={t("place.take-back-from", { name: each.name })}>
            <Carry name="releaseId" value={each.releaseId} />
            <Do kind="secondary">{t("place.take-back")}</Do>
          </Ask>
        </li>
      ))}
    </ul>
  );
}
