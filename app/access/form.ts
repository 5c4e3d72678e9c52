import { z } from "zod";
import type { Outcome, Problem } from "#access/outcome.ts";

/** Fields that carry the form itself, not what was typed. */
const OWN_FIELDS = new Set(["_key", "_intent", "_look"]);

/** What was typed, to be shown again: one text a field, several where a field was given several times. */
export type Typed = Record<string, string | string[]>;

export function readTyped(form: FormData): Typed {
  const names = [...new Set(form.keys())].filter((name) => !OWN_FIELDS.has(name));
  // entries, not assignments: a field called __proto__ is then a field like others, and refused like them
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).filter((value) => typeof value === "string");
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

/**
 * Reads a form by a strict schema. Unknown fields are refused (no mass assignment); every problem names its field
 * with a text key `form.…`, or the schema's own message where that is a text key.
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, form: FormData): Outcome<{ input: z.output<Schema> }> {
  const parsed = schema.safeParse(readTyped(form));
  if (parsed.success) return { ok: true, input: parsed.data };
  const problems = parsed.error.issues.map(toProblem);
  // a field that breaks two rules in the same words is told of once
  return { ok: false, problems: problems.filter((each, at) => problems.findIndex(({ code, field }) => code === each.code && field === each.field) === at) };
}

/** A form that is a button and no more: whatever else comes with it is refused, as readForm refuses it. */
export const nothingMore = (form: FormData) => readForm(z.strictObject({}), form);

function toProblem(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.map(String).join(".");
  return { code: codeOf(issue), ...(field === "" ? {} : { field }), ...(issue.code === "too_big" ? { values: { maximum: Number(issue.maximum) } } : {}) };
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z-]+(\.[a-z-]+)+$/.test(issue.message)) return issue.message;
  if (issue.code === "too_small" || issue.code === "invalid_type") return "form.required";
  if (issue.code === "too_big") return "form.too-long";
  if (issue.code === "invalid_format" && issue.format === "date") return "form.not-a-date";
  return "form.not-valid";
}

/** Text that must be there. */
export const words = (maximum = 2000) => z.string().trim().min(1).max(maximum);
/** Text that may be empty. */
export const maybeWords = (maximum = 2000) => z.string().trim().max(maximum).default("");
/** A calendar day, YYYY-MM-DD, of a time someone living can mean: the database knows no year 0, and days are counted on from it. */
export const day = (missing?: string) =>
  z.iso.date(missing).refine((value) => !/^\d{4}-/.test(value) || (value >= "1850" && value < "2200"), "form.not-a-date");
/** A day that may be left open. */
export const maybeDay = () =>
  z
    .union([z.literal("").transform(() => null), day()])
    .default(null as never)
    .nullable();
/** A reference that may be left open ("" means none). */
export const maybeId = () =>
  z
    .union([z.literal("").transform(() => null), z.uuid()])
    .nullish()
    .transform((value) => value ?? null);
/** Two references in one field ("who, and under which mandate"): each an id to the letter, or the database would be asked for none. */
export const twoIds = (missing: string) =>
  z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, missing);
/** A tick: present means yes. */
export const tick = () =>
  z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== "");
/** Several ticks of one name: always a list, however many were ticked. */
export const several = () => z.union([z.array(z.string()), z.string().transform((value) => (value === "" ? [] : [value]))]).default([]);
/** The version of the row that the form showed: what tells two editors apart. */
export const version = () => z.coerce.number().int().positive().max(2_147_483_647);
