import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { ContactKind, ContactOutcome, ContactPlace, Direction } from "#contact/contact.ts";

export interface Recorder {
  readonly professionalId: string;
  readonly diedOn: string | null;
  /** those who work in the same agency today, herself among them */
  readonly colleagueIds: readonly string[];
}

/** The acting professional, where she may write down contacts with this person. */
export async function findRecorder(scope: Scope, personId: string): Promise<Recorder | undefined> {
  const { rows } = await sql<Recorder>`
    select a.professional_id as "professionalId", p.died_on as "diedOn",
           array(select m.professional_id from care.mandate m where m.agency_id = a.agency_id
                    and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())) as "colleagueIds"
      from care.acting() a join care.person p on p.id = ${personId}::uuid
     where a.capacity = 'professional'
       and exists (select 1 from care.contact_areas() o where o.person_id = p.id and o.life_area = 'common')`.execute(queryAs(scope));
  return rows[0];
}

interface NewContact {
  readonly personId: string;
  readonly at: Date;
  readonly kind: ContactKind;
  readonly place: ContactPlace;
  readonly direction: Direction;
  readonly outcome: ContactOutcome;
  readonly professionalId: string;
  readonly nextOn: string | null;
}

export async function insertContact(scope: Scope, contact: NewContact): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("contact")
    .values({
      person_id: contact.personId,
      at: contact.at,
      kind: contact.kind,
      place: contact.place,
      direction: contact.direction,
      outcome: contact.outcome,
      professional_id: contact.professionalId,
      agency_id: sql<string>`care.acting_agency()`,
      next_on: contact.nextOn,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateContactTakenBack(scope: Scope, { personId, contactId }: { personId: string; contactId: string }): Promise<boolean> {
  const taken = await queryAs(scope)
    .updateTable("contact")
    .set({ taken_back_at: sql<Date>`now()` })
    .where("id", "=", contactId)
    .where("person_id", "=", personId)
    .where("taken_back_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}
