import { expect, it } from "vitest";
import { Scope } from "#access/scope.server.ts";
import { openSession } from "#access/door.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { hindrances } from "#plan/plan-check.ts";
import { findCheckRows } from "#plan/plan-check.store.server.ts";
import { truth } from "#test/house.ts";

it("every active plan of the demo area that consent holds open would be activated today", async () => {
  const plans = await truth().readRows<{ person_id: string; name: string; subject: string; mandate_id: string }>(`
    select p.person_id, n.given_name as name, i.subject, m.id as mandate_id from care.plan p
      join care.person n on n.id = p.person_id
      join care.coordinator_term c on c.person_id = p.person_id and c.state = 'accepted' and c.side = 'municipal'
      join care.account a on a.professional_id = c.professional_id join care.identity i on i.account_id = a.id
      join care.mandate m on m.professional_id = c.professional_id and m.agency_id = c.agency_id
     where p.state = 'active' and p.person_id in (select person_id from care.consents_in_force(null))
     order by n.given_name`);
  expect(plans.length).toBeGreaterThan(10);
  const missing: string[] = [];
  for (const { person_id, name, subject, mandate_id } of plans) {
    const sessionToken = await openSession({ issuer: "demo", subject }, { capacity: "professional", mandateId: mandate_id }, 1);
    if (sessionToken === undefined) throw new Error(`${subject} may not sign in`);
    await Scope.rehearse({ sessionToken, personId: person_id }, async (scope) => {
      const plan = await openPlan(scope, person_id);
      const check = plan && (await findCheckRows(scope, plan.plan.id));
      if (plan === undefined || check === undefined) missing.push(`${name}: not open to ${subject}`);
      // a review that has passed is one of the things the demo area shows
      else
        for (const { code } of hindrances(plan, check.items, check.around, check.today))
          if (!code.endsWith("review-has-passed")) missing.push(`${name}: ${code}`);
    });
  }
  expect(missing).toEqual([]);
});
