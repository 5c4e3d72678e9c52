import { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { listMembers, mayWelcome, type MemberRow, updateWelcomed } from "#team/team-member.store.server.ts";

export const Welcome = z.strictObject({ memberId: z.uuid() });

/** Those her agency has committed and nobody has welcomed; for whoever may do it. */
export async function listUnwelcomed(scope: Scope, teamId: string): Promise<MemberRow[]> {
  if (!(await mayWelcome(scope, teamId))) return [];
  return (await listMembers(scope, teamId)).filter(({ welcomedAt }) => welcomedAt === null);
}

/** From now on she stands at the team's board. Who is who is known in the team, not at the desk that sets it up. */
export async function welcomeMember(scope: Scope, { memberId }: z.output<typeof Welcome>): Promise<Outcome> {
  if (!(await updateWelcomed(scope, memberId))) return refuse("team.not-yours-to-welcome");
  await recordAccess(scope, { event: "team.welcome", action: "U", subject: "team_member", subjectId: memberId });
  return { ok: true };
}
