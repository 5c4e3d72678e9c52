import type { Scope } from "#access/scope.server.ts";
import { stateOf } from "#agency/agency.ts";
import { dayOf } from "#deadline/day.ts";
import { type Committed, loadOf, postsOf } from "#team/team.ts";
import { answersForArea, findTeamHere, listTeamsHere, type TeamHere } from "#team/team.store.server.ts";
import { listMembers, type MemberRow } from "#team/team-member.store.server.ts";

/** The teams of the area where the asker works; none for the person and her circle. */
export function listTeams(scope: Scope): Promise<TeamHere[]> {
  return listTeamsHere(scope);
}

/** A team of the asker's area, and her own part in it (null where she has none). */
export function findTeam(scope: Scope, teamId: string): Promise<TeamHere | undefined> {
  return findTeamHere(scope, teamId);
}

/** The current members, to choose among. */
export async function listCurrentMembers(scope: Scope, teamId: string): Promise<MemberRow[]> {
  const today = dayOf(new Date());
  return (await listMembers(scope, teamId)).filter((member) => stateOf(member, today) === "current");
}

/** What the team can carry and what it carries, by agency: numbers, and never whom. Undefined where it is not the asker's to know. */
export async function readCapacity(scope: Scope, team: TeamHere) {
  if (team.part === null && !(await answersForArea(scope, team.agreementId))) return undefined;
  const today = dayOf(new Date());
  const members = (await listMembers(scope, team.teamId)).map((member) => ({ ...member, ...loadOf(member.postShare, member.coordinated ?? 0, team) }));
  const current = members.filter((member) => stateOf(member, today) === "current");
  const agencies = [...Map.groupBy(current, (member) => member.agencyId)].map(([agencyId, here]) => ({
    agencyId,
    name: here[0]?.agencyName ?? "",
    side: here[0]?.side ?? ("other" as const),
    ...sumOf(here, team, today),
    members: here,
  }));
  return {
    people: current.length,
    ...sumOf(current, team, today),
    agencies,
    over: current.filter((member) => member.isOver).map((member) => member.memberId),
    coming: members.filter((member) => stateOf(member, today) === "coming"),
  };
}
export type Capacity = NonNullable<Awaited<ReturnType<typeof readCapacity>>>;

interface Loaded extends Committed {
  readonly needed: number;
  readonly coordinated: number | null;
  readonly enrolled: number | null;
}

/** Hours of all together come from the posts of all together: parts that were rounded would not add up. */
function sumOf(members: readonly Loaded[], team: Pick<TeamHere, "fullPostHours">, today: string) {
  const sum = (of: (member: Loaded) => number) => Math.round(members.reduce((total, member) => total + of(member), 0) * 10) / 10;
  const posts = postsOf(members, today);
  return {
    posts,
    given: Math.round(posts * team.fullPostHours * 10) / 10,
    needed: sum((member) => member.needed),
    coordinated: sum((member) => member.coordinated ?? 0),
    enrolled: sum((member) => member.enrolled ?? 0),
  };
}
