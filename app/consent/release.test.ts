import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { decideRelease, readReleaseFooting, readSharing, shareContacts, takeBackRelease } from "#consent/decide-release.ts";
import { ON_CONSENT, problemOfRelease, TO_TABLE } from "#consent/release.ts";
import { listReleases } from "#consent/release.store.server.ts";
import { getContactPage } from "#contact/contact-page.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

/*
 * Lock 3: a contact is its agency's own until that agency has decided to show it. Jonas's GP has not; the others have.
 */
const { personId } = demo.jonas;
const [liv, bjorn, nina] = [demo.municipalCoordinatorNo, demo.gp, demo.navConsultant];

const contactNames = async (scope: Scope) => new Set((await getContactPage(scope, personId)).contacts.map(({ name }) => name));
const seenBy = (subject: string) => as(subject, contactNames, personId);

/** One contact by the GP, now, whose agency has released none. */
const gpContact = (owner: Database) =>
  owner.runSql(`insert into care.contact (id, person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by)
    values ('00000000-0000-4000-8000-00000000c0de', '${personId}', now(), 'phone', 'none', 'to-person', 'met', '${bjorn.professionalId}', '${bjorn.agencyId}', '${bjorn.accountId}')`);

describe("contacts are their agency's own until it shows them", () => {
  it("the GP's are seen by the GP and by Jonas, and by nobody else at the table", () =>
    undisturbed(async (owner) => {
      await gpContact(owner);
      const gp = "Bjørn Aas";
      expect(await seenBy(bjorn.subject)).toContain(gp);
      expect(await seenBy(demo.jonas.subject)).toContain(gp);
      for (const { subject } of [liv, demo.specialistCoordinatorNo, nina, demo.housing]) expect(await seenBy(subject)).not.toContain(gp);
      expect(await seenBy(nina.subject)).toContain("Liv Myhre");
    }));

  it("shared with the table they are seen at the next request, and taken back they are gone at the next", () =>
    undisturbed(async (owner) => {
      await gpContact(owner);
      const shared = await reallyAs(bjorn.subject, (scope) => shareContacts(scope, personId), personId);
      expect(shared).toMatchObject({ ok: true });
      expect(await seenBy(nina.subject)).toContain("Bjørn Aas");
      expect(await as(bjorn.subject, (scope) => readSharing(scope, personId), personId)).toEqual({ shares: true, isPartlyHeard: false });
      const releaseId = (shared.ok && shared.releaseId) || "";
      expect(codeOf(await as(nina.subject, (scope) => takeBackRelease(scope, { personId, releaseId }), personId))).toBe("release.has-ended");
      expect(await reallyAs(bjorn.subject, (scope) => takeBackRelease(scope, { personId, releaseId }), personId)).toEqual({ ok: true });
      expect(await seenBy(nina.subject)).not.toContain("Bjørn Aas");
    }));

  it("one contact alone can be shown to one agency, on a rule of law that fits both", () =>
    undisturbed(async (owner) => {
      await gpContact(owner);
      const footing = await as(bjorn.subject, (scope) => readReleaseFooting(scope, personId), personId);
      const rule = footing?.bases.find(({ source }) => source.includes("helsepersonelloven"))?.basisId ?? "";
      const of = { covers: "row", item: "contact", itemId: "00000000-0000-4000-8000-00000000c0de" } as const;
      const to = (agencyId: string, basis: string) => reallyAs(bjorn.subject, (scope) => decideRelease(scope, { personId, of, to: agencyId, basis }), personId);
      expect(codeOf(await to(nina.agencyId, rule))).toBe("release.statute-does-not-fit");
      expect(codeOf(await to(TO_TABLE, rule))).toBe("release.statute-is-to-one");
      expect(codeOf(await to(demo.outsider.agencyId, ON_CONSENT))).toBe("release.not-at-the-table");
      expect(await to(demo.specialistCoordinatorNo.agencyId, rule)).toMatchObject({ ok: true });
      expect(await seenBy(demo.specialistCoordinatorNo.subject)).toContain("Bjørn Aas");
      expect(await seenBy(nina.subject)).not.toContain("Bjørn Aas");
    }));

  it("a consent taken back closes them for good: a new one revives no decision", () =>
    undisturbed(async (owner) => {
      expect(await seenBy(nina.subject)).toContain("Liv Myhre");
      const [kept] = await owner.readRows<{ id: string }>(
        `select id from care.consent where person_id = '${personId}' and withdrawn_at is null and replaced_at is null`,
      );
      await owner.runSql(`update care.consent set withdrawn_at = now(), withdrawn_by = '${demo.jonas.accountId}' where id = '${kept?.id}'`);
      expect(await as(liv.subject, contactNames, personId)).not.toContain("Ingrid Moe"); // a coordinator without a consent hears her own agency
      await owner.runSql(`
        create temp table new_one as select gen_random_uuid() as id;
        insert into care.consent (id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by)
          select n.id, person_id, purpose, current_date, valid_to, form, text_version, language, recorded_by from care.consent c, new_one n where c.id = '${kept?.id}';
        insert into care.consent_giver (consent_id, person_id, capacity, answer) select n.id, '${personId}', 'self', 'yes' from new_one n;
        insert into care.consent_party (consent_id, person_id, agency_id, covers_all_functions, functions, life_areas)
          select n.id, p.person_id, p.agency_id, p.covers_all_functions, p.functions, p.life_areas from care.consent_party p, new_one n where p.consent_id = '${kept?.id}'`);
      expect([...(await seenBy(nina.subject))]).toEqual(["Nina Farstad"]);
      expect((await as(liv.subject, (scope) => listReleases(scope, personId), personId)).filter(({ isOurs, stands }) => isOurs && stands)).toEqual([]);
      expect(await reallyAs(liv.subject, (scope) => shareContacts(scope, personId), personId)).toMatchObject({ ok: true });
      expect(await seenBy(nina.subject)).toContain("Liv Myhre");
    }));
});

describe("who decides, and who reads that it was decided", () => {
  it("an agency for its own rows alone: nobody past the verb either", async () => {
    const attempt = (subject: string, agencyId: string) =>
      as(
        subject,
        (scope) => decideRelease(scope, { personId, of: { covers: "row", item: "contact", itemId: agencyId }, to: TO_TABLE, basis: ON_CONSENT }),
        personId,
      ).then(codeOf, (error: { code?: string }) => error.code);
    const [livs] = await truth().readRows<{ id: string }>(
      `select id from care.contact where person_id = '${personId}' and agency_id = '${liv.agencyId}' limit 1`,
    );
    expect(await attempt(nina.subject, livs?.id ?? "")).toBe("42501");
    expect(await attempt(demo.outsider.subject, livs?.id ?? "")).toBe("release.not-yours");
    expect(await attempt(demo.jonas.subject, livs?.id ?? "")).toBe("release.not-yours");
    expect(await attempt(demo.sister.subject, livs?.id ?? "")).toBe("release.not-yours");
  });

  it("she reads every decision; an agency its own and those that open something to it; a relative and an outsider none", async () => {
    const read = (subject: string) => as(subject, (scope) => listReleases(scope, personId), personId);
    const hers = await read(demo.jonas.subject);
    expect(hers.length).toBeGreaterThan(6);
    const ofGp = await read(bjorn.subject);
    expect(ofGp.some(({ basis, toAgencyName }) => basis === "statute" && toAgencyName === "Brygga legekontor")).toBe(true);
    expect((await read(nina.subject)).some(({ basis }) => basis === "statute")).toBe(false);
    expect(await read(demo.sister.subject)).toEqual([]);
    expect(await read(demo.outsider.subject)).toEqual([]);
    expect(await read(demo.coordinatingUnitNo.subject)).toEqual([]);
  });
});

it("the rules of a decision, in words", () => {
  const footing = {
    hasConsent: true,
    recipients: [{ agencyId: "a", name: "A", sector: "health" }],
    bases: [{ basisId: "b", name_nb: "", name_sv: "", name_en: "", source: "", toSector: "health" }],
  };
  expect(problemOfRelease(footing, { to: TO_TABLE, basis: ON_CONSENT })).toBeUndefined();
  expect(problemOfRelease({ ...footing, hasConsent: false }, { to: TO_TABLE, basis: ON_CONSENT })).toBe("release.no-consent");
  expect(problemOfRelease({ ...footing, hasConsent: false }, { to: "a", basis: "b" })).toBeUndefined();
  expect(problemOfRelease(footing, { to: TO_TABLE, basis: "b" })).toBe("release.statute-is-to-one");
  expect(problemOfRelease(footing, { to: "a", basis: "x" })).toBe("form.not-valid");
});
