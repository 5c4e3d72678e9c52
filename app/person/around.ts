import type { Texts } from "#ui/texts.tsx";
import type { CircleMember } from "#person/circle.store.server.ts";
import { agencyNameOf, sideNameOf } from "#person/agency-name.ts";
import { layOutNarrow, layOutWide, type MapActor, type NetworkMap } from "#person/network-map.ts";
import type { Coordinator, Helper } from "#person/who-helps.ts";

interface Around {
  readonly coordinators: readonly Coordinator[];
  readonly helpers: readonly Helper[];
  readonly members: readonly CircleMember[];
}

/** Kinship, and the right the law gives if any: two things, said as two. */
export function memberRole(t: Texts, member: Pick<CircleMember, "kinship" | "legalRight">): string {
  const kinship = t.of(`person.kinship.${member.kinship}`);
  return member.legalRight === "none" ? kinship : `${kinship}, ${t.of(`person.right.${member.legalRight}`)}`;
}

/** Everyone around her as actors of one map, in the words of the reader. The table is made of the same list. */
export function actorsAround(t: Texts, { coordinators, helpers, members }: Around): MapActor[] {
  const accepted = coordinators.filter((each) => each.state === "accepted");
  const seats = new Set(accepted.map((each) => `${each.professionalId}/${each.agencyId}`));
  return [
    ...accepted.map((each) => ({
      id: each.termId,
      name: each.name,
      role: each.functionName,
      group: agencyNameOf(t, each),
      side: each.side,
      isCoordinator: true,
    })),
    ...helpers
      .filter((each) => !seats.has(`${each.professionalId}/${each.agencyId}`))
      .map((each) => ({
        id: each.participantId,
        name: each.name,
        role: each.since === null ? `${each.functionName} (${t("person.map.invited")})` : each.functionName,
        group: agencyNameOf(t, each),
        side: each.side,
        isCoordinator: false,
      })),
    ...members.map((member) => ({
      id: member.memberId,
      name: member.name,
      role: memberRole(t, member),
      group: "",
      side: "circle" as const,
      isCoordinator: false,
    })),
  ];
}

export function drawMap(
  t: Texts,
  actors: readonly MapActor[],
  person: { name: string; givenName: string; isOwner: boolean; jurisdiction: "no" | "se" },
): { wide: NetworkMap; narrow: NetworkMap } {
  const words = {
    person: person.isOwner ? t("person.map.you") : person.givenName,
    coordinator: t("person.map.coordinator-label"),
    emptyChair: t("person.map.empty-chair"),
    sides: {
      municipal: sideNameOf(t, "municipal", person.jurisdiction),
      specialist: sideNameOf(t, "specialist", person.jurisdiction),
      other: sideNameOf(t, "other", person.jurisdiction),
      circle: person.isOwner ? t("person.side.circle-own") : t("person.side.circle", { name: person.givenName }),
    },
  };
  return { wide: layOutWide(actors, words), narrow: layOutNarrow(actors, words) };
}
