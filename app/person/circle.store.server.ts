import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import type { MemberInput } from "#person/person.ts";
import { circleDetails } from "#person/circle-details.store.server.ts";

/**
 * Who is around her now. Phones, mandates and what is opened to whom are between her (or her guardian) and her
 * coordinators; others at the table see the names, and who decides by law.
 */
export async function getCircle(scope: Scope, here: PersonHere) {
  const isNear = here.speaksForHer || here.isCoordinator;
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => [
      sql<boolean>`care.guardians_decide(p.id)`.as("guardiansDecide"),
      jsonArrayFrom(
        eb
          .selectFrom("circle_member as k")
          .leftJoin(circleDetails.as("d"), "d.member_id", "k.id")
          .select([
            "k.id as memberId",
            "k.name",
            "k.kinship",
            "k.legal_right as legalRight",
            "k.valid_from as since",
            sql<string | null>`case when ${isNear}::boolean then d.phone end`.as("phone"),
            sql<string | null>`case when ${isNear}::boolean then d.mandate_text end`.as("mandateText"),
            sql<string[]>`case when ${isNear}::boolean then coalesce(d.open_areas, '{}') else '{}' end`.as("openAreas"),
            sql<boolean>`k.account_id is not null`.as("hasAccount"),
          ])
          .whereRef("k.person_id", "=", "p.id")
          .where(({ or, eb: where }) => or([where("k.valid_to", "is", null), where("k.valid_to", ">=", sql<string>`care.today()`)]))
          .orderBy(sql`k.legal_right = 'none'`)
          .orderBy("k.name"),
      ).as("members"),
      jsonArrayFrom(
        eb
          .selectFrom("life_area as a")
          .select(["a.code", "a.name_nb", "a.name_sv", "a.name_en"])
          .whereRef("a.jurisdiction", "=", "p.jurisdiction")
          .where(({ or, eb: where }) => or([where("a.valid_to", "is", null), where("a.valid_to", ">=", sql<string>`care.today()`)]))
          .orderBy("a.position"),
      ).as("lifeAreas"),
    ])
    .where("p.id", "=", here.personId)
    .executeTakeFirstOrThrow();
}
export type Circle = Awaited<ReturnType<typeof getCircle>>;
export type CircleMember = Circle["members"][number];

export async function insertMember(scope: Scope, personId: string, member: MemberInput): Promise<void> {
  const { name, kinship, legalRight, phone, mandateText } = member;
  await queryAs(scope)
    .insertInto("circle_member")
    .values({ person_id: personId, name, kinship, legal_right: legalRight, phone: phone || null, mandate_text: mandateText || null })
    .execute();
}

/** @returns false where there is no such relative of hers, or the place is one the law gives. */
export async function updateOpenAreas(scope: Scope, personId: string, memberId: string, areas: readonly string[]): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("circle_member")
    .set({
      open_areas: sql<
        string[]
      >`array(select a.code from care.life_area a where a.code = any (${[...areas]}::text[]) and a.jurisdiction = (select p.jurisdiction from care.person p where p.id = ${personId}::uuid))`,
    })
    .where("id", "=", memberId)
    .where("person_id", "=", personId)
    .where("legal_right", "=", "none")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

/** Ends a place from the very next request: yesterday was its last day. */
export async function updatePlaceEnded(scope: Scope, personId: string, memberId: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("circle_member")
    .set({ valid_to: sql<string>`care.today() - 1`, open_areas: [] })
    .where("id", "=", memberId)
    .where("person_id", "=", personId)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
