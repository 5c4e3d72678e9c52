import type { Scope } from "#access/scope.server.ts";
import { type Choices, listChoices, shutOf } from "#consent/choices.ts";
import { type ConsentExclusion, type ConsentInWords, describeConsent } from "#consent/consent.ts";
import { type Draft, keptBackOf, partiesOf } from "#consent/draft.ts";
import { getGiving } from "#consent/giving.store.server.ts";

/** What a yes to this draft would mean, in the same words as the consent that comes of it. */
export async function describeDraft(scope: Scope, personId: string, draft: Draft): Promise<ConsentInWords | undefined> {
  const giving = await getGiving(scope, personId);
  if (giving === undefined) return undefined;
  const choices = await listChoices(scope, giving);
  const nameOf = (agencyId: string) => choices.agencies.find((agency) => agency.id === agencyId)?.name ?? null;
  const topics = keptBackOf(draft).map(({ topicId, from }) => ({ from, name: giving.topics.find((topic) => topic.topicId === topicId)?.name ?? "" }));
  if (draft.newTopic !== "") topics.push({ from: draft.newTopicFor.filter((id) => id !== ""), name: draft.newTopic });
  return describeConsent({
    parties: partiesOf(draft).map((party) => ({ ...party, partyId: party.agencyId, agencyName: nameOf(party.agencyId) ?? "", withdrawnAt: null })),
    exclusions: [
      ...topics.flatMap(({ from, name }) =>
        (from.includes("all") ? [null] : from).map((agencyId) => ({ ...NOBODY, agencyId, topicId: name, topicName: name })),
      ),
      ...shutOf(draft).map((id) => shutOut(id, nameOf(id), choices)),
    ],
  });
}

const NOBODY: ConsentExclusion = { agencyId: null, agencyName: null, professionalId: null, professionalName: null, topicId: null, topicName: null };

function shutOut(id: string, agencyName: string | null, choices: Choices): ConsentExclusion {
  if (agencyName !== null) return { ...NOBODY, agencyId: id, agencyName };
  return { ...NOBODY, professionalId: id, professionalName: choices.staff.find((each) => each.professionalId === id)?.name ?? "" };
}
