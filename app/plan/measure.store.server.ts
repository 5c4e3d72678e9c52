import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { MeasureWords, Owner, OwnerColumns } from "#plan/measure.ts";

const ownerOf = (owner: OwnerColumns) => ({
  professional_id: owner.professionalId,
  agency_id: owner.agencyId,
  circle_member_id: owner.circleMemberId,
  is_hers: owner.isHers,
  outside_name: owner.outsideName,
  outside_agency: owner.outsideAgency,
});

const wordsOf = (measure: MeasureWords) => ({
  goal_id: measure.goalId,
  what: measure.what,
  extent: measure.extent,
  how: measure.how,
  starts_on: measure.startsOn,
  due_on: measure.dueOn,
});

export interface NewMeasure extends MeasureWords {
  readonly personId: string;
  readonly planId: string;
  readonly lifeArea: string;
  readonly topicId: string | null;
  readonly owner: OwnerColumns;
  /** the meeting it was agreed in, if it was */
  readonly meetingId: string | null;
}

export async function insertMeasure(scope: Scope, measure: NewMeasure): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("measure")
    .values({
      ...wordsOf(measure),
      ...ownerOf(measure.owner),
      person_id: measure.personId,
      plan_id: measure.planId,
      life_area: measure.lifeArea,
      topic_id: measure.topicId,
      made_in_meeting: measure.meetingId,
      created_by: sql`care.acting_account()`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns false where someone was faster (or it is not the asker's to change) */
export async function updateMeasure(scope: Scope, measureId: string, changed: MeasureWords & { owner: OwnerColumns; version: number }): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("measure")
    .set({ ...wordsOf(changed), ...ownerOf(changed.owner), version: changed.version + 1 })
    .where("id", "=", measureId)
    .where("version", "=", changed.version)
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}

/** A measure as it stands now: what a form is compared with. */
export type MeasureStanding = NonNullable<Awaited<ReturnType<typeof findMeasure>>>;

export async function findMeasure(scope: Scope, personId: string, measureId: string) {
  return queryAs(scope)
    .selectFrom("measure")
    .innerJoin("plan", "plan.id", "measure.plan_id")
    .select([
      "measure.id",
      "measure.plan_id as planId",
      "measure.goal_id as goalId",
      "measure.life_area as lifeArea",
      "measure.topic_id as topicId",
      "measure.what",
      "measure.extent",
      "measure.how",
      "measure.professional_id as professionalId",
      "measure.agency_id as agencyId",
      "measure.circle_member_id as circleMemberId",
      "measure.is_hers as isHers",
      "measure.outside_name as outsideName",
      "measure.outside_agency as outsideAgency",
      "measure.starts_on as startsOn",
      "measure.due_on as dueOn",
      "measure.version",
    ])
    .where("measure.id", "=", measureId)
    .where("measure.person_id", "=", personId)
    .where("plan.state", "<>", "ended")
    .executeTakeFirst();
}

/** Whether the owner is at the table: a professional who takes part for that agency, or someone in her circle. */
export async function isAtTheTable(scope: Scope, personId: string, owner: Owner): Promise<boolean> {
  if (owner.kind === "professional") {
    const seat = await queryAs(scope)
      .selectFrom("participant")
      .select("id")
      .where("person_id", "=", personId)
      .where("professional_id", "=", owner.professionalId)
      .where("agency_id", "=", owner.agencyId)
      .where("accepted_at", "is not", null)
      .where("ended_at", "is", null)
      .executeTakeFirst();
    return seat !== undefined;
  }
  if (owner.kind !== "circle") return true;
  const member = await queryAs(scope)
    .selectFrom("circle_member")
    .select("id")
    .where("person_id", "=", personId)
    .where("id", "=", owner.circleMemberId)
    .executeTakeFirst();
  return member !== undefined;
}

/** Who in her circle may take something on: for the form. */
export async function listCircle(scope: Scope, personId: string): Promise<{ id: string; name: string }[]> {
  return queryAs(scope)
    .selectFrom("circle_member")
    .select(["id", "name"])
    .where("person_id", "=", personId)
    .where(sql<boolean>`valid_from <= care.today() and (valid_to is null or valid_to >= care.today())`)
    .orderBy("name")
    .execute();
}
