import { createHash } from "node:crypto";
import type { Insertable } from "kysely";
import { criteriaMetBy } from "#db/demo/criteria.ts";
import { idOf, receiptOf } from "#db/demo/identity.ts";
import { type HandoverTold, tellHandovers } from "#db/demo/story/handovers.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Referral = Insertable<Tables["referral"]>;
export type EventKind = Insertable<Tables["referral_event"]>["kind"];

const UNIT = {
  no: { agreement: "fjordby", agency: "fjordby-ke", unit: "elin-krog", basis: "Lokal rutine i Fjordby: behov vurderes innen 3 virkedager" },
  se: { agreement: "alvsta-norralv", agency: "alvsta-samordning", unit: "gunilla-astrom", basis: "Lokal rutin i Älvsta: behov bedöms inom 3 arbetsdagar" },
} as const;

export type Raiser =
  | { readonly as: "professional"; readonly staff: string }
  | { readonly as: "relative" | "person"; readonly account?: string; readonly name: string; readonly contact: string };

export interface NeedTold {
  readonly slug: string;
  readonly area: "no" | "se";
  readonly person?: string;
  readonly about: readonly [name: string, contact: string];
  readonly by: Raiser;
  readonly words: string;
  readonly knows: Referral["person_knows"];
  readonly state: NonNullable<Referral["state"]>;
  readonly day: number;
  readonly heldBy?: string;
  readonly leastToShare?: string;
  readonly notNeeded?: readonly [reason: string, instead: string];
  /** tries to pass it on, in their order */
  readonly handovers?: readonly HandoverTold[];
  /** the need it was found to be the same as, and the day */
  readonly joinedTo?: readonly [slug: string, day: number];
  /** how she said no, in her words where she gave any */
  readonly refused?: readonly [how: Insertable<Tables["referral_refusal"]>["how"], words: string | null];
  /** what happened afterwards: kind, days after it was raised, who */
  readonly afterwards?: readonly (readonly [kind: EventKind, after: number, byName: string])[];
}

/** A raised need with its receipt, its assessment where it has come that far, and what has happened to it. */
export function tellNeed(telling: Telling, need: NeedTold): void {
  const { rows } = telling;
  const { agreement, agency, unit, basis } = UNIT[need.area];
  const id = idOf(`referral/${need.slug}`);
  const staff = need.by.as === "professional" ? telling.staff(need.by.staff) : undefined;
  const account = need.by.as !== "professional" && need.by.account !== undefined ? telling.voice(need.by.account).accountId : staff?.accountId;
  const holder = telling.staff(need.heldBy ?? unit);
  const isOpen = need.state === "raised" || need.state === "received";
  const raiserName = need.by.as === "professional" ? (staff?.name ?? "") : need.by.name;
  rows.add("referral", {
    id,
    agreement_id: idOf(`agreement/${agreement}`),
    person_id: need.person === undefined ? null : idOf(`person/${need.person}`),
    receipt_hash: createHash("sha256").update(receiptOf(need.slug)).digest(),
    raised_at: telling.at(need.day, "09:05"),
    raised_by_account: account ?? null,
    raised_by_agency: staff?.agencyId ?? null,
    raised_as: need.by.as,
    raiser_name: raiserName,
    raiser_contact: need.by.as === "professional" ? (staff?.agencyName ?? "") : need.by.contact,
    person_name: need.about[0],
    person_contact: need.about[1],
    what_is_needed: need.words,
    person_knows: need.knows,
    state: need.state,
    is_given_on: need.state === "handed-over",
    held_by_agency: need.heldBy === undefined ? idOf(`agency/${agency}`) : holder.agencyId,
    held_by_professional: need.state === "raised" ? null : holder.professionalId,
    joined_to: need.joinedTo === undefined ? null : idOf(`referral/${need.joinedTo[0]}`),
    joined_at: need.joinedTo === undefined ? null : telling.at(need.joinedTo[1], "13:30"),
    target_on: isOpen ? telling.on(need.day + 5) : null,
    target_basis: isOpen ? basis : null,
  });
  const assessor = telling.staff(unit);
  const events: (readonly [EventKind, number, string])[] = [["raised", 0, raiserName]];
  if (need.state !== "raised") events.push(["received", 1, assessor.name]);
  if (need.leastToShare !== undefined || need.notNeeded !== undefined) {
    rows.add("referral_assessment", {
      id: idOf(`referral-assessment/${need.slug}`),
      referral_id: id,
      is_coordination_needed: need.notNeeded === undefined,
      least_to_share: need.leastToShare ?? null,
      no_reason: need.notNeeded?.[0] ?? null,
      instead: need.notNeeded?.[1] ?? null,
      criteria_met: need.notNeeded === undefined ? criteriaMetBy(need.area, need.slug) : [],
      assessed_at: telling.at(need.day + 2, "13:00"),
      assessed_by: assessor.accountId,
    });
    events.push([need.notNeeded === undefined ? "assessed-needed" : "assessed-not-needed", 2, assessor.name]);
  }
  if (need.joinedTo !== undefined) events.push(["joined", need.joinedTo[1] - need.day, assessor.name]);
  if (need.state === "declined-by-person") {
    const [how, words] = need.refused ?? ["in-person", null];
    rows.add("referral_refusal", { referral_id: id, how, words, recorded_by: assessor.accountId, recorded_at: telling.at(need.day + 6, "14:00") });
  }
  const passed = tellHandovers(telling, need);
  [...events, ...passed, ...(need.afterwards ?? [])].forEach(([kind, after, by_name], index) =>
    rows.add("referral_event", {
      id: idOf(`referral-event/${need.slug}/${index}`),
      referral_id: id,
      kind,
      by_name,
      at: new Date(telling.at(Math.min(-1, need.day + after), "09:05").getTime() + index * 1_800_000),
    }),
  );
}
