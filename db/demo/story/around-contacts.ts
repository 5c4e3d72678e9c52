import { idOf } from "#db/demo/identity.ts";
import { momentOn } from "#db/demo/calendar.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";
import type { Insertable } from "kysely";

type Stay = Insertable<Tables["stay"]>;

export interface StayTold {
  readonly person: string;
  readonly kind: Stay["kind"];
  readonly where: string;
  readonly by: string;
  readonly admitted: number;
  readonly leave?: readonly [from: number, to: number];
  readonly planned?: number;
  readonly discharged?: number;
  /** what is counted to the minute in Sweden: the time of the admission, and the day and time of what was sent */
  readonly steps?: { readonly admittedAt: string; readonly notice?: Sent; readonly ready?: Sent; readonly call?: Sent };
}
type Sent = readonly [day: number, time: string];

/** A stay in a hospital or elsewhere; what happened was entered the same day. */
export function tellStay(telling: Telling, stay: StayTold): void {
  const day = (days: number | undefined) => (days === undefined ? null : telling.on(days));
  const sent = (moment: Sent | undefined) => (moment === undefined ? null : momentOn(telling.on(moment[0]), moment[1]));
  telling.rows.add("stay", {
    id: idOf(`stay/${stay.person}/${stay.admitted}`),
    person_id: idOf(`person/${stay.person}`),
    life_area: "health",
    kind: stay.kind,
    where_name: stay.where,
    admitted_on: telling.on(stay.admitted),
    leave_from: day(stay.leave?.[0]),
    leave_to: day(stay.leave?.[1]),
    discharge_planned_on: day(stay.planned),
    discharged_on: day(stay.discharged),
    admitted_at: sent(stay.steps && [stay.admitted, stay.steps.admittedAt]),
    admission_notice_at: sent(stay.steps?.notice),
    ready_at: sent(stay.steps?.ready),
    call_sent_at: sent(stay.steps?.call),
    registered_at: telling.at(stay.admitted, "08:50"),
    discharge_registered_at: stay.discharged === undefined ? null : telling.at(stay.discharged, "08:20"),
    recorded_by: telling.staff(stay.by).accountId,
  });
}

export interface WishTold {
  readonly person: string;
  readonly by: string;
  readonly kind: "more" | "less" | "other";
  readonly about?: string;
  readonly words?: string;
  readonly said: number;
  readonly answered?: readonly [by: string, day: number, words: string];
}

/** What she wants otherwise of the help, and what was answered. */
export function tellWish(telling: Telling, wish: WishTold): void {
  const voice = telling.voice(wish.by);
  const [by, day, words] = wish.answered ?? [];
  const answerer = by === undefined ? undefined : telling.voice(by);
  telling.rows.add("wish", {
    id: idOf(`wish/${wish.person}/${wish.said}`),
    person_id: idOf(`person/${wish.person}`),
    kind: wish.kind,
    agency_id: wish.about === undefined ? null : telling.staff(wish.about).agencyId,
    words: wish.words ?? null,
    said_by: voice.accountId,
    said_by_name: voice.name,
    said_at: telling.at(wish.said, "19:30"),
    answer: words ?? null,
    answered_by: answerer?.accountId ?? null,
    answered_by_name: answerer?.name ?? null,
    answered_at: day === undefined ? null : telling.at(day, "09:15"),
  });
}

export interface DecisionTold {
  readonly person: string;
  readonly by: string;
  readonly what: string;
  readonly area: string;
  readonly ends: number;
  readonly settled?: readonly [how: "renewed" | "ended", day: number];
}

/** A decision with an end date, entered by one of the agency that made it. */
export function tellDecision(telling: Telling, decision: DecisionTold): void {
  const staff = telling.staff(decision.by);
  telling.rows.add("official_decision", {
    id: idOf(`official-decision/${decision.person}/${decision.what}/${decision.ends}`),
    person_id: idOf(`person/${decision.person}`),
    life_area: decision.area,
    what: decision.what,
    agency_id: staff.agencyId,
    ends_on: telling.on(decision.ends),
    recorded_by: staff.accountId,
    recorded_at: telling.at(Math.min(-20, decision.ends - 200), "13:10"),
    settled_how: decision.settled?.[0] ?? null,
    settled_at: decision.settled === undefined ? null : telling.at(decision.settled[1], "13:20"),
  });
}

export interface TransitionTold {
  readonly person: string;
  readonly area: "no" | "se";
  readonly kind: string;
  /** days from today, or a day that follows from a birthday */
  readonly on: number | string;
  readonly lifeArea?: string;
  readonly by: string;
  readonly from?: string;
  readonly to?: string;
  /** how many of the rule's steps are done, the first ones first */
  readonly steps?: number;
}

/** A hand-over somebody has taken up: its owners, where they are named, and the steps that are done. */
export function tellTransition(telling: Telling, told: TransitionTold): void {
  const id = idOf(`transition/${told.person}/${told.kind}`);
  const personId = idOf(`person/${told.person}`);
  const opener = telling.staff(told.by);
  const from = told.from === undefined ? undefined : telling.staff(told.from);
  const to = told.to === undefined ? undefined : telling.staff(told.to);
  const lifeArea = told.lifeArea ?? "common";
  telling.rows.add("transition", {
    id,
    person_id: personId,
    rule_id: idOf(`transition-rule/${told.area}/${told.kind}`),
    life_area: lifeArea,
    on_day: typeof told.on === "string" ? told.on : telling.on(told.on),
    owner_from_id: from?.professionalId ?? null,
    owner_from_agency: from?.agencyId ?? null,
    owner_to_id: to?.professionalId ?? null,
    owner_to_agency: to?.agencyId ?? null,
    opened_by: opener.accountId,
    opened_at: telling.at(-20, "14:00"),
  });
  for (let position = 0; position < (told.steps ?? 0); position += 1) {
    telling.rows.add("transition_step", {
      id: idOf(`transition-step/${told.person}/${told.kind}/${position}`),
      transition_id: id,
      person_id: personId,
      life_area: lifeArea,
      check_id: idOf(`transition-check/${told.area}/${told.kind}/${position}`),
      done_by: opener.accountId,
      done_by_name: opener.name,
      done_at: telling.at(-12 + position, "10:30"),
    });
  }
}
