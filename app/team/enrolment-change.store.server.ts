import { type Insertable, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";
import type { EnrolmentOutcome, Level } from "#team/enrolment.ts";

/** @returns undefined where she is in a team's care already, or was put there a moment ago. */
export async function insertEnrolment(scope: Scope, row: Insertable<Tables["enrolment"]>): Promise<string | undefined> {
  const written = await queryAs(scope)
    .insertInto("enrolment")
    .values(row)
    .onConflict((conflict) => conflict.column("person_id").where("ended_on", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return written?.id;
}

/** @returns false where someone else was first, or it is not the asker's to change. */
export async function updateLevel(scope: Scope, enrolmentId: string, version: number, level: Level, endsOn: string | null): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("enrolment")
    .set({ level, ends_on: endsOn, level_since: sql<string>`care.today()`, version: version + 1 })
    .where("id", "=", enrolmentId)
    .where("version", "=", version)
    .where("ended_on", "is", null)
    .returning("id")
    .execute();
  return changed.length > 0;
}

/** @returns false where someone else was first, or it is not the asker's to end. */
export async function updateEnded(scope: Scope, enrolmentId: string, version: number, outcome: EnrolmentOutcome): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("enrolment")
    .set({ ended_on: sql<string>`care.today()`, outcome, version: version + 1 })
    .where("id", "=", enrolmentId)
    .where("version", "=", version)
    .where("ended_on", "is", null)
    .returning("id")
    .execute();
  return changed.length > 0;
}

interface ChangeRow {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly fromLevel: Level | null;
  readonly toLevel: Level | null;
  readonly reason: string;
  readonly endsOn: string | null;
}

/** Writes down why, in the acting professional's own name. */
export async function insertLevelChange(scope: Scope, change: ChangeRow): Promise<void> {
  await queryAs(scope)
    .insertInto("level_change")
    .values({
      enrolment_id: change.enrolmentId,
      person_id: change.personId,
      from_level: change.fromLevel,
      to_level: change.toLevel,
      reason: change.reason,
      ends_on: change.endsOn,
      changed_by: sql<string>`care.acting_account()`,
      changed_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .execute();
}
