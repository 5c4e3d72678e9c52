import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { readGaps } from "#coordinator/read-gaps.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { listMyPeople } from "#person/list-my-people.ts";
import { as, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { personId } = demo.jonas;

const keepOut = (owner: Database, professionalId: string) =>
  owner.runSql(`insert into care.block (person_id, against, professional_id, covers, said_as, said_by, said_by_name)
    values ('${personId}', 'professional', '${professionalId}', 'whole', 'self', '${demo.jonas.accountId}', 'Jonas')`);

/** Every set that tells of persons or of what is theirs, as one text; what a kept-out professional gets may not hold his id. */
const TOLD = [
  "select * from care.open_areas()",
  "select * from care.board_areas()",
  "select * from care.contact_areas()",
  "select * from care.coordinated_people()",
  "select * from care.writing_people()",
  "select * from care.own_seats()",
  "select * from care.open_releases()",
  "select * from care.heard_agencies()",
  "select * from care.partly_heard_people()",
  "select * from care.table_activity()",
  "select * from care.open_invitations()",
  "select * from care.handovers_to_me()",
  "select * from care.birthdays_near()",
  "select * from care.emergency_people()",
  "select * from care.controlled_people()",
  "select * from care.places_open_to()",
  `select * from care.meeting_places('${personId}')`,
  `select * from care.stay_places('${personId}')`,
  `select care.card_address('${personId}')`,
  `select care.find_in_register((select '' || n from (values ('NUMBER')) v (n)))`,
  `select care.find_logged_person('NUMBER')`,
  `select care.chair_is_empty('${personId}', 'municipal')`,
  `select care.may_write_down_ask('${personId}')`,
  `select care.guardians_decide('${personId}')`,
  `select care.sees_places('${personId}')`,
  `select * from care.who_may_see('${personId}', 'joint', 'common', null, false, null, false)`,
  `select * from care.who_could_see('${personId}', now() - interval '1 year', now())`,
  `select care.release_rests_on('${personId}')`,
  `select care.has_own_sign_in('${personId}')`,
];

async function told(owner: Database, subject: string): Promise<string[]> {
  const [card] = await owner.readRows<{ number: string }>(`select national_id as number from care.person_card where person_id = '${personId}'`);
  return as(subject, async (scope) => {
    const answers: string[] = [];
    for (const question of TOLD) {
      const asked = question.replace("NUMBER", card?.number ?? "");
      const { rows } = await sql<Record<string, unknown>>`${sql.raw(asked)}`.execute(queryAs(scope));
      const bytes = JSON.stringify(rows);
      if (bytes.includes(personId) || /:true/.test(bytes) || bytes.includes("Jonas")) answers.push(question);
    }
    return answers;
  });
}

describe("one who is kept out", () => {
  test.each([
    ["his coordinator", "liv-myhre", demo.municipalCoordinatorNo.professionalId],
    ["one at his table", "nina-farstad", demo.navConsultant.professionalId],
    ["who keeps the register", "elin-krog", demo.coordinatingUnitNo.professionalId],
    ["the data-protection officer", "aud-berntsen", demo.logControllerNo.professionalId],
  ])("%s is told nothing of him by any function that knows more than she may", (_who, subject, professionalId) =>
    undisturbed(async (owner) => {
      await keepOut(owner, professionalId);
      expect(await told(owner, subject)).toEqual([]);
    }),
  );

  test("and these functions do tell the one who is not kept out: the test can see", async () => {
    expect((await told(truth(), "liv-myhre")).length).toBeGreaterThan(6);
    expect(await told(truth(), "elin-krog")).not.toEqual([]);
  });

  test("what waits for her is not sent, and nothing new is told", () =>
    undisturbed(async (owner) => {
      const waiting = () =>
        owner.readRows<{ kind: string; stopped: boolean }>(
          `select kind, stopped_at is not null as stopped from care.notice where account_id = '${demo.navConsultant.accountId}' and person_id = '${personId}' and read_at is null`,
        );
      await owner.runSql(`insert into care.notice (account_id, kind, person_id) values ('${demo.navConsultant.accountId}', 'meeting-changed', '${personId}')`);
      await keepOut(owner, demo.navConsultant.professionalId);
      expect((await waiting()).every((each) => each.stopped)).toBe(true);
      await owner.runSql(
        `update care.meeting set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where person_id = '${personId}' and state = 'called'`,
      );
      expect((await waiting()).every((each) => each.stopped)).toBe(true);
    }));
});

describe("a coordinator who is kept out", () => {
  test("is told that an access has ended; the unit finds an empty chair the same day, and neither is told why", () =>
    undisturbed(async (owner) => {
      expect((await as("elin-krog", readGaps)).filter((gap) => gap.personId === personId)).toEqual([]);
      await keepOut(owner, demo.municipalCoordinatorNo.professionalId);
      const [gap] = (await as("elin-krog", readGaps)).filter((each) => each.personId === personId);
      expect(gap).toMatchObject({ side: "municipal", kind: "cannot-follow", holderName: "Liv Myhre" });
      expect(JSON.stringify(gap)).not.toMatch(/block|utenfor/);
      const kinds = async (accountId: string) =>
        (
          await owner.readRows<{ kind: string }>("select kind from care.notice where account_id = $1 and person_id = $2 and at > now() - interval '1 minute'", [
            accountId,
            personId,
          ])
        ).map(({ kind }) => kind);
      expect(await kinds(demo.municipalCoordinatorNo.accountId)).toEqual(["access-ended"]);
      expect(await kinds(demo.coordinatingUnitNo.accountId)).toEqual(["chair-empty"]);
      expect(await kinds(demo.specialistCoordinatorNo.accountId)).toEqual([]);
      expect((await as("liv-myhre", listMyPeople)).map((each) => each.personId)).not.toContain(personId);
      // lifted, the chair is held again
      await owner.runSql(`update care.block set lifted_at = now() where person_id = '${personId}'`);
      expect((await as("elin-krog", readGaps)).filter((each) => each.personId === personId)).toEqual([]);
    }));
});
