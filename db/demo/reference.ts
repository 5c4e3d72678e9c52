import type { Database } from "#db/connect.ts";
import { AGE_RULES, REPRESENTATION_GROUNDS, REPRESENTATION_RULES } from "#db/demo/age-rules.ts";
import { LIFE_AREAS } from "#db/demo/life-areas.ts";
import { idOf } from "#db/demo/identity.ts";
import { writeAsOwner } from "#db/demo/owners-hand.ts";
import { RELEASE_BASES } from "#db/demo/release-bases.ts";
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
  for (const rule of AGE_RULES) {
    rows.add("age_rule", { id: idOf(`age-rule/${rule.jurisdiction}/${rule.kind}`), ...rule });
  }
  for (const rule of REPRESENTATION_RULES) {
    rows.add("representation_rule", { id: idOf(`representation-rule/${rule.jurisdiction}/${rule.act}`), ...rule });
  }
  for (const ground of REPRESENTATION_GROUNDS) {
    rows.add("representation_ground", { id: idOf(`representation-ground/${ground.jurisdiction}/${ground.code}`), ...ground });
  }
  for (const basis of RELEASE_BASES) {
    rows.add("release_basis", { id: idOf(`release-basis/${basis.jurisdiction}/${basis.code}`), ...basis });
  }
  tellTransitionRules(rows);
  tellStatutoryDeadlines(rows);
}

/** Writes the reference rows in one transaction; rows that are already there are left alone, so it may be run again. */
export async function seedReference(database: Database): Promise<void> {
  const rows = new Rows();
  tellReference(rows);
  await writeAsOwner(database, (transaction) => rows.writeTo(transaction, "leave"));
}
