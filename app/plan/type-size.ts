import type { PlanRead } from "#plan/plan.ts";

const LARGEST = 15;
const SMALLEST = 8.5;
/** Two sheets of A4 hold so many characters at one point of type; found by printing the demo plans (plan-pdf.test.ts). */
const CHARACTERS_AT_A_POINT = 1_150_000;

const length = (...texts: readonly (string | null | undefined)[]) => texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** The size of the type, in points, at which this plan fills two sheets at most: as large as it can be, between two ends. */
export function typeSize({ words, goals, measures, contributions, cooperation, disagreements, participants, coordinators }: PlanRead): number {
  const characters =
    600 +
    Object.values(words).reduce((sum, each) => sum + 60 + length(each.words), 0) +
    goals.reduce((sum, goal) => sum + 150 + length(goal.words, goal.statusReason, ...goal.disagreements.map((each) => each.words)), 0) +
    measures.reduce((sum, each) => sum + 90 + length(each.what, each.extent, each.how, each.ownerName, each.agencyName, ...each.disagreements.map((said) => said.words)), 0) +
    contributions.reduce((sum, each) => sum + 40 + length(each.partyName, each.words), 0) +
    cooperation.reduce((sum, each) => sum + 40 + length(each.withWhom, each.about), 0) +
    disagreements.reduce((sum, each) => sum + 60 + length(each.words), 0) +
    participants.reduce((sum, each) => sum + 4 + 2 * length(each.name, each.agencyName), 0) +
    coordinators.length * 160;
  // twice the type takes four times the paper
  const fits = Math.sqrt(CHARACTERS_AT_A_POINT / characters);
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, fits)) * 4) / 4;
}
