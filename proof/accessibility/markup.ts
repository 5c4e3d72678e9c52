import { HtmlValidate } from "html-validate";

/*
 * The served bytes held against the standard, before a browser has mended them. `standard` is what the HTML specification
 * demands, `a11y` what those who hear a page need; `recommended` is left out, which adds taste (quotes, the order of
 * attributes, inline style).
 */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // a label, a description or a list that names nothing helps nobody
    "no-missing-references": "error",
    // a table that is drawn as cards on a phone is none any more for those who hear it, unless its roles are written out
    "no-redundant-role": "off",
    // the specification takes any id without a space; React's own begin with "_"
    "valid-id": ["error", { relaxed: true }],
  },
});

/** What is wrong with a document, one line a rule. */
export async function findMarkupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const first = new Map<string, string>();
  for (const { ruleId, message, selector, severity } of results.flatMap(({ messages }) => messages))
    if (severity === 2 && !first.has(ruleId)) first.set(ruleId, `html ${ruleId}: ${message} (${selector ?? ""})`);
  return [...first.values()];
}
