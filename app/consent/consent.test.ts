import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { type Consent, daysLeftIfSoon, describeConsent, isInForce, stateOf } from "#consent/consent.ts";
import { truth } from "#test/house.ts";

const base: Consent = {
  consentId: "",
  purpose: "",
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  form: "signed-in",
  witness: null,
  textVersion: "2025-09",
  language: "nb",
  ownVoice: null,
  recordedAt: new Date(0),
  recordedByName: null,
  replacedAt: null,
  withdrawnAt: null,
  givers: [],
  parties: [],
  exclusions: [],
};
const giver = (answer: "asked" | "yes" | "no") => ({
  giverId: answer,
  circleMemberId: null,
  name: null,
  answer,
  answeredAt: null,
  form: null,
  witness: null,
  recordedByName: null,
  isMine: false,
});
const party = (agencyId: string, more: Partial<Consent["parties"][number]> = {}) => ({
  partyId: `p-${agencyId}`,
  agencyId,
  agencyName: agencyId,
  coversAllFunctions: true,
  functions: [],
  lifeAreas: ["health"],
  withdrawnAt: null,
  ...more,
});
const exclusion = (more: Partial<Consent["exclusions"][number]>) => ({
  agencyId: null,
  agencyName: null,
  professionalId: null,
  professionalName: null,
  topicId: null,
  topicName: null,
  ...more,
});

describe("how a consent stands", () => {
  it.each([
    [{}, "waiting"],
    [{ givers: [giver("yes")] }, "in-force"],
    [{ givers: [giver("yes"), giver("asked")] }, "waiting"],
    [{ givers: [giver("yes"), giver("no")] }, "refused"],
    [{ givers: [giver("yes")], validTo: "2026-06-14" }, "expired"],
    [{ givers: [giver("yes")], validTo: "2026-06-15" }, "in-force"],
    [{ givers: [giver("yes")], validFrom: "2026-06-16" }, "not-yet"],
    [{ givers: [giver("yes")], withdrawnAt: new Date(0) }, "withdrawn"],
    [{ givers: [giver("yes")], replacedAt: new Date(0) }, "replaced"],
  ] as const)("%j is %s", (change, state) => {
    expect(stateOf({ ...base, ...change }, "2026-06-15")).toBe(state);
  });

  it("says thirty days ahead that it runs out, and on its last day too", () => {
    expect(daysLeftIfSoon({ validTo: "2026-07-15" }, "2026-06-15")).toBe(30);
    expect(daysLeftIfSoon({ validTo: "2026-07-16" }, "2026-06-15")).toBeUndefined();
    expect(daysLeftIfSoon({ validTo: "2026-06-15" }, "2026-06-15")).toBe(0);
    expect(daysLeftIfSoon({ validTo: "2026-06-14" }, "2026-06-15")).toBeUndefined();
  });

  it("is judged alike by the database, whatever its dates, answers and ends", async () => {
    const [{ today }] = (await truth().readRows<{ today: string }>("select care.today()::text as today")) as [{ today: string }];
    const dayOff = (days: number) => new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const person = "00000000-0000-4000-8000-00000000c0de";
    const consent = "00000000-0000-4000-8000-0000000c0de1";
    const clear = `delete from care.consent_giver where person_id = '${person}'; delete from care.consent where person_id = '${person}';`;
    await truth().runSql(
      `insert into care.person (id, jurisdiction, agreement_id, given_name, family_name, birth_on) values ('${person}', 'no', '${demo.agreement.no}', 'Prøve', 'Person', '1980-01-01')`,
    );
    const given = fc.record({
      from: fc.integer({ min: -2, max: 2 }),
      length: fc.integer({ min: 0, max: 3 }),
      answers: fc.array(fc.constantFrom("asked", "yes", "no" as const), { maxLength: 3 }),
      isWithdrawn: fc.boolean(),
      isReplaced: fc.boolean(),
    });
    try {
      await fc.assert(
        fc.asyncProperty(given, async ({ from, length, answers, isWithdrawn, isReplaced }) => {
          const dates = { validFrom: dayOff(from), validTo: dayOff(from + length) };
          await truth().runSql(`${clear}
            insert into care.consent (id, person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by, withdrawn_at, replaced_at)
              values ('${consent}', '${person}', 'prøve', '${dates.validFrom}', '${dates.validTo}', 'paper', '1', 'nb', '${demo.jonas.accountId}', ${isWithdrawn ? "now()" : "null"}, ${isReplaced ? "now()" : "null"});
            ${answers.map((answer) => `insert into care.consent_giver (consent_id, person_id, capacity, answer) values ('${consent}', '${person}', 'self', '${answer}');`).join("\n")}`);
          const [row] = await truth().readRows<{ found: boolean }>(`select exists (select 1 from care.consents_in_force('${person}')) as found`);
          const mirror = isInForce(
            {
              ...dates,
              withdrawnAt: isWithdrawn ? new Date() : null,
              replacedAt: isReplaced ? new Date() : null,
              givers: answers.map((answer) => ({ answer: answer as "asked" })),
            },
            today,
          );
          expect(mirror).toBe(row?.found);
        }),
        { numRuns: 150 },
      );
    } finally {
      await truth().runSql(`${clear} delete from care.person where id = '${person}'`);
    }
  });
});

describe("who sees what", () => {
  it("names nobody who sees nothing: no areas, no functions, taken back, or kept out", () => {
    const words = describeConsent({
      parties: [
        party("a"),
        party("b", { lifeAreas: [] }),
        party("c", { coversAllFunctions: false }),
        party("d", { withdrawnAt: "2026-01-01T10:00:00Z" }),
        party("e"),
      ],
      exclusions: [exclusion({ agencyId: "e", agencyName: "e" })],
    });
    expect(words.agencies.map((each) => each.agencyId)).toEqual(["a"]);
    expect(words.shutOut).toEqual(["e"]);
    expect(words.ended).toEqual([{ agencyName: "d", at: "2026-01-01T10:00:00Z" }]);
  });

  it("keeps a topic back from all, or from one", () => {
    const words = describeConsent({
      parties: [party("a"), party("b")],
      exclusions: [exclusion({ topicId: "1", topicName: "Broren min" }), exclusion({ topicId: "2", topicName: "Politiet", agencyId: "b", agencyName: "b" })],
    });
    expect(words.keptFromAll).toEqual(["Broren min"]);
    expect(words.agencies.map((each) => each.keptBack)).toEqual([[], ["Politiet"]]);
  });
});
