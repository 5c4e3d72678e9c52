import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { localOf } from "#deadline/area-time.ts";
import { type Guest, proposeSeats } from "#meeting/guest.ts";
import { countStaff, MANY_STAFF } from "#meeting/meeting.ts";
import { seatField } from "#meeting/meeting-forms.ts";
import type { MeetingRead } from "#meeting/meeting-read.store.server.ts";
import { Ask, Carry, Choice, Do, Line, MomentField, type RefusedShown, Tick, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly meeting: MeetingRead;
  readonly guests: readonly Guest[];
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly givenName: string;
  readonly isProtected: boolean;
}

/** Time, place, and who is called or invited. More than seven staff is shown as a warning with a tick to go on. */
export function CallForm({ meeting, guests, formKey, refused, givenName, isProtected }: Props) {
  const t = useTexts();
  const crowd = refused?.problems.find((problem) => problem.code === "meeting.many-staff");
  const faults = refused && { ...refused, problems: refused.problems.filter((problem) => problem !== crowd) };
  const length = meeting.startsAt !== null && meeting.endsAt !== null ? Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000) : 60;
  const lengths = [...new Set([30, 45, 60, 90, 120, length])].toSorted((one, other) => one - other);
  const names = guests.map(({ name }) => ({ value: name, label: name }));
  const isCrowdProposed = meeting.state !== "called" && countStaff(guests.map((guest) => ({ kind: guest.kind, duty: "invited" }))) > MANY_STAFF;
  return (
    <Ask formKey={formKey} refused={faults}>
      <Carry name="version" value={meeting.version} />
      <MomentField name="startsAt" label={t("meeting.starts")} defaultValue={meeting.startsAt === null ? "" : localOf(meeting.startsAt)} />
      <Choice
        name="minutes"
        label={t("meeting.length")}
        defaultValue={String(length)}
        options={lengths.map((minutes) => ({ value: String(minutes), label: t("meeting.minutes-long", { minutes }) }))}
      />
      <Line
        name="place"
        label={t("meeting.where")}
        defaultValue={meeting.place ?? ""}
        description={isProtected ? t("meeting.where-protected") : t("meeting.where-means")}
      />
      <Line name="link" type="url" label={t("meeting.link")} defaultValue={meeting.link ?? ""} description={t("meeting.link-means")} optional />
      <Choice
        name="chair"
        label={t("meeting.chair")}
        description={t("meeting.chair-means", { name: givenName })}
        defaultValue={meeting.chair ?? ""}
        options={withKnown(names, meeting.chair)}
        empty={t("meeting.not-decided")}
        optional
      />
      <Choice
        name="secretary"
        label={t("meeting.secretary")}
        defaultValue={meeting.secretary ?? ""}
        options={withKnown(names, meeting.secretary)}
        empty={t("meeting.not-decided")}
        optional
      />
      <fieldset className="stack meeting-table">
        <Heading level="2" size="small" as="legend">
          {t("meeting.table")}
        </Heading>
        <BodyShort>{t("meeting.table-means")}</BodyShort>
        {isCrowdProposed && <BodyShort>{t("meeting.table-is-crowd", { name: givenName })}</BodyShort>}
        <Guests guests={guests} isCalled={meeting.state === "called"} />
      </fieldset>
      <details>
        <summary>{t("meeting.outsiders")}</summary>
        <div className="stack">
          <Words name="outsidersInvited" label={t("meeting.outsiders-invited")} description={t("meeting.outsiders-means")} rows={2} optional />
          <Words name="outsidersCalled" label={t("meeting.outsiders-called")} description={t("meeting.outsiders-means")} rows={2} optional />
        </div>
      </details>
      {(crowd !== undefined || meeting.manyStaffReason !== null) && (
        <div className="stack">
          {crowd !== undefined && (
            <Alert variant="warning" role="alert">
              {t.of("meeting.many-staff", crowd.values)}
            </Alert>
          )}
          <Tick name="isManyRight" label={t("meeting.many-is-right")} defaultTicked={meeting.manyStaffReason !== null} />
          <Line name="whyMany" label={t("meeting.many-why")} defaultValue={meeting.manyStaffReason ?? ""} optional />
        </div>
      )}
      <Do>{meeting.state === "called" ? t("meeting.call-again-send") : t("meeting.call-send")}</Do>
    </Ask>
  );
}

function Guests({ guests, isCalled }: { guests: readonly Guest[]; isCalled: boolean }) {
  const t = useTexts();
  const proposed = proposeSeats(guests, isCalled);
  const choices = (["called", "invited", "not"] as const).map((value) => ({ value, label: t(`meeting.choice.${value}`) }));
  const fields = guests.map((guest) => (
    <Choice
      key={guest.key}
      name={seatField(guest.key)}
      label={guest.name}
      options={choices}
      defaultValue={proposed.get(guest.key) ?? "not"}
      {...(guest.kind === "professional" && guest.detail !== null ? { description: guest.detail } : {})}
    />
  ));
  return <div className="cards meeting-seats">{fields}</div>;
}

function withKnown(options: readonly { value: string; label: string }[], known: string | null) {
  return known === null || options.some(({ value }) => value === known) ? options : [...options, { value: known, label: known }];
}
