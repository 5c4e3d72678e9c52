/** Why something was refused: a text key owned by the concept, the field it concerns, and what fills the text. */
export interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly values?: Record<string, string | number>;
}

/**
 * What a verb answers. An expected refusal is a value: nothing of it was written, what was typed is kept,
 * and `current` may carry what stands in the database now (someone else's edit, to be shown beside one's own).
 */
export type Outcome<Good = object, Current = unknown> =
  | ({ readonly ok: true } & Good)
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly current?: Current };

export function refuse(code: string, field?: string, values?: Problem["values"]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ code, ...(field === undefined ? {} : { field }), ...(values === undefined ? {} : { values }) }] };
}
