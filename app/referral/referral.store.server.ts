import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { chairsOf, nextStep, type NeedState, type NextStep, type Side } from "#referral/referral.ts";

/** A need in a list: how long it has waited, by when something is promised, and who has it. */
export interface NeedListed {
  readonly referralId: string;
  readonly personName: string;
  readonly raisedAs: "person" | "relative" | "professional";
  readonly state: NeedState;
  readonly ageInDays: number;
  readonly targetOn: string | null;
  readonly isTargetPassed: boolean;
  readonly heldByAgency: string;
  readonly heldByName: string | null;
  readonly terms: readonly { readonly side: Side; readonly state: "offered" | "accepted" | "declined"; readonly name: string; readonly isLate: boolean }[];
  /** the agency that is asked to take it over and has not answered: until then it stays where it is */
  readonly offeredOn: { readonly toAgency: string; readonly answerBy: string | null; readonly isLate: boolean } | null;
  readonly step: NextStep;
}

/** Which needs: the unit's, those another agency has handed to the asker's, or those she raised herself. */
type Which = "of-unit" | "held-here" | "raised-by-me";

async function listNeeds(scope: Scope, which: Which, isOpen: boolean | undefined): Promise<NeedListed[]> {
  const rows = await queryAs(scope)
    .selectFrom("referral as r")
    .innerJoin("agency as g", "g.id", "r.held_by_agency")
    .leftJoin("professional as h", "h.id", "r.held_by_professional")
    .select((eb) => [
      "r.id as referralId",
      "r.person_name as personName",
      "r.raised_as as raisedAs",
      "r.state",
      "r.person_id as personId",
      "g.name as heldByAgency",
      "h.name as heldByName",
      "r.target_on as targetOn",
      sql<number>`care.today() - (r.raised_at at time zone 'Europe/Oslo')::date`.as("ageInDays"),
      sql<boolean>`coalesce(r.target_on < care.today(), false)`.as("isTargetPassed"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .select(["c.side", "c.state", "w.name", sql<boolean>`c.state = 'offered' and coalesce(c.answer_by < care.today(), false)`.as("isLate")])
          .where((where) =>
            where.or([
              where("c.referral_id", "=", where.ref("r.id")),
              where.and([where("c.person_id", "=", where.ref("r.person_id")), where("c.state", "in", ["offered", "accepted"])]),
            ]),
          )
          .where("c.state", "<>", "ended")
          .orderBy("c.offered_at"),
      ).as("terms"),
      jsonObjectFrom(
        eb
          .selectFrom("referral_handover as o")
          .innerJoin("agency as u", "u.id", "o.to_agency_id")
          .select(["u.name as toAgency", "o.answer_by as answerBy", sql<boolean>`coalesce(o.answer_by < care.today(), false)`.as("isLate")])
          .whereRef("o.referral_id", "=", "r.id")
          .where("o.state", "=", "offered"),
      ).as("offeredOn"),
    ])
    .$if(which === "of-unit", (query) =>
      query
        .where("r.agreement_id", "in", sql<string>`(select care.agreements_as('coordinating-unit'))`)
        .where("r.is_given_on", "=", false)
        .where("r.joined_to", "is", null),
    )
    .$if(which === "held-here", (query) =>
      query
        .where("r.is_given_on", "=", true)
        .where("r.held_by_agency", "=", sql<string>`(select care.answering_agency())`)
        .where("r.state", "=", "handed-over")
        .where("r.joined_to", "is", null),
    )
    .$if(which === "raised-by-me", (query) => query.where("r.raised_by_account", "=", sql<string>`(select care.acting_account())`))
    .$if(isOpen !== undefined, (query) => query.where("r.state", isOpen ? "in" : "not in", ["raised", "received", "assessed"]))
    .orderBy("r.raised_at", isOpen === false ? "desc" : "asc")
    .execute();
  return rows.map(({ personId, ...row }) => {
    const terms = row.terms as NeedListed["terms"];
    const step = nextStep({ state: row.state, isRegistered: personId !== null, chairs: chairsOf(terms) });
    return { ...row, terms, step: row.offeredOn === null ? step : ("wait" as const) };
  });
}

/** A limit has passed: from then on it is the leader's too. */
export function isLate({ isTargetPassed, terms, offeredOn }: Pick<NeedListed, "isTargetPassed" | "terms" | "offeredOn">): boolean {
  return isTargetPassed || offeredOn?.isLate === true || terms.some((term) => term.isLate);
}

/** The needs of the coordinating unit's area, those that are late first; none for anyone else. */
export async function listUnitNeeds(scope: Scope, isOpen: boolean): Promise<NeedListed[]> {
  return (await listNeeds(scope, "of-unit", isOpen)).toSorted((one, other) => Number(isLate(other)) - Number(isLate(one)));
}

/** What the asker's agency has taken over from another. */
export const listHeldHere = (scope: Scope) => listNeeds(scope, "held-here", undefined);

/** What the asker has raised herself. */
export const listRaisedByMe = (scope: Scope) => listNeeds(scope, "raised-by-me", undefined);

/** Open needs where the unit has the next move, or whose offer has not been answered in time. For My day. */
export async function listMyNeedsAwaiting(
  scope: Scope,
): Promise<Pick<NeedListed, "referralId" | "personName" | "ageInDays" | "targetOn" | "isTargetPassed" | "step">[]> {
  const needs = await listNeeds(scope, "of-unit", true);
  return needs
    .filter((need) => need.step !== "wait" || isLate(need))
    .map(({ referralId, personName, ageInDays, targetOn, isTargetPassed, step }) => ({ referralId, personName, ageInDays, targetOn, isTargetPassed, step }));
}

/** Is the asker a coordinating unit (anywhere)? */
export async function isUnit(scope: Scope): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select care.agreements_as('coordinating-unit')) as is`.execute(queryAs(scope));
  return rows[0]?.is === true;
}

export interface OfferListed {
  readonly termId: string;
  readonly side: Side;
  readonly offeredAt: Date;
  readonly answerBy: string | null;
  readonly isLate: boolean;
}

/** Coordinator roles offered to the acting professional and not answered. For My day; it says no name. */
export async function listMyOffers(scope: Scope): Promise<OfferListed[]> {
  return queryAs(scope)
    .selectFrom("coordinator_term")
    .select(["id as termId", "side", "offered_at as offeredAt", "answer_by as answerBy", sql<boolean>`coalesce(answer_by < care.today(), false)`.as("isLate")])
    .where("state", "=", "offered")
    .where("professional_id", "=", sql<string>`(select care.acting_professional())`)
    .where("agency_id", "=", sql<string>`(select care.acting_agency())`)
    .orderBy("answer_by")
    .execute();
}

/** An offer to the acting professional: the least that the unit chose to share, and nothing more of the need. */
export async function findOffer(scope: Scope, termId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_term as c")
    .leftJoin("referral_assessment as s", "s.referral_id", "c.referral_id")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .select([
      "c.id as termId",
      "c.side",
      "c.state",
      "c.offered_at as offeredAt",
      "c.answer_by as answerBy",
      "c.answered_at as answeredAt",
      "c.decline_reason as declineReason",
      "g.name as agencyName",
      "s.least_to_share as leastToShare",
      sql<boolean>`coalesce(c.answer_by < care.today(), false)`.as("isLate"),
      // once she has accepted she may open the person
      sql<string | null>`case when c.state = 'accepted' then c.person_id end`.as("personId"),
    ])
    .where("c.id", "=", termId)
    .where("c.professional_id", "=", sql<string>`(select care.acting_professional())`)
    .where("c.agency_id", "=", sql<string>`(select care.acting_agency())`)
    .executeTakeFirst();
}

/** Whom to ask about an offer: the units of the areas where the asker's agency takes part. */
export async function listMyUnits(scope: Scope): Promise<{ name: string; phone: string | null }[]> {
  return queryAs(scope)
    .selectFrom("agreement_party as t")
    .innerJoin("agency as g", (join) => join.on("g.id", "=", sql<string>`care.receiving_agency(t.agreement_id)`))
    .select(["g.name", "g.phone"])
    .distinct()
    .where("t.agency_id", "=", sql<string>`(select care.acting_agency())`)
    .orderBy("g.name")
    .execute();
}

/** A coordinator (offered or accepted) as shown on the person's pages. A side that is missing has an empty chair. */
export interface CoordinatorShown {
  readonly side: Side;
  readonly name: string;
  readonly phone: string | null;
  readonly agencyName: string;
  readonly state: "offered" | "accepted";
  readonly substituteName: string | null;
  readonly professionalId: string;
  readonly since: Date | null;
}

export async function listCoordinators(scope: Scope, personId: string): Promise<CoordinatorShown[]> {
  const rows = await queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("professional as p", "p.id", "c.professional_id")
    .innerJoin("agency as g", "g.id", "c.agency_id")
    .leftJoin("professional as s", "s.id", "c.substitute_id")
    .select([
      "c.side",
      "p.name",
      "p.phone",
      "g.name as agencyName",
      "c.state",
      "s.name as substituteName",
      "c.professional_id as professionalId",
      "c.answered_at as since",
    ])
    .where("c.person_id", "=", personId)
    .where("c.state", "in", ["offered", "accepted"])
    .orderBy("c.side")
    .orderBy("c.state")
    .execute();
  return rows as CoordinatorShown[];
}
