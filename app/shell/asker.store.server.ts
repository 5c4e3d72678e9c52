import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** As what the asker is signed in, for the menu. What she may reach is decided elsewhere, row by row. */
export interface Self {
  readonly name: string;
  readonly capacity: "professional" | "person" | "circle";
  readonly role: "coordinator" | "team-member" | "peer-worker" | "coordinating-unit" | "administrator" | "log-controller" | null;
  readonly functionName: string | null;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly personId: string | null;
  readonly professionalId: string | null;
  readonly accountId: string;
  /** a team whose board is hers */
  readonly hasBoard: boolean;
  /** how long the session may lie still, in seconds */
  readonly idleLimitSeconds: number;
  /** when it is over, however busy it is: a moment, not the seconds left, so that two answers alike stay alike to the byte */
  readonly sessionEndsAt: Date;
}

export async function findSelf(scope: Scope): Promise<Self | undefined> {
  const { rows } = await sql<Self>`
    select a.account_name as name, a.capacity, a.role, a.function_name as "functionName", a.agency_id as "agencyId", g.name as "agencyName",
           a.person_id as "personId", a.professional_id as "professionalId", a.account_id as "accountId",
           exists (select 1 from care.own_teams() o where o.part in ('leader', 'member')) as "hasBoard",
           s.idle_minutes * 60 as "idleLimitSeconds", s.expires_at as "sessionEndsAt"
      from care.acting() a join care.session s on s.id = a.session_id left join care.agency g on g.id = a.agency_id
     where a.account_id is not null`.execute(queryAs(scope));
  return rows[0];
}
