import { type Dump, type Facts, isCurrent, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";

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
