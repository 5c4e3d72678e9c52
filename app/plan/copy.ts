/** The three forms of one copy: to read, to file, and for another system. */
export const COPY_FORMATS = ["pdf", "html", "json"] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

export const COPY_TYPES: Record<CopyFormat, string> = {
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

export function copyFormat(value: string | undefined): CopyFormat | undefined {
  return COPY_FORMATS.find((format) => format === value);
}

/** A copy an agency took: when, of what, and what each file's bytes add up to. */
export interface AgencyCopy {
  readonly copyId: string;
  readonly personId: string;
  readonly personName: string;
  readonly agencyName: string;
  readonly isOurs: boolean;
  readonly version: number;
  readonly contentVersion: number;
  readonly takenByName: string;
  readonly takenAt: string;
  readonly lifeAreas: readonly string[];
  readonly notes: number;
  readonly contacts: number;
  readonly files: readonly { readonly format: CopyFormat; readonly sha256: string; readonly size: number }[];
}
