import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Against, BlockItem, SaidAs } from "#person/block.ts";

export interface Block {
  readonly id: string;
  readonly against: Against;
  /** the agency, the professional or the guardian; null for a relation, all guardians and everyone */
  readonly name: string | null;
  readonly relationName: string | null;
  readonly covers: "whole" | "topic" | "item";
  readonly item: BlockItem | null;
  readonly what: string | null;
  readonly reason: string | null;
  readonly saidAs: SaidAs;
  readonly saidByName: string;
  readonly saidAt: Date;
  readonly agencyId: string | null;
  readonly professionalId: string | null;
}

export interface Item {
  readonly item: BlockItem;
  readonly id: string;
  readonly words: string;
}

/** What of hers can be kept back one by one, as far as the asker sees it; newest first, the last wording of her own words. */
const ITEMS = sql`(
  select 'own-words' as item, w.id, w.words, w.written_at as at, w.person_id from care.own_words w
  union all select 'goal', g.id, g.words, g.written_at, g.person_id from care.goal g
  union all select 'measure', m.id, m.what, m.created_at, m.person_id from care.measure m
  union all select 'question', q.id, q.words, q.asked_at, q.person_id from care.agenda_question q
  union all select 'decision', d.id, d.words, d.recorded_at, d.person_id from care.decision d
  union all select 'contribution', b.id, b.words, b.written_at, b.person_id from care.contribution b
  union all select 'cooperation', o.id, o.about, o.created_at, o.person_id from care.cooperation o
  union all select 'official-decision', f.id, f.what, f.recorded_at, f.person_id from care.official_decision f
  union all select 'meeting', t.id, coalesce(to_char(t.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD HH24:MI'), to_char(t.requested_at, 'YYYY-MM-DD')), t.requested_at, t.person_id from care.meeting t
)`;

/** Those that stand now, of those the asker may read at all: hers, or what he said himself. */
export async function listBlocks(scope: Scope, personId: string): Promise<Block[]> {
  const { rows } = await sql<Block>`
    select b.id, b.against, coalesce(a.name, w.name, k.name) as name, b.relation_name as "relationName", b.covers, b.item,
           coalesce(t.name, left(i.words, 120)) as what, b.reason, b.said_as as "saidAs", b.said_by_name as "saidByName", b.said_at as "saidAt",
           b.agency_id as "agencyId", b.professional_id as "professionalId"
      from care.block b
      left join care.agency a on a.id = b.agency_id
      left join care.professional w on w.id = b.professional_id
      left join care.circle_member k on k.id = b.circle_member_id
      left join care.topic t on t.id = b.topic_id
      left join ${ITEMS} i on i.item = b.item and i.id = b.item_id
     where b.person_id = ${personId}::uuid and b.lifted_at is null
     order by b.said_at desc`.execute(queryAs(scope));
  return rows;
}

export async function listItems(scope: Scope, personId: string): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select i.item, i.id, left(i.words, 90) as words from ${ITEMS} i where i.person_id = ${personId}::uuid order by i.item, i.at desc limit 200`.execute(
    queryAs(scope),
  );
  return rows;
}

/** Who can be named: whoever works in her area (her own table first), the agencies there, and her guardians. */
export async function listNameable(scope: Scope, personId: string) {
  const { rows } = await sql<{ professionalId: string; name: string; agencyId: string; agencyName: string; isAtTable: boolean }>`
    select distinct m.professional_id as "professionalId", w.name, g.id as "agencyId", g.name as "agencyName",
           exists (select 1 from care.participant t where t.person_id = p.id and t.professional_id = m.professional_id and t.agency_id = g.id and t.ended_at is null) as "isAtTable"
      from care.person p
      join care.agreement_party y on y.agreement_id = p.agreement_id
      join care.agency g on g.id = y.agency_id and (g.valid_to is null or g.valid_to >= care.today())
      join care.mandate m on m.agency_id = g.id and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())
      join care.professional w on w.id = m.professional_id
     where p.id = ${personId}::uuid
     order by "isAtTable" desc, g.name, w.name`.execute(queryAs(scope));
  const guardians = await sql<{ memberId: string; name: string }>`
    select k.id as "memberId", k.name from care.circle_member k
     where k.person_id = ${personId}::uuid and k.legal_right = 'guardian' and k.valid_from <= care.today() and (k.valid_to is null or k.valid_to >= care.today())
     order by k.name`.execute(queryAs(scope));
  const topics = await queryAs(scope).selectFrom("topic").select(["id", "name"]).where("person_id", "=", personId).orderBy("name").execute();
  return { staff: rows, guardians: guardians.rows, topics };
}

/** As the database will answer: by age, by the law about guardians, by what the asker is to her. */
export async function mayBlock(scope: Scope, personId: string, against: Against, as: SaidAs): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select care.may_block(${personId}::uuid, ${against}, ${as}) as may`.execute(queryAs(scope));
  return rows[0]?.may ?? false;
}

/** Whether the asker coordinates her at this moment: what she wrote a moment ago may have closed it. */
export async function isStillMine(scope: Scope, personId: string): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`select ${personId}::uuid in (select care.coordinated_people()) as mine`.execute(queryAs(scope));
  return rows[0]?.mine ?? false;
}

/** The law that lets a guardian keep someone out for a child where she lives, or forbids it. */
export async function findGuardianRule(scope: Scope, jurisdiction: string): Promise<{ isAllowed: boolean; source: string } | undefined> {
  return queryAs(scope)
    .selectFrom("representation_rule as r")
    .select(["r.is_allowed as isAllowed", "r.source"])
    .where("r.jurisdiction", "=", jurisdiction)
    .where("r.act", "=", "guardian-blocks")
    .where("r.sector", "is", null)
    .where("r.valid_from", "<=", sql<string>`care.today()`)
    .where(({ or, eb }) => or([eb("r.valid_to", "is", null), eb("r.valid_to", ">=", sql<string>`care.today()`)]))
    .executeTakeFirst();
}

/** Whether what is named is there, for this person, as far as the asker sees. */
export async function isKnown(
  scope: Scope,
  personId: string,
  { against, whomId, covers, item, whatId }: { against: Against; whomId: string | null; covers: string; item: BlockItem | null; whatId: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select case ${against} when 'agency' then exists (select 1 from care.agency a where a.id = ${whomId}::uuid)
                when 'professional' then exists (select 1 from care.professional w where w.id = ${whomId}::uuid)
                when 'guardian' then exists (select 1 from care.circle_member k where k.id = ${whomId}::uuid and k.person_id = ${personId}::uuid and k.legal_right = 'guardian')
                else true end
       and case ${covers} when 'topic' then exists (select 1 from care.topic t where t.id = ${whatId}::uuid and t.person_id = ${personId}::uuid)
                when 'item' then exists (select 1 from ${ITEMS} i where i.item = ${item} and i.id = ${whatId}::uuid and i.person_id = ${personId}::uuid)
                else true end as known`.execute(queryAs(scope));
  return rows[0]?.known ?? false;
}

interface Wanted {
  readonly against: Against;
  readonly whomId: string | null;
  readonly relationName: string | null;
  readonly covers: "whole" | "topic" | "item";
  readonly item: BlockItem | null;
  readonly whatId: string | null;
  readonly reason: string;
}

/** Said twice it stands once. Nothing is read back: one who wrote down a block that hits herself reads no row of it. */
export async function insertBlock(scope: Scope, personId: string, as: SaidAs, wanted: Wanted): Promise<void> {
  await queryAs(scope)
    .insertInto("block")
    .values({
      person_id: personId,
      against: wanted.against,
      agency_id: wanted.against === "agency" ? wanted.whomId : null,
      professional_id: wanted.against === "professional" ? wanted.whomId : null,
      circle_member_id: wanted.against === "guardian" ? wanted.whomId : null,
      relation_name: wanted.relationName,
      covers: wanted.covers,
      topic_id: wanted.covers === "topic" ? wanted.whatId : null,
      item: wanted.item,
      item_id: wanted.covers === "item" ? wanted.whatId : null,
      reason: wanted.reason === "" ? null : wanted.reason,
      said_as: as,
      said_by: sql<string>`(select care.acting_account())`,
      said_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** @returns false where there is no such block that the asker may lift */
export async function updateLifted(scope: Scope, personId: string, blockId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("block")
    .set({ lifted_at: sql<Date>`now()`, lifted_by: sql<string>`(select care.acting_account())` })
    .where("id", "=", blockId)
    .where("person_id", "=", personId)
    .where("lifted_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Where a child stands with one item: may she keep it from her guardians, and has she. Undefined where it is no question. */
export async function findKeptFromGuardians(
  scope: Scope,
  here: { readonly personId: string; readonly isOwner: boolean },
  item: BlockItem,
  itemId: string,
): Promise<{ blockId: string | null } | undefined> {
  if (!here.isOwner) return undefined;
  const { rows } = await sql<{ asks: boolean; blockId: string | null }>`
    select care.keeps_from_guardian(p.id) and p.birth_on + make_interval(years => r.age) > care.today()
             and exists (select 1 from care.circle_member k where k.person_id = p.id and k.legal_right = 'guardian' and (k.valid_to is null or k.valid_to >= care.today())) as asks,
           (select b.id from care.block b where b.person_id = p.id and b.against = 'guardians' and b.item = ${item} and b.item_id = ${itemId}::uuid and b.lifted_at is null limit 1) as "blockId"
      from care.person p
      join care.age_rule r on r.jurisdiction = p.jurisdiction and r.kind = 'guardian-access-ends' and r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())
     where p.id = ${here.personId}::uuid`.execute(queryAs(scope));
  const found = rows[0];
  return found?.asks ? { blockId: found.blockId } : undefined;
}
