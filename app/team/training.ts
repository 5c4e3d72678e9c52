import { z } from "zod";
import { day, several, words } from "#access/form.ts";

const number = z.union([
  z.literal("").transform(() => 0),
  z.coerce.number("team.not-a-number").int("team.not-a-number").min(0, "team.not-a-number").max(500, "team.not-a-number"),
]);
export const Training = z.strictObject({ topic: words(200).min(2), heldOn: day() });
/** Members are ticked by name; of others it is kept how many came from each agency. */
export const Attendance = z.strictObject({
  trainingId: z.uuid(),
  members: several(),
  agencyId: z.union([z.literal(""), z.uuid()]).default(""),
  heads: number.default(0),
});
