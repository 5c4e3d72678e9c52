import { sql } from "kysely";

/** The name of the person, of a query that has her as `p`. */
export const personName = sql<string>`p.given_name || ' ' || p.family_name`;

/** Whether the acting professional, in the agency she acts for, is the one a row names. */
export const isAsker = (professional: string, agency: string) =>
  sql<boolean>`(${sql.ref(professional)}, ${sql.ref(agency)}) = ((select care.acting_professional()), (select care.acting_agency()))`;

/** Whether a person (as `p`) is of an area whose register the asker keeps. */
export const isUnits = sql<boolean>`p.agreement_id in (select care.agreements_as('coordinating-unit'))`;

export const isLate = (answerBy: string) => sql<boolean>`coalesce(${sql.ref(answerBy)} < care.today(), false)`;

export const dayOf = (moment: string) => sql<string>`(${sql.ref(moment)} at time zone 'Europe/Oslo')::date`;
