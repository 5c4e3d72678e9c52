import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Insertable } from "kysely";
import type { Tables } from "#db/tables.ts";

type Part = Insertable<Tables["crisis_words"]>["part"];

export interface CrisisTold {
  readonly person: string;
  /** who wrote it down after her words; left out where she has written it herself */
  readonly writtenDownBy?: string;
  readonly day: number;
  readonly words: Partial<Record<Part, string>>;
  /** from and to, on which days, name, who it is, phone */
  readonly calls: readonly (readonly [
    hours: readonly [from: string, to: string] | "always",
    days: "every" | "workdays" | "weekend",
    name: string,
    who: string,
    phone: string,
  ])[];
  readonly approved: number;
}

/** A crisis plan as it was written, and her yes to it. */
export function tellCrisis(telling: Telling, { person, writtenDownBy, day, words, calls, approved }: CrisisTold): void {
  const { rows } = telling;
  const person_id = idOf(`person/${person}`);
  const crisis_plan_id = idOf(`crisis-plan/${person}`);
  const herself = telling.voice(person);
  const writer = writtenDownBy === undefined ? herself : telling.voice(writtenDownBy);
  const written = {
    person_id,
    crisis_plan_id,
    written_how: writtenDownBy === undefined ? "self" : "dictated",
    written_by: writer.accountId,
    written_by_name: writer.name,
    written_at: telling.at(day, "13:10"),
  } as const;
  const parts = Object.entries(words) as [Part, string][];
  rows.add("crisis_plan", {
    id: crisis_plan_id,
    person_id,
    begun_by: writer.accountId,
    begun_at: telling.at(day, "13:00"),
    content_version: parts.length + calls.length,
  });
  for (const [part, said] of parts) rows.add("crisis_words", { id: idOf(`crisis-words/${person}/${part}`), ...written, part, words: said });
  calls.forEach(([hours, days, name, who, phone], index) => {
    const [from_time, to_time] = hours === "always" ? [null, null] : hours;
    rows.add("crisis_contact", { id: idOf(`crisis-contact/${person}/${index}`), ...written, days, from_time, to_time, name, who, phone });
  });
  rows.add("crisis_approval", {
    id: idOf(`crisis-approval/${person}`),
    person_id,
    crisis_plan_id,
    content_version: parts.length + calls.length,
    how: "self",
    approved_by: herself.accountId,
    approved_by_name: herself.name,
    approved_at: telling.at(approved, "14:00"),
  });
}
