import { idOf } from "#db/demo/identity.ts";
import type { EventKind, NeedTold } from "#db/demo/story/needs.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Someone tried to pass a need on. Days are counted from today. */
export interface HandoverTold {
  /** who asked, for her agency */
  readonly from: string;
  readonly to: string;
  readonly offered: number;
  readonly reason: string;
  readonly least: string;
  readonly answer?: readonly [state: "accepted" | "declined" | "taken-back", day: number, who: string, because?: string];
}

const BASIS = {
  no: "Lokal rutine i Fjordby: den som får et behov, svarer innen 5 virkedager",
  se: "Lokal rutin i Älvsta: den som får ett behov svarar inom 5 arbetsdagar",
} as const;

/** The throws of a need. @returns what happened, for its history: kind, days after it was raised, who. */
export function tellHandovers(telling: Telling, need: Pick<NeedTold, "slug" | "area" | "day" | "handovers">): (readonly [EventKind, number, string])[] {
  return (need.handovers ?? []).flatMap((told, index) => {
    const asker = telling.staff(told.from);
    const [state = "offered", day, who, because] = told.answer ?? [];
    telling.rows.add("referral_handover", {
      id: idOf(`referral-handover/${need.slug}/${index}`),
      referral_id: idOf(`referral/${need.slug}`),
      from_agency_id: asker.agencyId,
      to_agency_id: idOf(`agency/${told.to}`),
      reason: told.reason,
      least_to_share: told.least,
      state,
      offered_at: telling.at(told.offered, "10:15"),
      offered_by: asker.accountId,
      answer_by: telling.workday(told.offered + 7),
      answer_basis: BASIS[need.area],
      answered_at: day === undefined ? null : telling.at(day, "14:20"),
      answered_by: who === undefined ? null : telling.staff(who).accountId,
      decline_reason: because ?? null,
    });
    const asked = ["handover-offered", told.offered - need.day, asker.name] as const;
    return day === undefined || who === undefined ? [asked] : [asked, [`handover-${state}` as EventKind, day - need.day, telling.staff(who).name] as const];
  });
}
