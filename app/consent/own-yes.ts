/** Her own yes among the guardians', where a coordinator writes down who has said it. */
export const HER_OWN = "self";

interface Rule {
  readonly guardiansDecide: boolean;
  /** kinds of agency that ask for it once they are let in; "" everywhere */
  readonly ownYesFor: readonly string[];
}

/** Is her own yes asked beside her guardians'? As care.consent_asks_everyone() judges it when the consent is kept. */
export function asksHerToo(
  { guardiansDecide, ownYesFor }: Rule,
  offered: readonly { readonly id: string; readonly kind: string }[],
  chosen: readonly string[],
): boolean {
  if (!guardiansDecide) return false;
  const kinds = new Set(offered.filter(({ id }) => chosen.includes(id)).map(({ kind }) => kind));
  return ownYesFor.some((kind) => kind === "" || kinds.has(kind));
}
