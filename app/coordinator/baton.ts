import { type Outcome, refuse } from "#access/outcome.ts";
import type { Side } from "#coordinator/gap.ts";

/*
 * The baton of one person: who holds each side's role, to whom it is offered. Nothing here lets a role go: it ends in the
 * step in which another takes it. The database keeps the same rules (take_baton, term_steps, the unique indexes); the proof
 * (proof/baton.ts) walks both and holds them together.
 */

export interface Held {
  readonly termId: string;
  readonly side: Side;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly state: "offered" | "accepted" | "declined" | "ended";
}

export interface HandOver {
  readonly handoverId: string;
  readonly termId: string;
  readonly toProfessionalId: string;
  readonly toAgencyId: string;
  readonly state: "offered" | "accepted" | "declined" | "taken-back";
}

export interface Baton {
  readonly terms: readonly Held[];
  readonly handovers: readonly HandOver[];
}

/** One who could be asked: on which side she works, and whether her agency lets her coordinate today. */
export interface Receiver {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly side: Side | "other";
  readonly mayCoordinate: boolean;
}

export type BatonStep =
  | { readonly kind: "offer-chair"; readonly side: Side; readonly termId: string; readonly to: Receiver }
  | { readonly kind: "answer-chair"; readonly termId: string; readonly isYes: boolean }
  | { readonly kind: "take-back-chair"; readonly termId: string }
  | { readonly kind: "offer"; readonly termId: string; readonly handoverId: string; readonly to: Receiver }
  | { readonly kind: "accept"; readonly handoverId: string; readonly newTermId: string; readonly mayCoordinate: boolean }
  | { readonly kind: "decline"; readonly handoverId: string }
  | { readonly kind: "take-back"; readonly handoverId: string };

type Stepped = Outcome<{ readonly baton: Baton }>;

/** What a step makes of the baton; a refusal where it cannot be taken. */
export function nextBaton(baton: Baton, step: BatonStep): Stepped {
  switch (step.kind) {
    case "offer-chair":
      return offerChair(baton, step);
    case "answer-chair":
      return answerChair(baton, step.termId, step.isYes ? "accepted" : "declined");
    case "take-back-chair":
      return answerChair(baton, step.termId, "ended");
    case "offer":
      return offer(baton, step);
    case "accept":
      return accept(baton, step);
    case "decline":
      return answer(baton, step.handoverId, "declined");
    case "take-back":
      return answer(baton, step.handoverId, "taken-back");
  }
}

const holds = (baton: Baton, side: Side) => baton.terms.find((term) => term.side === side && term.state === "accepted");
const setTerm = (terms: readonly Held[], termId: string, state: Held["state"]) => terms.map((term) => (term.termId === termId ? { ...term, state } : term));
const setHandover = (handovers: readonly HandOver[], handoverId: string, state: HandOver["state"]) =>
  handovers.map((each) => (each.handoverId === handoverId ? { ...each, state } : each));

/** Same side only, with the mandate, and nobody who holds a role of hers already. */
function judgeReceiver(baton: Baton, side: Side, to: Receiver): Outcome {
  if (to.side !== side) return refuse("coordinator.wrong-side", "to");
  if (!to.mayCoordinate) return refuse("coordinator.no-mandate", "to");
  if (baton.terms.some((term) => term.state === "accepted" && term.professionalId === to.professionalId)) return refuse("coordinator.has-role-already", "to");
  return { ok: true };
}

function offerChair(baton: Baton, { side, termId, to }: Extract<BatonStep, { kind: "offer-chair" }>): Stepped {
  if (holds(baton, side) !== undefined) return refuse("coordinator.chair-is-taken");
  if (baton.terms.some((term) => term.side === side && term.state === "offered")) return refuse("coordinator.already-offered");
  const judged = judgeReceiver(baton, side, to);
  if (!judged.ok) return judged;
  const { professionalId, agencyId } = to;
  return { ok: true, baton: { ...baton, terms: [...baton.terms, { termId, side, professionalId, agencyId, state: "offered" }] } };
}

function answerChair(baton: Baton, termId: string, state: "accepted" | "declined" | "ended"): Stepped {
  const term = baton.terms.find((each) => each.termId === termId);
  if (term === undefined) return refuse("coordinator.not-here");
  if (term.state !== "offered") return refuse("coordinator.already-answered");
  return { ok: true, baton: { ...baton, terms: setTerm(baton.terms, termId, state) } };
}

function offer(baton: Baton, { termId, handoverId, to }: Extract<BatonStep, { kind: "offer" }>): Stepped {
  const term = baton.terms.find((each) => each.termId === termId);
  if (term === undefined) return refuse("coordinator.not-here");
  if (term.state !== "accepted") return refuse("coordinator.term-over");
  if (baton.handovers.some((each) => each.termId === termId && each.state === "offered")) return refuse("coordinator.already-offered");
  const judged = judgeReceiver(baton, term.side, to);
  if (!judged.ok) return judged;
  const made: HandOver = { handoverId, termId, toProfessionalId: to.professionalId, toAgencyId: to.agencyId, state: "offered" };
  return { ok: true, baton: { ...baton, handovers: [...baton.handovers, made] } };
}

function accept(baton: Baton, { handoverId, newTermId, mayCoordinate }: Extract<BatonStep, { kind: "accept" }>): Stepped {
  const judged = answer(baton, handoverId, "accepted");
  if (!judged.ok) return judged;
  const handover = baton.handovers.find((each) => each.handoverId === handoverId);
  const term = baton.terms.find((each) => each.termId === handover?.termId);
  if (handover === undefined || term?.state !== "accepted") return refuse("coordinator.term-over");
  const { toProfessionalId: professionalId, toAgencyId: agencyId } = handover;
  const others = baton.terms.filter((each) => each.termId !== term.termId && each.state === "accepted");
  if (!mayCoordinate || others.some((each) => each.professionalId === professionalId)) return refuse("coordinator.no-mandate");
  const taken: Held = { termId: newTermId, side: term.side, professionalId, agencyId, state: "accepted" };
  return { ok: true, baton: { terms: [...setTerm(baton.terms, term.termId, "ended"), taken], handovers: judged.baton.handovers } };
}

function answer(baton: Baton, handoverId: string, state: "accepted" | "declined" | "taken-back"): Stepped {
  const handover = baton.handovers.find((each) => each.handoverId === handoverId);
  if (handover === undefined) return refuse("coordinator.not-here");
  if (handover.state !== "offered") return refuse(saidAbout(handover.state));
  return { ok: true, baton: { ...baton, handovers: setHandover(baton.handovers, handoverId, state) } };
}

/** To the one who comes too late: what happened instead. */
export function saidAbout(state: "accepted" | "declined" | "taken-back"): string {
  return { accepted: "coordinator.is-accepted", declined: "coordinator.is-declined", "taken-back": "coordinator.is-taken-back" }[state];
}
