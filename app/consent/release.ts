import { z } from "zod";

/** Whom an agency shows what it wrote to: everyone at the table whom her consent covers, or one agency. */
export const TO_TABLE = "table";
export const ON_CONSENT = "consent";

/** What an agency can rest a decision on besides her consent: a rule of law, as data. */
export interface ReleaseBasis {
  readonly basisId: string;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly source: string;
  readonly toSector: string | null;
}

/** As which agency the asker decides, about whom it can, and on what. */
export interface ReleaseFooting {
  readonly agencyId: string;
  readonly agencyName: string;
  /** who decides: the asker */
  readonly deciderName: string;
  /** her consent names the agency and is in force */
  readonly hasConsent: boolean;
  readonly recipients: readonly { readonly agencyId: string; readonly name: string; readonly sector: string }[];
  readonly bases: readonly ReleaseBasis[];
}

/** One decision to show what an agency wrote itself to another. */
export interface Release {
  readonly releaseId: string;
  readonly agencyName: string;
  readonly isOurs: boolean;
  readonly covers: "contacts" | "row";
  readonly item: "contact" | "note" | null;
  /** null: the table */
  readonly toAgencyName: string | null;
  readonly basis: "consent" | "statute";
  readonly source: string | null;
  readonly isCarriedOver: boolean;
  readonly decidedByName: string;
  readonly decidedAt: string;
  readonly endedAt: string | null;
  readonly stands: boolean;
}

const choice = z.union([z.literal(TO_TABLE), z.uuid()], "form.not-valid");
const ground = z.union([z.literal(ON_CONSENT), z.uuid()], "form.not-valid");

export const ReleaseForm = z.strictObject({ to: choice.default(TO_TABLE), basis: ground.default(ON_CONSENT) });
export const TakeBackForm = z.strictObject({ releaseId: z.uuid() });
export type ReleaseChoice = z.output<typeof ReleaseForm>;

/** Why this cannot be decided so: the law that opens without her yes names one recipient, and of the right kind. */
export function problemOfRelease(footing: Pick<ReleaseFooting, "hasConsent" | "recipients" | "bases">, { to, basis }: ReleaseChoice): string | undefined {
  const recipient = footing.recipients.find(({ agencyId }) => agencyId === to);
  if (to !== TO_TABLE && recipient === undefined) return "release.not-at-the-table";
  if (basis === ON_CONSENT) return footing.hasConsent ? undefined : "release.no-consent";
  const rule = footing.bases.find(({ basisId }) => basisId === basis);
  if (rule === undefined) return "form.not-valid";
  if (recipient === undefined) return "release.statute-is-to-one";
  return rule.toSector === null || rule.toSector === recipient.sector ? undefined : "release.statute-does-not-fit";
}
