import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** The team's fixed columns, whoever reads them. */
export const teamRows = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("team as t")
    .innerJoin("agreement as a", "a.id", "t.agreement_id")
    .select([
      "t.id as teamId",
      "t.agreement_id as agreementId",
      sql<"no" | "se">`a.jurisdiction`.as("jurisdiction"),
      "t.name",
      "t.weekday",
      "t.starts_at as startsAt",
      "t.lasts_minutes as lastsMinutes",
      "t.place",
      "t.hours_a_person as hoursAPerson",
      "t.full_post_hours as fullPostHours",
      "t.escalates_after_days as escalatesAfterDays",
      "t.open_weekday as openWeekday",
      "t.open_starts_at as openStartsAt",
      "t.open_lasts_minutes as openLastsMinutes",
      "t.open_slot_minutes as openSlotMinutes",
      "t.open_place as openPlace",
      "t.version",
    ]);
