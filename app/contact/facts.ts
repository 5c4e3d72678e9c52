import type { ContactKind, ContactPlace, Direction, ContactOutcome } from "#contact/contact.ts";

/*
 * What the signals and the board are computed from: dates, kinds and names of those who help, as the asker may see them.
 * Days are YYYY-MM-DD where the persons live; moments are ISO 8601.
 */

export interface ContactFact {
  readonly contactId: string;
  readonly at: string;
  /** the calendar day of `at` */
  readonly on: string;
  readonly kind: ContactKind;
  readonly place: ContactPlace;
  readonly direction: Direction;
  readonly outcome: ContactOutcome;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly nextOn: string | null;
}

export interface RhythmFact {
  readonly rhythmId: string;
  readonly professionalId: string;
  readonly professionalName: string;
  readonly agencyId: string;
  readonly everyDays: number;
  readonly agreedOn: string;
}

export interface StayFact {
  readonly stayId: string;
  readonly kind: "hospital" | "treatment-home" | "respite" | "prison";
  readonly admittedOn: string;
  readonly leaveFrom: string | null;
  readonly leaveTo: string | null;
  readonly dischargePlannedOn: string | null;
  readonly dischargedOn: string | null;
  /** when the admission was entered; the 24 hours of signal 8 run from here */
  readonly registeredAt: string;
  readonly dischargeRegisteredAt: string | null;
}

/** Said by the person or her guardian, not yet answered. */
export interface WishFact {
  readonly wishId: string;
  readonly kind: "more" | "less" | "other";
  /** null: about the help as a whole */
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly saidOn: string;
}

/** A decision with an end date that nobody has renewed or ended. */
export interface DecisionFact {
  readonly decisionId: string;
  readonly what: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly endsOn: string;
}
