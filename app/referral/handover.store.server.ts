import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { HandoverState } from "#referral/handover.ts";

/*
 * A hand-over is written by functions of the database alone (db/functions/10_need.sql): each holds the need, lets the
 * first of two askers through, and tells the other how it stands.
 */

export interface NewHandover {
  readonly referralId: string;
  readonly version: number;
  readonly toAgency: string;
  readonly reason: string;
  readonly leastToShare: string;
  readonly answerBy: { readonly dueOn: string; readonly source: string } | undefined;
}

type Truth = { readonly truth: string };

/** @returns "done", or why not, in one word. */
export async function insertHandover(scope: Scope, given: NewHandover): Promise<string> {
  const { rows } = await sql<Truth>`select care.offer_handover(${given.referralId}::uuid, ${given.version}::int, ${given.toAgency}::uuid,
    ${given.reason}::text, ${given.leastToShare}::text, ${given.answerBy?.dueOn ?? null}::date, ${given.answerBy?.source ?? null}::text) as truth`.execute(
    queryAs(scope),
  );
  return rows[0]?.truth ?? "not-here";
}

/** A yes, or a no with its reason. @returns "done", or what the offer had become before: accepted, declined, taken-back. */
export async function updateHandoverAnswer(scope: Scope, handoverId: string, declineReason: string | null): Promise<string> {
  const { rows } = await sql<Truth>`select care.answer_handover(${handoverId}::uuid, ${declineReason}::text) as truth`.execute(queryAs(scope));
  return rows[0]?.truth ?? "not-here";
}

export async function updateHandoverTakenBack(scope: Scope, referralId: string): Promise<string> {
  const { rows } = await sql<Truth>`select care.take_back_handover(${referralId}::uuid) as truth`.execute(queryAs(scope));
  return rows[0]?.truth ?? "not-here";
}

export async function updateJoined(scope: Scope, joined: { referralId: string; version: number; lead: string }): Promise<string> {
  const { rows } = await sql<Truth>`select care.join_needs(${joined.referralId}::uuid, ${joined.version}::int, ${joined.lead}::uuid) as truth`.execute(
    queryAs(scope),
  );
  return rows[0]?.truth ?? "not-here";
}

export async function updateSeparated(scope: Scope, referralId: string): Promise<string> {
  const { rows } = await sql<Truth>`select care.separate_need(${referralId}::uuid) as truth`.execute(queryAs(scope));
  return rows[0]?.truth ?? "not-here";
}

/** An offer to the asker's agency. What the need is about is there while the question is open, and gone after. */
export interface HandoverToMe {
  readonly handoverId: string;
  readonly referralId: string;
  /** for the log alone */
  readonly personId: string | null;
  readonly state: HandoverState;
  readonly fromAgency: string;
  readonly fromPhone: string | null;
  readonly reason: string | null;
  readonly leastToShare: string | null;
  readonly offeredAt: Date;
  readonly answerBy: string | null;
  readonly answerBasis: string | null;
  readonly isLate: boolean;
  readonly declineReason: string | null;
  readonly thrownBefore: number;
  readonly ageInDays: number;
}

async function listHandovers(scope: Scope, handoverId: string | null): Promise<HandoverToMe[]> {
  const { rows } = await sql<HandoverToMe>`
    select h.handover_id as "handoverId", h.referral_id as "referralId", h.person_id as "personId", h.state, g.name as "fromAgency", g.phone as "fromPhone",
           h.reason, h.least_to_share as "leastToShare", h.offered_at as "offeredAt", h.answer_by as "answerBy", h.answer_basis as "answerBasis",
           h.state = 'offered' and coalesce(h.answer_by < care.today(), false) as "isLate", h.decline_reason as "declineReason",
           h.thrown_before as "thrownBefore", care.today() - (h.raised_at at time zone 'Europe/Oslo')::date as "ageInDays"
      from care.handovers_to_me() h join care.agency g on g.id = h.from_agency_id
     where case when ${handoverId}::uuid is null then h.state = 'offered' else h.handover_id = ${handoverId}::uuid end
     order by h.answer_by, h.offered_at`.execute(queryAs(scope));
  return rows;
}

/** Needs that the asker's agency is asked to take over, the most pressing first. */
export const listHandoversToMe = (scope: Scope) => listHandovers(scope, null);

export async function findHandoverToMe(scope: Scope, handoverId: string): Promise<HandoverToMe | undefined> {
  return (await listHandovers(scope, handoverId))[0];
}

export interface Receiver {
  readonly agencyId: string;
  readonly name: string;
}

/** Who can be named: the agencies of the agreement where somebody can answer today. */
export async function listReceivers(scope: Scope, agreementId: string, exceptAgency: string): Promise<Receiver[]> {
  return queryAs(scope)
    .selectFrom("agreement_party as t")
    .innerJoin("agency as g", "g.id", "t.agency_id")
    .select(["g.id as agencyId", "g.name"])
    .where("t.agreement_id", "=", agreementId)
    .where("g.id", "<>", exceptAgency)
    .where((where) => where.or([where("g.valid_to", "is", null), where("g.valid_to", ">=", sql<string>`care.today()`)]))
    .where(sql<boolean>`care.can_answer(g.id)`)
    .orderBy("g.name")
    .execute();
}

/** What those who have the need read beside it: tries to pass it on, what was met, what she said, and who raised her too. */
export async function findAround(scope: Scope, referralId: string) {
  return queryAs(scope)
    .selectFrom("referral as r")
    .leftJoin("referral as l", "l.id", "r.joined_to")
    .select((eb) => [
      "l.id as leadId",
      "l.person_name as leadName",
      jsonArrayFrom(
        eb
          .selectFrom("referral_handover as h")
          .innerJoin("agency as g", "g.id", "h.to_agency_id")
          .select([
            "h.id as handoverId",
            "g.name as toAgency",
            "h.state",
            "h.reason",
            "h.offered_at as offeredAt",
            "h.answer_by as answerBy",
            "h.decline_reason as declineReason",
            sql<boolean>`h.state = 'offered' and coalesce(h.answer_by < care.today(), false)`.as("isLate"),
          ])
          .whereRef("h.referral_id", "=", "r.id")
          .orderBy("h.offered_at"),
      ).as("handovers"),
      jsonArrayFrom(
        eb
          .selectFrom("referral as j")
          .leftJoin("agency as b", "b.id", "j.raised_by_agency")
          .select([
            "j.id as referralId",
            "j.raised_at as raisedAt",
            "j.raised_as as raisedAs",
            "j.raiser_name as raiserName",
            "j.raiser_contact as raiserContact",
            "j.person_contact as personContact",
            "j.what_is_needed as whatIsNeeded",
            "b.name as raiserAgency",
          ])
          .whereRef("j.joined_to", "=", "r.id")
          .orderBy("j.raised_at"),
      ).as("joined"),
      jsonArrayFrom(
        eb
          .selectFrom("referral_assessment as s")
          .innerJoin("intake_criterion as c", (join) => join.on(sql<boolean>`c.id = any (s.criteria_met)`))
          .select(["c.name_nb as nameNb", "c.name_sv as nameSv", "c.name_en as nameEn"])
          .whereRef("s.referral_id", "=", "r.id")
          .orderBy("c.position"),
      ).as("criteriaMet"),
      jsonObjectFrom(
        eb.selectFrom("referral_refusal as d").select(["d.how", "d.words", "d.recorded_at as recordedAt"]).whereRef("d.referral_id", "=", "r.id"),
      ).as("refusal"),
    ])
    .where("r.id", "=", referralId)
    .executeTakeFirstOrThrow();
}
export type Around = Awaited<ReturnType<typeof findAround>>;

/** Open needs of the area that another one may be about too. */
export async function listJoinable(scope: Scope, need: { referralId: string; agreementId: string }) {
  return queryAs(scope)
    .selectFrom("referral as r")
    .select(["r.id as referralId", "r.person_id as personId", "r.person_name as personName", "r.person_contact as personContact", "r.raised_at as raisedAt"])
    .where("r.agreement_id", "=", need.agreementId)
    .where("r.id", "<>", need.referralId)
    .where("r.is_given_on", "=", false)
    .where("r.joined_to", "is", null)
    .where("r.state", "in", ["raised", "received", "assessed"])
    .orderBy("r.raised_at")
    .execute();
}

export async function insertRefusal(
  scope: Scope,
  referralId: string,
  refusal: { how: "in-person" | "phone" | "in-writing" | "through-someone"; words: string },
): Promise<void> {
  await queryAs(scope)
    .insertInto("referral_refusal")
    .values({ referral_id: referralId, how: refusal.how, words: refusal.words === "" ? null : refusal.words, recorded_by: sql<string>`care.acting_account()` })
    .execute();
}
