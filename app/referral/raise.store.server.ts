import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { RaiseInput } from "#referral/referral.ts";

/** An area where a need can be raised, and who takes it in. */
export interface AreaOfNeed {
  readonly agreementId: string;
  readonly name: string;
  readonly jurisdiction: "no" | "se";
  readonly unitName: string;
}

export async function listAreas(scope: Scope): Promise<AreaOfNeed[]> {
  const rows = await queryAs(scope)
    .selectFrom("agreement as a")
    .innerJoin("agency as g", (join) => join.on("g.id", "=", sql<string>`care.receiving_agency(a.id)`))
    .select(["a.id as agreementId", "a.name", "a.jurisdiction", "g.name as unitName"])
    .where("a.valid_from", "<=", sql<string>`care.today()`)
    .where((where) => where.or([where("a.valid_to", "is", null), where("a.valid_to", ">=", sql<string>`care.today()`)]))
    .orderBy("g.name")
    .execute();
  return rows as AreaOfNeed[];
}

/** Who raises it, where somebody is signed in: what the account says, so that it need not be typed and cannot be feigned. */
export interface Raiser {
  readonly capacity: "professional" | "person" | "circle" | "public";
  readonly name: string;
  readonly agencyName: string | null;
  readonly contact: string | null;
  readonly agreementId: string | null;
  readonly personId: string | null;
}

export async function findRaiser(scope: Scope): Promise<Raiser> {
  const { rows } = await sql<Raiser>`
    select a.capacity, a.account_name as name, g.name as "agencyName", a.person_id as "personId",
           coalesce(p.phone, p.email, g.phone, c.phone, (select d.phone from care.circle_details() d where d.member_id in (select care.own_circle_places()) and d.phone is not null limit 1)) as contact,
           coalesce(h.agreement_id, (select t.agreement_id from care.agreement_party t where t.agency_id = a.agency_id order by t.agreement_id limit 1),
             (select x.agreement_id from care.circle_member m join care.person x on x.id = m.person_id where m.account_id = a.account_id limit 1)) as "agreementId"
      from care.acting() a
      left join care.professional p on p.id = a.professional_id
      left join care.agency g on g.id = a.agency_id
      left join care.person h on h.id = a.person_id
      left join care.person_card c on c.person_id = a.person_id
     where a.session_id is not null`.execute(queryAs(scope));
  const [raiser] = rows;
  if (raiser === undefined) throw new Error("no live session");
  return raiser;
}

export interface NewNeed extends Omit<RaiseInput, "agreement"> {
  readonly agreementId: string;
  readonly personId: string | null;
  readonly receipt: string;
  readonly target: { readonly dueOn: string; readonly source: string } | undefined;
}

/** Nothing is read back: whoever has no account may write a need and see none. */
export async function insertNeed(scope: Scope, need: NewNeed): Promise<string> {
  const id = randomUUID();
  await queryAs(scope)
    .insertInto("referral")
    .values({
      id,
      agreement_id: need.agreementId,
      person_id: need.personId,
      receipt_hash: createHash("sha256").update(need.receipt).digest(),
      raised_by_account: sql<string>`care.acting_account()`,
      raised_by_agency: sql<string>`care.acting_agency()`,
      raised_as: need.raised_as,
      raiser_name: need.raiser_name,
      raiser_contact: need.raiser_contact,
      person_name: need.person_name,
      person_contact: need.person_contact,
      what_is_needed: need.what_is_needed,
      person_knows: need.person_knows,
      held_by_agency: sql<string>`care.receiving_agency(${need.agreementId}::uuid)`,
      target_on: need.target?.dueOn ?? null,
      target_basis: need.target?.source ?? null,
    })
    .execute();
  return id;
}
