import { accessibilitySv } from "#shell/accessibility.sv.ts";
import { agencySv } from "#agency/agency.sv.ts";
import { auditSv } from "#audit/audit.sv.ts";
import { birthdaySv } from "#person/birthday.sv.ts";
import { blockSv } from "#person/block.sv.ts";
import { boardSv } from "#contact/board.sv.ts";
import { consentSv } from "#consent/consent.sv.ts";
import { releaseSv } from "#consent/release.sv.ts";
import { contactSv } from "#contact/contact.sv.ts";
import { coordinatorSv } from "#coordinator/coordinator.sv.ts";
import { crisisSv } from "#plan/crisis.sv.ts";
import { deadlineSv } from "#deadline/deadline.sv.ts";
import { dischargeSv } from "#contact/discharge.sv.ts";
import { emergencySv } from "#consent/emergency.sv.ts";
import { logControlSv } from "#audit/log-control.sv.ts";
import { mandateSv } from "#agency/mandate.sv.ts";
import { learningSv } from "#learning/learning.sv.ts";
import { meetingSv } from "#meeting/meeting.sv.ts";
import { noticeSv } from "#notice/notice.sv.ts";
import { ownFileSv } from "#person/own-file.sv.ts";
import { personSv } from "#person/person.sv.ts";
import { planSv } from "#plan/plan.sv.ts";
import { guardianSv } from "#person/guardian.sv.ts";
import { placeSv } from "#person/place.sv.ts";
import { noteSv } from "#plan/note.sv.ts";
import { planReviewSv } from "#plan/plan-review.sv.ts";
import { handoverSv } from "#referral/handover.sv.ts";
import { referralSv } from "#referral/referral.sv.ts";
import { roleSv } from "#agency/role.sv.ts";
import { shellSv } from "#shell/shell.sv.ts";
import { signInSv } from "#shell/sign-in.sv.ts";
import { teamSv } from "#team/team.sv.ts";
import { teamWorkSv } from "#team/team-work.sv.ts";
import { transitionSv } from "#contact/transition.sv.ts";

/** Every text of the house in one language. A text missing here is a type error. */
export const catalogue = {
  ...accessibilitySv,
  ...agencySv,
  ...auditSv,
  ...birthdaySv,
  ...blockSv,
  ...boardSv,
  ...consentSv,
  ...contactSv,
  ...coordinatorSv,
  ...crisisSv,
  ...deadlineSv,
  ...dischargeSv,
  ...emergencySv,
  ...logControlSv,
  ...mandateSv,
  ...learningSv,
  ...meetingSv,
  ...noticeSv,
  ...ownFileSv,
  ...personSv,
  ...planSv,
  ...noteSv,
  ...releaseSv,
  ...guardianSv,
  ...placeSv,
  ...planReviewSv,
  ...handoverSv,
  ...referralSv,
  ...roleSv,
  ...shellSv,
  ...signInSv,
  ...teamSv,
  ...teamWorkSv,
  ...transitionSv,
};
