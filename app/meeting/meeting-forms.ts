import { z } from "zod";
import { maybeDay, maybeId, maybeWords, several, tick, version, words } from "#access/form.ts";
import { momentOf } from "#deadline/area-time.ts";
import type { SeatChoice } from "#meeting/guest.ts";
import { ATTENDANCE, type Attendance } from "#meeting/meeting.ts";

/** A `datetime-local` of the area: refused in words where the clock never shows that time. */
const areaMoment = () =>
  z.string().transform((local, context) => {
    const moment = momentOf(local);
    if (moment === undefined) context.addIssue({ code: "custom", message: local === "" ? "form.required" : "meeting.no-such-time" });
    return moment ?? z.NEVER;
  });

/** Where a question or a decision belongs; left empty it belongs to the whole ("common"). */
const lifeArea = () =>
  z
    .string()
    .max(40)
    .default("")
    .transform((code) => (code === "" ? "common" : code));

export const RequestForm = z.strictObject({ wish: maybeWords(1000) });

const SEAT = "seat:";
/** The name of the field that says how a guest is asked. */
export const seatField = (key: string) => `${SEAT}${key}`;

/** Time, place and table. Fields named `seat:…` are one a guest; any other unknown field is refused. */
export const CallForm = z
  .object({
    version: version(),
    startsAt: areaMoment(),
    minutes: z.coerce.number().int().min(5).max(600),
    place: maybeWords(200),
    link: maybeWords(500),
    chair: maybeWords(200),
    secretary: maybeWords(200),
    outsidersCalled: maybeWords(1000),
    outsidersInvited: maybeWords(1000),
    isManyRight: tick(),
    whyMany: maybeWords(500),
  })
  .catchall(z.enum(["called", "invited", "not"]))
  .transform((form, context) => {
    const { version: shown, startsAt, minutes, place, link, chair, secretary, outsidersCalled, outsidersInvited, isManyRight, whyMany, ...rest } = form;
    const seats = new Map<string, SeatChoice>();
    for (const [field, choice] of Object.entries(rest)) {
      if (field.startsWith(SEAT)) seats.set(field.slice(SEAT.length), choice as SeatChoice);
      else context.addIssue({ code: "custom", message: "form.not-valid" });
    }
    return { version: shown, startsAt, minutes, place, link, chair, secretary, outsidersCalled, outsidersInvited, isManyRight, whyMany, seats };
  });

export const AnswerForm = z.strictObject({
  seatId: z.uuid(),
  version: version(),
  answer: z.enum(["yes", "remote", "substitute", "no"], "meeting.choose-an-answer"),
  reason: maybeWords(500),
  substitute: maybeWords(200),
});

export const QuestionForm = z.strictObject({ words: words(1000), lifeArea: lifeArea(), topicId: maybeId(), isHers: tick() });

export const CancelForm = z.strictObject({ version: version(), cancelReason: maybeWords(500) });

const CAME = "came:";
export const cameField = (seatId: string) => `${CAME}${seatId}`;

/** Who came. Fields named `came:…` are one a seat; `spoke` ticks those who spoke for the person. */
export const AttendanceForm = z
  .object({ version: version(), spoke: several(), others: maybeWords(1000) })
  .catchall(z.enum(["", ...ATTENDANCE]))
  .transform(({ version: shown, spoke, others, ...rest }, context) => {
    const seats: { seatId: string; attendance: Attendance | null; spokeForPerson: boolean }[] = [];
    for (const [field, came] of Object.entries(rest)) {
      const seatId = field.slice(CAME.length);
      if (!field.startsWith(CAME) || !z.uuid().safeParse(seatId).success) context.addIssue({ code: "custom", message: "form.not-valid" });
      else seats.push({ seatId, attendance: came === "" ? null : (came as Attendance), spokeForPerson: spoke.includes(seatId) });
    }
    return { version: shown, others, seats };
  });

export const DecisionForm = z.strictObject({ decision: words(2000), decisionArea: lifeArea(), decisionTopic: maybeId() });

export const CloseForm = z.strictObject({ version: version(), nextMeetingOn: maybeDay(), noNextReason: maybeWords(500) });
