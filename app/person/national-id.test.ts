import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { norwegianTestNumber, swedishTestNumber } from "#db/demo/national-id.ts";
import { readNationalId } from "#person/national-id.ts";

const day = fc.date({ min: new Date("1930-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe("a national id", () => {
  it("gives back the birthday it was made of, in both countries", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 19 }), (birthOn, serial) => {
        expect(readNationalId("no", norwegianTestNumber(birthOn, serial))).toMatchObject({ birthOn, isSynthetic: true });
        expect(readNationalId("se", swedishTestNumber(birthOn, serial))).toMatchObject({
          birthOn,
          isSynthetic: true,
          digits: swedishTestNumber(birthOn, serial),
        });
      }),
    );
  });

  it("is not made where a day of birth has none left, rather than sought for ever", () => {
    expect(() => norwegianTestNumber("1979-04-03", 500)).toThrow(RangeError);
    expect(() => norwegianTestNumber("2003-04-03", 500)).toThrow(RangeError);
    expect(readNationalId("no", norwegianTestNumber("2003-04-03", 480))?.birthOn).toBe("2003-04-03");
  });

  it("is read as people type it", () => {
    const no = norwegianTestNumber("1979-04-03", 1);
    expect(readNationalId("no", `${no.slice(0, 6)} ${no.slice(6)}`)?.digits).toBe(no);
    const se = swedishTestNumber("1979-04-03", 1);
    for (const typed of [`${se.slice(0, 8)}-${se.slice(8)}`, `${se.slice(2, 8)}-${se.slice(8)}`, se.slice(2)])
      expect(readNationalId("se", typed)?.digits).toBe(se);
  });

  it("with any one digit changed is refused", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 6, max: 9 }), fc.integer({ min: 1, max: 9 }), (birthOn, at, by) => {
        const spoil = (digits: string) => digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        const read = readNationalId("no", spoil(norwegianTestNumber(birthOn, 3)));
        // the control digits of 2032 let some through that those of today would not; the birthday is then still that of the digits
        if (read !== undefined) expect(read.digits).toBe(spoil(norwegianTestNumber(birthOn, 3)));
      }),
    );
    const se = swedishTestNumber("1979-04-03", 1);
    for (let by = 1; by < 10; by += 1) expect(readNationalId("se", se.slice(0, 11) + String((Number(se[11]) + by) % 10))).toBeUndefined();
  });

  it("knows D-nummer and samordningsnummer", () => {
    expect(readNationalId("se", "19701063-2391")).toMatchObject({ birthOn: "1970-10-03", digits: "197010632391" });
    // a D-nummer adds 4 to the first digit of the day; any that holds water will do
    const found = Array.from({ length: 100 }, (_, control) => readNationalId("no", `550490123${String(control).padStart(2, "0")}`)).filter(
      (read) => read !== undefined,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const read of found) expect(read).toMatchObject({ birthOn: "1990-04-15", isSynthetic: false });
  });

  it("is not just anything", () => {
    for (const typed of ["", "abc", "00000000000", "12345", "19790403"]) {
      expect(readNationalId("no", typed)).toBeUndefined();
      expect(readNationalId("se", typed)).toBeUndefined();
    }
  });
});
