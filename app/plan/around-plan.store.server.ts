import { type ExpressionBuilder, type RawBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { isInForce } from "#agency/in-force.store.server.ts";
import type { Tables } from "#db/tables.ts";
import type { PlanRead } from "#plan/plan.ts";

/* The lists that stand around goals and measures in the one statement that reads a plan (plan.store.server.ts). */

/** Her topics that the reader may meet, and her circle: asked for once, since each reference to a table asks its policies anew. */
interface AskedOnce {
  her_topic: { id: string; name: string };
  her_circle: { id: string; name: string; phone: string | null };
}

export type FromPlan = ExpressionBuilder<Tables & AskedOnce & { plan: Tables["plan"]; person: Tables["person"] }, "plan" | "person">;

/** Moments inside of a json list arrive as ISO texts. */
export const moment = (column: string) => sql<string>`${sql.ref(column)}`;

/** Her own name where the row is hers: never in the place of a name that is closed to the reader. */
export const herName = (isHers: RawBuilder<unknown>) => sql<string>`case when ${isHers} then person.given_name || ' ' || person.family_name else '' end`;

export const contributions = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("contribution as k")
      .leftJoin("her_topic as topic", "topic.id", "k.topic_id")
      .leftJoin("agency", "agency.id", "k.agency_id")
      .leftJoin("her_circle as c", "c.id", "k.circle_member_id")
      .whereRef("k.plan_id", "=", "plan.id")
      .orderBy("k.is_hers", "desc")
      .orderBy("k.written_at")
      .select((k) => [
        "k.id",
        sql<"agency" | "circle" | "person">`case when k.agency_id is not null then 'agency' when k.is_hers then 'person' else 'circle' end`.as("partyKind"),
        k.fn.coalesce("agency.name", "c.name", herName(sql`k.is_hers`)).as("partyName"),
        "k.agency_id as agencyId",
        "k.circle_member_id as circleMemberId",
        "k.life_area as lifeArea",
        "k.topic_id as topicId",
        "topic.name as topicName",
        "k.words",
        moment("k.written_at").as("writtenAt"),
        "k.version",
        sql<boolean>`k.written_by = (select care.acting_account())`.as("isMine"),
      ])
      .$castTo<PlanRead["contributions"][number]>(),
  );

export const cooperation = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("cooperation as o")
      .leftJoin("her_topic as topic", "topic.id", "o.topic_id")
      .whereRef("o.plan_id", "=", "plan.id")
      .orderBy("o.created_at")
      .select(["o.id", "o.with_whom as withWhom", "o.about", "o.life_area as lifeArea", "o.topic_id as topicId", "topic.name as topicName"]),
  );

export const confirmations = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("confirmation as f")
      .leftJoin("agency", "agency.id", "f.agency_id")
      .distinctOn("f.agency_id")
      .whereRef("f.plan_id", "=", "plan.id")
      .orderBy("f.agency_id")
      .orderBy("f.confirmed_at", "desc")
      .select([
        "f.id",
        "f.agency_id as agencyId",
        "agency.name as agencyName",
        "f.is_hers as isHers",
        "f.confirmed_by_name as byName",
        "f.content_version as contentVersion",
        moment("f.confirmed_at").as("confirmedAt"),
        moment("f.cleared_at").as("clearedAt"),
      ])
      .$castTo<PlanRead["confirmations"][number]>(),
  );

export const coordinators = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("coordinator_term as t")
      .innerJoin("professional", "professional.id", "t.professional_id")
      .innerJoin("agency", "agency.id", "t.agency_id")
      .leftJoin("professional as s", "s.id", "t.substitute_id")
      .whereRef("t.person_id", "=", "plan.person_id")
      .where("t.state", "=", "accepted")
      .orderBy("t.side")
      .select([
        "t.professional_id as professionalId",
        "professional.name",
        "professional.phone",
        "t.agency_id as agencyId",
        "agency.name as agencyName",
        "t.side",
        "s.name as substituteName",
        "s.phone as substitutePhone",
      ]),
  );

export const participants = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("participant as t")
      .innerJoin("professional", "professional.id", "t.professional_id")
      .innerJoin("agency", "agency.id", "t.agency_id")
      .whereRef("t.person_id", "=", "plan.person_id")
      .where("t.accepted_at", "is not", null)
      .where("t.ended_at", "is", null)
      .where(isInForce("t"))
      .orderBy("t.role")
      .orderBy("agency.name")
      .orderBy("professional.name")
      .select([
        "t.professional_id as professionalId",
        "professional.name",
        "professional.profession",
        "professional.phone",
        "t.agency_id as agencyId",
        "agency.name as agencyName",
        "agency.side as agencySide",
        "t.role",
        "t.task",
      ]),
  );

export const lifeAreas = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("life_area as l")
      .whereRef("l.jurisdiction", "=", "person.jurisdiction")
      .where(isInForce("l"))
      .orderBy("l.position")
      .select(["l.code", "l.position", "l.name_nb as nameNb", "l.name_sv as nameSv", "l.name_en as nameEn"]),
  );

export const topics = (eb: FromPlan) => jsonArrayFrom(eb.selectFrom("her_topic as topic").orderBy("topic.name").select(["topic.id", "topic.name"]));
