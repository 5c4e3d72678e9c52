import { accessibilityNb } from "#shell/accessibility.nb.ts";
import { agencyNb } from "#agency/agency.nb.ts";
import { auditNb } from "#audit/audit.nb.ts";
import { birthdayNb } from "#person/birthday.nb.ts";
import { blockNb } from "#person/block.nb.ts";
import { boardNb } from "#contact/board.nb.ts";
import { consentNb } from "#consent/consent.nb.ts";
import { releaseNb } from "#consent/release.nb.ts";
import { contactNb } from "#contact/contact.nb.ts";
import { coordinatorNb } from "#coordinator/coordinator.nb.ts";
import { crisisNb } from "#plan/crisis.nb.ts";
import { deadlineNb } from "#deadline/deadline.nb.ts";
import { dischargeNb } from "#contact/discharge.nb.ts";
import { emergencyNb } from "#consent/emergency.nb.ts";
import { logControlNb } from "#audit/log-control.nb.ts";
import { mandateNb } from "#agency/mandate.nb.ts";
import { learningNb } from "#learning/learning.nb.ts";
import { meetingNb } from "#meeting/meeting.nb.ts";
import { noticeNb } from "#notice/notice.nb.ts";
import { ownFileNb } from "#person/own-file.nb.ts";
import { personNb } from "#person/person.nb.ts";
import { planNb } from "#plan/plan.nb.ts";
import { guardianNb } from "#person/guardian.nb.ts";
import { placeNb } from "#person/place.nb.ts";
import { noteNb } from "#plan/note.nb.ts";
import { planReviewNb } from "#plan/plan-review.nb.ts";
import { handoverNb } from "#referral/handover.nb.ts";
import { referralNb } from "#referral/referral.nb.ts";
import { roleNb } from "#agency/role.nb.ts";
import { shellNb } from "#shell/shell.nb.ts";
import { signInNb } from "#shell/sign-in.nb.ts";
import { teamNb } from "#team/team.nb.ts";
import { teamWorkNb } from "#team/team-work.nb.ts";
import { transitionNb } from "#contact/transition.nb.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...accessibilityNb,
  ...agencyNb,
  ...auditNb,
  ...birthdayNb,
  ...blockNb,
  ...boardNb,
  ...consentNb,
  ...contactNb,
  ...coordinatorNb,
  ...crisisNb,
  ...deadlineNb,
  ...dischargeNb,
  ...emergencyNb,
  ...logControlNb,
  ...mandateNb,
  ...learningNb,
  ...meetingNb,
  ...noticeNb,
  ...ownFileNb,
  ...personNb,
  ...planNb,
  ...noteNb,
  ...releaseNb,
  ...guardianNb,
  ...placeNb,
  ...planReviewNb,
  ...handoverNb,
  ...referralNb,
  ...roleNb,
  ...shellNb,
  ...signInNb,
  ...teamNb,
  ...teamWorkNb,
  ...transitionNb,
} as const;
