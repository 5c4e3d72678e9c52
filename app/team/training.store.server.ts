import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** Joint training, the latest first, with who came: members by name, others by agency and number. */
export async function listTrainings(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("team_training as t")
    .select((eb) => [
      "t.id as trainingId",
      "t.topic",
      "t.held_on as heldOn",
      sql<boolean>`t.held_on > care.today()`.as("isComing"),
      jsonArrayFrom(
        eb
          .selectFrom("training_attendance as a")
          .innerJoin("agency as g", "g.id", "a.agency_id")
          .leftJoin("professional as p", "p.id", "a.professional_id")
          .select(["a.professional_id as professionalId", "a.agency_id as agencyId", "p.name", "g.name as agencyName", "a.heads"])
          .whereRef("a.training_id", "=", "t.id")
          .where("a.heads", ">", 0)
          .orderBy("g.name")
          .orderBy("p.name"),
      ).as("attendance"),
    ])
    .where("t.team_id", "=", teamId)
    .orderBy("t.held_on", "desc")
    .limit(40)
    .execute();
}

export async function insertTraining(scope: Scope, teamId: string, topic: string, heldOn: string): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("team_training")
    .values({ team_id: teamId, topic, held_on: heldOn, arranged_by: sql<string>`care.acting_account()` })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface MemberAttended {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly came: boolean;
}

export async function upsertMembersAttended(scope: Scope, trainingId: string, members: readonly MemberAttended[]): Promise<void> {
  if (members.length === 0) return;
  await queryAs(scope)
    .insertInto("training_attendance")
    .values(members.map((each) => ({ training_id: trainingId, professional_id: each.professionalId, agency_id: each.agencyId, heads: each.came ? 1 : 0 })))
    .onConflict((conflict) =>
      conflict
        .columns(["training_id", "professional_id", "agency_id"])
        .where("professional_id", "is not", null)
        .doUpdateSet({ heads: (eb) => eb.ref("excluded.heads") }),
    )
    .execute();
}

export async function upsertAgencyAttended(scope: Scope, trainingId: string, agencyId: string, heads: number): Promise<void> {
  await queryAs(scope)
    .insertInto("training_attendance")
    .values({ training_id: trainingId, agency_id: agencyId, heads })
    .onConflict((conflict) =>
      conflict
        .columns(["training_id", "agency_id"])
        .where("professional_id", "is", null)
        .doUpdateSet({ heads: (eb) => eb.ref("excluded.heads") }),
    )
    .execute();
}
