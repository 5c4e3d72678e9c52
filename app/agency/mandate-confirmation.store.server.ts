import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export type MandateToConfirm = Awaited<ReturnType<typeof listMandatesToConfirm>>[number];

/**
 * The current mandates the asker may confirm, soonest to lapse first: an administrator's whole area but herself, the
 * coordinating unit's administrators and log controllers, nothing for anyone else. Says nothing about the persons they help.
 */
export async function listMandatesToConfirm(scope: Scope) {
  return queryAs(scope)
    .selectFrom("mandate as m")
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("mandate_confirmation as c")
          .select(["c.confirmed_on", "c.confirmed_by_name"])
          .whereRef("c.mandate_id", "=", "m.id")
          .orderBy("c.confirmed_at", "desc")
          .limit(1)
          .as("c"),
      (join) => join.onTrue(),
    )
    .select([
      "m.id as mandateId",
      "m.professional_id as professionalId",
      "p.name",
      "m.role",
      "m.function_name as functionName",
      "g.id as agencyId",
      "g.name as agencyName",
      "m.valid_from as validFrom",
      "m.valid_to as validTo",
      "m.lapses_on as lapsesOn",
      "c.confirmed_on as confirmedOn",
      "c.confirmed_by_name as confirmedByName",
      sql<number>`(select r.warning_days from care.mandate_rule r
                    where r.jurisdiction = ${sql.ref("g.jurisdiction")} and (r.role is null or r.role = ${sql.ref("m.role")})
                      and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
                    order by (r.role is not null) desc, r.valid_from desc limit 1)`.as("warningDays"),
    ])
    .where(sql<boolean>`${sql.ref("m.valid_from")} <= care.today() and (${sql.ref("m.valid_to")} is null or ${sql.ref("m.valid_to")} >= care.today())`)
    .where(sql<boolean>`care.may_confirm(${sql.ref("m.agency_id")}, ${sql.ref("m.role")}, ${sql.ref("m.professional_id")})`)
    .orderBy("m.lapses_on")
    .orderBy("g.name")
    .orderBy("p.name")
    .execute();
}

/** The longest time a confirmation carries and where that is said, for the countries of these agencies. */
export async function listMandateRules(scope: Scope) {
  return queryAs(scope)
    .selectFrom("mandate_rule as r")
    .select(["r.id", "r.jurisdiction", "r.role", "r.months", "r.warning_days as warningDays", "r.source"])
    .where(sql<boolean>`r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())`)
    .where(sql<boolean>`${sql.ref("r.jurisdiction")} = (select g.jurisdiction from care.agency g where g.id = care.acting_agency())`)
    .orderBy("r.role")
    .execute();
}

export async function insertMandateConfirmation(scope: Scope, mandateId: string): Promise<void> {
  await queryAs(scope)
    .insertInto("mandate_confirmation")
    .values({
      mandate_id: mandateId,
      confirmed_on: sql<string>`care.today()`,
      confirmed_by: sql<string>`care.acting_account()`,
      confirmed_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .execute();
}
