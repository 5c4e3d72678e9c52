import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Hop, NeedOnItsWay } from "#referral/need-path.ts";

/*
 * The status of needs and their path between agencies: what the unit, the leader, and those who once had a need may see
 * of it. No name, no words, nothing of the person.
 */

export interface NeedStatusRow extends NeedOnItsWay {
  readonly heldByAgency: string;
  readonly isGivenOn: boolean;
  readonly targetOn: string | null;
  /** of an area whose flow the asker minds */
  readonly isMinded: boolean;
  /** the asker's agency had it, and another has it now */
  readonly wasOurs: boolean;
}

export async function listStatuses(scope: Scope): Promise<NeedStatusRow[]> {
  const { rows } = await sql<NeedStatusRow>`
    select s.referral_id as "referralId", s.state, s.raised_at as "raisedAt", s.held_by_agency as "heldByAgencyId", g.name as "heldByAgency",
           s.is_given_on as "isGivenOn", s.target_on as "targetOn", s.is_minded as "isMinded", s.over_at as "overAt",
           s.was_ours as "wasOurs"
      from care.need_statuses() s join care.agency g on g.id = s.held_by_agency
     order by s.raised_at`.execute(queryAs(scope));
  return rows;
}

/** A need that was the asker's once. */
export async function findGivenOn(scope: Scope, referralId: string): Promise<NeedStatusRow | undefined> {
  return (await listStatuses(scope)).find((status) => status.referralId === referralId && status.wasOurs);
}

export async function listHops(scope: Scope): Promise<Hop[]> {
  const { rows } = await sql<Hop>`
    select p.referral_id as "referralId", p.from_agency_id as "fromAgencyId", p.to_agency_id as "toAgencyId", p.state,
           p.offered_at as "offeredAt", p.answered_at as "answeredAt", p.answer_by as "answerBy"
      from care.handover_paths() p order by p.offered_at`.execute(queryAs(scope));
  return rows;
}

/** Agencies by id, for those that stand on a path. */
export async function listAgencyNames(scope: Scope, agencyIds: readonly string[]): Promise<Record<string, string>> {
  if (agencyIds.length === 0) return {};
  const rows = await queryAs(scope)
    .selectFrom("agency")
    .select(["id", "name"])
    .where("id", "in", [...new Set(agencyIds)])
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
