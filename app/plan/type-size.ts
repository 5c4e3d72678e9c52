import type { PlanRead } from "#plan/plan.ts";

const LARGEST = 15;
const SMALLEST = 8.5;
/*
 * How many characters, at one point of type, two sheets of A4 hold. Twice the type takes four times the paper.
 * Found by printing the demo plans at every size; held by plan-pdf.test.ts.
 */
const IN_TWO_COLUMNS = 1_180_000;
const IN_ONE_COLUMN = 1_000_000;

/** How a plan is set on paper. */
export interface Setting {
  /** points */
  readonly size: number;
  /** short lines waste less paper, so a full plan keeps larger type in two */
  readonly columns: 1 | 2;
}

const length = (...texts: readonly (string | null | undefined)[]) => texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** The largest type, between two ends, at which this plan fills two sheets at most. */
export function settingOf(plan: PlanRead): Setting {
  const characters = countCharacters(plan);
  if (characters <= IN_ONE_COLUMN / LARGEST ** 2) return { size: LARGEST, columns: 1 };
  const fits = Math.floor(Math.sqrt(IN_TWO_COLUMNS / characters) * 4) / 4;
  return { size: Math.min(LARGEST, Math.max(SMALLEST, fits)), columns: 2 };
}

/** All that is printed, and what its headings and list marks take, in characters. */
function countCharacters({ words, goals, measures, contributions, cooperation, disagreements, participants, coordinators }: PlanRead): number {
  return (
    600 +
    Object.values(words).reduce((sum, each) => sum + 60 + length(each.words), 0) +
    goals.reduce((sum, goal) => sum + 150 + length(goal.words, goal.statusReason, ...goal.disagreements.map((each) => each.words)), 0) +
    measures.reduce(
      (sum, each) => sum + 90 + length(each.what, each.extent, each.how, each.ownerName, each.agencyName, ...each.disagreements.map((said) => said.words)),
      0,
    ) +
    contributions.reduce((sum, each) => sum + 40 + length(each.partyName, each.words), 0) +
    cooperation.reduce((sum, each) => sum + 40 + length(each.withWhom, each.about), 0) +
    disagreements.reduce((sum, each) => sum + 60 + length(each.words), 0) +
    participants.reduce((sum, each) => sum + 2 + length(each.name), 0) +
    2 * length(...new Set(participants.map((each) => each.agencyName))) +
    coordinators.length * 160
  );
}
