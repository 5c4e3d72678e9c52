import { agencyNb } from "#agency/agency.nb.ts";
import { auditNb } from "#audit/audit.nb.ts";
import { consentNb } from "#consent/consent.nb.ts";
import { meetingNb } from "#meeting/meeting.nb.ts";
import { noticeNb } from "#notice/notice.nb.ts";
import { personNb } from "#person/person.nb.ts";
import { planNb } from "#plan/plan.nb.ts";
import { planReviewNb } from "#plan/plan-review.nb.ts";
import { referralNb } from "#referral/referral.nb.ts";
import { shellNb } from "#shell/shell.nb.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...agencyNb,
  ...auditNb,
  ...consentNb,
  ...meetingNb,
  ...noticeNb,
  ...personNb,
  ...planNb,
  ...planReviewNb,
  ...referralNb,
  ...shellNb,
} as const;
