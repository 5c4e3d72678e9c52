import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Candidate, Side } from "#referral/referral.ts";

/** Someone who could be asked to coordinate: her agency has given her the mandate. */
export interface CandidateShown extends Candidate {
  readonly name: string;
  readonly functionName: string;
  readonly agencyName: string;
  /** how many she coordinates for now, as far as the asker's register goes */
  readonly caseload: number;
}

export async function listCandidates(scope: Scope, agreementId: string): Promise<CandidateShown[]> {
  return queryAs(scope)
    .selectFrom("mandate as m")
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .innerJoin("agreement_party as t", "t.agency_id", "g.id")
    .select((eb) => [
      "m.id as mandateId",
      "p.id as professionalId",
      "g.id as agencyId",
      "g.side",
      "p.name",
      "m.function_name as functionName",
      "g.name as agencyName",
      eb
        .selectFrom("coordinator_term as c")
        .select(sql<number>`count(*)::int`.as("n"))
        .whereRef("c.professional_id", "=", "p.id")
        .whereRef("c.agency_id", "=", "g.id")
        .where("c.state", "=", "accepted")
        .$asScalar()
        .$notNull()
        .as("caseload"),
    ])
    .where("t.agreement_id", "=", agreementId)
    .where("m.role", "=", "coordinator")
    .where("m.valid_from", "<=", sql<string>`care.today()`)
    .where((where) => where.or([where("m.valid_to", "is", null), where("m.valid_to", ">=", sql<string>`care.today()`)]))
    .orderBy("p.name")
    .execute();
}

export interface NewTerm {
  readonly referralId: string;
  readonly personId: string;
  readonly side: Side;
  readonly candidate: Candidate;
  readonly answerBy: string | null;
}

/** @returns false where someone else was asked for that chair a moment ago. */
export async function insertOffer(scope: Scope, term: NewTerm): Promise<boolean> {
  const done = await queryAs(scope)
    .insertInto("coordinator_term")
    .values({
      referral_id: term.referralId,
      person_id: term.personId,
      side: term.side,
      professional_id: term.candidate.professionalId,
      agency_id: term.candidate.agencyId,
      offered_by: sql<string>`care.acting_account()`,
      answer_by: term.answerBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0n) > 0;
}

const isOwn = sql<boolean>`(professional_id, agency_id) = ((select care.acting_professional()), (select care.acting_agency()))`;

/** The asker's own unanswered offer, held fast until she has answered. */
export async function holdOffer(scope: Scope, termId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_term")
    .select(["id as termId", "person_id as personId", "referral_id as referralId", "side"])
    .where("id", "=", termId)
    .where("state", "=", "offered")
    .where(isOwn)
    .forUpdate()
    .executeTakeFirst();
}

/** Whether the asker was ever offered this term: tells an answered offer from one that is not hers. */
export async function isOwnTerm(scope: Scope, termId: string): Promise<boolean> {
  return (await queryAs(scope).selectFrom("coordinator_term").select("id").where("id", "=", termId).where(isOwn).executeTakeFirst()) !== undefined;
}

export async function updateAnswer(
  scope: Scope,
  termId: string,
  answer: { state: "accepted"; substituteId: string | null } | { state: "declined"; reason: string },
): Promise<void> {
  await queryAs(scope)
    .updateTable("coordinator_term")
    .set({
      state: answer.state,
      answered_at: sql<Date>`now()`,
      ...(answer.state === "accepted" ? { substitute_id: answer.substituteId } : { decline_reason: answer.reason }),
    })
    .where("id", "=", termId)
    .where("state", "=", "offered")
    .executeTakeFirstOrThrow();
}

/** Takes back offers that nobody has answered. @returns how many there were. */
export async function endOffers(scope: Scope, which: { referralId: string; termId?: string }): Promise<number> {
  const ended = await queryAs(scope)
    .updateTable("coordinator_term")
    .set({ state: "ended", ended_at: sql<Date>`now()` })
    .where("state", "=", "offered")
    .where("referral_id", "=", which.referralId)
    .$if(which.termId !== undefined, (query) => query.where("id", "=", which.termId ?? ""))
    .returning("id")
    .execute();
  return ended.length;
}

/** The coordinators of one need's person who have accepted: what the second one to accept finds. */
export async function listAccepted(scope: Scope, personId: string): Promise<{ side: Side; state: "accepted"; professionalId: string; agencyId: string }[]> {
  const rows = await queryAs(scope)
    .selectFrom("coordinator_term")
    .select(["side", "professional_id as professionalId", "agency_id as agencyId"])
    .where("person_id", "=", personId)
    .where("state", "=", "accepted")
    .execute();
  return rows.map((row) => ({ ...row, state: "accepted" as const }));
}

/** Who can stand in for the asker: colleagues of her own agency. */
export async function listSubstitutes(scope: Scope): Promise<{ professionalId: string; name: string; functionName: string }[]> {
  return queryAs(scope)
    .selectFrom("mandate as m")
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .select(["p.id as professionalId", "p.name", sql<string>`min(m.function_name)`.as("functionName")])
    .where("m.agency_id", "=", sql<string>`(select care.acting_agency())`)
    .where("p.id", "<>", sql<string>`(select care.acting_professional())`)
    .where("m.role", "<>", "administrator")
    .where("m.valid_from", "<=", sql<string>`care.today()`)
    .where((where) => where.or([where("m.valid_to", "is", null), where("m.valid_to", ">=", sql<string>`care.today()`)]))
    .groupBy(["p.id", "p.name"])
    .orderBy("p.name")
    .execute();
}
