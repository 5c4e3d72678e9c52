import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { ContactTyped, CrisisPart } from "#plan/crisis.ts";

const acting = {
  account: sql<string>`care.acting_account()`,
  name: sql<string>`(select a.account_name from care.acting() a)`,
} as const;

export interface Writer {
  readonly personId: string;
  readonly mayWrite: boolean;
  readonly speaksForHer: boolean;
  readonly isCoordinator: boolean;
}

/**
 * May the asker write in her crisis plan (`isThere`: one is open to the asker), or begin it: herself, who speaks for her, and
 * a coordinator to whom her consent opens health, where a crisis plan begins.
 */
export async function mayWriteCrisisPlan(scope: Scope, here: Writer, isThere: boolean): Promise<boolean> {
  if (!here.mayWrite || here.speaksForHer) return here.mayWrite;
  return here.isCoordinator && (isThere || (await opensWhereItBegins(scope, here.personId)));
}

async function opensWhereItBegins(scope: Scope, personId: string): Promise<boolean> {
  const { rows } = await sql<{ opens: boolean }>`
    select exists (select from care.open_areas() o where o.person_id = ${personId}::uuid and o.life_area = 'health') as opens`.execute(queryAs(scope));
  return rows[0]?.opens ?? false;
}

/** @returns the crisis plan's id, begun now where there was none; undefined where it is there and not open to the asker, or not hers to begin */
export async function beginCrisisPlan(scope: Scope, personId: string): Promise<string | undefined> {
  const known = await findOpen(scope, personId);
  if (known !== undefined || !(await opensWhereItBegins(scope, personId))) return known;
  await queryAs(scope)
    .insertInto("crisis_plan")
    .values({ person_id: personId, begun_by: acting.account })
    .onConflict((conflict) => conflict.column("person_id").doNothing())
    .execute();
  return findOpen(scope, personId);
}

async function findOpen(scope: Scope, personId: string): Promise<string | undefined> {
  return (await queryAs(scope).selectFrom("crisis_plan").select("id").where("person_id", "=", personId).executeTakeFirst())?.id;
}

/** Has she ever written this part herself? Then nobody writes it down for her any more. */
export async function hasOwnCrisisVoice(scope: Scope, crisisPlanId: string, part: CrisisPart): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select care.has_own_crisis_voice(${crisisPlanId}::uuid, ${part}::text) as has`.execute(queryAs(scope));
  return rows[0]?.has ?? true;
}

interface At {
  readonly personId: string;
  readonly crisisPlanId: string;
  readonly how: "self" | "dictated";
}

export async function insertCrisisWords(scope: Scope, { personId, crisisPlanId, how }: At, part: CrisisPart, words: string): Promise<void> {
  await queryAs(scope)
    .insertInto("crisis_words")
    .values({ person_id: personId, crisis_plan_id: crisisPlanId, part, words, written_how: how, written_by: acting.account, written_by_name: acting.name })
    .execute();
}

export async function insertCrisisContact(scope: Scope, { personId, crisisPlanId, how }: At, contact: ContactTyped): Promise<void> {
  const { days, from, to, name, who, phone } = contact;
  await queryAs(scope)
    .insertInto("crisis_contact")
    .values({
      person_id: personId,
      crisis_plan_id: crisisPlanId,
      days,
      from_time: from,
      to_time: to,
      name,
      who,
      phone,
      written_how: how,
      written_by: acting.account,
      written_by_name: acting.name,
    })
    .execute();
}

/** @returns false where it is gone already, or not the asker's to take away */
export async function updateContactEnded(scope: Scope, personId: string, contactId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("crisis_contact")
    .set({ ended_at: sql<Date>`clock_timestamp()`, ended_by_name: acting.name })
    .where("id", "=", contactId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

interface Approval {
  readonly personId: string;
  readonly crisisPlanId: string;
  readonly contentVersion: number;
  readonly how: "self" | "guardian" | "aloud";
  readonly witness: string | null;
}

export async function insertCrisisApproval(scope: Scope, { personId, crisisPlanId, contentVersion, how, witness }: Approval): Promise<void> {
  await queryAs(scope)
    .insertInto("crisis_approval")
    .values({
      person_id: personId,
      crisis_plan_id: crisisPlanId,
      content_version: contentVersion,
      how,
      witness_name: witness,
      approved_by: acting.account,
      approved_by_name: acting.name,
    })
    .execute();
}

export async function findHasOwnSignIn(scope: Scope, personId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select care.has_own_sign_in(${personId}::uuid) as has`.execute(queryAs(scope));
  return rows[0]?.has ?? true;
}

interface Sharing {
  readonly opensTo: "area" | "chosen" | "self";
  readonly inEmergency: boolean;
  readonly version: number;
}

/** @returns false where another has changed it meanwhile */
export async function updateSharing(scope: Scope, crisisPlanId: string, { opensTo, inEmergency, version }: Sharing): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("crisis_plan")
    .set({ opens_to: opensTo, in_emergency: inEmergency, version: version + 1 })
    .where("id", "=", crisisPlanId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function insertReaders(
  scope: Scope,
  at: Pick<At, "personId" | "crisisPlanId">,
  chosen: { agencies: readonly string[]; circle: readonly string[] },
): Promise<void> {
  const row = (party: { agency_id: string } | { circle_member_id: string }) => ({
    person_id: at.personId,
    crisis_plan_id: at.crisisPlanId,
    chosen_by: acting.account,
    agency_id: "agency_id" in party ? party.agency_id : null,
    circle_member_id: "circle_member_id" in party ? party.circle_member_id : null,
  });
  const rows = [...chosen.agencies.map((agency_id) => row({ agency_id })), ...chosen.circle.map((circle_member_id) => row({ circle_member_id }))];
  if (rows.length > 0) await queryAs(scope).insertInto("crisis_reader").values(rows).execute();
}

export async function updateReadersEnded(scope: Scope, readerIds: readonly string[]): Promise<void> {
  if (readerIds.length === 0) return;
  await queryAs(scope)
    .updateTable("crisis_reader")
    .set({ ended_at: sql<Date>`clock_timestamp()` })
    .where("id", "in", readerIds)
    .where("ended_at", "is", null)
    .execute();
}
