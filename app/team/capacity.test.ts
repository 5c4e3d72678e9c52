import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { findTeam, listTeams, readCapacity } from "#team/read-team.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const fjordby = idOf("team/fjordby");
const capacityAs = (subject: string) =>
  as(subject, async (scope: Scope) => {
    const team = await findTeam(scope, fjordby);
    return team && readCapacity(scope, team);
  });

describe("what the team can carry", () => {
  it("is 5.2 posts over fourteen people, each agency adding up to it", async () => {
    const capacity = (await capacityAs(demo.specialistCoordinatorNo.subject))!;
    expect(capacity).toMatchObject({ posts: 5.2, people: 14 });
    expect(capacity.agencies.reduce((sum, agency) => sum + Math.round(agency.posts * 100), 0)).toBe(520);
    expect(capacity.agencies.reduce((sum, agency) => sum + agency.members.length, 0)).toBe(14);
    expect(capacity.given).toBe(195);
  });

  it("counts every role as coordinator, also of those the asker may not see", async () => {
    const capacity = (await capacityAs(demo.navConsultant.subject))!;
    const liv = capacity.agencies.flatMap((agency) => agency.members).find((member) => member.professionalId === demo.municipalCoordinatorNo.professionalId)!;
    const [really] = await truth().readRows<{ n: number }>(
      "select count(*)::int as n from care.coordinator_term where professional_id = $1 and state = 'accepted'",
      [demo.municipalCoordinatorNo.professionalId],
    );
    expect(liv.coordinated).toBe(really?.n);
    expect(liv.isOver).toBe(true);
    expect(capacity.over).toContain(liv.memberId);
  });

  it.each([
    ["a member", demo.municipalCoordinatorNo.subject, true],
    ["the peer worker", demo.peerWorker.subject, true],
    ["the coordinating unit", demo.coordinatingUnitNo.subject, true],
    ["the administrator", demo.administratorNo.subject, true],
    ["a GP of the agreement", demo.gp.subject, false],
    ["the police", demo.outsider.subject, false],
  ])("is open to %s: %s", async (_, subject, isOpen) => expect((await capacityAs(subject)) !== undefined).toBe(isOpen));

  it("names nobody the team helps", async () => {
    const names = await truth().readRows<{ given_name: string; family_name: string }>("select given_name, family_name from care.person");
    const said = JSON.stringify(await capacityAs(demo.specialistCoordinatorNo.subject));
    for (const { given_name, family_name } of names) expect(said).not.toContain(`${given_name} ${family_name}`);
  });

  it("is not there for another area, for the person, or for her relatives", async () => {
    for (const { subject, country, capacity } of demoActors) {
      const found = await as(subject, (scope) => findTeam(scope, fjordby));
      expect(found !== undefined, subject).toBe(country === "no" && capacity === "professional");
    }
    expect(await as(demo.jonas.subject, listTeams)).toEqual([]);
  });

  it("says who the asker is in it", async () => {
    const partOf = (subject: string) => as(subject, async (scope) => (await findTeam(scope, fjordby))?.part);
    expect(await partOf(demo.specialistCoordinatorNo.subject)).toBe("leader");
    expect(await partOf(demo.municipalCoordinatorNo.subject)).toBe("member");
    expect(await partOf(demo.peerWorker.subject)).toBe("peer-worker");
    expect(await partOf(demo.gp.subject)).toBeNull();
  });
});
