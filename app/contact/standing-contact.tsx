import { Alert, BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { attemptsSince, isTwoWay } from "#contact/contact.ts";
import { type Continuity, lengthOf } from "#contact/continuity.ts";
import type { ContactPage } from "#contact/contact-page.store.server.ts";
import { EVERY } from "#contact/rhythm.ts";
import { daysBetween } from "#deadline/day.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

interface Onlooker {
  readonly personId: string;
  readonly givenName: string;
  readonly isOwner: boolean;
}

/** "every week", "every fourth week", else in days. */
export const everyInWords = (t: Texts, days: number) => (EVERY.some((each) => each === days) ? t.of(`contact.every.${days}`) : t("contact.every", { days }));

/** How it stands: the last time they spoke, what was tried since, what is agreed next, and how often they meet. */
export function StandingContact({
  page,
  here,
  mayAgree,
  isPartlyHeard = false,
}: {
  page: Pick<ContactPage, "contacts" | "today" | "rhythms" | "twoWayDays">;
  here: Onlooker;
  mayAgree: boolean;
  /** some who help have not shared their contacts: "never" is more than can be known */
  isPartlyHeard?: boolean;
}) {
  const t = useTexts();
  const { contacts, today, rhythms } = page;
  const last = contacts.find(isTwoWay);
  const lastDay = last?.on ?? page.twoWayDays.toSorted().at(-1);
  const attempts = attemptsSince(contacts).length;
  const nextOn = contacts
    .map((contact) => contact.nextOn)
    .filter((day) => day !== null && day >= today)
    .toSorted()[0];
  return (
    <Section id="standing" title={t("contact.standing")} size="small" className="stack--tight">
      {lastDay === undefined ? (
        <Alert variant="warning" size="small" inline>
          {isPartlyHeard ? t("board.never-heard") : here.isOwner ? t("contact.never-own") : t("contact.never", { name: here.givenName })}
        </Alert>
      ) : (
        <BodyShort>
          {t("contact.last", { day: formatDay(lastDay, t.language), days: daysBetween(lastDay, today) })}
          {last !== undefined && ` ${t("contact.last-with", { name: last.name })}`}
        </BodyShort>
      )}
      {attempts > 0 && <BodyShort>{here.isOwner ? t("contact.attempts-own", { attempts }) : t("contact.attempts", { attempts })}</BodyShort>}
      <BodyShort>{nextOn == null ? t("contact.no-next") : t("contact.next-agreed", { day: formatDay(nextOn, t.language) })}</BodyShort>
      {rhythms.length > 0 && (
        <ul className="measures">
          {rhythms.map((rhythm) => (
            <li key={rhythm.id}>{t("contact.rhythm-line", { name: rhythm.name, every: everyInWords(t, rhythm.everyDays) })}</li>
          ))}
        </ul>
      )}
      {mayAgree && (
        <Link to={`/persons/${here.personId}/contacts/rhythm`}>{rhythms.length === 0 ? t("contact.rhythm-agree") : t("contact.rhythm-change")}</Link>
      )}
    </Section>
  );
}

/** What has held, in plain words and dates: the same faces, how many changes, the longest silence. No judgement of anyone. */
export function ContinuityWords({ continuity, here }: { continuity: Continuity; here: Onlooker }) {
  const t = useTexts();
  const { longest, longestSilence: silence, coordinatorChanges, helperChanges } = continuity;
  const name = here.givenName;
  return (
    <Section id="continuity" title={here.isOwner ? t("contact.continuity-own") : t("contact.continuity")} size="small" className="stack--tight">
      {longest !== null && (
        <BodyShort>
          {here.isOwner
            ? t("contact.longest-own", { helper: longest.name, time: lengthInWords(t, longest) })
            : t("contact.longest", { name, helper: longest.name, time: lengthInWords(t, longest) })}
        </BodyShort>
      )}
      <BodyShort>
        {here.isOwner
          ? t("contact.coordinator-changes-own", { count: coordinatorChanges })
          : t("contact.coordinator-changes", { name, count: coordinatorChanges })}{" "}
        {t("contact.helper-changes", { count: helperChanges })}
      </BodyShort>
      {silence !== null && (
        <BodyShort>
          {silence.lastsStill
            ? t("contact.silence-now", { days: silence.days, from: formatDay(silence.from, t.language) })
            : t("contact.silence", { days: silence.days, from: formatDay(silence.from, t.language), to: formatDay(silence.to, t.language) })}
        </BodyShort>
      )}
    </Section>
  );
}

function lengthInWords(t: Texts, { years, months }: ReturnType<typeof lengthOf>): string {
  if (years === 0) return t("contact.time.months", { months });
  return months === 0 ? t("contact.time.years", { years }) : t("contact.time.both", { years, months });
}
