import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { openCase } from "#audit/control-case.ts";
import { listCouldSee } from "#audit/could-see.store.server.ts";
import { keepBack, reviewException } from "#audit/keep-back.ts";
import { listControlledExceptions, listGrounds } from "#audit/log-exception.store.server.ts";
import { listCases } from "#audit/log-case.store.server.ts";
import { listQuestions } from "#audit/log-question.store.server.ts";
import { listAllLooks, listLogChecks, listLooks } from "#audit/who-looked.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";

const { emma, emmaMother, emmaFather, teacher, socialInsurance, logControllerSe } = demo;
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const decide = (owner: Database, hiddenFrom: "guardians" | "everyone" = "guardians", endsOn = inDays(20)) =>
  reallyAs(
    teacher.subject,
    async (scope) => {
      const ground = (await listGrounds(scope, "se")).find(({ kind }) => kind === "child-protection");
      return keepBack(
        scope,
        { personId: emma.personId, jurisdiction: "se" },
        { groundId: ground?.id ?? "", hiddenFrom, coversFrom: today, endsOn, reason: "Orosanmälan utreds nu." },
        today,
      );
    },
    emma.personId,
  ).then(async (done) => ({
    done,
    id: (await owner.readRows<{ id: string }>("select id from care.log_exception where person_id = $1", [emma.personId]))[0]?.id ?? "",
  }));

const look = (who: { subject: string }) => reallyAs(who.subject, (scope) => openPerson(scope, emma.personId, "plan.read", "R"), emma.personId);

/** Everything a guardian can be told by the log, as bytes. */
const told = (subject: string) =>
  as(
    subject,
    async (scope) => {
      const pages = [await listLooks(scope, emma.personId, { agency: undefined, before: undefined })];
      for (const agency of [teacher.agencyId, socialInsurance.agencyId, "private"])
        pages.push(await listLooks(scope, emma.personId, { agency, before: undefined }));
      const oldest = pages[0]?.looks.at(-1)?.key;
      if (oldest !== undefined) pages.push(await listLooks(scope, emma.personId, { agency: undefined, before: oldest }));
      const whole = await listAllLooks(scope, emma.personId, 1000);
      const could = (await listCouldSee(scope, emma.personId, new Date(Date.now() - 30 * 86_400_000), new Date(Date.now() + 3_600_000))).map(
        ({ openFrom: _from, openTo: _to, ...row }) => row,
      );
      const rest = [await listLogChecks(scope, emma.personId), await listQuestions(scope, emma.personId)];
      const raw = await queryAs(scope).selectFrom("log_exception").select("id").execute();
      return JSON.stringify({ pages, whole, could, rest, raw });
    },
    emma.personId,
  );

describe("what is lawfully kept back", () => {
  it("tells a guardian nothing: the same bytes with and without the event, in lists, counts, pages, files and reports", async () => {
    await undisturbed(async (owner) => {
      await look(socialInsurance);
      await decide(owner);
      const without = [await told(emmaMother.subject), await told(emmaFather.subject)];
      await look(teacher);
      await look(teacher);
      expect([await told(emmaMother.subject), await told(emmaFather.subject)]).toEqual(without);
      // and the check of it, by the one who checks
      await owner.runSql("update care.log_case set person_id = person_id"); // (cases of the demo stand)
      const open = (await as(logControllerSe.subject, listCases)).find(({ lookerName, state }) => lookerName === "Jenny Lund" && state === "open");
      await owner.runSql(`update care.log_exception set covers_from = now() - interval '30 days' where person_id = '${emma.personId}'`);
      const covered = await told(emmaMother.subject);
      expect(await reallyAs(logControllerSe.subject, (scope) => openCase(scope, open?.id ?? ""))).toMatchObject({ isKeptBack: true });
      expect(await told(emmaMother.subject)).toBe(covered);
      expect(covered).not.toContain('Jenny Lund","actorFunction');
    });
  }, 120_000);

  it("covers only what that agency did, only from then on, and only until it ends", async () => {
    await undisturbed(async (owner) => {
      await look(socialInsurance);
      await decide(owner);
      await look(teacher);
      const names = async () => {
        const { looks } = await as(emmaMother.subject, (scope) => listLooks(scope, emma.personId, { agency: undefined, before: undefined }), emma.personId);
        return looks.filter(({ at }) => at.slice(0, 10) === today).map(({ actorName }) => actorName);
      };
      expect(await names()).toContain("Lars Wikström");
      expect(await names()).not.toContain("Jenny Lund");
      await owner.runSql(`update care.log_exception set ends_on = care.today() - 1, review_by = care.today() - 1`);
      expect(await names()).toContain("Jenny Lund");
    });
  }, 60_000);

  it("is reviewed by the data-protection officer, who sees and counts all of it, and may lift it at once", async () => {
    await undisturbed(async (owner) => {
      const { id } = await decide(owner, "everyone");
      await look(teacher);
      const listed = (await as(logControllerSe.subject, listControlledExceptions)).find((each) => each.id === id);
      expect(listed).toMatchObject({ hiddenFrom: "everyone", decidedBy: "Jenny Lund", review: null, isActive: true, personName: "Emma Lindqvist" });
      expect(listed?.covered).toBeGreaterThan(0);
      expect(await owner.readRows("select 1 from care.notice where kind = 'log-exception' and account_id = $1", [logControllerSe.accountId])).toHaveLength(1);
      expect(await reallyAs(demo.logControllerNo.subject, (scope) => reviewException(scope, id, { review: "lifted", words: "Nei takk" }))).toMatchObject({
        ok: false,
      });
      expect(await reallyAs(teacher.subject, (scope) => reviewException(scope, id, { review: "upheld", words: "Ja" }), emma.personId)).toMatchObject({
        ok: false,
      });
      expect(await reallyAs(logControllerSe.subject, (scope) => reviewException(scope, id, { review: "lifted", words: "Ingen grund." }))).toEqual({ ok: true });
      expect(await told(emmaMother.subject)).toContain("Jenny Lund");
    });
  }, 60_000);

  it("is decided by those who work with her, on a ground of her country, for no longer than it allows", async () => {
    await undisturbed(async (owner) => {
      expect((await decide(owner, "guardians", inDays(400))).done).toMatchObject({ ok: false, problems: [{ code: "log-exception.too-long" }] });
      const grounds = await as(teacher.subject, (scope) => listGrounds(scope, "se"), emma.personId);
      const values = {
        person_id: emma.personId,
        ground_id: grounds[0]?.id ?? "",
        hidden_from: "guardians" as const,
        reason: "En lång nog orsak",
        covers_from: new Date(),
        ends_on: inDays(5),
        review_by: inDays(5),
        decided_by_name: "Någon",
      };
      for (const { subject, role } of demoActors.filter(({ capacity }) => capacity === "professional")) {
        const actor = Object.values(demo).find((each) => typeof each === "object" && "subject" in each && each.subject === subject);
        const agencyId = actor !== undefined && "agencyId" in actor ? actor.agencyId : teacher.agencyId;
        const attempt = () =>
          as(
            subject,
            (scope) =>
              queryAs(scope)
                .insertInto("log_exception")
                .values({ ...values, agency_id: agencyId, decided_by: actor !== undefined && "accountId" in actor ? actor.accountId : "" })
                .execute(),
            emma.personId,
          );
        const mayOpen = await as(subject, (scope) => openPerson(scope, emma.personId, "plan.read", "R"), emma.personId);
        if (mayOpen === undefined) await expect(attempt(), `${subject} ${role}`).rejects.toMatchObject({ code: "42501" });
        else await expect(attempt(), `${subject} ${role}`).resolves.toBeDefined();
      }
      // nor for another agency, nor to cover up what lies far back
      for (const wrong of [
        { agency_id: socialInsurance.agencyId },
        { covers_from: new Date(Date.now() - 60 * 86_400_000) },
        { ends_on: inDays(365), review_by: inDays(5) },
        { review_by: inDays(60), ends_on: inDays(60) },
      ])
        await expect(
          as(
            teacher.subject,
            (scope) =>
              queryAs(scope)
                .insertInto("log_exception")
                .values({ ...values, agency_id: teacher.agencyId, decided_by: teacher.accountId, ...wrong })
                .execute(),
            emma.personId,
          ),
        ).rejects.toMatchObject({ code: "42501" });
    });
  }, 120_000);
});
