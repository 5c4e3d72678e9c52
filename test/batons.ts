import { randomUUID } from "node:crypto";
import { demo } from "#db/demo/actors.ts";
import { truth } from "#test/house.ts";

/* Persons with a coordinator on each side, committed past every rule, for the tests of app/coordinator. */

export const liv = demo.municipalCoordinatorNo;
export const ingrid = demo.specialistCoordinatorNo;
export const anders = demo.receiver;
export const hilde = demo.leaver;
export const elin = demo.coordinatingUnitNo;

export interface TakenOn {
  readonly personId: string;
  readonly municipal: string;
  readonly specialist: string;
}

/** Liv coordinates in the municipality, Ingrid at the DPS; both take part, and nobody has consented to anything yet. */
export async function takenOn(holder: { professionalId: string; agencyId: string; accountId: string } = liv): Promise<TakenOn> {
  const personId = randomUUID();
  const [municipal, specialist] = [randomUUID(), randomUUID()];
  await truth().runSql(`
    insert into care.person (id, jurisdiction, agreement_id, given_name, family_name, birth_on)
      values ('${personId}', 'no', '${demo.agreement.no}', 'Prøve', 'Batonsen', '1980-01-02');
    insert into care.coordinator_term (id, person_id, professional_id, agency_id, side, state, offered_by, offered_at, answered_at) values
      ('${municipal}', '${personId}', '${holder.professionalId}', '${holder.agencyId}', 'municipal', 'accepted', '${elin.accountId}', now() - interval '40 days', now() - interval '39 days'),
      ('${specialist}', '${personId}', '${ingrid.professionalId}', '${ingrid.agencyId}', 'specialist', 'accepted', '${elin.accountId}', now() - interval '40 days', now() - interval '39 days');
    insert into care.participant (person_id, professional_id, agency_id, role, invited_by, accepted_at, valid_from) values
      ('${personId}', '${holder.professionalId}', '${holder.agencyId}', 'coordinator', '${elin.accountId}', now() - interval '39 days', current_date - 39),
      ('${personId}', '${ingrid.professionalId}', '${ingrid.agencyId}', 'coordinator', '${elin.accountId}', now() - interval '39 days', current_date - 39);`);
  return { personId, municipal, specialist };
}

/** She has consented, on paper, to what each of these agencies may see. */
export async function consentTo(personId: string, parties: readonly (readonly [agencyId: string, areas: readonly string[]])[]): Promise<void> {
  const consentId = randomUUID();
  await truth().runSql(`
    insert into care.consent (id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by)
      values ('${consentId}', '${personId}', 'Samarbeid', current_date - 30, current_date + 300, 'paper', '1', 'nb', '${liv.accountId}');
    insert into care.consent_giver (consent_id, person_id, capacity, answer, answered_at, recorded_by, form)
      values ('${consentId}', '${personId}', 'self', 'yes', now(), '${liv.accountId}', 'paper');
    insert into care.consent_party (consent_id, person_id, agency_id, covers_all_functions, life_areas) values
      ${parties.map(([agencyId, areas]) => `('${consentId}', '${personId}', '${agencyId}', true, '{${areas.join(",")}}')`).join(",")}`);
}

export interface Load {
  readonly housing: string;
  readonly work: string;
  readonly done: string;
  readonly seat: string;
}

/** A plan with two open measures of Liv's and one that is done, and a called meeting she sits at. */
export async function loadOf(personId: string): Promise<Load> {
  const [planId, meetingId, housing, work, done, seat] = Array.from({ length: 6 }, () => randomUUID());
  const measure = (id: string | undefined, area: string, status: string) =>
    `('${id}', '${personId}', '${planId}', '${area}', 'Tiltak ${area} ${status}', '${liv.professionalId}', '${liv.agencyId}', current_date - 10, current_date + 10, '${status}', '${liv.accountId}')`;
  await truth().runSql(`
    insert into care.plan (id, person_id, kind, state) values ('${planId}', '${personId}', 'ip', 'draft');
    insert into care.measure (id, person_id, plan_id, life_area, what, professional_id, agency_id, starts_on, due_on, status, created_by) values
      ${measure(housing, "housing", "ongoing")}, ${measure(work, "work", "planned")}, ${measure(done, "housing", "reached")};
    insert into care.meeting (id, person_id, plan_id, state, requested_by, requested_by_name, starts_at, ends_at)
      values ('${meetingId}', '${personId}', '${planId}', 'called', '${liv.accountId}', 'Liv', now() + interval '5 days', now() + interval '5 days 1 hour');
    insert into care.meeting_seat (id, meeting_id, person_id, professional_id, agency_id, duty, answer, answered_at)
      values ('${seat}', '${meetingId}', '${personId}', '${liv.professionalId}', '${liv.agencyId}', 'called', 'yes', now());`);
  return { housing: housing ?? "", work: work ?? "", done: done ?? "", seat: seat ?? "" };
}

export interface Standing {
  readonly holders: readonly { readonly side: string; readonly professional_id: string }[];
  readonly seats: readonly string[];
}

/** Who holds each side's role now, and who sits as coordinator: what really stands there. */
export async function standingOf(personId: string): Promise<Standing> {
  return {
    holders: await truth().readRows<{ side: string; professional_id: string }>(
      "select side, professional_id from care.coordinator_term where person_id = $1 and state = 'accepted' order by side",
      [personId],
    ),
    seats: (
      await truth().readRows<{ professional_id: string }>(
        "select professional_id from care.participant where person_id = $1 and role = 'coordinator' and ended_at is null order by professional_id",
        [personId],
      )
    ).map(({ professional_id }) => professional_id),
  };
}
