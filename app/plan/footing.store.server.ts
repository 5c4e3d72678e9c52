import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** As what the asker stands before a person's plan. Decides nothing by itself: the policies do; this words the refusal. */
export interface Footing {
  readonly planId: string | null;
  readonly planState: "draft" | "active" | "ended" | null;
  readonly planKind: "ip" | "sip" | null;
  readonly jurisdiction: "no" | "se";
  readonly speaksForHer: boolean;
  readonly isCoordinator: boolean;
  /** may write joint content: herself, a guardian, or a participant with both locks open */
  readonly mayWrite: boolean;
  readonly hasConsent: boolean;
  readonly capacity: "professional" | "person" | "circle" | "preview";
  readonly agencyId: string | null;
  /** her own place in the person's circle, where the asker has one */
  readonly circleMemberId: string | null;
  readonly openAreas: readonly string[];
}

export async function findFooting(scope: Scope, personId: string): Promise<Footing | undefined> {
  return queryAs(scope)
    .selectFrom("person")
    .leftJoin("plan", (join) => join.onRef("plan.person_id", "=", "person.id").on("plan.state", "<>", "ended"))
    .where("person.id", "=", personId)
    .select([
      "plan.id as planId",
      "plan.state as planState",
      "plan.kind as planKind",
      sql<"no" | "se">`person.jurisdiction`.as("jurisdiction"),
      sql<boolean>`person.id in (select care.whole_people())`.as("speaksForHer"),
      sql<boolean>`person.id in (select care.coordinated_people())`.as("isCoordinator"),
      sql<boolean>`person.id in (select care.writing_people())`.as("mayWrite"),
      sql<boolean>`care.has_consent_in_force(person.id)`.as("hasConsent"),
      sql<Footing["capacity"]>`care.acting_capacity()`.as("capacity"),
      sql<string | null>`care.acting_agency()`.as("agencyId"),
      sql<string | null>`(select c.id from care.circle_member c where c.person_id = person.id and c.id in (select care.own_circle_places()) limit 1)`.as(
        "circleMemberId",
      ),
      sql<string[]>`array(select o.life_area from care.open_areas() o where o.person_id = person.id)`.as("openAreas"),
    ])
    .executeTakeFirst();
}

/** Whether a topic may be met by the asker (none: yes). */
export async function isTopicOpen(scope: Scope, personId: string, topicId: string | null): Promise<boolean> {
  if (topicId === null) return true;
  const found = await queryAs(scope)
    .selectFrom("topic")
    .select("id")
    .where("id", "=", topicId)
    .where("person_id", "=", personId)
    .where(sql<boolean>`id not in (select care.closed_topics())`)
    .executeTakeFirst();
  return found !== undefined;
}
