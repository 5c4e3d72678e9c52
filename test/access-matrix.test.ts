import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawAccessMatrix } from "#test/access-matrix.ts";
import { onFreshCopy } from "#test/house.ts";

const FILE = "test/access-matrix.md";

it("who sees, changes and adds what is as reviewed", async () => {
  const drawn = await onFreshCopy(drawAccessMatrix);
  if (process.env["UPDATE_MATRIX"] === "true") writeFileSync(FILE, drawn);
  expect(drawn).toBe(readFileSync(FILE, "utf8"));
}, 400_000);
