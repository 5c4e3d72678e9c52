import { describe, expect, it } from "vitest";
import { openSession } from "#access/door.server.ts";
import { demo } from "#db/demo/actors.ts";
import { truth } from "#test/house.ts";

const enter = () => openSession({ issuer: "demo", subject: demo.jonas.subject }, { capacity: "person", mandateId: null }, 1);

describe("the key of a session", () => {
  it("is 256 bits nobody can foretell, and stands nowhere in the database", async () => {
    const keys = await Promise.all(Array.from({ length: 40 }, enter));
    expect(new Set(keys).size).toBe(40);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
    // no digit stands in its place more often than chance would have it
    for (let at = 0; at < 64; at += 1) expect(new Set(keys.map((key) => key?.[at])).size, `digit ${at}`).toBeGreaterThan(6);
    const rows = await truth().readRows<{ whole: string }>("select to_jsonb(s)::text as whole from care.session s");
    for (const key of keys) expect(rows.some(({ whole }) => whole.includes(key ?? "?"))).toBe(false);
  });
});
