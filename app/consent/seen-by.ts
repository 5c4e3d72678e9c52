/** What is about to be written: joint content of the table, an agency's own note, or a contact. */
export type WrittenKind = "joint" | "note" | "contact";

/** Someone who would see it. The name is left out where the asker meets her through the team alone. */
export interface Seer {
  readonly kind: "person" | "guardian" | "circle" | "professional";
  readonly name: string | null;
  readonly functionName: string | null;
  readonly agencyName: string | null;
}

/** Everyone who would see it, as the database answers for this life area and topic. Nobody at all: it may not be written there. */
export interface SeenBy {
  readonly lifeArea: string;
  readonly area: { readonly name_nb: string; readonly name_sv: string; readonly name_en: string } | null;
  readonly topicName: string | null;
  readonly seers: readonly Seer[];
}

/** Whether what an action answered is such a list (another form of the page may have been refused with something else). */
export function isSeenBy(answered: unknown): answered is { readonly seenBy: SeenBy } {
  return typeof answered === "object" && answered !== null && "seenBy" in answered;
}
