import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openPublicSession, openSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { dayAfter, type MandateRole } from "#agency/agency.ts";
import { listAgenciesOfAgreement, listLifeAreas, listProfessionalsOf } from "#agency/agency.store.server.ts";
import { endMandate } from "#agency/end-mandate.ts";
import { giveMandate } from "#agency/give-mandate.ts";
import { giveSignIn } from "#agency/give-sign-in.ts";
import { findAdministration, readAgency, readAgreement, readLifeAreas, readOverview, readProfessional, readStatutoryItems } from "#agency/read-administration.ts";
import { correctProfessional, registerProfessional } from "#agency/register-professional.ts";
import { endStatutoryItem, rewordStatutoryItem } from "#agency/reword-statutory-item.ts";
import { addAgency, changeAgency } from "#agency/set-up-agency.ts";
import { changeAgreement, endDeadlineRule, setDeadlineRule } from "#agency/set-up-agreement.ts";
import { addLifeArea, changeLifeArea } from "#agency/set-up-life-area.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { dayOf } from "#deadline/deadline.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

const admin = demo.administratorNo.subject;
const foreignAdmin = demo.administratorSe.subject;
const agencyId = demo.municipalCoordinatorNo.agencyId;
const today = dayOf(new Date());
const everyoneElse = [demo.municipalCoordinatorNo.subject, demo.coordinatingUnitNo.subject, demo.outsider.subject, demo.jonas.subject, demo.sister.subject];

const newAgency = { agreementId: demo.agreement.no, name: "Fjordby legevakt", kind: "primary-care", side: "municipal", sector: "health", phone: "000 11 222", validFrom: today, validTo: null } as const;
const mandate = { agencyId, role: "coordinator" as MandateRole, functionName: "vernepleier", postShare: 0.4, validFrom: today, validTo: null };
const newProfessional = () => ({ ...mandate, name: "Siri Testad", profession: "vernepleier", phone: "", email: "", issuer: "https://idp.example", subject: randomUUID() });

async function refusalOf(work: Promise<{ ok: boolean; problems?: readonly { code: string }[] }>): Promise<string> {
  const done = await work;
  return done.ok ? "done" : (done.problems?.[0]?.code ?? "?");
}

/** The database says no, whatever a verb may let through. */
const denied = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: "42501" });

describe("who may administer", () => {
  it("is the administrator of the agreement, for that agreement alone", async () => {
    expect((await as(admin, findAdministration))?.agreements.map((each) => each.id)).toEqual([demo.agreement.no]);
    expect((await as(foreignAdmin, findAdministration))?.agreements.map((each) => each.id)).toEqual([demo.agreement.se]);
  });

  it.each(everyoneElse)("is not %s: nothing is there, nothing can be written", async (subject) => {
    expect(await as(subject, findAdministration)).toBeUndefined();
    expect(await as(subject, (scope) => readAgency(scope, agencyId))).toBeUndefined();
    expect(await as(subject, (scope) => readProfessional(scope, demo.outsider.professionalId))).toBeUndefined();
    expect(await refusalOf(as(subject, (scope) => addAgency(scope, newAgency)))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => changeAgency(scope, agencyId, { ...newAgency, version: 1 })))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => registerProfessional(scope, newProfessional())))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => giveMandate(scope, demo.outsider.professionalId, mandate)))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => giveSignIn(scope, demo.outsider.professionalId, { issuer: "x", subject: "y" })))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => endMandate(scope, demo.outsider.professionalId, { mandateId: demo.outsider.mandateId, version: 1, when: "now", lastDay: null })))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => addLifeArea(scope, { jurisdiction: "no", nameNb: "Dyr", nameSv: "Djur", nameEn: "Pets", position: 1, validFrom: today, validTo: null })))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => setDeadlineRule(scope, demo.agreement.no, { event: "meeting.requested", amount: 1, unit: "days", basis: "local", source: "x", validFrom: today })))).toBe("form.not-valid");
  });

  it("is nobody without an account, who may still read where a need can be raised", async () => {
    const sessionToken = await openPublicSession();
    await Scope.rehearse({ sessionToken }, async (scope) => {
      expect(await findAdministration(scope)).toBeUndefined();
      expect((await listAgenciesOfAgreement(scope, demo.agreement.no)).length).toBeGreaterThan(0);
      expect(await listProfessionalsOf(scope, [agencyId])).toEqual([]);
      expect(await refusalOf(addAgency(scope, newAgency))).toBe("form.not-valid");
    });
  });

  it("is not the administrator of the other country: she changes nothing here", async () => {
    expect(await as(foreignAdmin, (scope) => readAgency(scope, agencyId))).toBeUndefined();
    expect(await as(foreignAdmin, (scope) => readProfessional(scope, demo.outsider.professionalId))).toBeUndefined();
    expect(await refusalOf(as(foreignAdmin, (scope) => addAgency(scope, newAgency)))).toBe("form.not-valid");
    expect(await refusalOf(as(foreignAdmin, (scope) => changeAgency(scope, agencyId, { ...newAgency, version: 1 })))).toBe("form.not-valid");
    expect(await refusalOf(as(foreignAdmin, (scope) => giveMandate(scope, demo.outsider.professionalId, { ...mandate, agencyId: demo.administratorSe.agencyId })))).toBe("form.not-valid");
    expect(await refusalOf(as(foreignAdmin, (scope) => endMandate(scope, demo.outsider.professionalId, { mandateId: demo.outsider.mandateId, version: 1, when: "now", lastDay: null })))).toBe("form.not-valid");
    expect(await refusalOf(as(foreignAdmin, (scope) => changeAgreement(scope, demo.agreement.no, { name: "Tatt over", validFrom: today, validTo: null, version: 1 })))).toBe("form.not-valid");
    const items = await as(admin, async (scope) => readStatutoryItems(scope, (await findAdministration(scope))!));
    expect(items.every((item) => item.jurisdiction === "no")).toBe(true);
    expect(await refusalOf(as(foreignAdmin, (scope) => endStatutoryItem(scope, { id: items[0]!.id, version: 1, lastDay: today })))).toBe("form.not-valid");
    const overview = await as(foreignAdmin, async (scope) => readOverview(scope, (await findAdministration(scope))!));
    expect(overview.mandates.some((each) => each.professionalId === demo.outsider.professionalId)).toBe(false);
  });
});

describe("agencies", () => {
  it("are written as parties of the agreement in the same act", async () => {
    await as(admin, async (scope) => {
      const added = await addAgency(scope, newAgency);
      expect(added.ok && (await listAgenciesOfAgreement(scope, demo.agreement.no)).find((each) => each.id === added.agencyId)?.name).toBe("Fjordby legevakt");
    });
  });

  it("tell the second of two editors, and show what stands", async () => {
    await as(admin, async (scope) => {
      const { version } = (await readAgency(scope, agencyId))!;
      expect((await changeAgency(scope, agencyId, { ...newAgency, name: "Først", version })).ok).toBe(true);
      expect(await changeAgency(scope, agencyId, { ...newAgency, name: "Så", version })).toMatchObject({ ok: false, problems: [{ code: "form.conflict" }], current: { name: "Først", version: version + 1 } });
    });
  });

  it("end the mandates in them when they close, but are not closed by one who works there", async () => {
    await as(admin, async (scope) => {
      const { version } = (await readAgency(scope, agencyId))!;
      expect((await changeAgency(scope, agencyId, { ...newAgency, validFrom: "2012-01-01", validTo: today, version })).ok).toBe(true);
      const { mandates } = await readOverview(scope, (await findAdministration(scope))!);
      const there = mandates.filter((each) => each.agencyId === agencyId);
      expect(there.length).toBeGreaterThan(0);
      expect(there.every((each) => each.validTo === today)).toBe(true);
    });
    await as(admin, async (scope) => {
      const { version } = (await readAgency(scope, demo.administratorNo.agencyId))!;
      expect(await refusalOf(changeAgency(scope, demo.administratorNo.agencyId, { ...newAgency, validFrom: "2012-01-01", validTo: today, version }))).toBe("agency.is-your-own");
    });
  });

  it("of another area cannot be drawn into one's own agreement", async () => {
    await denied(as(admin, async (scope) => {
      const { queryAs } = await import("#access/scope.server.ts");
      await queryAs(scope).insertInto("agreement_party").values({ agreement_id: demo.agreement.no, agency_id: demo.administratorSe.agencyId }).execute();
    }));
  });
});

describe("professionals and mandates", () => {
  it("can be registered with a mandate and a way to sign in, and corrected", async () => {
    await as(admin, async (scope) => {
      const done = await registerProfessional(scope, newProfessional());
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      const found = (await readProfessional(scope, done.professionalId))!;
      expect(found).toMatchObject({ name: "Siri Testad", phone: null, signIns: [{ issuer: "https://idp.example" }], maySetSignIn: true });
      expect(found.mandates).toMatchObject([{ agencyId, role: "coordinator", postShare: 0.4 }]);
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
    expect(await refusalOf(as(admin, (scope) => giveSignIn(scope, demo.municipalCoordinatorNo.professionalId, { issuer: "https://idp.example", subject: "mine" })))).toBe("agency.sign-in-is-used");
    await denied(as(admin, async (scope) => {
      const { insertSignIn } = await import("#agency/sign-in.store.server.ts");
      await insertSignIn(scope, demo.municipalCoordinatorNo.accountId, { issuer: "https://idp.example", subject: "mine" });
    }));
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
      expect(await refusalOf(endMandate(scope, own.professionalId, { mandateId: own.mandateId, version: 1, when: "now", lastDay: null }))).toBe("agency.mandate-is-your-own");
    });
    await denied(as(admin, async (scope) => {
      const { insertMandate } = await import("#agency/professional.store.server.ts");
      await insertMandate(scope, { professional_id: own.professionalId, agency_id: own.agencyId, role: "coordinating-unit", function_name: "seg selv", post_share: null, valid_from: today, valid_to: null });
    }));
  });

  it("are not moved to another role, agency or human", async () => {
    await denied(as(admin, async (scope) => {
      const { queryAs } = await import("#access/scope.server.ts");
      await queryAs(scope).updateTable("mandate").set({ role: "coordinating-unit" }).where("id", "=", demo.outsider.mandateId).execute();
    }));
  });

  it("end on a day, at once or not at all; never in the past, and are not revived", async () => {
    const { professionalId, mandateId } = demo.outsider;
    await as(admin, async (scope) => {
      const end = (when: "now" | "day" | "open", version: number, lastDay: string | null = null) => endMandate(scope, professionalId, { mandateId, version, when, lastDay });
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
    const sessionToken = (await openSession(signIn, { capacity: "professional", mandateId: held!.id }, 8))!;
    const ask = () => Scope.run({ sessionToken }, (scope) => recordAccess(scope, { event: "my-day.open", action: "R" }));
    await ask();
    await reallyAs(admin, (scope) => endMandate(scope, done.professionalId, { mandateId: held!.id, version: 1, when: "now", lastDay: null }));
    await denied(ask());
    await Scope.run({ sessionToken }, async (scope) => expect(await listProfessionalsOf(scope, [agencyId])).toEqual([]));
    expect(await openSession(signIn, { capacity: "professional", mandateId: held!.id }, 8)).toBeUndefined();
  });
});

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
      const sessionToken = (await openSession(signIn, { capacity: "professional", mandateId: id }, 8))!;
      const { queryAs } = await import("#access/scope.server.ts");
      for (const table of ["person", "person_card", "circle_member", "plan", "goal", "measure", "meeting", "consent", "participant", "referral", "own_words"] as const) {
        expect(await Scope.run({ sessionToken }, (scope) => queryAs(scope).selectFrom(table).select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow()), table).toEqual({ n: 0 });
      }
    }
    await truth().runSql(`update care.mandate set valid_to = valid_from - 1 where professional_id = '${done.professionalId}'; update care.agency set valid_to = valid_from where id = '${agencies[0]}'`);
  });
});

describe("rules as data", () => {
  const rule = { event: "meeting.requested", amount: 15, unit: "days", basis: "agreement", source: "Ny avtale", validFrom: dayAfter(today, 10) } as const;

  it("replace one another by date and are never deleted", async () => {
    await as(admin, async (scope) => {
      const administration = (await findAdministration(scope))!;
      const before = (await readAgreement(scope, administration, demo.agreement.no))!.rules;
      expect((await setDeadlineRule(scope, demo.agreement.no, rule)).ok).toBe(true);
      const after = (await readAgreement(scope, administration, demo.agreement.no))!.rules;
      expect(after.length).toBe(before.length + 1);
      expect(after.filter((each) => each.event === "meeting.requested").map((each) => [each.amount, each.validTo])).toEqual([[15, null], [21, dayAfter(today, 9)]]);
      expect(await refusalOf(setDeadlineRule(scope, demo.agreement.no, { ...rule, validFrom: today }))).toBe("agency.rule-in-the-way");
      expect(await refusalOf(setDeadlineRule(scope, demo.agreement.no, { ...rule, validFrom: "2020-01-01" }))).toBe("agency.rule-starts-in-the-past");
      const added = after.find((each) => each.amount === 15)!;
      expect((await endDeadlineRule(scope, demo.agreement.no, { id: added.id, version: 1, lastDay: dayAfter(today, 20) })).ok).toBe(true);
      expect(await refusalOf(endDeadlineRule(scope, demo.agreement.no, { id: added.id, version: 1, lastDay: today }))).toBe("form.conflict");
    });
  });

  it("that are law are not the administrator's to write or end", async () => {
    const id = randomUUID();
    await truth().runSql(`insert into care.deadline_rule (id, jurisdiction, event, amount, unit, basis, source, valid_from) values ('${id}', 'no', 'plan.activated', 12, 'months', 'statute', 'Prøve', '2020-01-01')`);
    expect(await refusalOf(as(admin, (scope) => endDeadlineRule(scope, demo.agreement.no, { id, version: 1, lastDay: today })))).toBe("form.not-valid");
    await truth().runSql(`delete from care.deadline_rule where id = '${id}'`);
  });

  it("change the wording of the law from a day on; the old wording keeps its dates", async () => {
    await as(admin, async (scope) => {
      const administration = (await findAdministration(scope))!;
      const old = (await readStatutoryItems(scope, administration))[0]!;
      const wording = { id: old.id, version: old.version, nameNb: "Ny ordlyd", nameSv: "Ny lydelse", nameEn: "New wording", source: "Ny forskrift § 4", validFrom: "2027-01-01" };
      expect(await refusalOf(rewordStatutoryItem(scope, { ...wording, validFrom: old.validFrom }))).toBe("agency.wording-begins-too-early");
      expect((await rewordStatutoryItem(scope, wording)).ok).toBe(true);
      expect(await refusalOf(rewordStatutoryItem(scope, wording))).toBe("form.conflict");
      const same = (await readStatutoryItems(scope, administration)).filter((each) => each.checkCode === old.checkCode);
      expect(same.map((each) => [each.nameNb, each.validTo])).toEqual([["Ny ordlyd", null], [old.nameNb, "2026-12-31"]]);
    });
  });

  it("add and change life areas in three languages, whose code never changes", async () => {
    await as(admin, async (scope) => {
      const administration = (await findAdministration(scope))!;
      const area = { jurisdiction: "no", nameNb: "Kjæledyr", nameSv: "Sällskapsdjur", nameEn: "Pets", position: 99, validFrom: today, validTo: null } as const;
      expect((await addLifeArea(scope, area)).ok).toBe(true);
      expect(await refusalOf(addLifeArea(scope, area))).toBe("agency.life-area-is-there");
      expect(await refusalOf(addLifeArea(scope, { ...area, nameEn: "Common" }))).toBe("agency.life-area-is-there");
      expect(await refusalOf(addLifeArea(scope, { ...area, jurisdiction: "se" }))).toBe("form.not-valid");
      expect((await listLifeAreas(scope, "no")).at(-1)).toMatchObject({ code: "pets", name_nb: "Kjæledyr" });
      const change = { ...area, nameEn: "Animals", code: "pets", version: 1 };
      expect((await changeLifeArea(scope, change)).ok).toBe(true);
      expect(await changeLifeArea(scope, change)).toMatchObject({ ok: false, current: { nameEn: "Animals", version: 2 } });
      expect((await readLifeAreas(scope, administration)).every((each) => each.jurisdiction === "no")).toBe(true);
    });
  });
});
