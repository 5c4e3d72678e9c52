import { sql } from "kysely";

/** The seat `s` is the reader's own: hers by profession and agency, by her place in the circle, or the person's own. */
export const isMySeat = sql<boolean>`coalesce(
  (s.professional_id, s.agency_id) in (select a.professional_id, a.agency_id from care.acting() a)
  or s.circle_member_id in (select care.own_circle_places())
  or (s.is_hers and s.person_id in (select care.whole_people())), false)`;

/** Where her meetings are, as far as the reader may know: the columns themselves are granted to no request (functions/25_place.sql). */
export const placesOf = (personId: string) => sql<{ meeting_id: string; place: string | null; link: string | null }>`care.meeting_places(${personId}::uuid)`;
