import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

const functionNow = sql<string | null>`(select m.function_name from care.mandate m where m.professional_id = t.professional_id and m.agency_id = t.agency_id
  and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()) order by m.valid_from desc limit 1)`;

/** Everyone who takes part or has taken part, and those invited; who is here now first. */
export async function listParticipants(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("participant as t")
    .innerJoin("professional as w", "w.id", "t.professional_id")
    .innerJoin("agency as a", "a.id", "t.agency_id")
    .where("t.person_id", "=", personId)
    .select([
      "t.id as participantId",
      "t.professional_id as professionalId",
      "t.agency_id as agencyId",
      "w.name",
      "a.name as agencyName",
      "t.role",
      "t.task",
      "t.invited_at as invitedAt",
      "t.accepted_at as acceptedAt",
      "t.ended_at as endedAt",
      functionNow.as("functionName"),
      sql<boolean>`(t.professional_id, t.agency_id) is not distinct from ((select care.acting_professional()), (select care.acting_agency()))`.as("isMe"),
      sql<boolean>`exists (select 1 from care.coordinator_term c where c.person_id = t.person_id and c.professional_id = t.professional_id and c.agency_id = t.agency_id and c.state = 'accepted')`.as(
        "isCoordinating",
      ),
    ])
    .orderBy(sql`t.ended_at is not null`)
    .orderBy(sql`t.accepted_at is null`)
    .orderBy("t.role")
    .orderBy("w.name")
    .execute();
}
export type Participant = Awaited<ReturnType<typeof listParticipants>>[number];

export async function findParticipant(scope: Scope, personId: string, participantId: string): Promise<Participant | undefined> {
  return (await listParticipants(scope, personId)).find((each) => each.participantId === participantId);
}

/** @returns undefined where she already has a seat */
export async function insertParticipant(
  scope: Scope,
  seat: { personId: string; professionalId: string; agencyId: string; task: string },
): Promise<string | undefined> {
  const row = await queryAs(scope)
    .insertInto("participant")
    .values({
      person_id: seat.personId,
      professional_id: seat.professionalId,
      agency_id: seat.agencyId,
      role: "team-member",
      task: seat.task,
      invited_by: sql<string>`(select care.acting_account())`,
      valid_from: sql<string>`care.today()`,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "professional_id", "agency_id"]).where("ended_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** @returns false where the seat has ended already, or is not the asker's to end */
export async function updateEnded(scope: Scope, participantId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("participant")
    .set({ ended_at: sql<Date>`now()` })
    .where("id", "=", participantId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** @returns whose table it is; undefined where this invitation is not open to the asker any more */
export async function updateAccepted(scope: Scope, participantId: string): Promise<string | undefined> {
  const row = await queryAs(scope)
    .updateTable("participant")
    .set({ accepted_at: sql<Date>`now()` })
    .where("id", "=", participantId)
    .where("accepted_at", "is", null)
    .where("ended_at", "is", null)
    .where(sql<boolean>`professional_id = (select care.acting_professional()) and agency_id = (select care.acting_agency())`)
    .returning("person_id")
    .executeTakeFirst();
  return row?.person_id;
}

export interface Invitation {
  readonly participantId: string;
  readonly personId: string;
  /** null where her consent does not cover the one invited (any more): then not even her name is told */
  readonly personName: string | null;
  readonly invitedBy: string | null;
  readonly task: string | null;
  readonly invitedAt: Date;
}

/** Invitations to a table that the asker, in the capacity she acts in, has not answered. For My day and the invitation's page. */
export async function listMyInvitations(scope: Scope): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select i.participant_id as "participantId", i.person_id as "personId", i.person_name as "personName", i.invited_by as "invitedBy", i.task, i.invited_at as "invitedAt"
      from care.open_invitations() i order by i.invited_at`.execute(queryAs(scope));
  return rows;
}

/** Whether the person is open to the asker now. */
export async function isOpenToMe(scope: Scope, personId: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select exists (select 1 from care.open_areas() o where o.person_id = ${personId}::uuid) as open`.execute(
    queryAs(scope),
  );
  return rows[0]?.open ?? false;
}
