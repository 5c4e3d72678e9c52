// A text that exists in Norwegian and was forgotten in Swedish, one left over, and one used without what fills it:
// each must be a type error, or a missing translation could reach someone.
import { makeTexts } from "#ui/make-texts.ts";
import "#shell/catalogue.ts";

const canaryNb = { "canary.kept": "Beholdt", "canary.forgotten": "Glemt" } as const;

export const forgotten: Record<keyof typeof canaryNb, string> = { "canary.kept": "Kvar" };
export const leftOver: Record<keyof typeof canaryNb, string> = { "canary.kept": "Kvar", "canary.forgotten": "Glömd", "canary.gone": "Borta" };

const t = makeTexts("sv", {});
export const unfilled = t("nav.acting-as");
export const unknown = t("canary.unknown");
