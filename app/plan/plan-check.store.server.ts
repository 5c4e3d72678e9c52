import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import type { AroundPlan, StatutoryItem } from "#plan/plan-check.ts";

export interface CheckRows {
  readonly today: string;
  readonly items: readonly StatutoryItem[];
  readonly around: AroundPlan;
  /** herself, who speaks for her, and her coordinators: they see the check, and begin and end the plan */
  readonly mayDecide: boolean;
}

/** The law's list as it reads today, and what the check needs beside the plan, in one statement. */
export async function findCheckRows(scope: Scope, planId: string): Promise<CheckRows | undefined> {
  const row = await queryAs(scope)
    .selectFrom("plan")
    .innerJoin("person", "person.id", "plan.person_id")
    .where("plan.id", "=", planId)
    .select((eb) => [
      sql<string>`care.today()`.as("today"),
      sql<boolean>`plan.person_id in (select care.whole_people()) or plan.person_id in (select care.coordinated_people())`.as("mayDecide"),
      sql<boolean>`care.has_consent_in_force(plan.person_id)`.as("hasConsent"),
      jsonArrayFrom(
        eb
          .selectFrom("statutory_item as s")
          .whereRef("s.jurisdiction", "=", "person.jurisdiction")
          .whereRef("s.plan_kind", "=", "plan.kind")
          .where(isInForce("s"))
          .orderBy("s.letter")
          .select([
            "s.letter",
            "s.check_code as checkCode",
            "s.name_nb as nameNb",
            "s.name_sv as nameSv",
            "s.name_en as nameEn",
            "s.source",
            "s.valid_from as validFrom",
          ]),
      ).as("items"),
      jsonArrayFrom(
        eb
          .selectFrom("consent_party as c")
          .where(sql<boolean>`c.consent_id in (select f.consent_id from care.consents_in_force(plan.person_id) f)`)
          .where("c.withdrawn_at", "is", null)
          .where(sql<boolean>`cardinality(c.life_areas) > 0 and (c.covers_all_functions or cardinality(c.functions) > 0)`)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom("consent_exclusion as x")
                  .whereRef("x.consent_id", "=", "c.consent_id")
                  .whereRef("x.agency_id", "=", "c.agency_id")
                  .where("x.topic_id", "is", null)
                  .select("x.id"),
              ),
            ),
          )
          .select(["c.agency_id as agencyId"]),
      ).as("covered"),
      jsonArrayFrom(
        eb
          .selectFrom("agency as a")
          .where(sql<boolean>`a.id = plan.lead_agency_id or a.id in (select m.agency_id from care.measure m where m.plan_id = plan.id)`)
          .select(["a.id", "a.side"]),
      ).as("sides"),
      eb
        .selectFrom("meeting as v")
        .whereRef("v.person_id", "=", "plan.person_id")
        .where((where) =>
          where.or([where("v.state", "=", "requested"), where.and([where("v.state", "=", "called"), where("v.starts_at", ">", sql<Date>`now()`)])]),
        )
        .select(sql<string>`min(coalesce(v.starts_at, v.requested_at))::text`.as("at"))
        .as("nextMeetingAt"),
    ])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { today, items, mayDecide, hasConsent, covered, sides, nextMeetingAt } = row;
  return {
    today,
    items,
    mayDecide,
    around: {
      hasConsent,
      nextMeetingAt,
      coveredAgencies: covered.map(({ agencyId }) => agencyId),
      agencySides: Object.fromEntries(sides.map(({ id, side }) => [id, side])),
    },
  };
}
