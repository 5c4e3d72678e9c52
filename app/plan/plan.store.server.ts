import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { builtOnce } from "#access/built-once.store.server.ts";
import type { Scope } from "#access/scope.server.ts";
import {
  confirmations,
  contributions,
  cooperation,
  coordinators,
  type FromPlan,
  herName,
  lifeAreas,
  moment,
  participants,
  topics,
} from "#plan/around-plan.store.server.ts";
import type { Goal, GoalStatus, Measure, OwnerKind, OwnRating } from "#plan/plan.ts";

type OfGoal = { readonly goalId: string };

/** A plan as the database gives it: flat lists, put together by open-plan.ts. */
export type PlanRows = NonNullable<Awaited<ReturnType<typeof findPlanRows>>>;

/** The live plan and everything in it that is open to the reader, in one statement. */
export async function findPlanRows(scope: Scope, personId: string) {
  const [row] = await readLivePlan(scope, personId);
  if (row === undefined) return undefined;
  const {
    givenName,
    familyName,
    jurisdiction,
    words: wordings,
    goals: goalRows,
    reviews: reviewRows,
    ratings: ratingRows,
    measures: measureRows,
    disagreements: said,
    contributions: given,
    cooperation: asked,
    confirmations: confirmed,
    coordinators: leading,
    participants: taking,
    lifeAreas: areas,
    topics: named,
    openAreas,
    today,
    begunAt,
    activatedAt,
    ...plan
  } = row;
  return {
    plan: { ...plan, begunAt: begunAt.toISOString(), activatedAt: activatedAt?.toISOString() ?? null },
    person: { id: personId, name: `${givenName} ${familyName}`, givenName, jurisdiction: jurisdiction as "no" | "se" },
    words: wordings,
    goals: goalRows,
    reviews: reviewRows,
    ratings: ratingRows,
    measures: measureRows,
    disagreements: said,
    contributions: given,
    cooperation: asked,
    confirmations: confirmed,
    coordinators: leading,
    participants: taking,
    lifeAreas: areas,
    topics: named,
    openAreas,
    today,
  };
}

const readLivePlan = builtOnce((db, personId) =>
  db
    .with("her_topic", (her) => her.selectFrom("topic").where("topic.person_id", "=", personId).select(["topic.id", "topic.name"]))
    .with("her_circle", (her) =>
      her
        .selectFrom("circle_member as m")
        .leftJoin(sql<{ member_id: string; phone: string | null }>`(select d.member_id, d.phone from care.circle_details() d)`.as("d"), "d.member_id", "m.id")
        .where("m.person_id", "=", personId)
        .select(["m.id", "m.name", "d.phone"]),
    )
    .selectFrom("plan")
    .innerJoin("person", "person.id", "plan.person_id")
    .leftJoin("agency as lead", "lead.id", "plan.lead_agency_id")
    .where("plan.person_id", "=", personId)
    .where("plan.state", "<>", "ended")
    .select((eb) => [
      "plan.id",
      "plan.kind",
      "plan.state",
      "plan.content_version as contentVersion",
      "plan.version",
      "plan.begun_at as begunAt",
      "plan.activated_at as activatedAt",
      "plan.period_from as periodFrom",
      "plan.period_to as periodTo",
      "plan.next_review_on as nextReviewOn",
      "plan.lead_agency_id as leadAgencyId",
      "lead.name as leadAgencyName",
      "plan.has_no_measures_by_others as hasNoMeasuresByOthers",
      "plan.needs_no_other_cooperation as needsNoOtherCooperation",
      "person.given_name as givenName",
      "person.family_name as familyName",
      "person.jurisdiction",
      words(eb).as("words"),
      goals(eb).as("goals"),
      reviews(eb).as("reviews"),
      ratings(eb).as("ratings"),
      measures(eb).as("measures"),
      disagreements(eb).as("disagreements"),
      contributions(eb).as("contributions"),
      cooperation(eb).as("cooperation"),
      confirmations(eb).as("confirmations"),
      coordinators(eb).as("coordinators"),
      participants(eb).as("participants"),
      lifeAreas(eb).as("lifeAreas"),
      topics(eb).as("topics"),
      sql<string[]>`array(select o.life_area from care.open_areas() o where o.person_id = ${eb.ref("plan.person_id")})`.as("openAreas"),
      sql<string>`care.today()`.as("today"),
    ]),
);

const words = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("own_words as w")
      .whereRef("w.plan_id", "=", "plan.id")
      .orderBy("w.written_at", "desc")
      .select(["w.id", "w.kind", "w.words", "w.written_how as writtenHow", "w.written_by_name as writtenByName", moment("w.written_at").as("writtenAt")]),
  );

const goals = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("goal as g")
      .leftJoin("her_topic as topic", "topic.id", "g.topic_id")
      .whereRef("g.plan_id", "=", "plan.id")
      .orderBy("g.written_at")
      .select([
        "g.id",
        "g.life_area as lifeArea",
        "g.topic_id as topicId",
        "topic.name as topicName",
        "g.words",
        "g.horizon",
        "g.written_how as writtenHow",
        "g.written_by_name as writtenByName",
        moment("g.written_at").as("writtenAt"),
        "g.version",
      ])
      .$castTo<Omit<Goal, "status" | "statusReason" | "reviewedAt" | "reviewedByName" | "ratings" | "disagreements">>(),
  );

const reviews = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("goal_review as r")
      .distinctOn("r.goal_id")
      .whereRef("r.plan_id", "=", "plan.id")
      .orderBy("r.goal_id")
      .orderBy("r.reviewed_at", "desc")
      .select(["r.goal_id as goalId", "r.status", "r.reason", "r.reviewed_by_name as reviewedByName", moment("r.reviewed_at").as("reviewedAt")])
      .$castTo<OfGoal & { status: GoalStatus; reason: string | null; reviewedByName: string; reviewedAt: string }>(),
  );

const ratings = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("own_rating as x")
      .whereRef("x.plan_id", "=", "plan.id")
      .orderBy("x.rated_at")
      .select(["x.goal_id as goalId", "x.rating", "x.said", moment("x.rated_at").as("ratedAt")])
      .$castTo<OfGoal & OwnRating>(),
  );

const measures = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("measure as m")
      .leftJoin("her_topic as topic", "topic.id", "m.topic_id")
      .leftJoin("professional", "professional.id", "m.professional_id")
      .leftJoin("agency", "agency.id", "m.agency_id")
      .leftJoin("her_circle as c", "c.id", "m.circle_member_id")
      .whereRef("m.plan_id", "=", "plan.id")
      .orderBy("m.due_on")
      .orderBy("m.created_at")
      .select((m) => [
        "m.id",
        "m.goal_id as goalId",
        "m.life_area as lifeArea",
        "m.topic_id as topicId",
        "topic.name as topicName",
        "m.what",
        "m.extent",
        "m.how",
        sql<OwnerKind>`case when m.professional_id is not null then 'professional' when m.circle_member_id is not null then 'circle' when m.is_hers then 'person' else 'outside' end`.as(
          "ownerKind",
        ),
        m.fn.coalesce("professional.name", "c.name", "m.outside_name", herName(sql`m.is_hers`)).as("ownerName"),
        m.fn.coalesce("professional.phone", "c.phone").as("ownerPhone"),
        "m.professional_id as professionalId",
        "m.circle_member_id as circleMemberId",
        "m.agency_id as agencyId",
        m.fn.coalesce("agency.name", "m.outside_agency").as("agencyName"),
        "m.starts_on as startsOn",
        "m.due_on as dueOn",
        "m.status",
        "m.status_reason as statusReason",
        moment("m.status_at").as("statusAt"),
        "m.made_in_meeting as madeInMeeting",
        "m.version",
      ])
      .$castTo<Omit<Measure, "disagreements">>(),
  );

const disagreements = (eb: FromPlan) =>
  jsonArrayFrom(
    eb
      .selectFrom("disagreement as d")
      .whereRef("d.plan_id", "=", "plan.id")
      .orderBy("d.said_at")
      .select(["d.id", "d.item", "d.item_id as itemId", "d.words", "d.said_by_name as saidByName", moment("d.said_at").as("saidAt")]),
  );
