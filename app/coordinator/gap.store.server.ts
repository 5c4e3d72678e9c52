import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { GapFacts, PersonFacts, Side } from "#coordinator/gap.ts";
import { dayOf, isLate, isUnits, personName } from "#coordinator/role-columns.store.server.ts";

/** Who is asked to take a role, and has not answered. */
export interface Asked {
  readonly side: Side;
  readonly name: string;
  readonly answerBy: string | null;
  readonly isLate: boolean;
  /** one of the two */
  readonly handoverId: string | null;
  readonly termId: string | null;
}

export interface RegisterFacts extends PersonFacts {
  readonly name: string;
  readonly agreementId: string;
  readonly jurisdiction: "no" | "se";
  readonly held: readonly { readonly termId: string; readonly side: Side; readonly name: string }[];
  readonly asked: readonly Asked[];
}

/**
 * The register of the coordinating unit, as far as gaps are worked out from it: roles and their days, nothing of any plan.
 * Over is what ended with a plan (or a life): the last plan ended after the last role began.
 */
export async function readGapFacts(scope: Scope): Promise<Omit<GapFacts, "persons"> & { persons: RegisterFacts[]; today: string }> {
  const row = await queryAs(scope)
    .selectNoFrom((eb) => [
      sql<string>`care.today()`.as("today"),
      jsonArrayFrom(
        eb
          .selectFrom("person as p")
          .select((person) => [
            "p.id as personId",
            "p.agreement_id as agreementId",
            sql<"no" | "se">`p.jurisdiction`.as("jurisdiction"),
            personName.as("name"),
            sql<boolean>`p.died_on is not null or coalesce(
              (select bool_and(l.state = 'ended') and max(l.ended_at) >= (select max(x.answered_at) from care.coordinator_term x where x.person_id = p.id and x.state in ('accepted', 'ended'))
                 from care.plan l where l.person_id = p.id), false)`.as("isOver"),
            jsonArrayFrom(
              person
                .selectFrom("coordinator_term as c")
                .select([
                  "c.side",
                  "c.professional_id as professionalId",
                  "c.agency_id as agencyId",
                  "c.substitute_id as substituteId",
                  sql<string | null>`(select k.since from care.terms_nobody_follows() k where k.term_id = c.id)`.as("cannotFollowSince"),
                  dayOf("c.answered_at").as("from"),
                  sql<string | null>`case when c.state = 'ended' then (c.ended_at at time zone 'Europe/Oslo')::date end`.as("to"),
                ])
                .whereRef("c.person_id", "=", "p.id")
                .where("c.state", "in", ["accepted", "ended"])
                .where("c.answered_at", "is not", null),
            ).as("terms"),
            jsonArrayFrom(
              person
                .selectFrom("coordinator_term as c")
                .innerJoin("professional as w", "w.id", "c.professional_id")
                .select(["c.id as termId", "c.side", "w.name"])
                .whereRef("c.person_id", "=", "p.id")
                .where("c.state", "=", "accepted"),
            ).as("held"),
            jsonArrayFrom(
              person
                .selectFrom("coordinator_term as c")
                .innerJoin("professional as w", "w.id", "c.professional_id")
                .select([
                  "c.side",
                  "w.name",
                  "c.answer_by as answerBy",
                  isLate("c.answer_by").as("isLate"),
                  sql<string | null>`null`.as("handoverId"),
                  "c.id as termId",
                ])
                .whereRef("c.person_id", "=", "p.id")
                .where("c.state", "=", "offered")
                .unionAll(
                  person
                    .selectFrom("coordinator_handover as h")
                    .innerJoin("professional as w", "w.id", "h.to_professional_id")
                    .select([
                      "h.side",
                      "w.name",
                      "h.answer_by as answerBy",
                      isLate("h.answer_by").as("isLate"),
                      "h.id as handoverId",
                      sql<string>`null`.as("termId"),
                    ])
                    .whereRef("h.person_id", "=", "p.id")
                    .where("h.state", "=", "offered"),
                ),
            ).as("asked"),
          ])
          .where(isUnits)
          .where(
            sql<boolean>`exists (select 1 from care.coordinator_term c where c.person_id = p.id and c.state in ('accepted', 'ended') and c.answered_at is not null)`,
          )
          .orderBy("p.family_name"),
      ).as("persons"),
      jsonArrayFrom(
        eb
          .selectFrom("mandate as m")
          .innerJoin("agreement_party as t", "t.agency_id", "m.agency_id")
          .select(["m.professional_id as professionalId", "m.agency_id as agencyId", "m.role", "m.valid_from as from", "m.valid_to as to"])
          .distinct()
          .where(sql<boolean>`t.agreement_id in (select care.agreements_as('coordinating-unit'))`),
      ).as("mandates"),
      jsonArrayFrom(
        eb
          .selectFrom("absence as b")
          .select(["b.professional_id as professionalId", "b.agency_id as agencyId", "b.from_on as from", "b.to_on as to", "b.deputy_id as deputyId"])
          .where("b.ended_at", "is", null)
          // far enough back for absences that follow each other to be reckoned as one
          .where("b.to_on", ">=", sql<string>`care.today() - 400`)
          .where(sql<boolean>`exists (select care.agreements_as('coordinating-unit'))`),
      ).as("absences"),
    ])
    .executeTakeFirstOrThrow();
  return row;
}
