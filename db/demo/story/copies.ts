import { createHash } from "node:crypto";
import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

export interface CopyTold {
  readonly person: string;
  readonly staff: string;
  readonly language: "nb" | "sv";
  readonly areas: readonly string[];
  readonly day: number;
  readonly words: string;
}

/** An agency's own copy of what was open to it that day: two files, never changed, found under "copies". */
export function tellCopy(telling: Telling, copy: CopyTold): void {
  const { rows } = telling;
  const taker = telling.staff(copy.staff);
  const person_id = idOf(`person/${copy.person}`);
  const party = rows.of("consent_party").find((each) => each.person_id === person_id && each.agency_id === taker.agencyId);
  const person = rows.of("person").find((each) => each.id === person_id);
  if (party === undefined || person === undefined) throw new Error(`${copy.staff} has nothing of ${copy.person} to copy`);
  const id = idOf(`copy/${copy.person}/${copy.staff}`);
  rows.add("agency_copy", {
    id,
    person_id,
    person_name: `${person.given_name} ${person.family_name}`,
    agency_id: taker.agencyId,
    version: 1,
    content_version: 1,
    language: copy.language,
    life_areas: [...copy.areas],
    notes: 0,
    contacts: 0,
    taken_by: taker.accountId,
    taken_by_professional: taker.professionalId,
    taken_by_name: taker.name,
    taken_at: telling.at(copy.day, "10:05"),
    consent_id: party.consent_id,
    covers_all_functions: party.covers_all_functions ?? true,
    functions: party.functions ?? [],
    topics: [],
  });
  const html = `<!doctype html><html lang="${copy.language}"><meta charset="utf-8"><title>Helhet</title><p>${copy.words}</p></html>`;
  for (const [format, text] of [["html", html] as const, ["json", JSON.stringify({ words: copy.words })] as const]) {
    const bytes = Buffer.from(text);
    rows.add("agency_copy_file", { copy_id: id, person_id, format, bytes, sha256: createHash("sha256").update(bytes).digest() });
  }
}
