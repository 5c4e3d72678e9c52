import { describe, expect, it } from "vitest";
import { openPerson } from "#audit/audit.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { reallyAs, undisturbed } from "#test/as.ts";

const { municipalCoordinatorNo: liv, jonas, logControllerNo } = demo;
const open = (subject: string, personId: string) => reallyAs(subject, (scope) => openPerson(scope, personId, "plan.read", "R"), personId);

describe("how many people one may open within the hour", () => {
  it("is a number by role: the next is refused with 429, written down, and told to who controls the log, once", async () => {
    await undisturbed(async (owner) => {
      const hers = await owner.readRows<{ id: string }>(
        "select distinct c.person_id as id from care.coordinator_term c where c.professional_id = $1 and c.state = 'accepted' and c.person_id <> $2",
        [liv.professionalId, jonas.personId],
      );
      const other = hers[0]?.id ?? "";
      expect(other).not.toBe("");
      await owner.runSql("update care.audit set at = at - interval '2 hours' where at > now() - interval '1 hour'");
      expect(await open(liv.subject, jonas.personId)).toMatchObject({ personId: jonas.personId });
      await owner.runSql("update ledger.person_limit set people_an_hour = 1");

      for (const _ of [1, 2]) await expect(open(liv.subject, other)).rejects.toMatchObject({ status: 429 });
      // whom she has opened already stays open; she herself has no limit
      expect(await open(liv.subject, jonas.personId)).toMatchObject({ personId: jonas.personId });
      expect(await open("jonas", jonas.personId)).toMatchObject({ isOwner: true });

      const refused = await owner.readRows(
        "select 1 from care.audit where account_id = $1 and outcome = 'refused' and subject = 'person-limit' and person_id is null",
        [liv.accountId],
      );
      expect(refused).toHaveLength(2);
      const told = await owner.readRows("select person_id from care.notice where kind = 'person-limit' and account_id = $1", [logControllerNo.accountId]);
      expect(told).toEqual([{ person_id: null }]);

      // an hour later it is over
      await owner.runSql(
        "alter table care.audit disable trigger user; update care.audit set at = at - interval '61 minutes' where at > now() - interval '1 hour'",
      );
      expect(await open(liv.subject, other)).toMatchObject({ personId: other });
    });
  });
});
