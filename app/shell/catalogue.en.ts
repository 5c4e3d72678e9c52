import { agencyEn } from "#agency/agency.en.ts";
import { auditEn } from "#audit/audit.en.ts";
import { boardEn } from "#contact/board.en.ts";
import { consentEn } from "#consent/consent.en.ts";
import { contactEn } from "#contact/contact.en.ts";
import { coordinatorEn } from "#coordinator/coordinator.en.ts";
import { deadlineEn } from "#deadline/deadline.en.ts";
import { dischargeEn } from "#contact/discharge.en.ts";
import { learningEn } from "#learning/learning.en.ts";
import { meetingEn } from "#meeting/meeting.en.ts";
import { noticeEn } from "#notice/notice.en.ts";
import { personEn } from "#person/person.en.ts";
import { planEn } from "#plan/plan.en.ts";
import { planReviewEn } from "#plan/plan-review.en.ts";
import { handoverEn } from "#referral/handover.en.ts";
import { referralEn } from "#referral/referral.en.ts";
import { shellEn } from "#shell/shell.en.ts";
import { teamEn } from "#team/team.en.ts";
import { teamWorkEn } from "#team/team-work.en.ts";
import { transitionEn } from "#contact/transition.en.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...agencyEn,
  ...auditEn,
  ...boardEn,
  ...consentEn,
  ...contactEn,
  ...coordinatorEn,
  ...deadlineEn,
  ...dischargeEn,
  ...learningEn,
  ...meetingEn,
  ...noticeEn,
  ...personEn,
  ...planEn,
  ...planReviewEn,
  ...handoverEn,
  ...referralEn,
  ...shellEn,
  ...teamEn,
  ...teamWorkEn,
  ...transitionEn,
};
