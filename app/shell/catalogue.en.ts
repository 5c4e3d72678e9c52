import { agencyEn } from "#agency/agency.en.ts";
import { auditEn } from "#audit/audit.en.ts";
import { consentEn } from "#consent/consent.en.ts";
import { meetingEn } from "#meeting/meeting.en.ts";
import { noticeEn } from "#notice/notice.en.ts";
import { personEn } from "#person/person.en.ts";
import { planEn } from "#plan/plan.en.ts";
import { planReviewEn } from "#plan/plan-review.en.ts";
import { referralEn } from "#referral/referral.en.ts";
import { shellEn } from "#shell/shell.en.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...agencyEn,
  ...auditEn,
  ...consentEn,
  ...meetingEn,
  ...noticeEn,
  ...personEn,
  ...planEn,
  ...planReviewEn,
  ...referralEn,
  ...shellEn,
};
