/*
 * The way of a need between agencies, said a second time and without a database: a world small enough to be walked a
 * hundred thousand steps. The engine is held against it at a sample (engine.ts). A variant with a planted mistake is the
 * same world with one rule broken.
 */

export const agencies = ["unit", "dps", "housing", "nav"] as const;
export type Agency = (typeof agencies)[number];
export type NeedState = "raised" | "received" | "assessed" | "accepted" | "not-needed" | "handed-over" | "declined-by-person";
export type OfferState = "offered" | "accepted" | "declined" | "taken-back";

export interface Offer {
  readonly from: Agency;
  readonly to: Agency;
  state: OfferState;
}

export interface World {
  state: NeedState;
  /** nobody: what must never be */
  holder: Agency | "coordinators" | null;
  isGivenOn: boolean;
  isAssessed: boolean;
  version: number;
  offers: Offer[];
  chairs: { municipal: "empty" | "asked" | "taken"; specialist: "empty" | "asked" | "taken" };
  /** tries to pass it on that were counted */
  counted: number;
}

export const newWorld = (): World => ({
  state: "raised",
  holder: "unit",
  isGivenOn: false,
  isAssessed: false,
  version: 1,
  offers: [],
  chairs: { municipal: "empty", specialist: "empty" },
  counted: 0,
});

export type Side = "municipal" | "specialist";
/** `old`: by how many versions the page is behind that it is done from. `offer`: which, in the order they were made. */
export type Act =
  | { readonly kind: "receive"; readonly by: Agency; readonly old: number }
  | { readonly kind: "assess"; readonly by: Agency; readonly old: number; readonly isNeeded: boolean }
  | { readonly kind: "hand-over"; readonly by: Agency; readonly old: number; readonly to: Agency }
  | { readonly kind: "answer"; readonly by: Agency; readonly offer: number; readonly isYes: boolean }
  | { readonly kind: "take-back"; readonly by: Agency }
  | { readonly kind: "person-declines"; readonly by: Agency; readonly old: number }
  | { readonly kind: "ask-coordinator"; readonly by: Agency; readonly old: number; readonly side: Side }
  | { readonly kind: "coordinator-answers"; readonly side: Side; readonly isYes: boolean };

/** What the asker is told: done, or a sentence by its key. */
export type Truth = string;

export const mistakes = [
  "offering-lets-go",
  "no-lets-go",
  "yes-after-withdrawal",
  "second-yes-counts",
  "yes-moves-nothing",
  "ending-leaves-the-offer",
  "two-offers-at-once",
  "old-page-counts",
  "withdrawn-throw-not-counted",
  "unit-hands-on-what-it-gave-away",
  "coordinator-and-agency-both",
] as const;
export type Mistake = (typeof mistakes)[number];

const over = new Set<NeedState>(["accepted", "not-needed", "declined-by-person"]);
export const openOffer = (world: World) => world.offers.find(({ state }) => state === "offered");
const isAsked = ({ chairs }: World) => chairs.municipal !== "empty" || chairs.specialist !== "empty";

/** Where the rules say that an act ends, and what is told. Changes the world where the answer is "done". */
export function follow(world: World, act: Act, mistake?: Mistake): Truth {
  const holds = (by: Agency) => (world.isGivenOn ? world.holder === by : by === "unit");
  const once = (by: Agency) => by === "unit" || world.offers.some(({ from, state }) => from === by && state === "accepted");
  const isOld = (old: number) => old !== 0 && mistake !== "old-page-counts";
  const open = openOffer(world);

  switch (act.kind) {
    case "receive":
    case "assess":
    case "ask-coordinator": {
      // what the unit does with a need is over where it has been given on
      if (world.isGivenOn) return world.holder === act.by && world.state === "handed-over" ? "referral.is-over" : "referral.not-here";
      if (!holds(act.by)) return "referral.not-here";
      const judged = judgeStep(world, act);
      if (judged !== undefined) return judged;
      if (open !== undefined && mistake !== "coordinator-and-agency-both") return "handover.is-offered-on";
      if (isOld(act.old)) return "referral.changed-meanwhile";
      world.version += 1;
      if (act.kind === "receive") world.state = "received";
      else if (act.kind === "ask-coordinator") world.chairs[act.side] = "asked";
      else {
        world.state = act.isNeeded ? "assessed" : "not-needed";
        world.isAssessed = act.isNeeded;
      }
      return "done";
    }
    case "coordinator-answers": {
      if (world.chairs[act.side] !== "asked" || over.has(world.state)) return "referral.already-answered";
      world.chairs[act.side] = act.isYes ? "taken" : "empty";
      if (world.chairs.municipal === "taken" && world.chairs.specialist === "taken") {
        world.state = "accepted";
        world.holder = "coordinators";
        world.version += 1;
      }
      return "done";
    }
    case "hand-over": {
      const mayHand = holds(act.by) || (mistake === "unit-hands-on-what-it-gave-away" && act.by === "unit");
      if (!mayHand) return once(act.by) && world.isGivenOn ? "handover.was-accepted" : "referral.not-here";
      if (over.has(world.state)) return "handover.is-over";
      if (world.state === "raised") return "handover.not-received";
      if (open !== undefined && mistake !== "two-offers-at-once") return "handover.is-offered-on";
      if (isOld(act.old)) return "handover.changed-meanwhile";
      if (isAsked(world) && mistake !== "coordinator-and-agency-both") return "handover.coordinator-is-asked";
      if (act.to === world.holder) return "handover.holds-it-already";
      world.offers.push({ from: act.by, to: act.to, state: "offered" });
      world.counted += 1;
      world.version += 1;
      if (mistake === "offering-lets-go") world.holder = null;
      return "done";
    }
    case "answer": {
      const offer = world.offers[act.offer];
      if (offer === undefined || offer.to !== act.by) return "referral.not-here";
      const isStill =
        offer.state === "offered" ||
        (mistake === "yes-after-withdrawal" && offer.state === "taken-back" && act.isYes) ||
        (mistake === "second-yes-counts" && offer.state === "accepted" && act.isYes);
      if (!isStill) return `handover.was-${offer.state}`;
      offer.state = act.isYes ? "accepted" : "declined";
      world.version += 1;
      if (!act.isYes) {
        if (mistake === "no-lets-go") world.holder = null;
        return "done";
      }
      if (mistake === "yes-moves-nothing") return "done";
      world.holder = act.by;
      world.isGivenOn = act.by !== "unit";
      world.state = world.isGivenOn ? "handed-over" : world.isAssessed ? "assessed" : "received";
      return "done";
    }
    case "take-back": {
      if (!holds(act.by)) return once(act.by) && world.isGivenOn ? "handover.was-accepted" : "referral.not-here";
      if (over.has(world.state)) return "handover.is-over";
      const newest = world.offers.at(-1);
      if (newest === undefined) return "referral.not-here";
      if (newest.state !== "offered") return `handover.was-${newest.state}`;
      newest.state = "taken-back";
      world.version += 1;
      if (mistake === "withdrawn-throw-not-counted") world.counted -= 1;
      return "done";
    }
    case "person-declines": {
      if (!holds(act.by)) return "referral.not-here";
      if (over.has(world.state)) return "referral.is-over";
      if (isOld(act.old)) return "referral.changed-meanwhile";
      if (open !== undefined && mistake !== "ending-leaves-the-offer") {
        open.state = "taken-back";
        world.version += 1;
      }
      for (const side of ["municipal", "specialist"] as const) if (world.chairs[side] === "asked") world.chairs[side] = "empty";
      world.state = "declined-by-person";
      world.version += 1;
      return "done";
    }
  }
}

function judgeStep(world: World, act: Extract<Act, { kind: "receive" | "assess" | "ask-coordinator" }>): Truth | undefined {
  if (over.has(world.state)) return "referral.is-over";
  if (act.kind === "receive") return world.state === "raised" ? undefined : "referral.already-received";
  if (act.kind === "assess") {
    if (world.state === "raised") return "referral.not-received";
    return world.state === "received" ? undefined : "referral.already-assessed";
  }
  if (world.state !== "assessed") return "referral.not-assessed";
  return world.chairs[act.side] === "empty" ? undefined : "referral.chair-is-taken";
}
