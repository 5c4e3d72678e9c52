import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Baton } from "#coordinator/baton.ts";
import type { Side } from "#coordinator/gap.ts";
import { isAsker, isLate, isUnits, personName } from "#coordinator/role-columns.store.server.ts";

const isMine = isAsker("c.professional_id", "c.agency_id");

/** The roles the asker holds, with the person's name, who stands in, and to whom the role is offered. */
export async function listMyBatons(scope: Scope) {
  return queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .leftJoin("professional as s", "s.id", "c.substitute_id")
    .select((eb) => [
      "c.id as termId",
      "c.person_id as personId",
      personName.as("name"),
      "c.side",
      "c.answered_at as since",
      "c.substitute_id as substituteId",
      "s.name as substituteName",
      jsonObjectFrom(
        eb
          .selectFrom("coordinator_handover as h")
          .innerJoin("professional as w", "w.id", "h.to_professional_id")
          .select([
            "h.id as handoverId",
            "h.state",
            "w.name as toName",
            "h.answer_by as answerBy",
            "h.decline_reason as declineReason",
            isLate("h.answer_by").as("isLate"),
          ])
          .whereRef("h.term_id", "=", "c.id")
          .where("h.state", "in", ["offered", "declined"])
          .orderBy("h.offered_at", "desc")
          .limit(1),
      ).as("handover"),
      // whether the one who stands in may open the person herself: she takes part, and the consent covers her (else she is invited)
      sql<
        string[]
      >`array(select t.professional_id from care.participant t where t.person_id = c.person_id and t.accepted_at is not null and t.ended_at is null)`.as(
        "takingPart",
      ),
    ])
    .where("c.state", "=", "accepted")
    .where(isMine)
    .orderBy("p.family_name")
    .orderBy("p.given_name")
    .execute();
}
export type MyBaton = Awaited<ReturnType<typeof listMyBatons>>[number];

export interface BatonFound {
  readonly personId: string;
  readonly agreementId: string;
  readonly side: Side;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly isMine: boolean;
  readonly isUnits: boolean;
  readonly baton: Baton;
}

/** A role and the whole of her baton, as far as it matters to the rules. Undefined where the asker may not know of it. */
export async function findBaton(scope: Scope, of: { termId: string } | { personId: string }): Promise<BatonFound | undefined> {
  const row = await queryAs(scope)
    .selectFrom("person as p")
    .leftJoin("coordinator_term as c", (join) => join.onRef("c.person_id", "=", "p.id").on("c.id", "=", "termId" in of ? of.termId : null))
    .select((eb) => [
      "p.id as personId",
      "p.agreement_id as agreementId",
      "c.side",
      "c.professional_id as professionalId",
      "c.agency_id as agencyId",
      sql<boolean>`coalesce(${isMine}, false)`.as("isMine"),
      isUnits.as("isUnits"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as x")
          .select(["x.id as termId", "x.side", "x.professional_id as professionalId", "x.agency_id as agencyId", "x.state"])
          .whereRef("x.person_id", "=", "p.id"),
      ).as("terms"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_handover as h")
          .select(["h.id as handoverId", "h.term_id as termId", "h.to_professional_id as toProfessionalId", "h.to_agency_id as toAgencyId", "h.state"])
          .whereRef("h.person_id", "=", "p.id"),
      ).as("handovers"),
    ])
    .$if("personId" in of, (query) => query.where("p.id", "=", "personId" in of ? of.personId : ""))
    .$if("termId" in of, (query) => query.where("c.id", "is not", null))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { terms, handovers, ...found } = row;
  return {
    ...found,
    side: found.side ?? "municipal",
    professionalId: found.professionalId ?? "",
    agencyId: found.agencyId ?? "",
    baton: { terms, handovers } as Baton,
  } as BatonFound;
}

/** Areas whose persons the asker coordinates now. */
export async function listMyAgreements(scope: Scope): Promise<string[]> {
  const rows = await queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .select("p.agreement_id as id")
    .distinct()
    .where("c.state", "=", "accepted")
    .where(isMine)
    .execute();
  return rows.map(({ id }) => id);
}

/** @returns false where the role is not the asker's to name a substitute for. */
export async function updateSubstitute(scope: Scope, termId: string, substituteId: string | null): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("coordinator_term as c")
    .set({ substitute_id: substituteId })
    .where("c.id", "=", termId)
    .where("c.state", "=", "accepted")
    .where(isMine)
    .returning("c.id")
    .executeTakeFirst();
  return done !== undefined;
}

/** The areas whose register the asker keeps. */
export async function listUnitAgreements(scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select a as id from care.agreements_as('coordinating-unit') a`.execute(queryAs(scope));
  return rows.map(({ id }) => id);
}

/** Is the asker a coordinating unit (anywhere)? */
export async function isUnit(scope: Scope): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select care.agreements_as('coordinating-unit')) as is`.execute(queryAs(scope));
  return rows[0]?.is === true;
}
