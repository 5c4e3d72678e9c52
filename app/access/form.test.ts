import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { day, maybeDay, maybeId, readForm, several, tick, twoIds, version, words } from "#access/form.ts";

const Schema = z.strictObject({ name: words(10), when: day(), version: version(), who: maybeId(), ids: several(), isSure: tick() });
const right = { name: "Kari", when: "2026-11-22", version: "3", who: "", ids: "a" };
const formOf = (fields: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe("what the database could not hold", () => {
  const of = (schema: z.ZodType, value: string) => readForm(z.strictObject({ it: schema }), formOf([["it", value]])).ok;

  it("is refused before it is asked: a day of no living time, a number without room, letters in the place of an id", () => {
    for (const value of ["0000-01-01", "0001-01-01", "1849-12-31", "2200-01-01", "9999-12-31"])
      expect([value, of(day(), value), of(maybeDay(), value)]).toEqual([value, false, false]);
    for (const value of ["1850-01-01", "1926-02-28", "2199-12-31"]) expect([value, of(day(), value), of(maybeDay(), value)]).toEqual([value, true, true]);
    for (const value of ["2147483648", "9007199254740991", "1e21", "1e400"]) expect([value, of(version(), value)]).toEqual([value, false]);
    const id = "0b51cbb1-3b5c-4b0e-9c1d-0123456789ab";
    for (const value of [`${"-".repeat(36)} ${"-".repeat(36)}`, `${id} ${"a".repeat(36)}`, `${id}`, `${id} ${id} ${id}`])
      expect([value, of(twoIds("form.required"), value)]).toEqual([value, false]);
    expect(of(twoIds("form.required"), `${id} ${id}`)).toBe(true);
  });
});

describe("a form as it is read", () => {
  it("is taken when every field is what it should be", () => {
    expect(readForm(Schema, formOf(Object.entries(right)))).toEqual({
      ok: true,
      input: { name: "Kari", when: "2026-11-22", version: 3, who: null, ids: ["a"], isSure: false },
    });
  });

  it("is refused where a field is given twice and one is meant", () => {
    for (const name of ["name", "when", "version", "who", "isSure"])
      expect(readForm(Schema, formOf([...Object.entries({ isSure: "yes", ...right }), [name, right[name as keyof typeof right] ?? "yes"]])).ok, name).toBe(
        false,
      );
  });

  it("is refused with a field nobody asked for, whatever it is called", () => {
    for (const name of ["agencyId", "role", "consentedAt", "written_by", "constructor", "toString", "ids[]", "name.first", "__proto__"])
      expect(readForm(Schema, formOf([...Object.entries(right), [name, "x"]])).ok, name).toBe(false);
  });

  it("is refused where a value is of another kind, and never throws", () => {
    for (const wrong of [
      { when: "2026-02-30" },
      { when: "yesterday" },
      { version: "0" },
      { version: "1e3.5" },
      { version: "9".repeat(400) },
      { name: "x".repeat(11) },
      { name: "   " },
      { who: "1; drop table care.plan" },
    ])
      expect(readForm(Schema, formOf(Object.entries({ ...right, ...wrong }))).ok, JSON.stringify(wrong).slice(0, 60)).toBe(false);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 12 }), (fields) => {
        expect(typeof readForm(Schema, formOf(fields)).ok).toBe("boolean");
      }),
      { numRuns: 2_000 },
    );
  });

  it("changes nothing of what all objects share, by any name", () => {
    for (const name of ["__proto__", "__proto__.isAdministrator", "constructor.prototype.isAdministrator", "prototype"]) {
      readForm(Schema, formOf([...Object.entries(right), [name, "yes"], [name, "yes"]]));
      readForm(z.object({}).loose(), formOf([[name, "yes"]]));
    }
    expect(({} as Record<string, unknown>)["isAdministrator"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
