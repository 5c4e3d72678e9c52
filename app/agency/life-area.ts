import { z } from "zod";
import { day, maybeDay, version, words } from "#access/form.ts";
import { endsAfterItStarts } from "#agency/agency.ts";

const LifeAreaFields = z.strictObject({
  nameNb: words(80),
  nameSv: words(80),
  nameEn: words(80).regex(/[a-z].*[a-z]/i, "agency.life-area-needs-letters"),
  position: z.coerce
    .number("agency.position-is-a-number")
    .int("agency.position-is-a-number")
    .min(1, "agency.position-is-a-number")
    .max(999, "agency.position-is-a-number"),
  validFrom: day(),
  validTo: maybeDay(),
  jurisdiction: z.enum(["no", "se"]),
});
export const NewLifeArea = endsAfterItStarts(LifeAreaFields);
export const ChangedLifeArea = endsAfterItStarts(LifeAreaFields.extend({ code: z.string().regex(/^[a-z-]{2,40}$/), version: version() }));

/** The lasting code of a new life area, from its English name ("Self-image" → "self-image"). Consents name it; it never changes. */
export function codeOf(nameEn: string): string {
  return nameEn
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}
