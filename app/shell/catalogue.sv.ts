import { agencySv } from "#agency/agency.sv.ts";
import { auditSv } from "#audit/audit.sv.ts";
import { boardSv } from "#contact/board.sv.ts";
import { consentSv } from "#consent/consent.sv.ts";
import { contactSv } from "#contact/contact.sv.ts";
import { coordinatorSv } from "#coordinator/coordinator.sv.ts";
import { deadlineSv } from "#deadline/deadline.sv.ts";
import { dischargeSv } from "#contact/discharge.sv.ts";
import { learningSv } from "#learning/learning.sv.ts";
import { meetingSv } from "#meeting/meeting.sv.ts";
import { noticeSv } from "#notice/notice.sv.ts";
import { personSv } from "#person/person.sv.ts";
import { planSv } from "#plan/plan.sv.ts";
import { planReviewSv } from "#plan/plan-review.sv.ts";
import { handoverSv } from "#referral/handover.sv.ts";
import { referralSv } from "#referral/referral.sv.ts";
import { shellSv } from "#shell/shell.sv.ts";
import { teamSv } from "#team/team.sv.ts";
import { teamWorkSv } from "#team/team-work.sv.ts";
import { transitionSv } from "#contact/transition.sv.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...agencySv,
  ...auditSv,
  ...boardSv,
  ...consentSv,
  ...contactSv,
  ...coordinatorSv,
  ...deadlineSv,
  ...dischargeSv,
  ...learningSv,
  ...meetingSv,
  ...noticeSv,
  ...personSv,
  ...planSv,
  ...planReviewSv,
  ...handoverSv,
  ...referralSv,
  ...shellSv,
  ...teamSv,
  ...teamWorkSv,
  ...transitionSv,
};
