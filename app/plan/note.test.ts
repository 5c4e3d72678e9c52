import { describe, expect, it } from "vitest";
import { readReleaseFooting, takeBackRelease } from "#consent/decide-release.ts";
import { ON_CONSENT, TO_TABLE } from "#consent/release.ts";
import { listReleases } from "#consent/release.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { NoteForm } from "#plan/note.ts";
import { readNotes, takeBackNote, writeNote } from "#plan/write-note.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const { personId } = demo.jonas;
const ids = (subject: string, person = personId) => as(subject, async (scope) => (await readNotes(scope, person)).map(({ noteId }) => noteId), person);
const note = (slug: string) => idOf(`note/${slug}`);
const given = { kind: "note", words: "Ringer på mandag.", lifeArea: "economy", topicId: null, to: null, basis: ON_CONSENT } as const;

describe("an agency's own notes", () => {
  it("are read by its own people and by her; by another agency only where they were shown to it", async () => {
    expect((await ids(demo.jonas.subject)).toSorted()).toEqual([note("jonas-gp"), note("jonas-dps"), note("jonas-nav")].toSorted());
    // the DPS shows its assessment to the GP alone (a rule of law); the GP's is shown to those who see her health
    expect((await ids(demo.gp.subject)).toSorted()).toEqual([note("jonas-gp"), note("jonas-dps")].toSorted());
    expect((await ids(demo.municipalCoordinatorNo.subject)).toSorted()).toEqual([note("jonas-gp")]);
    expect(await ids(demo.navConsultant.subject)).toEqual([note("jonas-nav")]);
    expect(await ids(demo.housing.subject)).toEqual([]);
    for (const { subject } of [demo.sister, demo.outsider, demo.coordinatingUnitNo, demo.administratorNo]) expect(await ids(subject)).toEqual([]);
  });

  it("of a child are read by the guardians, and by the agency they were shown to", async () => {
    const { personId: emma } = demo.emma;
    expect((await ids(demo.emmaMother.subject, emma)).length).toBe(3);
    expect(await ids(demo.municipalCoordinatorSe.subject, emma)).toContain(note("emma-skola"));
    expect(await ids(demo.specialistCoordinatorSe.subject, emma)).not.toContain(note("emma-skola"));
    expect(await ids(demo.socialInsurance.subject, emma)).not.toContain(note("emma-lss"));
  });

  it("are written by an agency in its own name, in an area open to it, and shown as it decides", () =>
    undisturbed(async () => {
      const write = (subject: string, over: object) => reallyAs(subject, (scope) => writeNote(scope, { personId, ...given, ...over }), personId);
      const mine = await write("nina-farstad", {});
      expect(mine).toMatchObject({ ok: true });
      expect(await ids(demo.municipalCoordinatorNo.subject)).toEqual([note("jonas-gp")]);
      const shown = await write("nina-farstad", { to: TO_TABLE });
      const shownId = (shown.ok && shown.noteId) || "";
      expect(await ids(demo.municipalCoordinatorNo.subject)).toContain(shownId);
      expect(await ids(demo.housing.subject)).not.toContain(shownId); // economy is not open to housing
      expect(codeOf(await write("nina-farstad", { lifeArea: "health" }))).toBe("plan.area-is-closed");
      expect(codeOf(await write(demo.jonas.subject, {}))).toBe("plan.not-yours-to-write");
      expect(codeOf(await write(demo.sister.subject, {}))).toBe("plan.not-yours-to-write");
      // taken back as a decision, or as a note: gone for the others at once, and she sees that it was
      const [decision] = await as(
        "nina-farstad",
        async (scope) => (await listReleases(scope, personId)).filter((each) => each.isOurs && each.covers === "row"),
        personId,
      );
      await reallyAs("nina-farstad", (scope) => takeBackRelease(scope, { personId, releaseId: decision?.releaseId ?? "" }), personId);
      expect(await ids(demo.municipalCoordinatorNo.subject)).not.toContain(shownId);
      expect(codeOf(await reallyAs("liv-myhre", (scope) => takeBackNote(scope, { personId, noteId: note("jonas-gp") }), personId))).toBe("note.not-yours");
      expect(await reallyAs("bjorn-aas", (scope) => takeBackNote(scope, { personId, noteId: note("jonas-gp") }), personId)).toEqual({ ok: true });
      expect(await ids(demo.municipalCoordinatorNo.subject)).not.toContain(note("jonas-gp"));
      expect(await ids(demo.jonas.subject)).toContain(note("jonas-gp"));
    }));

  it("stay with the agency when the consent is taken back, and are closed to all others", () =>
    undisturbed(async (owner) => {
      await owner.runSql(
        `update care.consent set withdrawn_at = now(), withdrawn_by = '${demo.jonas.accountId}' where person_id = '${personId}' and withdrawn_at is null and replaced_at is null`,
      );
      expect(await ids(demo.navConsultant.subject)).toEqual([note("jonas-nav")]);
      expect(await ids(demo.municipalCoordinatorNo.subject)).toEqual([]);
      // what was handed on by a rule of law rested on no consent
      expect((await ids(demo.gp.subject)).toSorted()).toEqual([note("jonas-gp"), note("jonas-dps")].toSorted());
    }));

  it("never change, whoever tries past the verb", () =>
    undisturbed(async (owner) => {
      const rights = await owner.readRows<{ column: string }>(
        "select column_name as column from information_schema.column_privileges where table_schema = 'care' and table_name = 'agency_note' and grantee = 'helhet_app' and privilege_type = 'UPDATE'",
      );
      expect(rights.map(({ column }) => column)).toEqual(["taken_back_at"]);
    }));

  it("are refused in the form what is no place, kind or ground", () => {
    expect(NoteForm.safeParse({ kind: "note", words: "Ja da" }).success).toBe(true);
    for (const wrong of [
      { kind: "diagnosis", words: "Ja da" },
      { kind: "note", words: "x" },
      { kind: "note", words: "Ja da", to: "everyone" },
      { kind: "note", words: "Ja da", agencyId: "x" },
    ])
      expect(NoteForm.safeParse(wrong).success).toBe(false);
  });
});

it("a footing to decide on is hers who acts for an agency that follows the person", async () => {
  const footing = (subject: string) => as(subject, (scope) => readReleaseFooting(scope, personId), personId);
  expect((await footing("bjorn-aas"))?.hasConsent).toBe(true);
  for (const { subject } of [demo.jonas, demo.sister, demo.outsider]) expect(await footing(subject)).toBeUndefined();
});
