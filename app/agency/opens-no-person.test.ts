import { describe, expect, it } from "vitest";
import { openSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { listAgenciesOfAgreement } from "#agency/agency.store.server.ts";
import { giveMandate } from "#agency/give-mandate.ts";
import { registerProfessional } from "#agency/register-professional.ts";
import { addAgency } from "#agency/set-up-agency.ts";
import { admin, mandate, newAgency, newProfessional } from "#test/administration.ts";
import { demo } from "#db/demo/actors.ts";
import { reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

describe("a new mandate opens no person", () => {
  it.each(["coordinator", "team-member", "peer-worker", "administrator"] as const)("as %s, at any agency of the agreement, old or new", async (role) => {
    const agencies = await reallyAs(admin, async (scope) => {
      const added = await addAgency(scope, { ...newAgency, name: `Ny for ${role}` });
      if (!added.ok) throw new Error("not added");
      return [added.agencyId, ...(await listAgenciesOfAgreement(scope, demo.agreement.no)).map((each) => each.id)];
    });
    const signIn = { ...newProfessional(), role };
    const done = await reallyAs(admin, (scope) => registerProfessional(scope, { ...signIn, agencyId: agencies[0]! }));
    if (!done.ok) throw new Error("not registered");
    for (const each of agencies.slice(1)) await reallyAs(admin, (scope) => giveMandate(scope, done.professionalId, { ...mandate, role, agencyId: each }));
    const held = await truth().readRows<{ id: string }>("select id from care.mandate where professional_id = $1", [done.professionalId]);
    expect(held.length).toBe(agencies.length);
    for (const { id } of held) {
      const sessionToken = (await openSession({ ...signIn, level: "high" }, { capacity: "professional", mandateId: id }, 8))!;
      // a need handed over to this agency waits for whoever answers there: that is what was handed over, and no more
      const [waiting] = await truth().readRows<{ n: number }>(
        `select count(*)::int as n from care.referral r join care.mandate m on m.agency_id = r.held_by_agency
          where m.id = $1 and r.is_given_on and (m.role = 'coordinator' or (m.role = 'team-member' and not exists (
            select from care.mandate o where o.agency_id = m.agency_id and o.role in ('coordinator', 'coordinating-unit')
               and (o.valid_to is null or o.valid_to >= care.today()))))`,
        [id],
      );
      for (const table of [
        "person",
        "person_card",
        "circle_member",
        "plan",
        "goal",
        "measure",
        "meeting",
        "consent",
        "participant",
        "referral",
        "own_words",
      ] as const) {
        expect(
          await Scope.run({ sessionToken }, (scope) =>
            queryAs(scope)
              .selectFrom(table)
              .select((eb) => eb.fn.countAll<number>().as("n"))
              .executeTakeFirstOrThrow(),
          ),
          table,
        ).toEqual({ n: table === "referral" ? waiting?.n : 0 });
      }
    }
    await truth().runSql(
      `update care.mandate set valid_to = valid_from - 1 where professional_id = '${done.professionalId}'; update care.agency set valid_to = valid_from where id = '${agencies[0]}'`,
    );
  });
});
