import { z } from "zod";

/** Everything someone can be told of; a code, with words in three languages (`notice.kind.…`). */
export const noticeKinds = [
  "access-ended",
  "coordinator-offered",
  "plan-invited",
  "meeting-called",
  "meeting-invited",
  "meeting-changed",
  "meeting-cancelled",
  "consent-to-answer",
  "measure-given",
  "need-raised",
  "need-handed-over",
  "need-answered",
  "baton-offered",
  "baton-answered",
  "coordinator-asked",
  "coordinator-answered",
  "coordinator-changed",
  "birthday-near",
  "birthday-reached",
  "let-in-to-answer",
  "signal-open",
  "signal-escalated",
  "chair-empty",
  "deadline-near",
  "deadline-passed",
  "deadline-escalated",
  "reminder",
  "log-question",
  "log-answered",
  "log-cases",
  "person-limit",
  "log-exception",
  "invitation-answered",
  "emergency-opened",
  "emergency-to-review",
  "emergency-reviewed",
] as const;

/** The text of a notice; one of a kind this version does not know says only that it is there. */
export function textOf(kind: string): string {
  return noticeKinds.some((known) => known === kind) ? `notice.kind.${kind}` : "notice.other";
}

export const deliveries = ["at-once", "digest", "in-app"] as const;

export const ChoiceForm = z
  .strictObject({
    delivery: z.enum(deliveries, "form.required"),
    email: z.string().trim().max(200, "notice.email-is-not-right").default(""),
    language: z.enum(["nb", "sv", "en"], "form.required"),
    version: z.coerce.number().int().min(0),
  })
  .refine(({ delivery, email }) => delivery === "in-app" || email !== "", { message: "notice.email-is-missing", path: ["email"] })
  .refine(({ email }) => email === "" || z.email().safeParse(email).success, { message: "notice.email-is-not-right", path: ["email"] });
