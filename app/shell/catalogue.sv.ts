import { agencySv } from "#agency/agency.sv.ts";
import { auditSv } from "#audit/audit.sv.ts";
import { consentSv } from "#consent/consent.sv.ts";
import { meetingSv } from "#meeting/meeting.sv.ts";
import { noticeSv } from "#notice/notice.sv.ts";
import { personSv } from "#person/person.sv.ts";
import { planSv } from "#plan/plan.sv.ts";
import { planReviewSv } from "#plan/plan-review.sv.ts";
import { referralSv } from "#referral/referral.sv.ts";
import { shellSv } from "#shell/shell.sv.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...agencySv,
  ...auditSv,
  ...consentSv,
  ...meetingSv,
  ...noticeSv,
  ...personSv,
  ...planSv,
  ...planReviewSv,
  ...referralSv,
  ...shellSv,
};
