import { z } from "zod";
import { day, maybeDay, maybeWords, twoIds, version, words } from "#access/form.ts";
import { memberRoles } from "#team/team.ts";

/** Per cent of a full post, as it is said ("40"). The database holds a fraction. */
const postShare = z
  .string()
  .trim()
  .regex(/^(\d{1,2}|100)$/, "team.share-is-per-cent")
  .refine((text) => Number(text) > 0, "team.share-is-per-cent")
  .transform((text) => Number(text) / 100);

/** Who is committed, at which agency ("<professional> <agency>", as the list offers them), with how much of a post and for how long. */
export const Commitment = z
  .strictObject({
    who: twoIds("form.required"),
    role: z.enum(memberRoles),
    share: postShare,
    validFrom: day(),
    validTo: maybeDay(),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, { path: ["validTo"], message: "agency.ends-before-it-starts" });
export const CommitmentEnd = z.strictObject({ memberId: z.uuid(), version: version(), lastDay: day() });

const weekday = z.union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(7)]).default(null as never);
const clock = z.union([z.literal("").transform(() => null), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "team.not-a-clock")]).default(null as never);
const minutes = (least: number) =>
  z
    .union([
      z.literal("").transform(() => null),
      z.coerce.number("team.not-a-number").int("team.not-a-number").min(least, "team.not-a-number").max(480, "team.not-a-number"),
    ])
    .default(null as never);
/** Hours as they are said, with a comma or a point. */
const hours = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.,]\d{1,2})?$/, "team.not-hours")
  .transform((text) => Number(text.replace(",", ".")))
  .refine((number) => number > 0, "team.not-hours");

const TeamFields = z.strictObject({
  name: words(200).min(2, "team.name-too-short"),
  weekday,
  startsAt: clock,
  lastsMinutes: minutes(5),
  place: maybeWords(200),
  hoursAPerson: hours,
  fullPostHours: hours,
  escalatesAfterDays: z.coerce.number("team.not-a-number").int("team.not-a-number").min(1, "team.not-a-number").max(90, "team.not-a-number"),
  openWeekday: weekday,
  openStartsAt: clock,
  openLastsMinutes: minutes(10),
  openPlace: maybeWords(200),
});
type Fields = z.output<typeof TeamFields>;

/** A slot is a weekday and a time (and for the open hour, how long); half a slot is none. */
const hasWholeSlots = <Schema extends z.ZodType<Fields>>(schema: Schema) =>
  schema
    .refine((team) => (team.weekday === null) === (team.startsAt === null), { path: ["startsAt"], message: "team.slot-is-half" })
    .refine((team) => (team.openWeekday === null) === (team.openStartsAt === null) && (team.openWeekday === null) === (team.openLastsMinutes === null), {
      path: ["openStartsAt"],
      message: "team.open-hour-is-half",
    });
export const NewTeam = hasWholeSlots(TeamFields.extend({ agreementId: z.uuid() }));
export const ChangedTeam = hasWholeSlots(TeamFields.extend({ version: version() }));
