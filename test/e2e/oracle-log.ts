import { consentsInForce, type Dump, type Facts, list, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";

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

/**
 * The name alone: of someone of whom the officer has a case or an exception; and of someone who has invited her to the table
 * and whose consent covers her agency and function (product.md §4: lock 2 is open, lock 1 waits for her yes, and nobody can
 * say "I know her privately" of somebody unnamed).
 */
export function knowsName(dump: Dump, facts: Facts, person: unknown): boolean {
  if (isInvited(dump, facts, person)) return true;
  const controlled = controlledAgencies(dump, facts);
  return ["log_case", "log_exception", "emergency_opening"].some((table) =>
    rowsOf(dump, table).some((row) => row["person_id"] === person && controlled.has(row["agency_id"])),
  );
}

function isInvited(dump: Dump, { professionalId, agencyId, functionName }: Facts, person: unknown): boolean {
  const isAsked = rowsOf(dump, "participant").some(
    (seat) =>
      seat["person_id"] === person &&
      seat["professional_id"] === professionalId &&
      seat["agency_id"] === agencyId &&
      seat["accepted_at"] === null &&
      seat["declined_at"] == null &&
      seat["ended_at"] === null,
  );
  if (!isAsked || professionalId === undefined) return false;
  return consentsInForce(dump, new Date().toISOString().slice(0, 10)).some((consent) => {
    if (consent["person_id"] !== person) return false;
    const isKeptOut = rowsOf(dump, "consent_exclusion").some(
      (row) => row["consent_id"] === consent["id"] && row["topic_id"] === null && (row["agency_id"] === agencyId || row["professional_id"] === professionalId),
    );
    return rowsOf(dump, "consent_party").some(
      (party) =>
        !isKeptOut &&
        party["consent_id"] === consent["id"] &&
        party["agency_id"] === agencyId &&
        party["withdrawn_at"] === null &&
        list(party["life_areas"]).length > 0 &&
        (party["covers_all_functions"] === true || list(party["functions"]).includes(String(functionName))),
    );
  });
}

export function seesOfLog(dump: Dump, facts: Facts, table: string, row: Row, speaksFor: ReadonlySet<unknown>): boolean {
  if (table === "log_question")
    return speaksFor.has(row["person_id"]) || (controlledAgencies(dump, facts).has(row["agency_id"]) && row["professional_id"] !== facts.professionalId);
  if (table === "log_case") return controlledAgencies(dump, facts).has(row["agency_id"]) && row["professional_id"] !== facts.professionalId;
  return controlledAgencies(dump, facts).has(row["agency_id"]);
}
