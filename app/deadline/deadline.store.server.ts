import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { dayOf } from "#deadline/day.ts";
import { type Deadline, dueMoment } from "#deadline/deadline.ts";
import type { DeadlineEvent, DeadlineUnit } from "#deadline/deadline-event.ts";

/**
 * When something that happened `from` falls due under the local agreement. A rule of the agreement goes before one of
 * the jurisdiction, a statute before both; undefined where no rule is set (nothing is then promised).
 */
export async function findDeadline(scope: Scope, asked: { event: DeadlineEvent; agreementId: string; from: Date }): Promise<Deadline | undefined> {
  const eventDay = dayOf(asked.from);
  const rule = await queryAs(scope)
    .selectFrom("deadline_rule as r")
    .innerJoin("agreement as a", (join) => join.on("a.id", "=", asked.agreementId).onRef("a.jurisdiction", "=", "r.jurisdiction"))
    .select(["r.amount", "r.unit", "r.basis", "r.source", "r.cut_off as cutOff", "a.jurisdiction"])
    .where("r.event", "=", asked.event)
    .where((where) => where.or([where("r.agreement_id", "is", null), where("r.agreement_id", "=", asked.agreementId)]))
    .where("r.valid_from", "<=", eventDay)
    .where((where) => where.or([where("r.valid_to", "is", null), where("r.valid_to", ">=", eventDay)]))
    .orderBy(sql`case r.basis when 'statute' then 0 when 'agreement' then 1 else 2 end`)
    .orderBy("r.agreement_id", (order) => order.nullsLast())
    .orderBy("r.valid_from", "desc")
    .executeTakeFirst();
  if (rule === undefined) return undefined;
  // the database takes no other unit and no third country (checks on deadline_rule and jurisdiction)
  const counted = dueMoment({ ...rule, unit: rule.unit as DeadlineUnit }, asked.from, rule.jurisdiction as "no" | "se");
  return { ...counted, basis: rule.basis, source: rule.source };
}
