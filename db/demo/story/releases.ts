import { idOf } from "#db/demo/identity.ts";
import { topicId } from "#db/demo/story/consents.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Agencies that have not decided to share the dates and outcomes of their contacts: they do their own reading of the law. */
const NOT_SHARED = new Set(["jonas/brygga-legekontor", "emma/forsakringskassan"].map(pairOf));

function pairOf(slug: string): string {
  const [person = "", agency = ""] = slug.split("/");
  return `${idOf(`person/${person}`)}/${idOf(`agency/${agency}`)}`;
}

/**
 * Lock 3 as it stands: each agency at a table whom the consent names has decided to share the dates and outcomes of its
 * contacts, by whoever of its people sits there first. Told last, from the tables and consents the telling holds.
 */
export function tellReleases(telling: Telling): void {
  const { rows } = telling;
  const accountOf = new Map(rows.of("account").map((account) => [account.professional_id, account.id]));
  const nameOf = new Map(rows.of("professional").map((each) => [each.id, each.name]));
  const seats = rows.of("participant").filter((seat) => seat.accepted_at != null);
  const members = rows.of("team_member");
  const police = new Set(
    rows
      .of("agency")
      .filter(({ kind }) => kind === "police")
      .map(({ id }) => id),
  );
  for (const consent of rows.of("consent")) {
    if (consent.withdrawn_at != null || consent.replaced_at != null || String(consent.valid_to) < telling.today) continue;
    // where the police sit nothing is shared with the whole table: what they are to see is shown to them by name
    if (rows.of("consent_party").some((each) => each.consent_id === consent.id && police.has(each.agency_id))) continue;
    for (const party of rows.of("consent_party").filter((each) => each.consent_id === consent.id)) {
      if (NOT_SHARED.has(`${party.person_id}/${party.agency_id}`)) continue;
      const teams = new Set(
        rows
          .of("enrolment")
          .filter((each) => each.person_id === party.person_id)
          .map((each) => each.team_id),
      );
      const decider =
        seats.find((seat) => seat.person_id === party.person_id && seat.agency_id === party.agency_id)?.professional_id ??
        members.find((member) => teams.has(member.team_id) && member.agency_id === party.agency_id)?.professional_id;
      const accountId = decider == null ? undefined : accountOf.get(decider);
      if (decider == null || accountId === undefined) continue;
      rows.add("release", {
        id: idOf(`release/${party.person_id}/${party.agency_id}`),
        person_id: party.person_id,
        agency_id: party.agency_id,
        covers: "contacts",
        basis: "consent",
        consent_id: party.consent_id,
        decided_by: String(accountId),
        decided_by_name: nameOf.get(decider) ?? "",
        decided_at: consent.recorded_at as Date,
      });
    }
  }
}

export interface NoteTold {
  readonly slug: string;
  readonly person: string;
  readonly staff: string;
  readonly kind: "note" | "assessment";
  readonly area: string;
  readonly topic?: string;
  readonly words: string;
  readonly day: number;
  /** to everyone at the table, to one agency (on her consent, or on a statute by its code), or left out: the agency's own */
  readonly to?: "table" | { readonly agency: string; readonly statute?: string };
}

/** What an agency has written beside the plan, and whom it has decided to show it to. */
export function tellNote(telling: Telling, note: NoteTold): void {
  const { rows } = telling;
  const writer = telling.staff(note.staff);
  const person_id = idOf(`person/${note.person}`);
  const id = idOf(`note/${note.slug}`);
  const at = telling.at(note.day, "14:20");
  rows.add("agency_note", {
    id,
    person_id,
    plan_id: idOf(`plan/${note.person}`),
    agency_id: writer.agencyId,
    kind: note.kind,
    life_area: note.area,
    topic_id: note.topic === undefined ? null : topicId(note.person, note.topic),
    words: note.words,
    written_by: writer.accountId,
    written_by_name: writer.name,
    written_at: at,
  });
  if (note.to === undefined) return;
  const statute = note.to === "table" ? undefined : note.to.statute;
  const consent = rows.of("consent").find((each) => each.person_id === person_id && each.withdrawn_at == null && each.replaced_at == null);
  rows.add("release", {
    id: idOf(`release/note/${note.slug}`),
    person_id,
    agency_id: writer.agencyId,
    covers: "row",
    item: "note",
    item_id: id,
    to_agency_id: note.to === "table" ? null : idOf(`agency/${note.to.agency}`),
    basis: statute === undefined ? "consent" : "statute",
    consent_id: statute === undefined ? (consent?.id ?? null) : null,
    basis_id: statute === undefined ? null : idOf(`release-basis/${statute}`),
    decided_by: writer.accountId,
    decided_by_name: writer.name,
    decided_at: at,
  });
}
