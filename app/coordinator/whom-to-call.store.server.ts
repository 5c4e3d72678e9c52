import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isNotOver, isSoon } from "#coordinator/absence.store.server.ts";
import type { Side } from "#coordinator/gap.ts";
import { dayOf } from "#coordinator/role-columns.store.server.ts";

/** One who has taken over lately, and from whom. */
export interface NewHolder {
  readonly termId: string;
  readonly side: Side;
  readonly name: string;
  readonly phone: string | null;
  readonly since: string;
  readonly formerName: string;
}
/** A coordinator who is away, or soon will be, and whom to call meanwhile. */
export interface Away {
  readonly termId: string;
  readonly side: Side;
  readonly name: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly isNow: boolean;
  readonly deputyName: string | null;
  readonly deputyPhone: string | null;
}
/** A role that is about to change hands; until the other has said yes, who holds it holds it. */
export interface Coming {
  readonly handoverId: string;
  readonly side: Side;
  readonly fromName: string;
  readonly toName: string;
}

/** As the gap rule has it (gap.ts, deputyOn): named for the absence, else with the role; works here, and is not away herself. */
const standIn = sql<string>`(
  select x.id from unnest(array[b.deputy_id, c.substitute_id]) with ordinality as x (id, place)
   where exists (select 1 from care.mandate m where m.professional_id = x.id and m.role <> 'administrator'
                    and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
     and not exists (select 1 from care.absence o where o.professional_id = x.id and o.ended_at is null and care.today() between o.from_on and o.to_on)
   order by x.place limit 1)`;

/** For how many days a new name is news. */
const NEWS_DAYS = 30;

/**
 * What has changed about whom to call, for whoever may know who coordinates her: new names, absences with the one to call
 * instead, and (for herself and her coordinators) what is offered. In one statement.
 */
export async function readWhomToCall(scope: Scope, personId: string): Promise<{ changed: NewHolder[]; away: Away[]; coming: Coming[] }> {
  const row = await queryAs(scope)
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .innerJoin("coordinator_term as o", (join) =>
            join.onRef("o.person_id", "=", "c.person_id").onRef("o.side", "=", "c.side").on("o.state", "=", "ended"),
          )
          .innerJoin("professional as f", "f.id", "o.professional_id")
          .distinctOn("c.id")
          .select(["c.id as termId", "c.side", "w.name", "w.phone", dayOf("c.answered_at").as("since"), "f.name as formerName"])
          .where("c.person_id", "=", personId)
          .where("c.state", "=", "accepted")
          .where("o.answered_at", "is not", null)
          .where(sql<boolean>`c.answered_at >= now() - make_interval(days => ${NEWS_DAYS}::int)`)
          .orderBy("c.id")
          .orderBy("o.ended_at", "desc"),
      ).as("changed"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_term as c")
          .innerJoin("absence as b", (join) => join.onRef("b.professional_id", "=", "c.professional_id").onRef("b.agency_id", "=", "c.agency_id"))
          .innerJoin("professional as w", "w.id", "c.professional_id")
          .leftJoin("professional as d", (join) => join.on("d.id", "=", standIn))
          .select([
            "c.id as termId",
            "c.side",
            "w.name",
            "b.from_on as fromOn",
            "b.to_on as toOn",
            sql<boolean>`b.from_on <= care.today()`.as("isNow"),
            "d.name as deputyName",
            "d.phone as deputyPhone",
          ])
          .where("c.person_id", "=", personId)
          .where("c.state", "=", "accepted")
          .where(isNotOver)
          .where(isSoon)
          .orderBy("b.from_on"),
      ).as("away"),
      jsonArrayFrom(
        eb
          .selectFrom("coordinator_handover as h")
          .innerJoin("professional as f", "f.id", "h.from_professional_id")
          .innerJoin("professional as w", "w.id", "h.to_professional_id")
          .select(["h.id as handoverId", "h.side", "f.name as fromName", "w.name as toName"])
          .where("h.person_id", "=", personId)
          .where("h.state", "=", "offered"),
      ).as("coming"),
    ])
    .executeTakeFirstOrThrow();
  return row as { changed: NewHolder[]; away: Away[]; coming: Coming[] };
}

/** Phone of the unit that answers for the register of her area. */
export async function findUnit(scope: Scope, personId: string): Promise<{ name: string; phone: string | null } | undefined> {
  return queryAs(scope)
    .selectFrom("person as p")
    .innerJoin("agency as g", (join) => join.on("g.id", "=", sql<string>`care.receiving_agency(p.agreement_id)`))
    .select(["g.name", "g.phone"])
    .where("p.id", "=", personId)
    .executeTakeFirst();
}
