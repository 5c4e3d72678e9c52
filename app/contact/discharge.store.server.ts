import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { DischargeEvent, Step, Steps } from "#contact/discharge.ts";

const COLUMN = { admitted: "admitted_at", notice: "admission_notice_at", ready: "ready_at", call: "call_sent_at" } as const satisfies Record<Step, string>;

/** What is written down of the steps of a hospital stay where the law counts them; undefined anywhere else. */
export async function findSteps(scope: Scope, stayId: string): Promise<Steps | undefined> {
  return queryAs(scope)
    .selectFrom("stay as s")
    .innerJoin("person as p", "p.id", "s.person_id")
    .select(["s.admitted_at as admitted", "s.admission_notice_at as notice", "s.ready_at as ready", "s.call_sent_at as call"])
    .where("s.id", "=", stayId)
    .where("s.kind", "=", "hospital")
    .where("p.jurisdiction", "=", "se")
    .executeTakeFirst();
}

/** Writes one step if nobody has changed the stay since that version. */
export async function updateStep(scope: Scope, stay: { id: string; version: number }, step: Step, at: Date | null): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("stay")
    .set({ [COLUMN[step]]: at, version: stay.version + 1 })
    .where("id", "=", stay.id)
    .where("version", "=", stay.version)
    .where("taken_back_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

export interface DischargeClock {
  readonly event: DischargeEvent;
  readonly dueAt: Date;
  /** the last day that is in time; where the rule counts hours, the day of dueAt */
  readonly dueOn: string;
  readonly metAt: Date | null;
  readonly isMissed: boolean;
  readonly isInHours: boolean;
  readonly basis: "statute" | "agreement" | "local";
  readonly source: string;
}

/** The clocks that run or ran in a stay. */
export async function listDischargeClocks(scope: Scope, stayId: string): Promise<DischargeClock[]> {
  return queryAs(scope)
    .selectFrom("clock as c")
    .innerJoin("deadline_rule as r", "r.id", "c.rule_id")
    .select([
      sql<DischargeEvent>`c.event`.as("event"),
      "c.due_at as dueAt",
      sql<string>`((c.due_at - interval '1 microsecond') at time zone 'Europe/Stockholm')::date`.as("dueOn"),
      "c.met_at as metAt",
      sql<boolean>`coalesce(c.met_at, now()) >= c.due_at`.as("isMissed"),
      sql<boolean>`r.unit = 'hours'`.as("isInHours"),
      "r.basis",
      "r.source",
    ])
    .where("c.subject", "=", "stay")
    .where("c.subject_id", "=", stayId)
    .where("c.stopped_at", "is", null)
    .orderBy("c.started_at")
    .orderBy("c.due_at")
    .execute();
}
