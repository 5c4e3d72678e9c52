import type { Choices } from "#consent/choices.ts";
import type { Consent } from "#consent/consent.ts";
import type { Giving } from "#consent/giving.store.server.ts";

/** What the form holds when it is opened: the live consent copied, or who is at the table already. */
export function startingPoint(live: Consent | undefined, giving: Giving, choices: Choices) {
  const parties = (live?.parties ?? []).filter((party) => party.withdrawnAt === null);
  const offered = new Set(choices.agencies.map((agency) => agency.id));
  const seated = [...new Set(giving.seats.map((seat) => seat.agencyId))];
  return {
    agencies: (live === undefined ? seated : parties.map((party) => party.agencyId)).filter((id) => offered.has(id)),
    areas: Object.fromEntries(parties.map((party) => [party.agencyId, party.lifeAreas])),
    functions: Object.fromEntries(parties.flatMap((party) => (party.coversAllFunctions ? [] : [[party.agencyId, party.functions]]))),
    topics: Object.fromEntries(
      giving.topics.map(({ topicId }) => [
        topicId,
        (live?.exclusions ?? []).filter((each) => each.topicId === topicId && each.professionalId === null).map((each) => each.agencyId ?? "all"),
      ]),
    ),
    shut: (live?.exclusions ?? []).flatMap((each) => (each.topicId === null ? [each.agencyId ?? each.professionalId ?? ""] : [])),
    purpose: live?.purpose,
    validFrom: giving.today,
    validTo: endOf(giving),
  };
}
export type StartingPoint = ReturnType<typeof startingPoint>;

/** A year is suggested; a guardian's yes ends the day before she decides for herself. */
function endOf(giving: Pick<Giving, "today" | "guardiansDecide" | "decidesHerselfOn">): string {
  const year = dayBefore(`${Number(giving.today.slice(0, 4)) + 1}${giving.today.slice(4)}`);
  const last = dayBefore(giving.decidesHerselfOn);
  return giving.guardiansDecide && last < year ? last : year;
}

function dayBefore(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
