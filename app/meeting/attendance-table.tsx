import { Alert } from "@navikt/ds-react";
import { ATTENDANCE } from "#meeting/meeting.ts";
import { cameField } from "#meeting/meeting-forms.ts";
import type { MeetingRead } from "#meeting/meeting-read.store.server.ts";
import { Ask, Carry, Choice, Do, type RefusedShown, Ticks, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly meeting: MeetingRead;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly givenName: string;
  readonly isOwner: boolean;
}

/** Who is here: one choice a seat, who spoke for the person, and those who came uninvited. */
export function AttendanceTable({ meeting, formKey, refused, givenName, isOwner }: Props) {
  const t = useTexts();
  const options = ATTENDANCE.map((value) => ({ value, label: t(`meeting.came.${value}`) }));
  const isConflict = refused?.intent === "attendance" && refused.problems.some((problem) => problem.code === "form.conflict");
  const now = meeting.seats.filter((seat) => seat.attendance !== null).map((seat) => `${seat.name}: ${t(`meeting.came.${seat.attendance ?? "unknown"}`)}`);
  return (
    <>
      {isConflict && <Alert variant="warning">{t("meeting.attendance-now", { list: now.join(", ") || "–" })}</Alert>}
      <Ask formKey={formKey} refused={refused} intent="attendance" label={t("meeting.attendance")}>
        <Carry name="version" value={meeting.version} />
        <div className="cards meeting-seats">
          {meeting.seats.map((seat) => (
            <Choice
              key={seat.id}
              name={cameField(seat.id)}
              label={seat.substituteName === null ? seat.name : t("meeting.instead-of", { name: seat.name, substitute: seat.substituteName })}
              options={options}
              empty={t("meeting.came.unknown")}
              defaultValue={seat.attendance ?? ""}
            />
          ))}
        </div>
        <Ticks
          name="spoke"
          label={isOwner ? t("meeting.who-spoke-own") : t("meeting.who-spoke", { name: givenName })}
          description={t("meeting.who-spoke-means")}
          options={meeting.seats.map((seat) => ({ value: seat.id, label: seat.name }))}
          defaultTicked={meeting.seats.filter((seat) => seat.spokeForPerson).map((seat) => seat.id)}
        />
        <Words name="others" label={t("meeting.others-came")} description={t("meeting.outsiders-means")} rows={2} optional />
        <Do kind="secondary">{t("meeting.attendance-send")}</Do>
      </Ask>
    </>
  );
}
