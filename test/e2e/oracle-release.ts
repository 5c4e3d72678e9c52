import { type Dump, type Facts, isCurrent, list, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";

/** A seat at her table: accepted, not ended, in its days. */
export function isSeated(dump: Dump, { professionalId, agencyId }: Facts, person: unknown, today: string): boolean {
  return rowsOf(dump, "participant").some(
    (seat) =>
      seat["person_id"] === person &&
      seat["professional_id"] === professionalId &&
      seat["agency_id"] === agencyId &&
      seat["accepted_at"] !== null &&
      seat["ended_at"] === null &&
      isCurrent(seat, today),
  );
}

/** An agency's own note: hers and her guardians', its own people's at her table, another agency's where it was released. */
export function readsNote(
  dump: Dump,
  facts: Facts,
  note: Row,
  sight: {
    readonly isWhole: boolean;
    readonly isCoordinated: boolean;
    isOpenIn(area: string): boolean;
    isClosedTopic(topic: unknown): boolean;
  },
): boolean {
  if (note["topic_id"] !== null && sight.isClosedTopic(note["topic_id"])) return false;
  if (sight.isWhole) return true;
  if (facts.professionalId === undefined) return false;
  const takesPart = sight.isCoordinated || isSeated(dump, facts, note["person_id"], new Date().toISOString().slice(0, 10));
  if (note["agency_id"] === facts.agencyId) return takesPart;
  return rowsOf(dump, "release").some(
    (release) =>
      release["item_id"] === note["id"] &&
      release["ended_at"] === null &&
      (release["to_agency_id"] === null || release["to_agency_id"] === facts.agencyId) &&
      (release["basis"] === "statute" ? takesPart : sight.isOpenIn(String(note["life_area"]))),
  );
}

/**
 * An agency's own copy, and its files: herself (not her guardians: it may hold what she keeps from them), whoever took it
 * while she sits at the table, and those of the agency at the table whom the consent, as it stood, covered by function and
 * kept nothing from (product.md §4 "Release"; issue 4 A, "each agency can take its own immutable copy").
 */
export function readsCopy(dump: Dump, facts: Facts, row: Row, isTopicKept: (topic: unknown) => boolean): boolean {
  const copy = rowsOf(dump, "agency_copy").find((each) => each["id"] === (row["copy_id"] ?? row["id"]));
  if (copy === undefined) return false;
  if (facts.personId !== undefined && facts.personId === copy["person_id"]) return true;
  const today = new Date().toISOString().slice(0, 10);
  if (facts.professionalId === undefined || copy["agency_id"] !== facts.agencyId || !isSeated(dump, facts, copy["person_id"], today)) return false;
  if (list(copy["topics"]).some(isTopicKept)) return false;
  if (copy["taken_by_professional"] === facts.professionalId) return true;
  const isCovered = copy["covers_all_functions"] === true || list(copy["functions"]).includes(String(facts.functionName));
  const isKeptFrom = rowsOf(dump, "consent_exclusion").some(
    (each) =>
      each["consent_id"] === copy["consent_id"] &&
      each["professional_id"] === facts.professionalId &&
      (each["topic_id"] === null || list(copy["topics"]).includes(String(each["topic_id"]))),
  );
  return isCovered && !isKeptFrom;
}
