import type { Database } from "#db/connect.ts";
import { LIFE_AREAS } from "#db/demo/life-areas.ts";
import { idOf } from "#db/demo/identity.ts";
import { writeAsOwner } from "#db/demo/owners-hand.ts";
import { Rows } from "#db/demo/rows.ts";
import { tellStatutoryDeadlines } from "#db/demo/statutory-deadlines.ts";
import { STATUTORY_ITEMS } from "#db/demo/statutory-items.ts";
import { tellTransitionRules } from "#db/demo/transition-rules.ts";

/** What every area in Norway and Sweden needs before its first person: jurisdictions, life areas, statutory contents, ages, known transitions. */
export function tellReference(rows: Rows): void {
  rows.add("jurisdiction", { code: "no", time_zone: "Europe/Oslo" });
  rows.add("jurisdiction", { code: "se", time_zone: "Europe/Stockholm" });
  for (const jurisdiction of ["no", "se"] as const) {
    LIFE_AREAS[jurisdiction].forEach(([code, name_nb, name_sv, name_en], index) =>
      rows.add("life_area", { jurisdiction, code, position: index + 1, name_nb, name_sv, name_en }),
    );
  }
  for (const item of STATUTORY_ITEMS) {
    rows.add("statutory_item", { id: idOf(`statutory-item/${item.plan_kind}/${item.letter}/${item.valid_from}`), ...item });
  }
  rows.add("age_rule", {
    id: idOf("age-rule/no/guardian-access-ends"),
    jurisdiction: "no",
    kind: "guardian-access-ends",
    age: 16,
    source: "Pasient- og brukerrettighetsloven § 4-3",
    valid_from: "2001-01-01",
  });
  rows.add("age_rule", {
    id: idOf("age-rule/se/guardian-access-ends"),
    jurisdiction: "se",
    kind: "guardian-access-ends",
    age: 18,
    source: "Föräldrabalken (1949:381) 6 kap. 2 §",
    valid_from: "1974-07-01",
  });
  tellTransitionRules(rows);
  tellStatutoryDeadlines(rows);
}

/** Writes the reference rows in one transaction; rows that are already there are left alone, so it may be run again. */
export async function seedReference(database: Database): Promise<void> {
  const rows = new Rows();
  tellReference(rows);
  await writeAsOwner(database, (transaction) => rows.writeTo(transaction, "leave"));
}
