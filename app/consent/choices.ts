import type { Problem } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { listAgenciesOfAgreement, listLifeAreas, listProfessionalsOf } from "#agency/agency.store.server.ts";
import { type Draft, keptBackOf, partiesOf } from "#consent/draft.ts";
import type { Giving } from "#consent/giving.store.server.ts";

/** What a consent can be about: the agencies of her local agreement, who works there, the life areas. */
export async function listChoices(scope: Scope, giving: Giving) {
  const agencies = await listAgenciesOfAgreement(scope, giving.agreementId);
  const staff = await listProfessionalsOf(
    scope,
    agencies.map((agency) => agency.id),
  );
  const areas = await listLifeAreas(scope, giving.jurisdiction as "no" | "se");
  return { agencies, areas, staff: staff.filter((each) => each.role !== "administrator") };
}
export type Choices = Awaited<ReturnType<typeof listChoices>>;

/** Everything chosen must have been offered; and nobody is let in and kept out at once. */
export function problemsOfChoice(draft: Draft, choices: Choices, giving: Giving): Problem[] {
  const agencies = new Set(choices.agencies.map((agency) => agency.id));
  const areas = new Set(choices.areas.map((area) => area.code));
  const functions = new Set(choices.staff.map((each) => `${each.agencyId}:${each.functionName}`));
  const staff = new Set(choices.staff.map((each) => each.professionalId));
  const topics = new Set(giving.topics.map((topic) => topic.topicId));
  const isParty = (id: string) => id === "all" || agencies.has(id);
  const isOffered =
    draft.agency.every((id) => agencies.has(id)) &&
    partiesOf(draft).every(
      ({ agencyId, lifeAreas, functions: named }) => lifeAreas.every((area) => areas.has(area)) && named.every((each) => functions.has(`${agencyId}:${each}`)),
    ) &&
    keptBackOf(draft).every(({ topicId, from }) => topics.has(topicId) && from.every(isParty)) &&
    draft.newTopicFor.every((id) => id === "" || isParty(id)) &&
    shutOf(draft).every((id) => agencies.has(id) || staff.has(id));
  return [
    ...(isOffered ? [] : [{ code: "form.not-valid", field: "agency.municipal" }]),
    ...(draft.agency.some((id) => draft.shut.includes(id)) ? [{ code: "consent.both-in-and-out", field: "shut" }] : []),
    ...(draft.newTopic !== "" && draft.newTopicFor.every((id) => id === "") ? [{ code: "consent.topic-for-nobody", field: "newTopicFor" }] : []),
  ];
}

/** Agencies and professionals kept out altogether. */
export function shutOf(draft: Draft): string[] {
  return draft.shut.filter((id) => id !== "");
}
