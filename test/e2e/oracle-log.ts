import { type Dump, type Facts, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";

/* Who may see what of the questions about, the control of and the exceptions to the log. Imports nothing of the product. */

/** The agencies whose log a data-protection officer checks: those of her own legal entity. */
export function controlledAgencies(dump: Dump, { role, agencyId }: Facts): Set<unknown> {
  if (role !== "log-controller") return new Set();
  const own = rowsOf(dump, "agency").find((row) => row["id"] === agencyId);
  return new Set(
    rowsOf(dump, "agency")
      .filter(
        (row) =>
          row["id"] === agencyId ||
          (row["legal_entity"] !== null && row["legal_entity"] === own?.["legal_entity"] && row["jurisdiction"] === own?.["jurisdiction"]),
      )
      .map((row) => row["id"]),
  );
}

/** Whose questions she answers: her agency's as its administrator, and those of the agreement's agencies that have none. */
function answeredAgencies(dump: Dump, facts: Facts): Set<unknown> {
  const answered = controlledAgencies(dump, facts);
  if (facts.role !== "administrator") return answered;
  answered.add(facts.agencyId);
  const minded = new Set(
    rowsOf(dump, "agreement_party")
      .filter((row) => row["agency_id"] === facts.agencyId)
      .map((row) => row["agreement_id"]),
  );
  const today = new Date().toISOString().slice(0, 10);
  for (const party of rowsOf(dump, "agreement_party").filter((row) => minded.has(row["agreement_id"]))) {
    const hasItsOwn = rowsOf(dump, "mandate").some(
      (row) =>
        row["agency_id"] === party["agency_id"] &&
        row["role"] === "administrator" &&
        String(row["valid_from"]) <= today &&
        (row["valid_to"] === null || String(row["valid_to"]) >= today),
    );
    if (!hasItsOwn) answered.add(party["agency_id"]);
  }
  return answered;
}

/** The name of someone of whom the officer has a case or an exception, and nothing else of her. */
export function knowsByControl(dump: Dump, facts: Facts, person: unknown): boolean {
  const controlled = controlledAgencies(dump, facts);
  return ["log_case", "log_exception", "emergency_opening"].some((table) =>
    rowsOf(dump, table).some((row) => row["person_id"] === person && controlled.has(row["agency_id"])),
  );
}

export function seesOfLog(dump: Dump, facts: Facts, table: string, row: Row, speaksFor: ReadonlySet<unknown>): boolean {
  if (table === "log_question")
    return speaksFor.has(row["person_id"]) || (answeredAgencies(dump, facts).has(row["agency_id"]) && row["professional_id"] !== facts.professionalId);
  if (table === "log_case") return controlledAgencies(dump, facts).has(row["agency_id"]) && row["professional_id"] !== facts.professionalId;
  return controlledAgencies(dump, facts).has(row["agency_id"]);
}
