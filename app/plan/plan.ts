/*
 * A plan as one reader may see it. Every list holds what the database opened to that reader and nothing else;
 * moments are ISO texts and days are YYYY-MM-DD, so that a plan can be sent, stored and compared as it stands.
 */

export const WORDS_KINDS = ["matters", "resources", "needs"] as const;
export type WordsKind = (typeof WORDS_KINDS)[number];
export type WrittenHow = "self" | "dictated";
export type GoalStatus = "ongoing" | "reached" | "partly" | "changed" | "given-up";
export type MeasureStatus = "planned" | GoalStatus;
export type OwnerKind = "professional" | "circle" | "person" | "outside";

export interface LifeArea {
  readonly code: string;
  readonly position: number;
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** Stands beside its item, prints with it, and is never changed. */
export interface Disagreement {
  readonly id: string;
  readonly words: string;
  readonly saidByName: string;
  readonly saidAt: string;
}

export interface Wording {
  readonly id: string;
  readonly words: string;
  readonly writtenHow: WrittenHow;
  readonly writtenByName: string;
  readonly writtenAt: string;
}

export interface OwnWords extends Wording {
  /** earlier wordings, the newest first */
  readonly earlier: readonly Wording[];
}

/** How she herself finds it, 1–9 with half points. */
export interface OwnRating {
  readonly rating: number;
  readonly said: string | null;
  readonly ratedAt: string;
}

/** Where an item belongs: its life area ('common' where it belongs to none) and its topic, if it has one. */
export interface Placed {
  readonly lifeArea: string;
  readonly topicId: string | null;
  readonly topicName: string | null;
}

export interface Goal extends Wording, Placed {
  readonly horizon: "short" | "long";
  readonly version: number;
  /** by the latest review; "ongoing" where none has been made */
  readonly status: GoalStatus;
  readonly statusReason: string | null;
  readonly reviewedAt: string | null;
  readonly reviewedByName: string | null;
  /** the oldest first */
  readonly ratings: readonly OwnRating[];
  readonly disagreements: readonly Disagreement[];
}

export interface Measure extends Placed {
  readonly id: string;
  /** null also where its goal is not open to the reader */
  readonly goalId: string | null;
  readonly what: string;
  readonly extent: string;
  readonly how: string;
  readonly ownerKind: OwnerKind;
  readonly ownerName: string;
  readonly ownerPhone: string | null;
  readonly professionalId: string | null;
  readonly circleMemberId: string | null;
  readonly agencyId: string | null;
  /** the owner's agency; of an outsider, where she belongs as it was written */
  readonly agencyName: string | null;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly status: MeasureStatus;
  readonly statusReason: string | null;
  readonly statusAt: string | null;
  readonly madeInMeeting: string | null;
  readonly version: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Contribution extends Placed {
  readonly id: string;
  readonly partyKind: "agency" | "circle" | "person";
  readonly partyName: string;
  readonly agencyId: string | null;
  readonly circleMemberId: string | null;
  readonly words: string;
  readonly writtenAt: string;
  readonly version: number;
  /** written by the reader, who alone may change it */
  readonly isMine: boolean;
}

export interface Cooperation extends Placed {
  readonly id: string;
  readonly withWhom: string;
  readonly about: string;
}

/** The latest confirmation of each party (the person, or an agency). */
export interface Confirmation {
  readonly id: string;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly isHers: boolean;
  readonly byName: string;
  readonly contentVersion: number;
  readonly confirmedAt: string;
  /** set where a later change touched it, so that it must be given anew */
  readonly clearedAt: string | null;
}

/** An accepted coordinator: one from each side. */
export interface Coordinator {
  readonly professionalId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly side: "municipal" | "specialist";
  readonly substituteName: string | null;
  readonly substitutePhone: string | null;
}

/** Takes part now: invited, accepted, not ended. */
export interface Participant {
  readonly professionalId: string;
  readonly name: string;
  readonly profession: string;
  readonly phone: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencySide: "municipal" | "specialist" | "other";
  readonly role: "coordinator" | "team-member";
  readonly task: string | null;
}

export interface PlanRead {
  readonly plan: {
    readonly id: string;
    readonly kind: "ip" | "sip";
    readonly state: "draft" | "active" | "ended";
    readonly contentVersion: number;
    readonly version: number;
    readonly begunAt: string;
    readonly activatedAt: string | null;
    readonly periodFrom: string | null;
    readonly periodTo: string | null;
    readonly nextReviewOn: string | null;
    readonly leadAgencyId: string | null;
    readonly leadAgencyName: string | null;
    readonly hasNoMeasuresByOthers: boolean;
    readonly needsNoOtherCooperation: boolean;
  };
  readonly person: { readonly id: string; readonly name: string; readonly givenName: string; readonly jurisdiction: "no" | "se" };
  readonly words: Partial<Record<WordsKind, OwnWords>>;
  /** by life area as the country orders them, then by age */
  readonly goals: readonly Goal[];
  /** by due date */
  readonly measures: readonly Measure[];
  readonly contributions: readonly Contribution[];
  readonly cooperation: readonly Cooperation[];
  /** about the plan as a whole */
  readonly disagreements: readonly Disagreement[];
  readonly confirmations: readonly Confirmation[];
  readonly coordinators: readonly Coordinator[];
  readonly participants: readonly Participant[];
  readonly lifeAreas: readonly LifeArea[];
  /** topics the reader may meet */
  readonly topics: readonly Topic[];
  /** life areas open to the reader, 'common' among them */
  readonly openAreas: readonly string[];
  /** the calendar day where she lives */
  readonly today: string;
}

export function lifeAreaName(areas: readonly LifeArea[], code: string, language: string): string | undefined {
  const area = areas.find((each) => each.code === code);
  return area && (language === "sv" ? area.nameSv : language === "en" ? area.nameEn : area.nameNb);
}

/** Life areas the reader may write in, in the country's order. */
export function areasToWriteIn(plan: PlanRead): LifeArea[] {
  return plan.lifeAreas.filter((area) => plan.openAreas.includes(area.code));
}

/** Done by someone outside of those who take part: the statutes ask for these by themselves. */
export function measuresByOthers(plan: PlanRead): Measure[] {
  return plan.measures.filter((measure) => measure.ownerKind === "outside");
}

/** Late: due before `today` and not ended. */
export function isLate(measure: Pick<Measure, "dueOn" | "status">, today: string): boolean {
  return measure.dueOn < today && (measure.status === "planned" || measure.status === "ongoing");
}

/** What belongs to no one life area; open to everyone who takes part. */
export const COMMON = "common";

/** Whose pen it is: hers, a guardian's, or someone's who writes down what she says. */
export interface Pen {
  readonly capacity: "professional" | "person" | "circle" | "preview";
  readonly speaksForHer: boolean;
  readonly isCoordinator: boolean;
  /** she has written this kind herself at some time */
  readonly hasOwnVoice: boolean;
}

/** Whose words a guardian writes: the child's, as the child said them, or the guardian's own for the child. */
export type WhoseWords = "told" | "own";

/** How words may be written with this pen now; undefined where they may not. Once she has written, nobody writes in her place. */
export function howToWrite(pen: Pen, whose: WhoseWords = "own"): "self" | "dictated" | undefined {
  if (pen.speaksForHer) return whose === "told" && pen.capacity === "circle" ? "dictated" : "self";
  return pen.isCoordinator && !pen.hasOwnVoice ? "dictated" : undefined;
}

export function isWordsKind(kind: string | undefined): kind is WordsKind {
  return kind === "matters" || kind === "resources" || kind === "needs";
}
