import { agencyNb } from "#agency/agency.nb.ts";
import { auditNb } from "#audit/audit.nb.ts";
import { boardNb } from "#contact/board.nb.ts";
import { consentNb } from "#consent/consent.nb.ts";
import { contactNb } from "#contact/contact.nb.ts";
import { coordinatorNb } from "#coordinator/coordinator.nb.ts";
import { deadlineNb } from "#deadline/deadline.nb.ts";
import { dischargeNb } from "#contact/discharge.nb.ts";
import { learningNb } from "#learning/learning.nb.ts";
import { meetingNb } from "#meeting/meeting.nb.ts";
import { noticeNb } from "#notice/notice.nb.ts";
import { personNb } from "#person/person.nb.ts";
import { planNb } from "#plan/plan.nb.ts";
import { planReviewNb } from "#plan/plan-review.nb.ts";
import { handoverNb } from "#referral/handover.nb.ts";
import { referralNb } from "#referral/referral.nb.ts";
import { shellNb } from "#shell/shell.nb.ts";
import { teamNb } from "#team/team.nb.ts";
import { teamWorkNb } from "#team/team-work.nb.ts";
import { transitionNb } from "#contact/transition.nb.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...agencyNb,
  ...auditNb,
  ...boardNb,
  ...consentNb,
  ...contactNb,
  ...coordinatorNb,
  ...deadlineNb,
  ...dischargeNb,
  ...learningNb,
  ...meetingNb,
  ...noticeNb,
  ...personNb,
  ...planNb,
  ...planReviewNb,
  ...handoverNb,
  ...referralNb,
  ...shellNb,
  ...teamNb,
  ...teamWorkNb,
  ...transitionNb,
} as const;
