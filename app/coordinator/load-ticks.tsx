import { BodyShort } from "@navikt/ds-react";
import type { findOfferToMe } from "#coordinator/handover-to-me.store.server.ts";
import { Carry, Tick, Ticks } from "#ui/form.tsx";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

type Offer = NonNullable<Awaited<ReturnType<typeof findOfferToMe>>>;

/**
 * What goes along with the role: open measures and called meetings, all ticked. One by one where she may read them already;
 * what is closed to her until she takes part is told as a number, and comes or stays as one.
 */
export function LoadTicks({ offer: { load, measures, seats } }: { offer: Pick<Offer, "load" | "measures" | "seats"> }) {
  const t = useTexts();
  if (load === null || load.measures + load.seats === 0) return <BodyShort>{t("coordinator.load-none")}</BodyShort>;
  if (!load.isCovered) return <BodyShort>{t("coordinator.load-stays", { measures: load.measures, seats: load.seats })}</BodyShort>;
  const shown = [
    ...measures.map(({ id, what, dueOn }) => ({ value: id, label: `${what} (${formatDay(dueOn, t.language)})` })),
    ...seats.map(({ id, startsAt }) => ({ value: id, label: t("coordinator.load-meeting", { when: formatMoment(startsAt, t.language) }) })),
  ];
  const rest = { measures: load.measures - measures.length, seats: load.seats - seats.length };
  return (
    <>
      <Carry name="shown" value={shown.map(({ value }) => value).join(" ")} />
      {shown.length > 0 && (
        <Ticks
          name="load"
          label={t("coordinator.load")}
          description={t("coordinator.load-how")}
          options={shown}
          defaultTicked={shown.map(({ value }) => value)}
        />
      )}
      {rest.measures + rest.seats > 0 && (
        <Tick name="rest" label={t("coordinator.load-rest", rest)} description={t("coordinator.load-rest-how")} defaultTicked />
      )}
    </>
  );
}
