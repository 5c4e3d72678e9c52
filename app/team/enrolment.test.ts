import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { changeLevel, endEnrolment, enrol, readEnrolment } from "#team/enrol.ts";
import { listInCare } from "#team/agenda.store.server.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const jonas = demo.jonas.personId;
const liv = demo.municipalCoordinatorNo.subject;
const ingrid = demo.specialistCoordinatorNo.subject;
const nina = demo.navConsultant.subject;
const fjordby = idOf("team/fjordby");
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const outcomes = { outcome: "established", words: "Fastlegen og verkstedet bærer nå." } as const;

/** Whom the team's board can hold for this asker. */
const seenBy = (subject: string) => as(subject, async (scope) => (await listInCare(scope, fjordby)).map((each) => each.personId));
const versionOf = async (scope: Scope) => (await readEnrolment(scope, jonas)).standing?.version ?? 0;

describe("enrolling", () => {
  const fresh = idOf("person/petter-strand");
  const input = { teamId: fjordby, level: "enrolled", endsOn: null, reason: "Trenger begge sider samtidig." } as const;

  it("takes one accepted coordinator from each side", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.enrolment set ended_on = enrolled_on, outcome = 'declined' where person_id = '${fresh}'`);
      await as(ingrid, async (scope) => expect(codeOf(await enrol(scope, { personId: fresh, ...input }))).toBe("ok"), fresh);
      await owner.runSql(`update care.coordinator_term set state = 'offered', answered_at = null where person_id = '${fresh}' and side = 'municipal'`);
      await as(ingrid, async (scope) => expect(codeOf(await enrol(scope, { personId: fresh, ...input }))).toBe("enrolment.one-from-each-side"), fresh);
      // and the database says so too, whatever the verb thinks
      const past = as(ingrid, async (scope) => {
        await queryAs(scope)
          .insertInto("enrolment")
          .values({ team_id: fjordby, person_id: fresh, level: "enrolled", level_since: inDays(0), enrolled_on: inDays(0) })
          .execute();
      });
      await expect(past).rejects.toMatchObject({ code: "42501" });
    });
  });

  it("is done once: the second is told that she is enrolled", async () => {
    await as(liv, async (scope) => expect(codeOf(await enrol(scope, { personId: jonas, ...input }))).toBe("enrolment.is-enrolled"), jonas);
  });

  it.each([
    ["a participant who coordinates nobody", nina],
    ["the person", demo.jonas.subject],
    ["her sister", demo.sister.subject],
    ["the coordinating unit", demo.coordinatingUnitNo.subject],
    ["another agency", demo.outsider.subject],
  ])("is not for %s", async (_, subject) => {
    await as(subject, async (scope) => expect(codeOf(await enrol(scope, { personId: jonas, ...input }))).toBe("enrolment.not-yours"), jonas);
  });
});

describe("a level", () => {
  it("is changed with a reason, which is kept with a name", async () => {
    await as(
      liv,
      async (scope) => {
        const change = { personId: jonas, level: "shoulder-to-shoulder", endsOn: inDays(60), reason: "De faste møtene holder." } as const;
        expect(codeOf(await changeLevel(scope, { ...change, version: await versionOf(scope) }))).toBe("ok");
        const { standing } = await readEnrolment(scope, jonas);
        expect(standing).toMatchObject({ level: "shoulder-to-shoulder", endsOn: inDays(60) });
        expect(standing?.changes[0]).toMatchObject({
          fromLevel: "enrolled",
          toLevel: "shoulder-to-shoulder",
          reason: "De faste møtene holder.",
          byName: "Liv Myhre",
        });
      },
      jonas,
    );
  });

  it("of shoulder to shoulder has an end to come, in the database too", async () => {
    await as(
      liv,
      async (scope) => {
        const change = { personId: jonas, level: "shoulder-to-shoulder", reason: "Nå.", version: await versionOf(scope) } as const;
        expect(codeOf(await changeLevel(scope, { ...change, endsOn: inDays(-1) }))).toBe("enrolment.ends-in-the-past");
        const past = queryAs(scope).updateTable("enrolment").set({ level: "shoulder-to-shoulder", ends_on: null }).where("person_id", "=", jonas).execute();
        await expect(past).rejects.toMatchObject({ code: "23514" });
      },
      jonas,
    );
  });

  it("is changed by one of two who race; the other sees what stands", async () => {
    await undisturbed(async () => {
      const version = await as(liv, versionOf, jonas);
      const change = (subject: string, level: "guidance" | "shoulder-to-shoulder") =>
        reallyAs(
          subject,
          (scope) => changeLevel(scope, { personId: jonas, level, endsOn: level === "guidance" ? null : inDays(30), reason: `${subject} mente det.`, version }),
          jonas,
        );
      const [one, other] = await Promise.all([change(liv, "shoulder-to-shoulder"), change(ingrid, "guidance")]);
      expect([codeOf(one), codeOf(other)].toSorted()).toEqual(["form.conflict", "ok"]);
      const history = await as(liv, async (scope) => (await readEnrolment(scope, jonas)).standing?.changes.length, jonas);
      expect(history).toBe(2);
    });
  });

  it.each([
    ["a participant outside the team", demo.gp.subject],
    ["the peer worker", demo.peerWorker.subject],
    ["the person", demo.jonas.subject],
    ["the coordinating unit", demo.coordinatingUnitNo.subject],
  ])("is not changed by %s", async (_, subject) => {
    await as(
      subject,
      async (scope) => {
        expect(codeOf(await changeLevel(scope, { personId: jonas, level: "guidance", endsOn: null, reason: "Nei.", version: 1 }))).toBe("enrolment.not-yours");
        expect(codeOf(await endEnrolment(scope, { personId: jonas, ...outcomes, version: 1 }))).toBe("enrolment.not-yours");
      },
      jonas,
    );
  });

  it("is read by the person in her own words, with its history; not by a relative, and its reasons not by the register", async () => {
    const hers = await as(demo.jonas.subject, (scope) => readEnrolment(scope, jonas), jonas);
    expect(hers).toMatchObject({ mayEnrol: false, mayChange: false, standing: { level: "enrolled" } });
    expect(hers.standing?.changes).toHaveLength(1);
    expect((await as(demo.sister.subject, (scope) => readEnrolment(scope, jonas), jonas)).standing).toBeUndefined();
    const register = (await as(demo.coordinatingUnitNo.subject, (scope) => readEnrolment(scope, jonas), jonas)).standing;
    expect(register?.level).toBe("enrolled");
    expect(register?.changes).toEqual([]);
  });
});

describe("an ending", () => {
  it("says what came of it, stays readable, and lets go of the team's sight", async () => {
    await as(
      liv,
      async (scope) => {
        expect(codeOf(await endEnrolment(scope, { personId: jonas, ...outcomes, version: await versionOf(scope) }))).toBe("ok");
        const { standing, earlier } = await readEnrolment(scope, jonas);
        expect(standing).toBeUndefined();
        expect(earlier[0]).toMatchObject({ outcome: "established" });
        expect(earlier[0]?.changes[0]).toMatchObject({ toLevel: null, reason: outcomes.words });
        expect(codeOf(await endEnrolment(scope, { personId: jonas, ...outcomes, version: 2 }))).toBe("enrolment.not-yours");
      },
      jonas,
    );
  });
});

describe("what the team sees", () => {
  const guided = idOf("person/dina-flaten");
  const withoutNav = idOf("person/grete-nordang");
  const toAll = idOf("person/bjarne-eidsvik");

  it("is those whose consent covers the member's agency: NAV sees nobody who has kept NAV out", async () => {
    const [forNav, forLiv] = [await seenBy(nina), await seenBy(liv)];
    expect(forNav).toContain(toAll);
    expect(forNav).not.toContain(withoutNav);
    expect(forLiv).toContain(withoutNav);
    expect(forNav.length).toBeGreaterThan(30);
  });

  it("is nothing of someone at the level of guidance, whatever she has consented to", async () => {
    await undisturbed(async (owner) => {
      // a member who sits at no table of hers, and whose agency her consent does cover
      const amir = demo.housing.subject;
      expect(await seenBy(amir)).toContain(toAll);
      await owner.runSql(`update care.enrolment set level = 'guidance' where person_id = '${toAll}'`);
      expect(await seenBy(amir)).not.toContain(toAll);
      await as(amir, async (scope) => {
        const rows = async (table: "enrolment" | "level_change" | "team_decision" | "contact") =>
          (await queryAs(scope).selectFrom(table).select("id").where("person_id", "=", toAll).execute()).length;
        expect([await rows("enrolment"), await rows("level_change"), await rows("team_decision"), await rows("contact")]).toEqual([0, 0, 0, 0]);
        expect(await queryAs(scope).selectFrom("person").select("id").where("id", "=", toAll).execute()).toEqual([]);
      });
    });
    expect(await seenBy(demo.housing.subject)).not.toContain(guided);
  });

  it("is gone at the very next request when the consent is withdrawn", async () => {
    await undisturbed(async (owner) => {
      expect(await seenBy(nina)).toContain(toAll);
      await owner.runSql(`update care.consent set withdrawn_at = now() where person_id = '${toAll}' and replaced_at is null`);
      expect(await seenBy(nina)).not.toContain(toAll);
    });
  });

  it("is gone when the member's time in the team is over", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.team_member set valid_to = valid_from where professional_id = '${demo.navConsultant.professionalId}'`);
      expect((await seenBy(nina)).includes(toAll)).toBe(false);
    });
  });

  it("is nothing for the peer worker, and nothing for those outside", async () => {
    expect(await seenBy(demo.peerWorker.subject)).toEqual([]);
    expect(await seenBy(demo.gp.subject)).toEqual([]);
    expect(await seenBy(demo.outsider.subject)).toEqual([]);
    expect(await seenBy(demo.specialistCoordinatorSe.subject)).toEqual([]);
    expect((await truth().readRows("select 1 from care.enrolment where team_id = $1 and ended_on is null", [fjordby])).length).toBeGreaterThan(55);
  });
});
