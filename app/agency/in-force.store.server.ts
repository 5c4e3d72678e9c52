import { sql } from "kysely";

/** A dated row in force on the calendar day where the persons live. Its last day is part of it. */
export function isInForce(alias: string) {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  return sql<boolean>`(${from} <= care.today() and (${to} is null or ${to} >= care.today()))`;
}
