import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import type { LifeArea, Topic } from "#plan/plan.ts";

/** Where a question or a decision may belong, as far as the asker may see: nothing closed to her is offered. */
export interface Places {
  readonly areas: readonly LifeArea[];
  readonly topics: readonly Topic[];
}

export async function listPlaces(scope: Scope, personId: string): Promise<Places> {
  const areas = await queryAs(scope)
    .selectFrom("life_area as l")
    .innerJoin("person as p", "p.jurisdiction", "l.jurisdiction")
    .where("p.id", "=", personId)
    .where(isInForce("l"))
    .where(sql<boolean>`(p.id, l.code) in (select o.person_id, o.life_area from care.open_areas() o)`)
    .orderBy("l.position")
    .select(["l.code", "l.position", "l.name_nb as nameNb", "l.name_sv as nameSv", "l.name_en as nameEn"])
    .execute();
  const topics = await queryAs(scope)
    .selectFrom("topic as t")
    .where("t.person_id", "=", personId)
    .where(sql<boolean>`t.id not in (select care.closed_topics())`)
    .orderBy("t.name")
    .select(["t.id", "t.name"])
    .execute();
  return { areas, topics };
}

/** Whether the asker may place something here: an area open to her ('common' for none), and a topic of this person open to her. */
export async function isPlaceable(scope: Scope, personId: string, lifeArea: string, topicId: string | null): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select exists (select 1 from care.open_areas() o where o.person_id = ${personId}::uuid and o.life_area = ${lifeArea})
       and (${topicId}::uuid is null or exists (select 1 from care.topic t where t.id = ${topicId}::uuid and t.person_id = ${personId}::uuid
                                                  and t.id not in (select care.closed_topics()))) as fits`.execute(queryAs(scope));
  return rows[0]?.fits ?? false;
}

/** Whether a question of the asker is the person's own: asked by her side, or written down by her coordinator. */
export async function findVoice(scope: Scope, personId: string): Promise<{ speaksForHer: boolean; isCoordinator: boolean; mayAsk: boolean }> {
  const { rows } = await sql<{ speaksForHer: boolean; isCoordinator: boolean; mayAsk: boolean }>`
    select ${personId}::uuid in (select care.whole_people()) as "speaksForHer", ${personId}::uuid in (select care.coordinated_people()) as "isCoordinator",
           (select care.acting_capacity()) in ('professional', 'person', 'circle') as "mayAsk"`.execute(queryAs(scope));
  return rows[0] ?? { speaksForHer: false, isCoordinator: false, mayAsk: false };
}

interface Placed {
  readonly personId: string;
  readonly meetingId: string;
  readonly lifeArea: string;
  readonly topicId: string | null;
  readonly words: string;
}

export async function insertQuestion(scope: Scope, question: Placed & { readonly isHers: boolean }): Promise<void> {
  await queryAs(scope)
    .insertInto("agenda_question")
    .values({
      person_id: question.personId,
      meeting_id: question.meetingId,
      life_area: question.lifeArea,
      topic_id: question.topicId,
      words: question.words,
      is_hers: question.isHers,
      asked_by: sql`care.acting_account()`,
      asked_by_name: sql`(select account_name from care.acting())`,
    })
    .execute();
}

export async function insertDecision(scope: Scope, decision: Placed): Promise<void> {
  await queryAs(scope)
    .insertInto("decision")
    .values({
      person_id: decision.personId,
      meeting_id: decision.meetingId,
      life_area: decision.lifeArea,
      topic_id: decision.topicId,
      words: decision.words,
      recorded_by: sql`care.acting_account()`,
    })
    .execute();
}

/** A goal of the live plan that a measure may serve, as far as the asker may see. */
export interface GoalChoice {
  readonly id: string;
  readonly words: string;
}

export async function listGoalChoices(scope: Scope, personId: string): Promise<GoalChoice[]> {
  return queryAs(scope)
    .selectFrom("goal as g")
    .innerJoin("plan as x", (join) => join.onRef("x.id", "=", "g.plan_id").on("x.state", "<>", "ended"))
    .where("g.person_id", "=", personId)
    .orderBy("g.written_at")
    .select(["g.id", "g.words"])
    .execute();
}
