import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

interface Written {
  readonly by: string;
  readonly day: number;
}
export interface ContentRow {
  readonly id?: string | undefined;
  readonly life_area?: string | undefined;
  readonly topic_id?: string | null | undefined;
  readonly agency_id?: string | null | undefined;
}
interface Change {
  readonly item: string;
  readonly id: string;
  readonly row: ContentRow;
  readonly before: object | null;
  readonly written: Written;
}
interface Confirmation {
  readonly agencyId: string | null;
  readonly written: Written;
  readonly cleared: number | undefined;
}

/** What the history triggers would have written, had each change been made on its own day (db/functions/05_history.sql). */
export class History {
  readonly #telling: Telling;
  readonly #personId: string;
  readonly #planId: string;
  readonly #changes: Change[] = [];
  readonly #confirmations: Confirmation[] = [];

  constructor(telling: Telling, personId: string, planId: string) {
    this.#telling = telling;
    this.#personId = personId;
    this.#planId = planId;
  }

  keep(item: string, row: ContentRow, written: Written, before?: { readonly row: object; readonly afterwards: Written }): void {
    const id = row.id ?? "";
    this.#changes.push({ item, id, row: before === undefined ? row : { ...row, ...before.row }, before: null, written });
    if (before !== undefined) this.#changes.push({ item, id, row, before: before.row, written: before.afterwards });
  }

  confirm(agencyId: string | null, written: Written, cleared: number | undefined): void {
    this.#confirmations.push({ agencyId, written, cleared });
  }

  /** Writes the changes in the order of their days and returns the version the plan has come to. */
  write(): number {
    const inOrder = this.#changes.toSorted((one, other) => one.written.day - other.written.day);
    inOrder.forEach((change, index) => {
      const voice = this.#telling.voice(change.written.by);
      this.#telling.rows.add("plan_change", {
        id: idOf(`plan-change/${this.#planId}/${index}`),
        person_id: this.#personId,
        plan_id: this.#planId,
        life_area: change.row.life_area ?? "common",
        topic_id: change.row.topic_id ?? null,
        item: change.item,
        item_id: change.id,
        change: change.before === null ? "added" : "changed",
        before: change.before === null ? null : JSON.stringify(change.before),
        after: JSON.stringify(change.row),
        content_version: index + 2,
        by_account: voice.accountId,
        by_name: voice.name,
        by_agency: voice.agencyName ?? null,
        at: new Date(this.#telling.at(change.written.day, "14:20").getTime() + index * 1000),
      });
    });
    for (const { agencyId, written, cleared } of this.#confirmations) {
      const voice = this.#telling.voice(written.by);
      this.#telling.rows.add("confirmation", {
        id: idOf(`confirmation/${this.#planId}/${agencyId ?? "hers"}/${written.day}`),
        person_id: this.#personId,
        plan_id: this.#planId,
        agency_id: agencyId,
        is_hers: agencyId === null,
        content_version: 1 + inOrder.filter((change) => change.written.day <= written.day).length,
        confirmed_by: voice.accountId,
        confirmed_by_name: voice.name,
        confirmed_at: this.#telling.at(written.day, "16:00"),
        cleared_at: cleared === undefined ? null : this.#telling.at(cleared, "14:30"),
        cleared_by_change: this.#clearing(inOrder, agencyId, cleared),
      });
    }
    return 1 + inOrder.length;
  }

  /** The change that cleared a confirmation: the first of its day, for an agency the first to an item of its own. */
  #clearing(inOrder: readonly Change[], agencyId: string | null, day: number | undefined): string | null {
    const own = inOrder.findIndex((change) => change.written.day === day && change.row.agency_id === agencyId);
    const index = own === -1 ? inOrder.findIndex((change) => change.written.day === day) : own;
    return index === -1 ? null : idOf(`plan-change/${this.#planId}/${index}`);
  }
}
