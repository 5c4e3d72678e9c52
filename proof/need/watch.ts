import { type Act, openOffer, type Truth, type World } from "./rules.ts";

/** What must hold of a need at every moment, whoever did what. @returns the fault in words, or nothing. */
export function findFault(world: World): string | undefined {
  const open = world.offers.filter(({ state }) => state === "offered");
  if (world.holder === null) return "nobody has it";
  if (open.length > 1) return "two agencies are asked at once";
  const [only] = open;
  if (only !== undefined && only.from !== world.holder) return `${only.from} offers what ${world.holder} has`;
  if (open.length > 0 && ["accepted", "not-needed", "declined-by-person"].includes(world.state)) return "an ended need is still offered";
  if (open.length > 0 && (world.chairs.municipal !== "empty" || world.chairs.specialist !== "empty")) return "a coordinator and an agency are asked at once";
  if (world.state === "handed-over" && (!world.isGivenOn || world.holder === "unit")) return "it is handed over to nobody";
  // who has it is who said yes last: the chain of the yeses has no gap
  let holder: string = "unit";
  for (const { from, to, state } of world.offers) {
    if (state !== "accepted") continue;
    if (from !== holder) return `${from} gave away what ${holder} had`;
    holder = to;
  }
  if (world.holder !== holder && world.holder !== "coordinators") return `${holder} said yes last, and ${world.holder} has it`;
  if (world.counted !== world.offers.length) return "a throw was not counted";
  return undefined;
}

/** What must hold of one act: a refusal changes nothing, and what is over stays over. */
export function findFaultOf(act: Act, truth: Truth, before: World, after: World): string | undefined {
  if (truth !== "done" && JSON.stringify(before) !== JSON.stringify(after)) return `${act.kind} was refused and changed something`;
  if (truth === "done" && ["accepted", "not-needed", "declined-by-person"].includes(before.state)) return `${act.kind} was done to what was over`;
  if (truth === "done" && "old" in act && act.old > 0) return `${act.kind} was done from an old page`;
  if (truth === "done" && act.kind === "answer" && openOffer(before) === undefined) return "an answer to no question was taken";
  return undefined;
}

/** Two acts from the same moment: do they get in each other's way, so that only one of them can be done? */
export function collide(one: Act, other: Act): boolean {
  const touchesOffer = ({ kind }: Act) => kind === "answer" || kind === "take-back";
  const touchesNeed = (act: Act) => "old" in act;
  return (
    (touchesOffer(one) && touchesOffer(other)) ||
    (touchesNeed(one) && touchesNeed(other)) ||
    (touchesOffer(one) && other.kind === "person-declines") ||
    (touchesOffer(other) && one.kind === "person-declines")
  );
}
