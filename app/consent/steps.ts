/** The three steps of giving a consent: whom, what, yes. Everything typed is carried along until the last. */
export const STEPS = ["who", "what", "yes"] as const;
export type Step = (typeof STEPS)[number];

/** The step to show after a form was sent: where the first problem is, else where it was to go. */
export function stepOf(go: string, problems: readonly { readonly field?: string }[]): Step {
  const field = problems[0]?.field?.split(".")[0];
  if (problems.length > 0) {
    if (field === "agency") return "who";
    return ["area", "who", "function", "topic", "newTopic", "newTopicFor", "shut"].includes(field ?? "") ? "what" : "yes";
  }
  return STEPS.find((step) => step === go) ?? "who";
}
