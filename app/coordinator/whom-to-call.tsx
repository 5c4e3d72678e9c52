import { Alert, BodyShort } from "@navikt/ds-react";
import type { WhomToCall } from "#coordinator/whom-to-call.ts";
import type { Away } from "#coordinator/whom-to-call.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What has changed about whom to call: a new name and from when, who is away and whom to call instead, what is about to change. */
export function WhomToCallNow({ found: { changed, away, coming }, isOwner }: { found: WhomToCall; isOwner: boolean }) {
  const t = useTexts();
  if (changed.length + away.length + coming.length === 0) return null;
  return (
    <div className="stack--tight" role="group" aria-label={t("coordinator.news")}>
      {changed.map((each) => (
        <Alert key={each.termId} variant="info" size="small">
          <BodyShort weight="semibold">{t("coordinator.from-day", { day: formatDay(each.since, t.language), name: each.name })}</BodyShort>
          <BodyShort size="small">
            {isOwner ? t("coordinator.after-own", { former: each.formerName }) : t("coordinator.after", { former: each.formerName })}
            {each.phone !== null && (
              <>
                {" "}
                {t("coordinator.call", { name: each.name })}: <Phone number={each.phone} />
              </>
            )}
          </BodyShort>
        </Alert>
      ))}
      {away.map((each) => (
        <AwayLine key={`${each.termId}${each.fromOn}`} away={each} />
      ))}
      {coming.map((each) => (
        <Alert key={each.handoverId} variant="info" size="small">
          {t("coordinator.coming", { from: each.fromName, to: each.toName })}
        </Alert>
      ))}
    </div>
  );
}

/** One coordinator who is away: until when, and whom to call. */
export function AwayLine({ away }: { away: Away }) {
  const t = useTexts();
  const days = { name: away.name, from: formatDay(away.fromOn, t.language), to: formatDay(away.toOn, t.language) };
  return (
    <Alert variant="warning" size="small">
      <BodyShort>{away.isNow ? t("coordinator.is-away", days) : t("coordinator.will-be-away", days)}</BodyShort>
      <BodyShort weight="semibold">
        {away.deputyName === null ? (
          t("coordinator.nobody-stands-in")
        ) : (
          <>
            {t("coordinator.call-instead", { name: away.deputyName })}
            {away.deputyPhone !== null && (
              <>
                : <Phone number={away.deputyPhone} />
              </>
            )}
          </>
        )}
      </BodyShort>
    </Alert>
  );
}
