import { z } from "zod";
import { maybeId, maybeWords, several } from "#access/form.ts";
import { STEPS, type Step } from "#consent/steps.ts";

/**
 * A form with a group of fields for each agency ("area.<agency>") as one with fixed names: each value then says whose
 * it is ("<agency>:<value>"). Groups of agencies ("agency.municipal") are one list. Empty values only say that the
 * group was shown.
 */
export function gatherDraft(form: FormData): FormData {
  const gathered = new FormData();
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    const [field = "", group] = name.split(".", 2);
    if (group === undefined) gathered.append(name, value);
    else if (value !== "") gathered.append(field, field === "agency" ? value : `${group}:${value}`);
  }
  return gathered;
}

const ids = () => several().pipe(z.array(z.uuid()));
const ofAgency = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:.+$/;
const pairs = () => several().pipe(z.array(z.string().regex(ofAgency)));

export const DraftForm = z.strictObject({
  go: z.enum(["who", "what", "yes", "give"]).default("what"),
  from: z.enum(STEPS),
  agency: ids(),
  area: pairs(),
  who: pairs(),
  function: pairs(),
  topic: pairs(),
  newTopic: maybeWords(80),
  newTopicFor: several(),
  shut: several(),
  purpose: maybeWords(500),
  validFrom: maybeWords(10),
  validTo: maybeWords(10),
  form: maybeWords(10),
  witness: maybeWords(200),
  ownVoice: maybeWords(2000),
  yes: several(),
  textVersion: maybeWords(20),
  /** the language the text was read in */
  language: z.enum(["nb", "sv", "en"]).default("nb"),
  replaces: maybeId(),
});
export type Draft = z.output<typeof DraftForm>;

export interface DraftParty {
  readonly agencyId: string;
  readonly coversAllFunctions: boolean;
  readonly functions: string[];
  readonly lifeAreas: string[];
}

const valuesOf = (given: readonly string[], agencyId: string) =>
  given.filter((each) => each.startsWith(`${agencyId}:`)).map((each) => each.slice(agencyId.length + 1));

/** Each chosen agency with what it is given. Nothing ticked is nothing given. */
export function partiesOf(draft: Draft): DraftParty[] {
  return draft.agency.map((agencyId) => {
    const coversAllFunctions = valuesOf(draft.who, agencyId).at(-1) !== "some";
    return { agencyId, coversAllFunctions, functions: coversAllFunctions ? [] : valuesOf(draft.function, agencyId), lifeAreas: valuesOf(draft.area, agencyId) };
  });
}

/** Topics kept back: topic → from all ("all") or from these agencies. */
export function keptBackOf(draft: Draft): { topicId: string; from: string[] }[] {
  const topics = [...new Set(draft.topic.map((each) => each.slice(0, 36)))];
  return topics.map((topicId) => ({ topicId, from: valuesOf(draft.topic, topicId) }));
}

/** What keeps a step from being left forwards. */
export function problemsAt(step: Step, draft: Draft): { code: string; field: string }[] {
  if (step === "who") return draft.agency.length === 0 ? [{ code: "consent.names-nobody", field: "agency.municipal" }] : [];
  if (step === "what") {
    return partiesOf(draft).flatMap((party) => [
      ...(party.lifeAreas.length === 0 ? [{ code: "consent.agency-sees-nothing", field: `area.${party.agencyId}` }] : []),
      ...(!party.coversAllFunctions && party.functions.length === 0 ? [{ code: "consent.agency-has-nobody", field: `function.${party.agencyId}` }] : []),
    ]);
  }
  return [];
}
