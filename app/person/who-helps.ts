import { maySeePlaces, type Onlooker, type Side } from "#person/person.ts";

/** An agency as shown: without its name where the name would tell where she lives. */
export interface AgencyShown {
  readonly agencyId: string;
  readonly agencyName: string | null;
  readonly agencyKind: string;
  readonly side: Side;
}

export interface Coordinator extends AgencyShown {
  readonly termId: string;
  readonly professionalId: string;
  readonly state: "offered" | "accepted";
  readonly name: string;
  readonly functionName: string;
  readonly phone: string | null;
  readonly since: string | null;
  readonly substituteName: string | null;
  readonly substitutePhone: string | null;
}

export interface Helper extends AgencyShown {
  readonly participantId: string;
  readonly professionalId: string;
  readonly role: "coordinator" | "team-member";
  readonly name: string;
  readonly functionName: string;
  readonly phone: string | null;
  readonly task: string | null;
  /** when she took the seat; null while she has not answered */
  readonly since: string | null;
  readonly isMe: boolean;
}

export interface OpenMeasure {
  readonly measureId: string;
  readonly what: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly professionalId: string | null;
  readonly agencyId: string | null;
  readonly isHers: boolean;
  /** who has taken it on, where that is nobody at the table: a relative, someone outside */
  readonly ownerName: string | null;
}

export interface HelperAtWork extends Helper {
  readonly measures: readonly OpenMeasure[];
}

/**
 * Who helps with what: each helper with the open measures she answers for; those of the asker first, then those with
 * something to do, by name. A coordinator who only coordinates is named in her own place and not again here.
 */
export function shareOut(helpers: readonly Helper[], measures: readonly OpenMeasure[]): { helpers: HelperAtWork[]; others: OpenMeasure[] } {
  const seats = new Set(helpers.map(keyOf));
  const atWork = helpers
    .map((helper) => ({ ...helper, measures: measures.filter((measure) => measure.professionalId !== null && keyOf(measure) === keyOf(helper)) }))
    .filter((helper) => helper.role !== "coordinator" || helper.measures.length > 0 || helper.isMe)
    .toSorted(
      (a, b) =>
        Number(b.isMe) - Number(a.isMe) ||
        Number(b.since !== null) - Number(a.since !== null) ||
        Number(b.measures.length > 0) - Number(a.measures.length > 0) ||
        a.name.localeCompare(b.name, "nb"),
    );
  return { helpers: atWork, others: measures.filter((measure) => measure.professionalId === null || !seats.has(keyOf(measure))) };
}

const keyOf = ({ professionalId, agencyId }: { professionalId: string | null; agencyId: string | null }) => `${professionalId ?? ""}/${agencyId ?? ""}`;

/** Takes away what tells where she lives, where the onlooker may not know it. */
export function hidePlaces<Shown extends { agencyName: string | null; phone?: string | null }>(rows: readonly Shown[], onlooker: Onlooker): Shown[] {
  return maySeePlaces(onlooker) ? [...rows] : rows.map((row) => ({ ...row, agencyName: null, ...("phone" in row ? { phone: null } : {}) }));
}

/** Sides on which nobody coordinates: an empty chair is said, not left out. */
export function emptyChairs(coordinators: readonly Pick<Coordinator, "side" | "state">[]): ("municipal" | "specialist")[] {
  return (["municipal", "specialist"] as const).filter((side) => !coordinators.some((each) => each.side === side && each.state === "accepted"));
}
