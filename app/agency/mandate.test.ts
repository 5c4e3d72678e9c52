import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { listProfessionalsOf } from "#agency/agency.store.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { endMandate } from "#agency/end-mandate.ts";
import { giveMandate } from "#agency/give-mandate.ts";
import { giveSignIn } from "#agency/give-sign-in.ts";
import { insertMandate } from "#agency/professional.store.server.ts";
import { findAdministration, readProfessional } from "#agency/read-administration.ts";
import { correctProfessional, registerProfessional } from "#agency/register-professional.ts";
import { insertSignIn } from "#agency/sign-in.store.server.ts";
import { admin, agencyId, denied, mandate, newProfessional, refusalOf, today } from "#test/administration.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

describe("professionals and mandates", () => {
  it("can be registered with a mandate and a way to sign in, and corrected", async () => {
    await as(admin, async (scope) => {
      const done = await registerProfessional(scope, newProfessional());
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      const found = (await readProfessional(scope, done.professionalId))!;
      expect(found).toMatchObject({ name: "Siri Testad", phone: null, signIns: [{ issuer: "https://idp.example" }], maySetSignIn: true });
      expect(found.mandates).toMatchObject([{ agencyId, role: "coordinator" }]);
      const correction = { name: "Siri Test", profession: "sykepleier", phone: "000 1", email: "", version: found.version };
      expect((await correctProfessional(scope, done.professionalId, correction)).ok).toBe(true);
      expect(await refusalOf(correctProfessional(scope, done.professionalId, correction))).toBe("form.conflict");
      expect((await listProfessionalsOf(scope, [agencyId])).find((each) => each.professionalId === done.professionalId)?.name).toBe("Siri Test");
    });
  });

  it("never share a sign-in, and a sign-in in use is closed to administrators", async () => {
    await as(admin, async (scope) => {
      expect(await refusalOf(registerProfessional(scope, { ...newProfessional(), issuer: "demo", subject: demo.jonas.subject }))).toBe("agency.sign-in-taken");
    });
    // she has signed in (the test does it for her), so nobody can add a second way into her account
    await as(demo.municipalCoordinatorNo.subject, findAdministration);
    expect(
      await refusalOf(as(admin, (scope) => giveSignIn(scope, demo.municipalCoordinatorNo.professionalId, { issuer: "https://idp.example", subject: "mine" }))),
    ).toBe("agency.sign-in-is-used");
    await denied(
      as(admin, async (scope) => {
        await insertSignIn(scope, demo.municipalCoordinatorNo.accountId, { issuer: "https://idp.example", subject: "mine" });
      }),
    );
  });

  it("can have a sign-in corrected until it is used", async () => {
    await as(admin, async (scope) => {
      const done = await registerProfessional(scope, newProfessional());
      if (!done.ok) throw new Error("not registered");
      expect((await giveSignIn(scope, done.professionalId, { issuer: "https://other.example", subject: randomUUID() })).ok).toBe(true);
      expect((await readProfessional(scope, done.professionalId))?.signIns).toEqual([{ issuer: "https://other.example" }]);
    });
  });

  it("are not given, lengthened or ended by their own holder", async () => {
    const own = demo.administratorNo;
    await as(admin, async (scope) => {
      expect(await refusalOf(giveMandate(scope, own.professionalId, { ...mandate, role: "coordinating-unit" }))).toBe("agency.mandate-is-your-own");
      expect(await refusalOf(endMandate(scope, own.professionalId, { mandateId: own.mandateId, version: 1, when: "now", lastDay: null }))).toBe(
        "agency.mandate-is-your-own",
      );
    });
    await denied(
      as(admin, async (scope) => {
        await insertMandate(scope, {
          professional_id: own.professionalId,
          agency_id: own.agencyId,
          role: "coordinating-unit",
          function_name: "seg selv",
          valid_from: today,
          valid_to: null,
        });
      }),
    );
  });

  it("are not moved to another role, agency or human", async () => {
    await denied(
      as(admin, async (scope) => {
        await queryAs(scope).updateTable("mandate").set({ role: "coordinating-unit" }).where("id", "=", demo.outsider.mandateId).execute();
      }),
    );
  });

  it("end on a day, at once or not at all; never in the past, and are not revived", async () => {
    const { professionalId, mandateId } = demo.outsider;
    await as(admin, async (scope) => {
      const end = (when: "now" | "day" | "open", version: number, lastDay: string | null = null) =>
        endMandate(scope, professionalId, { mandateId, version, when, lastDay });
      expect(await refusalOf(end("day", 1, dayAfter(today, -2)))).toBe("agency.ends-in-the-past");
      expect((await end("day", 1, dayAfter(today, 60))).ok).toBe(true);
      expect(await refusalOf(end("open", 1))).toBe("form.conflict");
      expect((await end("open", 2)).ok).toBe(true);
      expect((await end("now", 3)).ok).toBe(true);
      expect(await refusalOf(end("open", 4))).toBe("agency.mandate-has-ended");
    });
  });

  it("lock their holder out at the very next request when they end", async () => {
    const signIn = newProfessional();
    const done = await reallyAs(admin, (scope) => registerProfessional(scope, signIn));
    if (!done.ok) throw new Error("not registered");
    const [held] = await truth().readRows<{ id: string }>("select id from care.mandate where professional_id = $1", [done.professionalId]);
    const sessionToken = (await openSession({ ...signIn, level: "high" }, { capacity: "professional", mandateId: held!.id }, 8))!;
    const ask = () => Scope.run({ sessionToken }, (scope) => recordAccess(scope, { event: "my-day.open", action: "R" }));
    await ask();
    await reallyAs(admin, (scope) => endMandate(scope, done.professionalId, { mandateId: held!.id, version: 1, when: "now", lastDay: null }));
    await denied(ask());
    await Scope.run({ sessionToken }, async (scope) => expect(await listProfessionalsOf(scope, [agencyId])).toEqual([]));
    expect(await openSession({ ...signIn, level: "high" }, { capacity: "professional", mandateId: held!.id }, 8)).toBeUndefined();
  });
});
