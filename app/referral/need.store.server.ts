import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { type Chairs, chairsOf, type NeedState, type Side } from "#referral/referral.ts";

/** A term as the need's page shows it. */
export interface TermShown {
  readonly termId: string;
  readonly side: Side;
  readonly state: "offered" | "accepted" | "declined" | "ended";
  readonly name: string;
  readonly agencyName: string;
  readonly offeredAt: string;
  readonly answerBy: string | null;
  readonly declineReason: string | null;
}

/** A need as far as it is open to the asker: the assessment and the terms are there for those whose policies say so. */
export async function findNeed(scope: Scope, referralId: string) {
  const found = await queryAs(scope)
    .selectFrom("referral as r")
    .innerJoin("agreement as a", "a.id", "r.agreement_id")
    .innerJoin("agency as g", "g.id", "r.held_by_agency")
    .leftJoin("professional as h", "h.id", "r.held_by_professional")
    .leftJoin("agency as b", "b.id", "r.raised_by_agency")
    .leftJoin("person as p", "p.id", "r.person_id")
    .select((eb) => [
      "r.id as referralId",
      "r.agreement_id as agreementId",
      "a.name as areaName",
      "a.jurisdiction",
      "r.state",
      "r.version",
      "r.raised_at as raisedAt",
      "r.raised_as as raisedAs",
      "r.raiser_name as raiserName",
      "r.raiser_contact as raiserContact",
      "b.name as raiserAgency",
      "r.person_name as personName",
      "r.person_contact as personContact",
      "r.what_is_needed as whatIsNeeded",
      "r.person_knows as personKnows",
      "r.target_on as targetOn",
      "r.target_basis as targetBasis",
      sql<boolean>`coalesce(r.target_on < care.today(), false)`.as("isTargetPassed"),
      sql<number>`care.today() - (r.raised_at at time zone 'Europe/Oslo')::date`.as("ageInDays"),
      "g.name as heldByAgency",
      "g.phone as heldByPhone",
      "h.name as heldByName",
      "r.person_id as personId",
      sql<string | null>`p.given_name || ' ' || p.family_name`.as("registeredName"),
      // the unit until another agency has said yes to it, then that agency: never both
      sql<boolean>`not r.is_given_on and r.agreement_id in (select care.agreements_as('coordinating-unit'))`.as("isUnit"),
      sql<boolean>`r.is_given_on and r.held_by_agency is not distinct from (select care.answering_agency())`.as("isHolder"),
      sql<boolean>`coalesce(r.person_id in (select care.whole_people()), false)`.as("isHers"),
      "r.held_by_agency as heldByAgencyId",
      "r.joined_to as joinedTo",
      sql<Date | null>`(select max(e.at) from care.referral_event e where e.referral_id = r.id and e.kind in ('accepted', 'assessed-not-needed', 'declined-by-person'))`.as(
        "overAt",
      ),
      jsonObjectFrom(
        eb
          .selectFrom("referral_assessment as s")
          .select([
            "s.is_coordination_needed as isNeeded",
            "s.least_to_share as leastToShare",
            "s.no_reason as noReason",
            "s.instead",
            "s.assessed_at as assessedAt",
          ])
          .whereRef("s.referral_id", "=", "r.id"),
      ).as("assessment"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .innerJoin("agency as k", "k.id", "c.agency_id")
          .select([
            "c.id as termId",
            "c.side",
            "c.state",
            "w.name",
            "k.name as agencyName",
            "c.offered_at as offeredAt",
            "c.answer_by as answerBy",
            "c.decline_reason as declineReason",
          ])
          // those this need led to, and those she has already
          .where((where) =>
            where.or([
              where("c.referral_id", "=", where.ref("r.id")),
              where.and([where("c.person_id", "=", where.ref("r.person_id")), where("c.state", "in", ["offered", "accepted"])]),
            ]),
          )
          .orderBy("c.offered_at"),
      ).as("terms"),
      jsonArrayFrom(
        // that it was raised is told by the need itself
        eb
          .selectFrom("referral_event as e")
          .select(["e.kind", "e.at", "e.by_name as byName"])
          .whereRef("e.referral_id", "=", "r.id")
          .where("e.kind", "<>", "raised")
          // that it was joined to another would tell whoever raised it of whoever raised that one
          .where((where) =>
            where.or([where("e.kind", "not in", ["joined", "separated"]), sql<boolean>`r.agreement_id in (select care.agreements_as('coordinating-unit'))`]),
          )
          .orderBy("e.at"),
      ).as("events"),
    ])
    .where("r.id", "=", referralId)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const terms = found.terms as TermShown[];
  return { ...found, jurisdiction: found.jurisdiction as "no" | "se", terms, chairs: chairsOf(terms) };
}
export type NeedRead = NonNullable<Awaited<ReturnType<typeof findNeed>>>;

/** The need that the asker's receipt number opened. */
export async function findFollowedId(scope: Scope): Promise<string | undefined> {
  return (
    await queryAs(scope)
      .selectFrom("referral")
      .select("id")
      .where("id", "=", sql<string>`(select care.acting_referral())`)
      .executeTakeFirst()
  )?.id;
}

/** What a change is judged by: the need as it stands, held fast until the change is done. Undefined where it is not the asker's to change. */
export async function holdNeed(scope: Scope, referralId: string): Promise<HeldNeed | undefined> {
  const db = queryAs(scope);
  const need = await db
    .selectFrom("referral as r")
    .select((eb) => [
      "r.id as referralId",
      "r.agreement_id as agreementId",
      "r.person_id as personId",
      "r.state",
      "r.version",
      "r.joined_to as joinedTo",
      sql<boolean>`care.has_open_handover(r.id)`.as("isOfferedOn"),
      eb.selectFrom("agreement as a").select("a.jurisdiction").whereRef("a.id", "=", "r.agreement_id").$asScalar().$notNull().as("jurisdiction"),
    ])
    .where("r.id", "=", referralId)
    .forUpdate()
    .executeTakeFirst();
  if (need === undefined) return undefined;
  return { ...need, jurisdiction: need.jurisdiction as "no" | "se", chairs: need.personId === null ? chairsOf([]) : await readChairs(scope, need.personId) };
}
export interface HeldNeed {
  readonly referralId: string;
  readonly agreementId: string;
  readonly jurisdiction: "no" | "se";
  readonly personId: string | null;
  readonly state: NeedState;
  readonly version: number;
  /** the need that this one follows */
  readonly joinedTo: string | null;
  /** another agency is asked to take it, and has not answered */
  readonly isOfferedOn: boolean;
  readonly chairs: Chairs;
}

async function readChairs(scope: Scope, personId: string): Promise<Chairs> {
  return chairsOf(
    await queryAs(scope)
      .selectFrom("coordinator_term")
      .select(["side", "state"])
      .where("person_id", "=", personId)
      .where("state", "in", ["offered", "accepted"])
      .execute(),
  );
}

export interface NeedChange {
  readonly state?: NeedState;
  readonly personId?: string;
  /** the acting professional, or someone else by her ids; she who held it goes on where it is left out */
  readonly holder?: "self" | { readonly agencyId: string; readonly professionalId: string };
  /** null: nothing is promised any more */
  readonly target?: { readonly dueOn: string; readonly source: string } | null;
}

export async function updateNeed(scope: Scope, { referralId, version }: Pick<HeldNeed, "referralId" | "version">, change: NeedChange): Promise<void> {
  const holder =
    change.holder === "self" ? { agencyId: sql<string>`care.acting_agency()`, professionalId: sql<string>`care.acting_professional()` } : change.holder;
  await queryAs(scope)
    .updateTable("referral")
    .set({
      version: version + 1,
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.personId === undefined ? {} : { person_id: change.personId }),
      ...(holder === undefined ? {} : { held_by_agency: holder.agencyId, held_by_professional: holder.professionalId }),
      ...(change.target === undefined ? {} : { target_on: change.target?.dueOn ?? null, target_basis: change.target?.source ?? null }),
    })
    .where("id", "=", referralId)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
}

export type EventKind =
  | "received"
  | "assessed-needed"
  | "assessed-not-needed"
  | "coordinator-offered"
  | "coordinator-accepted"
  | "coordinator-declined"
  | "offer-taken-back"
  | "accepted"
  | "declined-by-person"
  | "holder-assessed";

/** What happened, in the name of the one who did it. */
export async function insertEvent(scope: Scope, referralId: string, kind: EventKind): Promise<void> {
  await queryAs(scope)
    .insertInto("referral_event")
    .values({ referral_id: referralId, kind, at: sql<Date>`clock_timestamp()`, by_name: sql<string>`(select account_name from care.acting())` })
    .execute();
}

export async function insertAssessment(
  scope: Scope,
  referralId: string,
  said: { leastToShare: string; criteriaMet: readonly string[] } | { noReason: string; instead: string },
): Promise<void> {
  const isNeeded = "leastToShare" in said;
  await queryAs(scope)
    .insertInto("referral_assessment")
    .values({
      referral_id: referralId,
      is_coordination_needed: isNeeded,
      assessed_by: sql<string>`care.acting_account()`,
      ...(isNeeded ? { least_to_share: said.leastToShare, criteria_met: [...said.criteriaMet] } : { no_reason: said.noReason, instead: said.instead }),
    })
    .execute();
}
