import { accessibilityEn } from "#shell/accessibility.en.ts";
import { agencyEn } from "#agency/agency.en.ts";
import { auditEn } from "#audit/audit.en.ts";
import { birthdayEn } from "#person/birthday.en.ts";
import { blockEn } from "#person/block.en.ts";
import { boardEn } from "#contact/board.en.ts";
import { consentEn } from "#consent/consent.en.ts";
import { releaseEn } from "#consent/release.en.ts";
import { contactEn } from "#contact/contact.en.ts";
import { coordinatorEn } from "#coordinator/coordinator.en.ts";
import { crisisEn } from "#plan/crisis.en.ts";
import { deadlineEn } from "#deadline/deadline.en.ts";
import { dischargeEn } from "#contact/discharge.en.ts";
import { emergencyEn } from "#consent/emergency.en.ts";
import { logControlEn } from "#audit/log-control.en.ts";
import { mandateEn } from "#agency/mandate.en.ts";
import { learningEn } from "#learning/learning.en.ts";
import { meetingEn } from "#meeting/meeting.en.ts";
import { noticeEn } from "#notice/notice.en.ts";
import { ownFileEn } from "#person/own-file.en.ts";
import { personEn } from "#person/person.en.ts";
import { planEn } from "#plan/plan.en.ts";
import { guardianEn } from "#person/guardian.en.ts";
import { placeEn } from "#person/place.en.ts";
import { noteEn } from "#plan/note.en.ts";
import { planReviewEn } from "#plan/plan-review.en.ts";
import { handoverEn } from "#referral/handover.en.ts";
import { referralEn } from "#referral/referral.en.ts";
import { roleEn } from "#agency/role.en.ts";
import { shellEn } from "#shell/shell.en.ts";
import { signInEn } from "#shell/sign-in.en.ts";
import { teamEn } from "#team/team.en.ts";
import { teamWorkEn } from "#team/team-work.en.ts";
import { transitionEn } from "#contact/transition.en.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...accessibilityEn,
  ...agencyEn,
  ...auditEn,
  ...birthdayEn,
  ...blockEn,
  ...boardEn,
  ...consentEn,
  ...contactEn,
  ...coordinatorEn,
  ...crisisEn,
  ...deadlineEn,
  ...dischargeEn,
  ...emergencyEn,
  ...logControlEn,
  ...mandateEn,
  ...learningEn,
  ...meetingEn,
  ...noticeEn,
  ...ownFileEn,
  ...personEn,
  ...planEn,
  ...noteEn,
  ...releaseEn,
  ...guardianEn,
  ...placeEn,
  ...planReviewEn,
  ...handoverEn,
  ...referralEn,
  ...roleEn,
  ...shellEn,
  ...signInEn,
  ...teamEn,
  ...teamWorkEn,
  ...transitionEn,
};
