import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { SeenBy, WrittenKind } from "#consent/seen-by.ts";

export interface Written {
  readonly personId: string;
  readonly kind: WrittenKind;
  readonly lifeArea: string;
  readonly topicId: string | null;
  /** a note alone: to whom it is released as it is written */
  readonly toTable?: boolean;
  readonly toAgency?: string | null;
  readonly byStatute?: boolean;
}

/** Who would see it, asked of the database: care.who_may_see() evaluates the locks for everyone near her. */
export async function findSeenBy(scope: Scope, written: Written): Promise<SeenBy> {
  const { personId, kind, lifeArea, topicId, toTable = false, toAgency = null, byStatute = false } = written;
  const { rows } = await sql<SeenBy>`
    select ${lifeArea} as "lifeArea",
           (select json_build_object('name_nb', l.name_nb, 'name_sv', l.name_sv, 'name_en', l.name_en)
              from care.life_area l join care.person p on p.jurisdiction = l.jurisdiction where p.id = ${personId}::uuid and l.code = ${lifeArea}) as area,
           (select t.name from care.topic t where t.id = ${topicId}::uuid and t.id not in (select care.closed_topics())) as "topicName",
           coalesce((select json_agg(json_build_object('kind', s.kind, 'name', s.name, 'functionName', s.function_name, 'agencyName', s.agency_name))
                       from care.who_may_see(${personId}::uuid, ${kind}, ${lifeArea}, ${topicId}::uuid, ${toTable}, ${toAgency}::uuid, ${byStatute}) s), '[]') as seers`.execute(
    queryAs(scope),
  );
  const [found] = rows;
  if (found === undefined) throw new Error("the statement gives one row");
  return found;
}
