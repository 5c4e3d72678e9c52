import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { changeTeam, commitMember, endCommitment, listTeamsToSetUp, readTeamToSetUp, setUpTeam } from "#team/set-up-team.ts";
import { admin, denied, refusalOf, today } from "#test/administration.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";

const fjordby = idOf("team/fjordby");
const keyOf = (who: { professionalId: string; agencyId: string }) => `${who.professionalId} ${who.agencyId}`;
const fields = {
  name: "Ungdomsteamet",
  weekday: 3,
  startsAt: "10:00",
  lastsMinutes: 60,
  place: "",
  hoursAPerson: 1.5,
  fullPostHours: 37.5,
  escalatesAfterDays: 7,
  openWeekday: null,
  openStartsAt: null,
  openLastsMinutes: null,
  openPlace: "",
};
const gp = { who: keyOf(demo.gp), role: "member", share: 0.2, validFrom: today, validTo: null } as const;

describe("setting up a team", () => {
  it("takes the administrator of its area", async () => {
    await as(admin, async (scope) => {
      const done = await setUpTeam(scope, { ...fields, agreementId: demo.agreement.no });
      if (!done.ok) throw new Error("not set up");
      expect((await listTeamsToSetUp(scope)).map((team) => team.name)).toContain("Ungdomsteamet");
      expect(await refusalOf(setUpTeam(scope, { ...fields, agreementId: demo.agreement.se }))).toBe("form.not-valid");
      expect((await changeTeam(scope, done.teamId, { ...fields, name: "Ungdomsteamet i Fjordby", version: 1 })).ok).toBe(true);
      expect(await refusalOf(changeTeam(scope, done.teamId, { ...fields, version: 1 }))).toBe("form.conflict");
    });
    await as(demo.administratorSe.subject, async (scope) => {
      expect(await readTeamToSetUp(scope, fjordby)).toBeUndefined();
      expect(await refusalOf(changeTeam(scope, fjordby, { ...fields, version: 1 }))).toBe("form.conflict");
    });
    await as(demo.municipalCoordinatorNo.subject, async (scope) =>
      expect(await refusalOf(setUpTeam(scope, { ...fields, agreementId: demo.agreement.no }))).toBe("form.not-valid"),
    );
  });
});

describe("committing someone", () => {
  it("gives her agency, side and share for a period, once at a time", async () => {
    await as(admin, async (scope) => {
      expect((await commitMember(scope, fjordby, gp)).ok).toBe(true);
      const member = (await readTeamToSetUp(scope, fjordby))?.members.find((each) => each.professionalId === demo.gp.professionalId);
      expect(member).toMatchObject({ agencyId: demo.gp.agencyId, side: "municipal", postShare: 0.2, role: "member" });
      expect(await refusalOf(commitMember(scope, fjordby, { ...gp, validTo: dayAfter(today, 30) }))).toBe("team.is-committed");
      const end = { memberId: member!.memberId, version: 1, lastDay: dayAfter(today, 10) };
      expect((await endCommitment(scope, fjordby, end)).ok).toBe(true);
      expect(await refusalOf(endCommitment(scope, fjordby, end))).toBe("form.conflict");
      expect(await refusalOf(endCommitment(scope, fjordby, { ...end, version: 2, lastDay: dayAfter(today, -5) }))).toBe("team.ends-in-the-past");
      expect((await commitMember(scope, fjordby, { ...gp, validFrom: dayAfter(today, 11) })).ok).toBe(true);
    });
  });

  it("is done once by two clicks at once", async () => {
    await undisturbed(async (owner) => {
      const both = await Promise.all([1, 2].map(() => reallyAs(admin, (scope) => commitMember(scope, fjordby, gp))));
      expect(both.map((done) => done.ok).toSorted()).toEqual([false, true]);
      expect(await owner.readRows("select 1 from care.team_member where professional_id = $1", [demo.gp.professionalId])).toHaveLength(1);
    });
  });

  it("takes a mandate at an agency of the agreement, and nobody commits herself", async () => {
    await as(admin, async (scope) => {
      expect(await refusalOf(commitMember(scope, fjordby, { ...gp, who: keyOf(demo.teacher) }))).toBe("form.not-valid");
      expect(await refusalOf(commitMember(scope, fjordby, { ...gp, who: `${demo.gp.professionalId} ${demo.housing.agencyId}` }))).toBe("form.not-valid");
    });
    await denied(
      as(admin, async (scope) => {
        const { professionalId, agencyId } = demo.administratorNo;
        await queryAs(scope)
          .insertInto("team_member")
          .values({ team_id: fjordby, professional_id: professionalId, agency_id: agencyId, role: "leader", post_share: 0.1, valid_from: today })
          .execute();
      }),
    );
  });

  it("opens no person to whoever commits", async () => {
    await as(admin, async (scope) => expect(await queryAs(scope).selectFrom("enrolment").select("id").execute()).toEqual([]));
  });

  it("is not for members, leaders or the coordinating unit", async () => {
    for (const { subject } of [demo.specialistCoordinatorNo, demo.municipalCoordinatorNo, demo.coordinatingUnitNo]) {
      expect(await refusalOf(as(subject, (scope) => commitMember(scope, fjordby, gp)))).toBe("form.not-valid");
    }
  });
});
