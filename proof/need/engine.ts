import { randomBytes } from "node:crypto";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import type { Database } from "#db/connect.ts";
import type { Outcome } from "#access/outcome.ts";
import { answerHandover, handOverNeed, takeBackHandover } from "#referral/hand-over.ts";
import { assessNeed, closeByPerson, receiveNeed } from "#referral/assess-need.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { receiptFrom } from "#referral/receipt.ts";
import { type Act, type Agency, follow, type Truth, type World } from "./rules.ts";
import type { Carry } from "./walk.ts";

/** Who acts for each agency of the small world. */
const ACTORS = {
  unit: demo.coordinatingUnitNo,
  dps: demo.specialistCoordinatorNo,
  housing: demo.housing,
  nav: demo.navConsultant,
} as const satisfies Record<Agency, { subject: string; agencyId: string }>;

export interface Engine {
  /** runs as a demo actor and commits; a refusal is undone, as a page does it */
  readonly run: <Result extends Outcome>(subject: string, work: (scope: Scope) => Promise<Result>) => Promise<Result>;
  /** a need raised by nobody with an account */
  readonly raise: <Result>(work: (scope: Scope) => Promise<Result>) => Promise<Result>;
  readonly truth: Pick<Database, "readRows">;
}

const agencyOf = (agencyId: string) => (Object.keys(ACTORS) as Agency[]).find((agency) => ACTORS[agency].agencyId === agencyId) ?? null;
const NEED = {
  raised_as: "relative",
  agreement: demo.agreement.no,
  person_name: "Ola Prøve",
  person_contact: "000 11 222",
  what_is_needed: "Tre tjenester, tre svar.",
  person_knows: "yes",
  raiser_name: "Kari Prøve",
  raiser_contact: "000 11 333",
} as const;

/** The rules and the database side by side, on a need of its own: the same act, the same truth, the same holder. */
export async function beside(engine: Engine): Promise<Carry> {
  const raised = await engine.raise((scope) => raiseNeed(scope, NEED, receiptFrom(randomBytes(8))));
  if (!raised.ok) throw new Error(JSON.stringify(raised));
  const { referralId } = raised;
  // in the order they were made: the clock is too coarse to tell two of them apart
  const offers: string[] = [];
  return async (world, act) => {
    // coordinators are another proof's (proof/baton.ts); here they stand in the rules alone
    if (act.kind === "ask-coordinator" || act.kind === "coordinator-answers") return "not walked here";
    const told = await carryOut(engine, { referralId, offers }, world, act);
    const expected = follow(world, act);
    if (told !== expected) throw new Error(`${JSON.stringify(act)} in ${world.state}: the rules say ${expected}, the database ${told}`);
    if (act.kind === "hand-over" && told === "done") offers.push(...(await newOffers(engine, referralId, offers)));
    const fault = await compare(engine, { referralId, offers }, world);
    if (fault !== undefined) throw new Error(`after ${JSON.stringify(act)}: ${fault}`);
    return expected;
  };
}

interface Followed {
  readonly referralId: string;
  readonly offers: readonly string[];
}

async function newOffers(engine: Engine, referralId: string, known: readonly string[]): Promise<string[]> {
  const rows = await engine.truth.readRows<{ id: string }>("select id from care.referral_handover where referral_id = $1", [referralId]);
  return rows.map(({ id }) => id).filter((id) => !known.includes(id));
}

async function carryOut(engine: Engine, { referralId, offers }: Followed, world: World, act: Act): Promise<Truth> {
  const { subject } = ACTORS["by" in act ? act.by : "unit"];
  const version = world.version - ("old" in act ? act.old : 0);
  const done = await engine.run(subject, async (scope): Promise<Outcome> => {
    switch (act.kind) {
      case "receive":
        return receiveNeed(scope, { referralId, version });
      case "assess":
        return assessNeed(
          scope,
          act.isNeeded ? { referralId, version, leastToShare: "Vil bli ringt." } : { referralId, version, noReason: "Én holder.", instead: "Geir ringer." },
        );
      case "hand-over":
        return handOverNeed(scope, { referralId, version, toAgency: ACTORS[act.to].agencyId, reason: "Deres felt.", leastToShare: "Vil bli ringt." });
      case "answer": {
        const handoverId = offers[act.offer] ?? referralId;
        return answerHandover(scope, act.isYes ? { handoverId } : { handoverId, declineReason: "Ikke her." });
      }
      case "take-back":
        return takeBackHandover(scope, referralId);
      default:
        return closeByPerson(scope, { referralId, version, how: "in-person", words: "" });
    }
  });
  return done.ok ? "done" : (done.problems[0]?.code ?? "");
}

interface Standing {
  readonly state: string;
  readonly version: number;
  readonly held_by_agency: string;
  readonly is_given_on: boolean;
  readonly offers: string[] | null;
}

async function compare(engine: Engine, { referralId, offers }: Followed, world: World): Promise<string | undefined> {
  const [row] = await engine.truth.readRows<Standing>(
    `select r.state, r.version, r.held_by_agency, r.is_given_on,
            (select array_agg(h.state order by array_position($2::uuid[], h.id)) from care.referral_handover h where h.referral_id = r.id) as offers
       from care.referral r where r.id = $1`,
    [referralId, offers],
  );
  if (row === undefined) return "the need is gone";
  const stands = { state: row.state, version: row.version, holder: agencyOf(row.held_by_agency), isGivenOn: row.is_given_on, offers: row.offers ?? [] };
  const meant = {
    state: world.state,
    version: world.version,
    holder: world.holder,
    isGivenOn: world.isGivenOn,
    offers: world.offers.map(({ state }) => state),
  };
  return JSON.stringify(stands) === JSON.stringify(meant) ? undefined : `the rules have ${JSON.stringify(meant)}, the database ${JSON.stringify(stands)}`;
}
