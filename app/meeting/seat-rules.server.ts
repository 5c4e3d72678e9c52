import { sql } from "kysely";

/** The seat `s` is the reader's own: hers by profession and agency, by her place in the circle, or the person's own. */
export const isMySeat = sql<boolean>`coalesce(
  (s.professional_id, s.agency_id) in (select a.professional_id, a.agency_id from care.acting() a)
  or s.circle_member_id in (select care.own_circle_places())
  or (s.is_hers and s.person_id in (select care.whole_people())), false)`;

/**
 * Whether the reader may see where meeting `m` of person `p` is: with a protected address only those who are to be
 * there, the person's own side and her coordinators.
 */
export const isPlaceOpen = sql<boolean>`(
  p.address_protection = 'none'
  or p.id in (select care.whole_people()) or p.id in (select care.coordinated_people())
  or exists (select 1 from care.meeting_seat s where s.meeting_id = m.id and ${isMySeat}))`;
