import type { Insertable } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import { topicId } from "#db/demo/story/consents.ts";
import { type ContentRow, History } from "#db/demo/story/history.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Measure = Insertable<Tables["measure"]>;

/** Who wrote it and how many days from today. */
export interface Written {
  readonly by: string;
  readonly day: number;
}
interface Placed extends Written {
  readonly area: string;
  readonly topic?: string;
}
export type Owner = "hers" | { readonly staff: string } | { readonly circle: string } | { readonly outside: readonly [name: string, from: string] };

export interface PlanOpening {
  readonly person: string;
  readonly kind: "ip" | "sip";
  readonly state: "draft" | "active" | "ended";
  readonly begun: number;
  readonly activated?: number;
  readonly period?: readonly [from: number, to: number];
  readonly review?: number;
  readonly lead?: string;
  readonly ended?: readonly [day: number, reason: string];
  readonly hasNoMeasuresByOthers?: boolean;
  readonly needsNoOtherCooperation?: boolean;
  /** tells an earlier plan of the same person apart */
  readonly slug?: string;
}

/** One plan, told item by item; `close` writes the plan row and its history last, when every change has been counted. */
export class PlanTelling {
  readonly #telling: Telling;
  readonly #opening: PlanOpening;
  readonly #history: History;
  readonly planId: string;
  readonly #slug: string;
  readonly #personId: string;

  constructor(telling: Telling, opening: PlanOpening) {
    this.#telling = telling;
    this.#opening = opening;
    this.#slug = opening.slug ?? opening.person;
    this.#personId = idOf(`person/${opening.person}`);
    this.planId = idOf(`plan/${this.#slug}`);
    this.#history = new History(telling, this.#personId, this.planId);
  }

  #base(kind: string, slug: string, placed: Placed) {
    return {
      id: idOf(`${kind}/${this.#slug}/${slug}`),
      person_id: this.#personId,
      plan_id: this.planId,
      life_area: placed.area,
      topic_id: placed.topic === undefined ? null : topicId(this.#opening.person, placed.topic),
    };
  }

  #keep<T extends "own_words" | "goal" | "measure" | "goal_review" | "contribution" | "cooperation" | "disagreement">(
    table: T,
    row: Insertable<Tables[T]> & ContentRow,
    written: Written,
    before?: { readonly row: object; readonly afterwards: Written },
  ): void {
    this.#telling.rows.add(table, row);
    this.#history.keep(table, row, written, before);
  }

  /** Her own words, or words someone wrote down for her. */
  words(kind: "matters" | "resources" | "needs", words: string, written: Written & { readonly how?: "self" | "dictated"; readonly area?: string }): void {
    const voice = this.#telling.voice(written.by);
    this.#keep(
      "own_words",
      {
        ...this.#base("own-words", `${kind}/${written.by}/${written.day}`, { area: "common", ...written }),
        kind,
        words,
        written_how: written.how ?? "self",
        written_by: voice.accountId,
        written_by_name: voice.name,
        written_at: this.#telling.at(written.day, "14:20"),
      },
      written,
    );
  }

  goal(
    slug: string,
    goal: Placed & {
      readonly words: string;
      readonly horizon: "short" | "long";
      readonly how?: "self" | "dictated";
      readonly was?: string;
      readonly reworded?: number;
    },
  ): void {
    const voice = this.#telling.voice(goal.by);
    const row = {
      ...this.#base("goal", slug, goal),
      words: goal.words,
      horizon: goal.horizon,
      written_how: goal.how ?? "self",
      written_by: voice.accountId,
      written_by_name: voice.name,
      written_at: this.#telling.at(goal.day, "14:40"),
      version: goal.was === undefined ? 1 : 2,
    } as const;
    this.#keep(
      "goal",
      row,
      goal,
      goal.was === undefined ? undefined : { row: { ...row, words: goal.was, version: 1 }, afterwards: { by: goal.by, day: goal.reworded ?? goal.day } },
    );
  }

  measure(
    slug: string,
    measure: Placed & {
      readonly goal?: string;
      readonly what: string;
      readonly extent?: string;
      readonly how?: string;
      readonly owner: Owner;
      readonly starts: number;
      readonly due: number;
      readonly status?: Measure["status"];
      readonly reason?: string;
      readonly statusDay?: number;
      readonly meeting?: string;
      readonly was?: Partial<Measure>;
      readonly changed?: Written;
    },
  ): void {
    const { owner } = measure;
    const staff = typeof owner === "object" && "staff" in owner ? this.#telling.staff(owner.staff) : undefined;
    const outside = typeof owner === "object" && "outside" in owner ? owner.outside : undefined;
    const isMoved = measure.status !== undefined && measure.status !== "planned";
    const row = {
      ...this.#base("measure", slug, measure),
      goal_id: measure.goal === undefined ? null : idOf(`goal/${this.#slug}/${measure.goal}`),
      what: measure.what,
      extent: measure.extent ?? "",
      how: measure.how ?? "",
      professional_id: staff?.professionalId ?? null,
      agency_id: staff?.agencyId ?? null,
      circle_member_id: typeof owner === "object" && "circle" in owner ? idOf(`circle-member/${owner.circle}`) : null,
      is_hers: owner === "hers",
      outside_name: outside?.[0] ?? null,
      outside_agency: outside?.[1] ?? null,
      starts_on: this.#telling.on(measure.starts),
      due_on: this.#telling.on(measure.due),
      status: measure.status ?? "planned",
      status_reason: measure.reason ?? null,
      status_at: isMoved ? this.#telling.at(measure.statusDay ?? Math.min(-2, measure.due), "15:10") : null,
      made_in_meeting: measure.meeting === undefined ? null : idOf(`meeting/${measure.meeting}`),
      created_by: this.#telling.voice(measure.by).accountId,
      created_at: this.#telling.at(measure.day, "14:50"),
      version: measure.was === undefined ? 1 : 2,
    } as const;
    this.#keep(
      "measure",
      row,
      measure,
      measure.was === undefined || measure.changed === undefined ? undefined : { row: { ...row, ...measure.was, version: 1 }, afterwards: measure.changed },
    );
  }

  review(goal: string, review: Placed & { readonly status: "ongoing" | "reached" | "partly" | "changed" | "given-up"; readonly reason?: string }): void {
    const voice = this.#telling.voice(review.by);
    this.#keep(
      "goal_review",
      {
        ...this.#base("goal-review", `${goal}/${review.day}`, review),
        goal_id: idOf(`goal/${this.#slug}/${goal}`),
        status: review.status,
        reason: review.reason ?? null,
        reviewed_by: voice.accountId,
        reviewed_by_name: voice.name,
        reviewed_at: this.#telling.at(review.day, "15:00"),
      },
      review,
    );
  }

  rating(goal: string, rating: Placed & { readonly points: number; readonly said?: string }): void {
    this.#telling.rows.add("own_rating", {
      ...this.#base("own-rating", `${goal}/${rating.day}`, rating),
      goal_id: idOf(`goal/${this.#slug}/${goal}`),
      rating: rating.points,
      said: rating.said ?? null,
      rated_by: this.#telling.voice(rating.by).accountId,
      rated_at: this.#telling.at(rating.day, "18:30"),
    });
  }

  contribution(
    of: "hers" | { readonly agency: string } | { readonly circle: string },
    words: string,
    written: Written & { readonly area?: string; readonly topic?: string },
  ): void {
    const party = of === "hers" ? "hers" : "agency" in of ? of.agency : of.circle;
    this.#keep(
      "contribution",
      {
        ...this.#base("contribution", party, { area: "common", ...written }),
        words,
        is_hers: of === "hers",
        agency_id: typeof of === "object" && "agency" in of ? idOf(`agency/${of.agency}`) : null,
        circle_member_id: typeof of === "object" && "circle" in of ? idOf(`circle-member/${of.circle}`) : null,
        written_by: this.#telling.voice(written.by).accountId,
        written_at: this.#telling.at(written.day, "15:05"),
        version: 1,
      },
      written,
    );
  }

  cooperation(with_whom: string, about: string, written: Written & { readonly area?: string }): void {
    this.#keep(
      "cooperation",
      {
        ...this.#base("cooperation", with_whom, { area: "common", ...written }),
        with_whom,
        about,
        created_by: this.#telling.voice(written.by).accountId,
        created_at: this.#telling.at(written.day, "15:10"),
      },
      written,
    );
  }

  disagreement(item: "goal" | "measure", slug: string, words: string, written: Placed): void {
    const voice = this.#telling.voice(written.by);
    this.#keep(
      "disagreement",
      {
        ...this.#base("disagreement", `${item}/${slug}/${written.by}`, written),
        item,
        item_id: idOf(`${item}/${this.#slug}/${slug}`),
        words,
        said_by: voice.accountId,
        said_by_name: voice.name,
        said_at: this.#telling.at(written.day, "15:15"),
      },
      written,
    );
  }

  /** Confirmed by the person's side or by an agency; `cleared` is the day an edit touched it. */
  confirmation(of: "hers" | { readonly agency: string }, written: Written & { readonly cleared?: number }): void {
    this.#history.confirm(of === "hers" ? null : idOf(`agency/${of.agency}`), written, written.cleared);
  }

  close(): void {
    const opening = this.#opening;
    const { on, at } = {
      on: (day: number | undefined) => (day === undefined ? null : this.#telling.on(day)),
      at: (day: number, time: string) => this.#telling.at(day, time),
    };
    const content_version = this.#history.write();
    this.#telling.rows.add("plan", {
      id: this.planId,
      person_id: this.#personId,
      kind: opening.kind,
      state: opening.state,
      begun_at: at(opening.begun, "14:00"),
      activated_at: opening.activated === undefined ? null : at(opening.activated, "15:30"),
      period_from: on(opening.period?.[0]),
      period_to: on(opening.period?.[1]),
      next_review_on: on(opening.review),
      lead_agency_id: opening.lead === undefined ? null : idOf(`agency/${opening.lead}`),
      has_no_measures_by_others: opening.hasNoMeasuresByOthers ?? false,
      needs_no_other_cooperation: opening.needsNoOtherCooperation ?? false,
      ended_at: opening.ended === undefined ? null : at(opening.ended[0], "15:30"),
      ended_reason: opening.ended?.[1] ?? null,
      content_version,
    });
  }
}
