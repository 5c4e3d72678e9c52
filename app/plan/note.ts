import { z } from "zod";
import { maybeId } from "#access/form.ts";
import { ON_CONSENT, TO_TABLE } from "#consent/release.ts";

export const NOTE_KINDS = ["note", "assessment"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What an agency has written beside the plan, as far as the reader may see it. */
export interface AgencyNote {
  readonly noteId: string;
  readonly kind: NoteKind;
  readonly agencyName: string;
  readonly lifeArea: string;
  readonly topicName: string | null;
  readonly words: string;
  readonly writtenByName: string;
  readonly writtenAt: string;
  readonly takenBackAt: string | null;
  readonly isMine: boolean;
}

const to = z
  .union([z.literal(""), z.literal(TO_TABLE), z.uuid()], "form.not-valid")
  .default("")
  .transform((value) => (value === "" ? null : value));

export const NoteForm = z.strictObject({
  kind: z.enum(NOTE_KINDS, "form.required"),
  words: z.string().trim().min(2, "form.required").max(4000),
  lifeArea: z.string().max(40).default("common"),
  topicId: maybeId(),
  /** whom it is shown to besides its own agency; null: nobody */
  to,
  basis: z.union([z.literal(ON_CONSENT), z.uuid()], "form.not-valid").default(ON_CONSENT),
});
export type NoteInput = z.output<typeof NoteForm>;

export const TakeBackNoteForm = z.strictObject({ noteId: z.uuid() });
