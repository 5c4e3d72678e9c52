import type { ContactFact, DecisionFact, RhythmFact, StayFact, WishFact } from "#contact/facts.ts";
import type { CloseReason } from "#contact/signal-kinds.ts";
import type { TakenUp, TransitionRule } from "#contact/transition.ts";
import type { AbsenceFact, MandateFact, TermFact } from "#coordinator/gap.ts";

/*
 * What one person's signals are computed from: read under the asker's own sight, so that what she may not see makes her
 * no signal. A row of the board is made of these.
 */

/** A coordinator's role as it was or is held; `to` is null while it is. */
export interface HolderFact extends TermFact {
  readonly name: string;
  /** her agency's contacts are not released to the reader: what she has done is not known */
  readonly isUnheard?: boolean;
  /** her own two-way contact of the last days, since she took it */
  readonly lastTwoWayOn: string | null;
}

/** What several persons' facts lean on: who works where, who is away, which turnings are known beforehand. */
export interface Around {
  readonly mandates: readonly MandateFact[];
  readonly absences: readonly AbsenceFact[];
  readonly names: ReadonlyMap<string, string>;
  readonly rules: readonly (TransitionRule & {
    readonly jurisdiction: string;
    readonly agreementId: string | null;
    readonly nameNb: string;
    readonly nameSv: string;
    readonly nameEn: string;
  })[];
}

/** An agency at her table, and the last day anyone there opened, recorded or reported anything about her. */
export interface TableFact {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly activeOn: string;
}

/** The latest consent: a secret to all but herself, her guardians and her coordinators. */
export interface ConsentFact {
  readonly consentId: string;
  readonly endsOn: string;
  readonly withdrawnOn: string | null;
  readonly parties: readonly { readonly partyId: string; readonly agencyName: string; readonly withdrawnOn: string }[];
}

/** What somebody answered to an occurrence of a signal. */
export interface ClosingFact {
  readonly kind: string;
  readonly subject: string;
  readonly since: string;
  readonly reason: CloseReason;
  readonly nextStep: string;
  readonly nextTryOn: string | null;
  readonly actsName: string;
  readonly closedOn: string;
}

export interface SignalFacts {
  readonly personId: string;
  readonly jurisdiction: "no" | "se";
  readonly agreementId: string;
  readonly birthOn: string;
  readonly diedOn: string | null;
  /** enrolled, or (outside every team) accepted by a coordinator: silence is counted from here where there never was a contact */
  readonly countedFrom: string | null;
  /** how often there is to be contact where nothing has been agreed: of the team, else of the agreement */
  readonly everyDays: number;
  readonly lastTwoWay: Pick<ContactFact, "at" | "on" | "kind"> | null;
  /** newest first: what was tried since the agency that tried reached her last, and no two-way contact among them */
  readonly unmet: readonly Pick<ContactFact, "at" | "on" | "kind" | "direction" | "outcome" | "agencyId">[];
  /** days ahead, earliest first: next contact agreed, meeting called */
  readonly planned: readonly string[];
  readonly rhythms: readonly (Pick<RhythmFact, "rhythmId" | "professionalName" | "everyDays" | "agreedOn"> & {
    readonly lastTwoWayOn: string | null;
    /** agreed with an agency whose contacts are not released to the reader */
    readonly isUnheard?: boolean;
  })[];
  /** an agency around her has not released its contacts to the reader: what is said of silence is said of the others alone */
  readonly isPartlyHeard?: boolean;
  /** accepted, now or earlier */
  readonly terms: readonly HolderFact[];
  readonly measures: readonly { readonly measureId: string; readonly dueOn: string; readonly lifeArea: string; readonly topicId: string | null }[];
  readonly reviewOn: string | null;
  readonly table: readonly TableFact[];
  readonly stays: readonly (StayFact & { readonly lifeArea: string })[];
  readonly decisions: readonly (Pick<DecisionFact, "decisionId" | "agencyName" | "endsOn"> & { readonly lifeArea: string })[];
  readonly consent: ConsentFact | null;
  readonly takenUp: readonly (TakenUp & { readonly ownerFromId: string | null; readonly ownerToId: string | null })[];
  readonly wishes: readonly Pick<WishFact, "wishId" | "kind" | "saidOn">[];
  readonly closings: readonly ClosingFact[];
  /** the coordinating unit of her area: who acts where nobody else is there to */
  readonly unitName: string | null;
}
