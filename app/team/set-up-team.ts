import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { dayAfter, stateOf } from "#agency/agency.ts";
import { listProfessionalsOf, listAgenciesOfAgreement } from "#agency/agency.store.server.ts";
import { findAdministration } from "#agency/read-administration.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import type { ChangedTeam, Commitment, CommitmentEnd, NewTeam } from "#team/team-forms.ts";
import { insertMember, listCommitments, updateMemberEnd } from "#team/team-member.store.server.ts";
import { findAdministeredTeam, insertTeam, type TeamRow, updateTeam } from "#team/team-setup.store.server.ts";
import { listTeamsOfAgreements } from "#team/team.store.server.ts";

type Fields = z.output<typeof NewTeam> | z.output<typeof ChangedTeam>;

const rowOf = (input: Fields): Omit<TeamRow, "agreement_id"> => ({
  name: input.name,
  weekday: input.weekday,
  starts_at: input.startsAt,
  lasts_minutes: input.weekday === null ? null : (input.lastsMinutes ?? 60),
  place: input.place === "" ? null : input.place,
  hours_a_person: input.hoursAPerson,
  full_post_hours: input.fullPostHours,
  escalates_after_days: input.escalatesAfterDays,
  open_weekday: input.openWeekday,
  open_starts_at: input.openStartsAt,
  open_lasts_minutes: input.openLastsMinutes,
  open_place: input.openPlace === "" ? null : input.openPlace,
});

/** The teams the acting administrator minds. */
export function listTeamsToSetUp(scope: Scope) {
  return listTeamsOfAgreements(scope);
}

/** One of them with every commitment, and whom more could be committed: everyone with a mandate at an agency of the agreement. */
export async function readTeamToSetUp(scope: Scope, teamId: string) {
  const team = await findAdministeredTeam(scope, teamId);
  if (team === undefined) return undefined;
  const agencies = await listAgenciesOfAgreement(scope, team.agreementId);
  const professionals = await listProfessionalsOf(
    scope,
    agencies.map((agency) => agency.id),
  );
  return { team, members: await listCommitments(scope, teamId), professionals };
}

export async function setUpTeam(scope: Scope, input: z.output<typeof NewTeam>): Promise<Outcome<{ teamId: string }>> {
  const administration = await findAdministration(scope);
  if (!administration?.agreements.some((agreement) => agreement.id === input.agreementId)) return refuse("form.not-valid", "agreementId");
  const teamId = await insertTeam(scope, { ...rowOf(input), agreement_id: input.agreementId });
  await recordAccess(scope, { event: "team.set-up", action: "C", subject: "team", subjectId: teamId });
  return { ok: true, teamId };
}

export async function changeTeam(scope: Scope, teamId: string, input: z.output<typeof ChangedTeam>): Promise<Outcome> {
  if (!(await updateTeam(scope, teamId, input.version, rowOf(input)))) {
    return { ok: false, problems: [{ code: "form.conflict" }], current: await findAdministeredTeam(scope, teamId) };
  }
  await recordAccess(scope, { event: "team.set-up", action: "U", subject: "team", subjectId: teamId });
  return { ok: true };
}

/** An agency commits one of its own with a share of a post. One person, one agency, one commitment at a time. */
export async function commitMember(scope: Scope, teamId: string, input: z.output<typeof Commitment>): Promise<Outcome> {
  const found = await readTeamToSetUp(scope, teamId);
  if (found === undefined) return refuse("form.not-valid");
  const [professionalId = "", agencyId = ""] = input.who.split(" ");
  const isStaff = found.professionals.some((each) => each.professionalId === professionalId && each.agencyId === agencyId);
  if (!isStaff) return refuse("form.not-valid", "who");
  const overlaps = found.members.some(
    (member) =>
      member.professionalId === professionalId &&
      member.agencyId === agencyId &&
      (member.validTo ?? "9999-12-31") >= input.validFrom &&
      (input.validTo ?? "9999-12-31") >= member.validFrom &&
      stateOf(member, input.validFrom) !== "never",
  );
  if (overlaps) return refuse("team.is-committed", "who");
  const memberId = await insertMember(scope, {
    team_id: teamId,
    professional_id: professionalId,
    agency_id: agencyId,
    role: input.role,
    post_share: input.share,
    valid_from: input.validFrom,
    valid_to: input.validTo,
  });
  if (memberId === undefined) return refuse("team.is-committed", "who");
  await recordAccess(scope, { event: "team.commit", action: "C", subject: "team_member", subjectId: memberId });
  return { ok: true };
}

/** Ends a commitment after a day: today at the earliest, or before it has begun, so that it never does. */
export async function endCommitment(scope: Scope, teamId: string, input: z.output<typeof CommitmentEnd>): Promise<Outcome> {
  const today = dayOf(new Date());
  const member = (await listCommitments(scope, teamId)).find((each) => each.memberId === input.memberId);
  if (member === undefined) return refuse("form.not-valid");
  if (stateOf(member, today) === "ended") return refuse("team.commitment-has-ended");
  if (input.lastDay < dayAfter(today, -1)) return refuse("team.ends-in-the-past", "lastDay");
  const lastDay = input.lastDay < member.validFrom ? dayAfter(member.validFrom, -1) : input.lastDay;
  if (!(await updateMemberEnd(scope, input.memberId, input.version, lastDay))) return refuse("form.conflict");
  await recordAccess(scope, { event: "team.end-commitment", action: "U", subject: "team_member", subjectId: input.memberId });
  return { ok: true };
}
