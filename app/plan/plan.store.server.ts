import { type ExpressionBuilder, type RawBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "#db/tables.ts";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Goal, GoalStatus, Measure, OwnerKind, OwnRating, PlanRead } from "#plan/plan.ts";

type FromPlan = ExpressionBuilder<Tables & { plan: Tables["plan"]; person: Tables["person"] }, "plan" | "person">;
type OfGoal = { readonly goalId: string };

/** A plan as the database gives it: flat lists, put together by open-plan.ts. */
export type PlanRows = NonNullable<Awaited<ReturnType<typeof findPlanRows>>>;

/** The live plan and everything in it that is open to the reader, in one statement. */
export async function findPlanRows(scope: Scope, personId: string) {
  const row = await queryAs(scope)
    .selectFrom("plan")
    .innerJoin("person", "person.id", "plan.person_id")
    .leftJoin("agency as lead", "lead.id", "plan.lead_agency_id")
    .where("plan.person_id", "=", personId)
    .where("plan.state", "<>", "ended")
    .select((eb) => [
      "plan.id", "plan.kind", "plan.state", "plan.content_version as contentVersion", "plan.version",
      "plan.begun_at as begunAt", "plan.activated_at as activatedAt", "plan.period_from as periodFrom", "plan.period_to as periodTo",
      "plan.next_review_on as nextReviewOn", "plan.lead_agency_id as leadAgencyId", "lead.name as leadAgencyName",
      "plan.has_no_measures_by_others as hasNoMeasuresByOthers", "plan.needs_no_other_cooperation as needsNoOtherCooperation",
      "person.given_name as givenName", "person.family_name as familyName", "person.jurisdiction",
      words(eb).as("words"), goals(eb).as("goals"), reviews(eb).as("reviews"), ratings(eb).as("ratings"),
      measures(eb).as("measures"), disagreements(eb).as("disagreements"),
      contributions(eb).as("contributions"), cooperation(eb).as("cooperation"), confirmations(eb).as("confirmations"),
      coordinators(eb).as("coordinators"), participants(eb).as("participants"),
      lifeAreas(eb).as("lifeAreas"), topics(eb).as("topics"),
      sql<string[]>`array(select o.life_area from care.open_areas() o where o.person_id = ${eb.ref("plan.person_id")})`.as("openAreas"),
      sql<string>`care.today()`.as("today"),
    ])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { givenName, familyName, jurisdiction, words: wordings, goals: goalRows, reviews: reviewRows, ratings: ratingRows, measures: measureRows,
    disagreements: said, contributions: given, cooperation: asked, confirmations: confirmed, coordinators: leading, participants: taking,
    lifeAreas: areas, topics: named, openAreas, today, begunAt, activatedAt, ...plan } = row;
  return {
    plan: { ...plan, begunAt: begunAt.toISOString(), activatedAt: activatedAt?.toISOString() ?? null },
    person: { id: personId, name: `${givenName} ${familyName}`, givenName, jurisdiction: jurisdiction as "no" | "se" },
    words: wordings, goals: goalRows, reviews: reviewRows, ratings: ratingRows, measures: measureRows, disagreements: said,
    contributions: given, cooperation: asked, confirmations: confirmed, coordinators: leading, participants: taking,
    lifeAreas: areas, topics: named, openAreas, today,
  };
}

/** Moments inside of a json list arrive as ISO texts. */
const moment = (column: string) => sql<string>`${sql.ref(column)}`;

/** Her own name where the row is hers: never in the place of a name that is closed to the reader. */
const herName = (isHers: RawBuilder<unknown>) => sql<string>`case when ${isHers} then person.given_name || ' ' || person.family_name else '' end`;

const words = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("own_words as w").whereRef("w.plan_id", "=", "plan.id").orderBy("w.written_at", "desc").select([
      "w.id", "w.kind", "w.words", "w.written_how as writtenHow", "w.written_by_name as writtenByName", moment("w.written_at").as("writtenAt"),
    ]),
  );

const goals = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("goal as g").leftJoin("topic", "topic.id", "g.topic_id").whereRef("g.plan_id", "=", "plan.id").orderBy("g.written_at").select([
      "g.id", "g.life_area as lifeArea", "g.topic_id as topicId", "topic.name as topicName", "g.words", "g.horizon",
      "g.written_how as writtenHow", "g.written_by_name as writtenByName", moment("g.written_at").as("writtenAt"), "g.version",
    ]).$castTo<Omit<Goal, "status" | "statusReason" | "reviewedAt" | "reviewedByName" | "ratings" | "disagreements">>(),
  );

const reviews = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("goal_review as r").distinctOn("r.goal_id").whereRef("r.plan_id", "=", "plan.id").orderBy("r.goal_id").orderBy("r.reviewed_at", "desc").select([
      "r.goal_id as goalId", "r.status", "r.reason", "r.reviewed_by_name as reviewedByName", moment("r.reviewed_at").as("reviewedAt"),
    ]).$castTo<OfGoal & { status: GoalStatus; reason: string | null; reviewedByName: string; reviewedAt: string }>(),
  );

const ratings = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("own_rating as x").whereRef("x.plan_id", "=", "plan.id").orderBy("x.rated_at").select([
      "x.goal_id as goalId", "x.rating", "x.said", moment("x.rated_at").as("ratedAt"),
    ]).$castTo<OfGoal & OwnRating>(),
  );

const measures = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("measure as m")
      .leftJoin("topic", "topic.id", "m.topic_id")
      .leftJoin("professional", "professional.id", "m.professional_id")
      .leftJoin("agency", "agency.id", "m.agency_id")
      .leftJoin("circle_member as c", "c.id", "m.circle_member_id")
      .whereRef("m.plan_id", "=", "plan.id").orderBy("m.due_on").orderBy("m.created_at")
      .select((m) => [
        "m.id", "m.goal_id as goalId", "m.life_area as lifeArea", "m.topic_id as topicId", "topic.name as topicName", "m.what", "m.extent", "m.how",
        sql<OwnerKind>`case when m.professional_id is not null then 'professional' when m.circle_member_id is not null then 'circle' when m.is_hers then 'person' else 'outside' end`.as("ownerKind"),
        m.fn.coalesce("professional.name", "c.name", "m.outside_name", herName(sql`m.is_hers`)).as("ownerName"),
        m.fn.coalesce("professional.phone", "c.phone").as("ownerPhone"),
        "m.professional_id as professionalId", "m.circle_member_id as circleMemberId", "m.agency_id as agencyId",
        m.fn.coalesce("agency.name", "m.outside_agency").as("agencyName"),
        "m.starts_on as startsOn", "m.due_on as dueOn", "m.status", "m.status_reason as statusReason",
        moment("m.status_at").as("statusAt"), "m.made_in_meeting as madeInMeeting", "m.version",
      ]).$castTo<Omit<Measure, "disagreements">>(),
  );

const disagreements = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("disagreement as d").whereRef("d.plan_id", "=", "plan.id").orderBy("d.said_at").select([
      "d.id", "d.item", "d.item_id as itemId", "d.words", "d.said_by_name as saidByName", moment("d.said_at").as("saidAt"),
    ]),
  );

const contributions = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("contribution as k")
      .leftJoin("topic", "topic.id", "k.topic_id")
      .leftJoin("agency", "agency.id", "k.agency_id")
      .leftJoin("circle_member as c", "c.id", "k.circle_member_id")
      .whereRef("k.plan_id", "=", "plan.id").orderBy("k.is_hers", "desc").orderBy("k.written_at")
      .select((k) => [
        "k.id", sql<"agency" | "circle" | "person">`case when k.agency_id is not null then 'agency' when k.is_hers then 'person' else 'circle' end`.as("partyKind"),
        k.fn.coalesce("agency.name", "c.name", herName(sql`k.is_hers`)).as("partyName"),
        "k.agency_id as agencyId", "k.circle_member_id as circleMemberId", "k.life_area as lifeArea", "k.topic_id as topicId", "topic.name as topicName",
        "k.words", moment("k.written_at").as("writtenAt"), "k.version",
        sql<boolean>`k.written_by = (select care.acting_account())`.as("isMine"),
      ]).$castTo<PlanRead["contributions"][number]>(),
  );

const cooperation = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("cooperation as o").leftJoin("topic", "topic.id", "o.topic_id").whereRef("o.plan_id", "=", "plan.id").orderBy("o.created_at").select([
      "o.id", "o.with_whom as withWhom", "o.about", "o.life_area as lifeArea", "o.topic_id as topicId", "topic.name as topicName",
    ]),
  );

const confirmations = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("confirmation as f").leftJoin("agency", "agency.id", "f.agency_id").distinctOn("f.agency_id").whereRef("f.plan_id", "=", "plan.id")
      .orderBy("f.agency_id").orderBy("f.confirmed_at", "desc").select([
        "f.id", "f.agency_id as agencyId", "agency.name as agencyName", "f.is_hers as isHers", "f.confirmed_by_name as byName",
        "f.content_version as contentVersion", moment("f.confirmed_at").as("confirmedAt"), moment("f.cleared_at").as("clearedAt"),
      ]).$castTo<PlanRead["confirmations"][number]>(),
  );

const coordinators = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("coordinator_term as t")
      .innerJoin("professional", "professional.id", "t.professional_id")
      .innerJoin("agency", "agency.id", "t.agency_id")
      .leftJoin("professional as s", "s.id", "t.substitute_id")
      .whereRef("t.person_id", "=", "plan.person_id").where("t.state", "=", "accepted").orderBy("t.side").select([
        "t.professional_id as professionalId", "professional.name", "professional.phone", "t.agency_id as agencyId", "agency.name as agencyName",
        "t.side", "s.name as substituteName", "s.phone as substitutePhone",
      ]),
  );

const participants = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("participant as t")
      .innerJoin("professional", "professional.id", "t.professional_id")
      .innerJoin("agency", "agency.id", "t.agency_id")
      .whereRef("t.person_id", "=", "plan.person_id").where("t.accepted_at", "is not", null).where("t.ended_at", "is", null)
      .where(sql<boolean>`t.valid_from <= care.today() and (t.valid_to is null or t.valid_to >= care.today())`)
      .orderBy("t.role").orderBy("agency.name").orderBy("professional.name")
      .select([
        "t.professional_id as professionalId", "professional.name", "professional.profession", "professional.phone",
        "t.agency_id as agencyId", "agency.name as agencyName", "agency.side as agencySide", "t.role", "t.task",
      ]),
  );

const lifeAreas = (eb: FromPlan) =>
  jsonArrayFrom(
    eb.selectFrom("life_area as l").whereRef("l.jurisdiction", "=", "person.jurisdiction")
      .where(sql<boolean>`l.valid_from <= care.today() and (l.valid_to is null or l.valid_to >= care.today())`)
      .orderBy("l.position").select(["l.code", "l.position", "l.name_nb as nameNb", "l.name_sv as nameSv", "l.name_en as nameEn"]),
  );

const topics = (eb: FromPlan) =>
  jsonArrayFrom(eb.selectFrom("topic").whereRef("topic.person_id", "=", "plan.person_id").orderBy("topic.name").select(["topic.id", "topic.name"]));
