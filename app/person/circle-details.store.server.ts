import { sql } from "kysely";

/** What stands on a place beside its name, as far as it is told to the asker (db/functions/02_locks.sql); join it by `member_id`. */
export const circleDetails = sql<{
  member_id: string;
  phone: string | null;
  is_let_in: boolean;
  mandate_text: string | null;
  mandate_areas: string[] | null;
  open_areas: string[] | null;
  paper_seen_by_name: string | null;
  paper_seen_at: Date | null;
}>`(select * from care.circle_details())`;
