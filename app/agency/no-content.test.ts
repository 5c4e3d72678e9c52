import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { tableClasses, TABLE_CLASSES } from "#agency/table-class.ts";
import { demoActors } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

/**
 * What those who set up, appoint and control reach of what is about persons, and why. Everything else holds no row for them:
 * a new table is closed to them until a reviewed change says otherwise here.
 */
const REACHED: Record<"coordinating-unit" | "administrator" | "log-controller", Record<string, string>> = {
  "coordinating-unit": {
    person: "the register: whom a coordinator is named for (helse- og omsorgstjenesteloven § 7-3)",
    plan: "that there is a plan and when it is due; none of its contents",
    clock: "which promises run, in its own area",
    coordinator_term: "who coordinates whom",
    coordinator_handover: "roles on their way",
    coordinator_ask: "that somebody asks for another coordinator: it is the one to answer",
    enrolment: "whom a team of its agreement follows",
    referral: "needs raised to it",
    referral_assessment: "what it decided itself about a need",
    referral_event: "the course of a need",
    referral_handover: "whom it offered a need",
    referral_refusal: "why one did not take it up",
    team_meeting: "that the team has met, and when",
    team_meeting_presence: "who was there of the team",
    team_decision: "what the team decided that is not about one person",
  },
  administrator: {},
  "log-controller": {
    log_case: "its own work",
    log_exception: "a decision to keep back, which it reviews",
    log_question: "a question a person has put to the agency about its looking",
    log_round: "its own rounds",
    emergency_opening: "an opening in an emergency, which it reviews",
  },
};
const PERSONAL = ["person", "consent", "plan", "meeting", "contact", "coordination", "team", "need", "crisis", "notice", "log"] as const;
/** one's own: letters and notices to the asker, and her own rows in the log (a controller's: those of the agencies she controls) */
const OWN = ["notice", "letter", "audit"];

const rowsOf = (subject: string, table: string) =>
  as(subject, async (scope) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(`care.${table}`)}`.execute(queryAs(scope));
    return rows[0]?.n ?? 0;
  }).catch((error: unknown) => {
    // no right to the table at all
    if ((error as { code?: string }).code === "42501") return 0;
    throw error;
  });

describe("those who set up, appoint and control", () => {
  const actors = demoActors.filter(({ role }) => role in REACHED);
  it.each(actors.map(({ subject, role }) => [subject, role as keyof typeof REACHED] as const))(
    "see no content: %s, %s",
    async (subject, role) => {
      const reached: string[] = [];
      for (const tableClass of tableClasses.filter((each) => (PERSONAL as readonly string[]).includes(each)))
        for (const table of TABLE_CLASSES[tableClass]) if (!OWN.includes(table) && (await rowsOf(subject, table)) > 0) reached.push(table);
      expect(reached.filter((table) => !(table in REACHED[role]))).toEqual([]);
    },
    60_000,
  );

  it("are all there, in both countries, and the tables they are kept from hold something", async () => {
    for (const role of Object.keys(REACHED))
      expect(new Set(actors.filter((actor) => actor.role === role).map(({ country }) => country)), role).toEqual(new Set(["no", "se"]));
    for (const table of ["goal", "measure", "own_words", "meeting", "contact", "circle_member", "consent", "board_reason"])
      expect((await truth().readRows<{ n: number }>(`select count(*)::int as n from care.${table}`))[0]?.n, table).toBeGreaterThan(0);
  });
});
