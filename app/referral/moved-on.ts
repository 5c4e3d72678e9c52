import type { ShouldRevalidateFunctionArgs } from "react-router";

/** What a refusal says has become of a hand-over meanwhile, if that is what it says. */
export function movedOn(refused: unknown): string[] {
  const problems = (refused as { problems?: readonly { code: string }[] } | undefined)?.problems ?? [];
  return problems.map(({ code }) => code).filter((code) => code.startsWith("handover.was-"));
}

/**
 * A refused form keeps the page it was on, so that nothing typed is lost. Where the need has moved on there is nothing
 * left to type: the page is read anew, and shows no more than is still hers to see.
 */
export const readAnewWhenMovedOn = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  defaultShouldRevalidate || movedOn(actionResult).length > 0;
