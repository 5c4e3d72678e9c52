import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { findConsent, findConsentInForce, findLiveConsent } from "#consent/consent.store.server.ts";
import { type Draft, DraftForm, gatherDraft, partiesOf } from "#consent/draft.ts";
import { giveConsent } from "#consent/give-consent.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as } from "#test/as.ts";

const { jonas, emma, navConsultant, gp } = demo;
const TODAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
const YEAR_ON = new Date(Date.parse(`${TODAY}T12:00:00Z`) + 300 * 86_400_000).toISOString().slice(0, 10);

const draft = (more: Partial<Draft> = {}): Draft => ({
  go: "give",
  from: "yes",
  agency: [navConsultant.agencyId],
  area: [`${navConsultant.agencyId}:work`],
  who: [],
  function: [],
  topic: [],
  newTopic: "",
  newTopicFor: [],
  shut: [],
  purpose: "Samarbeid om planen",
  validFrom: TODAY,
  validTo: YEAR_ON,
  form: "",
  witness: "",
  ownVoice: "",
  yes: [],
  textVersion: "2025-09",
  language: "nb",
  replaces: idOf("consent/jonas-2"),
  ...more,
});
const school = demo.teacher.agencyId;
const emmaDraft = (more: Partial<Draft> = {}) =>
  draft({ agency: [school], area: [`${school}:school`], language: "sv", replaces: idOf("consent/emma"), validTo: YEAR_ON, ...more });
const codes = (done: Awaited<ReturnType<typeof giveConsent>>) => (done.ok ? [] : done.problems.map((problem) => problem.code));
/** What would happen at the end of the transaction, which a rehearsal never reaches. */
const atCommit = (scope: Scope) =>
  queryAs(scope).executeQuery({ sql: "set constraints all immediate", parameters: [], query: {} as never, queryId: {} as never });

describe("giving a consent", () => {
  it("replaces the one before in the same transaction, and holds nothing that was not ticked", async () => {
    await as(
      "jonas",
      async (scope) => {
        const done = await giveConsent(scope, jonas.personId, draft());
        await atCommit(scope);
        if (!done.ok) throw new Error(JSON.stringify(done.problems));
        const now = await findConsentInForce(scope, jonas.personId);
        expect(now?.consentId).toBe(done.consentId);
        expect(now?.parties.map((party) => [party.agencyId, party.lifeAreas])).toEqual([[navConsultant.agencyId, ["work"]]]);
        expect(now).toMatchObject({ form: "signed-in", textVersion: "2025-09", language: "nb", recordedByName: "Jonas Lie Haugen" });
        expect((await findConsent(scope, jonas.personId, idOf("consent/jonas-2")))?.replacedAt).not.toBeNull();
      },
      jonas.personId,
    );
  });

  it("is on paper or before a witness when a coordinator writes it down, and never signed in", async () => {
    await as(
      "liv-myhre",
      async (scope) => {
        expect(codes(await giveConsent(scope, jonas.personId, draft()))).toContain("consent.says-not-how");
        expect(codes(await giveConsent(scope, jonas.personId, draft({ form: "signed-in" })))).toContain("consent.says-not-how");
        expect(codes(await giveConsent(scope, jonas.personId, draft({ form: "oral" })))).toContain("consent.has-no-witness");
        const done = await giveConsent(scope, jonas.personId, draft({ form: "oral", witness: "Marit Lie Haugen" }));
        await atCommit(scope);
        expect(done.ok).toBe(true);
        expect(await findConsentInForce(scope, jonas.personId)).toMatchObject({
          form: "oral",
          witness: "Marit Lie Haugen",
          givers: [{ answer: "yes", form: "oral" }],
        });
      },
      jonas.personId,
    );
  });

  it.each(["nina-farstad", "bjorn-aas", "marit", "stian-moen", "tor-haug", "elin-krog", "karin", "randi"])("is not for %s to give", async (subject) => {
    expect(codes(await as(subject, (scope) => giveConsent(scope, jonas.personId, draft({ form: "paper" })), jonas.personId))).toEqual([
      "consent.not-yours-to-give",
    ]);
  });

  it("asks each guardian separately, and is in force when all have said yes", async () => {
    await as(
      "karin",
      async (scope) => {
        const done = await giveConsent(scope, emma.personId, emmaDraft({ ownVoice: "Jag vill att Jenny vet om örat." }));
        await atCommit(scope);
        expect(done).toMatchObject({ ok: true, isWaiting: true });
        const live = await findLiveConsent(scope, emma.personId);
        expect(live?.givers.map((giver) => [giver.name, giver.answer, giver.form])).toEqual([
          ["Karin Lindqvist", "yes", "signed-in"],
          ["Mikael Lindqvist", "asked", null],
        ]);
        expect(live?.ownVoice).toBe("Jag vill att Jenny vet om örat.");
        expect(await findConsentInForce(scope, emma.personId)).toBeUndefined();
      },
      emma.personId,
    );
  });

  it("lets a coordinator write down which guardians signed, and leaves the others asked", async () => {
    await as(
      "anna-lena-sjoberg",
      async (scope) => {
        const done = await giveConsent(scope, emma.personId, emmaDraft({ form: "paper", yes: ["", demo.emmaFather.circleMemberId] }));
        await atCommit(scope);
        expect(done).toMatchObject({ ok: true, isWaiting: true });
        expect((await findLiveConsent(scope, emma.personId))?.givers.map((giver) => [giver.name, giver.answer, giver.form])).toEqual([
          ["Karin Lindqvist", "asked", null],
          ["Mikael Lindqvist", "yes", "paper"],
        ]);
      },
      emma.personId,
    );
  });

  it("refuses what would surprise her later", async () => {
    const refused = (more: Partial<Draft>) => as("jonas", (scope) => giveConsent(scope, jonas.personId, draft(more)), jonas.personId).then(codes);
    expect(await refused({ agency: [] })).toContain("consent.names-nobody");
    expect(await refused({ area: [] })).toContain("consent.agency-sees-nothing");
    expect(await refused({ who: [`${navConsultant.agencyId}:some`] })).toContain("consent.agency-has-nobody");
    expect(await refused({ validTo: "" })).toContain("form.not-a-date");
    expect(await refused({ validTo: "2020-01-01", validFrom: "2019-01-01" })).toContain("consent.ends-before-it-starts");
    expect(await refused({ validFrom: YEAR_ON })).toContain("consent.leaves-a-gap");
    expect(await refused({ shut: [navConsultant.agencyId] })).toContain("consent.both-in-and-out");
    expect(await refused({ newTopic: "Naboen" })).toContain("consent.topic-for-nobody");
    expect(await refused({ textVersion: "1999-01" })).toContain("consent.text-changed");
    expect(await refused({ replaces: null })).toEqual(["consent.changed-meanwhile"]);
    expect(await refused({ replaces: idOf("consent/jonas-1") })).toEqual(["consent.changed-meanwhile"]);
    // neither an agency of another area, nor a topic of another person, nor a life area that is none
    expect(await refused({ agency: [school], area: [`${school}:school`] })).toContain("form.not-valid");
    expect(await refused({ area: [`${navConsultant.agencyId}:common`] })).toContain("form.not-valid");
    expect(await refused({ topic: [`${emma.personId}:all`] })).toContain("form.not-valid");
    expect(codes(await as("karin", (scope) => giveConsent(scope, emma.personId, emmaDraft({ validTo: "2099-01-01" })), emma.personId))).toContain(
      "consent.outlives-guardians",
    );
  });

  it("keeps back a topic she names as she goes, and keeps out whom she says", async () => {
    await as(
      "jonas",
      async (scope) => {
        const done = await giveConsent(
          scope,
          jonas.personId,
          draft({
            agency: [navConsultant.agencyId, gp.agencyId],
            area: [`${navConsultant.agencyId}:work`, `${gp.agencyId}:health`],
            newTopic: "Naboen",
            newTopicFor: ["", navConsultant.agencyId],
            topic: [`${idOf("topic/jonas/Broren min")}:all`],
            shut: [gp.professionalId, demo.outsider.agencyId],
          }),
        );
        expect(done.ok).toBe(true);
        const live = await findLiveConsent(scope, jonas.personId);
        expect(live?.exclusions.map((each) => each.topicName ?? each.professionalName ?? each.agencyName)).toEqual(
          expect.arrayContaining(["Naboen", "Broren min", "Bjørn Aas", "Fjordby politistasjon"]),
        );
      },
      jonas.personId,
    );
  });
});

describe("the form of three steps", () => {
  it("gathers the fields of each agency under fixed names", () => {
    const form = new FormData();
    const id = navConsultant.agencyId;
    for (const [name, value] of [
      ["agency.other", ""],
      ["agency.other", id],
      [`area.${id}`, ""],
      [`area.${id}`, "work"],
      [`who.${id}`, "some"],
      [`function.${id}`, "NAV-konsulent"],
      ["shut", ""],
      ["from", "what"],
    ] as const)
      form.append(name, value);
    const read = DraftForm.parse(
      Object.fromEntries(
        [...new Set(gatherDraft(form).keys())].map((name) => [
          name,
          gatherDraft(form).getAll(name).length > 1 ? gatherDraft(form).getAll(name) : gatherDraft(form).get(name),
        ]),
      ),
    );
    expect(partiesOf(read)).toEqual([{ agencyId: id, coversAllFunctions: false, functions: ["NAV-konsulent"], lifeAreas: ["work"] }]);
  });

  it("takes nothing ticked as nothing given, never as all", () => {
    expect(partiesOf(draft({ area: [], who: [`${navConsultant.agencyId}:some`] }))).toEqual([
      { agencyId: navConsultant.agencyId, coversAllFunctions: false, functions: [], lifeAreas: [] },
    ]);
  });
});
