import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

interface NewRhythm {
  readonly personId: string;
  readonly professionalId: string;
  readonly everyDays: number;
}

export async function insertRhythm(scope: Scope, { personId, professionalId, everyDays }: NewRhythm): Promise<void> {
  await queryAs(scope)
    .insertInto("contact_rhythm")
    .values({
      person_id: personId,
      professional_id: professionalId,
      agency_id: sql<string>`care.acting_agency()`,
      every_days: everyDays,
      agreed_on: sql<string>`care.today()`,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .execute();
}

/** Ends the agreement of one professional of the acting agency, if there is one. */
export async function updateRhythmEndedFor(scope: Scope, personId: string, professionalId: string): Promise<void> {
  await queryAs(scope)
    .updateTable("contact_rhythm")
    .set({ ended_on: sql<string>`care.today()` })
    .where("person_id", "=", personId)
    .where("professional_id", "=", professionalId)
    .where("agency_id", "=", sql<string>`care.acting_agency()`)
    .where("ended_on", "is", null)
    .execute();
}

export async function updateRhythmEnded(scope: Scope, personId: string, rhythmId: string): Promise<boolean> {
  const ended = await queryAs(scope)
    .updateTable("contact_rhythm")
    .set({ ended_on: sql<string>`care.today()` })
    .where("id", "=", rhythmId)
    .where("person_id", "=", personId)
    .where("ended_on", "is", null)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}
