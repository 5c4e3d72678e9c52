import { expect, it } from "vitest";
import { queryAs, Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { listUnwelcomed, welcomeMember } from "#team/welcome-member.ts";
import { as, reallyAs, tokenOf, undisturbed } from "#test/as.ts";

const team = idOf("team/fjordby");
const nina = demo.navConsultant;
const memberId = idOf("team-member/fjordby/nina-farstad");

/** How many persons she meets through the team alone. */
const seenBy = async (subject: string) =>
  Scope.run({ sessionToken: await tokenOf(subject) }, async (scope) => (await queryAs(scope).selectFrom("enrolment").select("id").execute()).length);

it("opens the board to no one an administrator has committed, before a leader of the team has welcomed her", () =>
  undisturbed(async (owner) => {
    await owner.runSql(`update care.participant set ended_at = now() where professional_id = '${nina.professionalId}' and ended_at is null;
      update care.team_member set welcomed_at = null where id = '${memberId}'`);
    expect(await seenBy(nina.subject)).toBe(0);
    for (const { subject } of [nina, demo.administratorNo, demo.coordinatingUnitNo, demo.municipalCoordinatorNo, demo.peerWorker, demo.outsider]) {
      expect(await as(subject, (scope) => listUnwelcomed(scope, team)), subject).toEqual([]);
      expect((await as(subject, (scope) => welcomeMember(scope, { memberId }))).ok, subject).toBe(false);
    }
    const leader = demo.specialistCoordinatorNo.subject;
    expect((await as(leader, (scope) => listUnwelcomed(scope, team))).map(({ name }) => name)).toEqual(["Nina Farstad"]);
    expect((await reallyAs(leader, (scope) => welcomeMember(scope, { memberId }))).ok).toBe(true);
    expect((await reallyAs(leader, (scope) => welcomeMember(scope, { memberId }))).ok).toBe(false);
    expect(await seenBy(nina.subject)).toBeGreaterThan(10);
  }));

it("is done by the coordinating unit where nobody leads the team yet", () =>
  undisturbed(async (owner) => {
    await owner.runSql(`update care.team_member set welcomed_at = null where team_id = '${team}' and role = 'leader'`);
    const unit = demo.coordinatingUnitNo.subject;
    const [leader] = await as(unit, (scope) => listUnwelcomed(scope, team));
    expect((await as(unit, (scope) => welcomeMember(scope, { memberId: leader?.memberId ?? "" }))).ok).toBe(true);
    expect((await as(demo.coordinatingUnitSe.subject, (scope) => welcomeMember(scope, { memberId: leader?.memberId ?? "" }))).ok).toBe(false);
  }));
