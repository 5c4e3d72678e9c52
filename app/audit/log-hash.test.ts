import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { truth } from "#test/house.ts";
import { logBytes } from "../../scripts/ops/log-hash.ts";

const part = fc.option(
  fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\u0000")),
  { nil: null },
);

describe("what is hashed", () => {
  it("read alike for different rows in version 1, and no longer does", async () => {
    // "–, lege" and "lege, –": an agency left out and a function left out gave one hash
    const [one] = await truth().readRows<{ old: boolean; now: boolean }>(`
      select concat_ws('|', null, 'lege', 'COC') = concat_ws('|', 'lege', null, 'COC') as old,
             care.log_bytes(array[null, 'lege', 'COC']) = care.log_bytes(array['lege', null, 'COC']) as now`);
    expect(one).toEqual({ old: true, now: false });
    const [other] = await truth().readRows<{ old: boolean; now: boolean }>(`
      select concat_ws('|', 'Liv|Myhre', 'COC') = concat_ws('|', 'Liv', 'Myhre|COC') as old,
             care.log_bytes(array['Liv|Myhre', 'COC']) = care.log_bytes(array['Liv', 'Myhre|COC']) as now`);
    expect(other).toEqual({ old: true, now: false });
  });

  it("is never alike for two different lists of parts", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 6 }), (one, other) => {
        expect(logBytes(one) === logBytes(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same inside the database and outside", async () => {
    const lists = fc.sample(fc.array(part, { minLength: 1, maxLength: 6 }), 60);
    for (const list of lists) {
      const [row] = await truth().readRows<{ text: string }>("select convert_from(care.log_bytes($1::text[]), 'UTF8') as text", [list]);
      expect(row?.text).toBe(logBytes(list));
    }
  });
});
