import { BodyShort } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { bookOpenHour, readOpenHour, takeBackBooking } from "#team/book-open-hour.ts";
import { Booking, BookingTakenBack } from "#team/open-hour.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { formatMoment, Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/open-hour.page";

export const handle = { audit: "team.read-open-hour" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.read-open-hour", async (scope, { params }) => (await readOpenHour(scope, idFrom(params, "teamId"))) ?? notFound());

export const action = pageAction("team.book-open-hour", async (scope, { form, intent, params }) => {
  const teamId = idFrom(params, "teamId");
  if (intent?.startsWith("take-back ")) {
    const read = readForm(BookingTakenBack, form);
    const done = read.ok ? await takeBackBooking(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "open-hour.taken-back" } : done;
  }
  const read = readForm(Booking, form);
  const done = read.ok ? await bookOpenHour(scope, teamId, read.input) : read;
  return done.ok ? { ok: true, said: "open-hour.booked" } : done;
});

/** The open hour for partners: a colleague from any agency of the agreement books a place, and brings the question without the name. */
export default function OpenHourPage({ loaderData: { team, holds, free, bookings, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const own = bookings.filter((booking) => booking.isMine);
  return (
    <TeamFrame team={team} title={t("open-hour.title")}>
      <BodyShort>{t("open-hour.about")}</BodyShort>
      {team.openWeekday === null || team.openStartsAt === null ? (
        <BodyShort className="muted">{t("open-hour.none")}</BodyShort>
      ) : (
        <BodyShort>
          {t("team.slot", { day: t.of(`team.weekday.${team.openWeekday}`), clock: team.openStartsAt, minutes: team.openLastsMinutes ?? 0 })}{" "}
          {team.openPlace ?? ""}
        </BodyShort>
      )}
      {own.length > 0 && (
        <Section id="own" title={t("open-hour.yours")} size="small" className="stack--tight">
          <ul className="plain-list stack--tight">
            {own.map((booking) => (
              <li key={booking.bookingId} className="card row">
                <Moment when={booking.startsAt} />
                <Ask
                  formKey={formKey}
                  intent={`take-back ${booking.bookingId}`}
                  refused={refused}
                  label={t("open-hour.take-back-of", { when: formatMoment(booking.startsAt, t.language) })}
                >
                  <Carry name="bookingId" value={booking.bookingId} />
                  <Do kind="tertiary">{t("open-hour.take-back")}</Do>
                </Ask>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {free.length > 0 && (
        <Ask formKey={formKey} intent="book" refused={refused} label={t("open-hour.book")}>
          <Choice
            name="startsAt"
            label={t("open-hour.when")}
            options={free.map((moment) => ({ value: new Date(moment).toISOString(), label: formatMoment(moment, t.language) }))}
          />
          <Do>{t("open-hour.book")}</Do>
        </Ask>
      )}
      {holds && (
        <Section id="booked" title={t("open-hour.who-comes")} size="small" className="stack--tight">
          {bookings.length === 0 ? (
            <BodyShort className="muted">{t("open-hour.nobody-comes")}</BodyShort>
          ) : (
            <ul>
              {bookings.map((booking) => (
                <li key={booking.bookingId}>
                  <Moment when={booking.startsAt} />: {booking.name}, {booking.profession}, {booking.agencyName}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </TeamFrame>
  );
}
