import { type SqlBool, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { StayDays, StayKind } from "#contact/stay.ts";

export interface Stay extends StayDays {
  readonly id: string;
  readonly kind: StayKind;
  /** "" where she keeps it back, or her address is protected */
  readonly whereName: string;
  readonly version: number;
}

const columns = [
  "s.id",
  "s.kind",
  "s.admitted_on as admittedOn",
  "s.leave_from as leaveFrom",
  "s.leave_to as leaveTo",
  "s.discharge_planned_on as dischargePlannedOn",
  "s.discharged_on as dischargedOn",
  "s.version",
] as const;

const standing = (scope: Scope, personId: string) =>
  queryAs(scope)
    .selectFrom("stay as s")
    .leftJoin(sql<{ stay_id: string; where_name: string }>`care.stay_places(${personId}::uuid)`.as("w"), "w.stay_id", "s.id")
    .select(columns)
    .select(sql<string>`coalesce(w.where_name, '')`.as("whereName"))
    .where("s.person_id", "=", personId)
    .where("s.taken_back_at", "is", null);

export async function listStays(scope: Scope, personId: string): Promise<Stay[]> {
  return standing(scope, personId).orderBy("s.admitted_on", "desc").execute();
}

export async function findStay(scope: Scope, personId: string, stayId: string): Promise<Stay | undefined> {
  return standing(scope, personId).where("s.id", "=", stayId).executeTakeFirst();
}

/** Whether stays are open to the asker, and whether she may write them down. */
export async function findStaySight(scope: Scope, personId: string): Promise<{ maySee: boolean; mayWrite: boolean; today: string }> {
  const { rows } = await sql<{ maySee: boolean; mayWrite: boolean; today: string }>`
    select s.sees as "maySee", s.sees and (select care.acting_capacity()) = 'professional' as "mayWrite", care.today() as today
      from (select exists (select 1 from care.contact_areas() o where o.person_id = ${personId}::uuid and o.life_area = 'health') as sees) s`.execute(
    queryAs(scope),
  );
  return rows[0] ?? { maySee: false, mayWrite: false, today: "" };
}

interface Admission {
  readonly personId: string;
  readonly kind: StayKind;
  readonly whereName: string;
  readonly admittedOn: string;
  readonly dischargePlannedOn: string | null;
  readonly admittedAt: Date | undefined;
}

export async function insertStay(scope: Scope, stay: Admission): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("stay")
    .values({
      person_id: stay.personId,
      life_area: "health",
      kind: stay.kind,
      where_name: stay.whereName,
      admitted_on: stay.admittedOn,
      admitted_at: stay.admittedAt ?? null,
      discharge_planned_on: stay.dischargePlannedOn,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes the days of a stay as they are now, if nobody has changed it since that version. The first discharge is stamped. */
export async function updateStayDays(scope: Scope, stay: Omit<StayDays, "admittedOn"> & { id: string; version: number }): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("stay")
    .set({
      leave_from: stay.leaveFrom,
      leave_to: stay.leaveTo,
      discharge_planned_on: stay.dischargePlannedOn,
      discharged_on: stay.dischargedOn,
      discharge_registered_at: stay.dischargedOn === null ? null : sql<Date>`coalesce(discharge_registered_at, now())`,
    })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", stay.id)
    .where("version", "=", stay.version)
    .where("taken_back_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

export async function updateStayTakenBack(scope: Scope, stay: { id: string; version: number }): Promise<boolean> {
  const taken = await queryAs(scope)
    .updateTable("stay")
    .set({ taken_back_at: sql<Date>`now()` })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", stay.id)
    .where("version", "=", stay.version)
    .where(sql<SqlBool>`taken_back_at is null`)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}
