import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { enterHouse, theDatabase } from "#access/house.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { isAway } from "#access/turn.server.ts";
import type { Database } from "#db/connect.ts";
import { unavailabilityOf } from "#db/unavailable.ts";
import { tokenOf } from "#test/as.ts";

/** Takes every connection there is. @returns what lets them go */
async function takeAll(database: Database): Promise<() => Promise<void>> {
  const count = database.engine === "pglite" ? 1 : 4;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const taken: Promise<void>[] = [];
  const holders = Array.from({ length: count }, () => {
    let begun = () => {};
    taken.push(new Promise((resolve) => (begun = resolve)));
    return database.kysely.connection().execute(async () => {
      begun();
      await held;
    });
  });
  await Promise.all(taken);
  return async () => {
    letGo();
    await Promise.all(holders);
  };
}

const whoActs = async (subject: string) =>
  Scope.run({ sessionToken: await tokenOf(subject) }, async (scope) => {
    const { rows } = await sql<{ account: string }>`select care.acting_account() as account`.execute(queryAs(scope));
    return rows[0]?.account;
  });

const refusalOf = (asking: Promise<unknown>) =>
  asking.then(
    () => "answered",
    (error: unknown) => (isAway(error) ? `${error.init?.status} ${error.data.away}` : String(error)),
  );

describe("a transaction in which a statement failed", () => {
  const failUnseen = async (scope: Scope) => {
    await sql`select 1 / 0`.execute(queryAs(scope)).catch(() => {});
  };

  it("is never said to be saved, also where the failure was swallowed", async () => {
    await expect(Scope.run({ sessionToken: await tokenOf("jonas") }, failUnseen)).rejects.toThrow(/aborted/);
    const sayDone = (scope: Scope) => failUnseen(scope).then(() => Promise.reject(new Response(null, { status: 302 })));
    await expect(Scope.run({ sessionToken: await tokenOf("jonas") }, sayDone)).rejects.toThrow(/aborted/);
  });

  it("leaves nothing behind for whoever has the connection next", async () => {
    for (let each = 0; each < 5; each += 1) expect(await whoActs("jonas")).toBeDefined();
  });
});

describe("a turn at the database", () => {
  let usual: Database;
  beforeEach(() => {
    usual = theDatabase();
    enterHouse({ ...usual, patience: { connectionMs: 150, answerMs: 1000 } });
  });
  afterEach(() => enterHouse(usual));

  it("is refused with 503 where none is free within the limit, and given again when one is", async () => {
    await tokenOf("jonas");
    const letGo = await takeAll(usual);
    try {
      expect(await refusalOf(whoActs("jonas"))).toBe("503 unchanged");
    } finally {
      await letGo();
    }
    expect(await refusalOf(whoActs("jonas"))).toBe("answered");
  });

  it("does no work for whom it has refused", async () => {
    const token = await tokenOf("jonas");
    const letGo = await takeAll(usual);
    let worked = 0;
    const asked = refusalOf(Scope.run({ sessionToken: token }, async () => (worked += 1)));
    expect(await asked).toBe("503 unchanged");
    await letGo();
    await whoActs("jonas"); // the next turn comes after it
    expect(worked).toBe(0);
  });

  it("never mixes askers, however many wait, are refused and ask again", async () => {
    const subjects = ["jonas", "randi", "liv-myhre", "nina-farstad"];
    const known = new Map<string, string | undefined>();
    for (const subject of subjects) known.set(subject, await whoActs(subject));
    expect(new Set(known.values()).size).toBe(subjects.length);
    const letGo = await takeAll(usual);
    const early = Array.from({ length: 20 }, (_, index) => refusalOf(whoActs(subjects[index % 4] ?? "")));
    expect(new Set(await Promise.all(early))).toEqual(new Set(["503 unchanged"]));
    await letGo();
    enterHouse({ ...usual, patience: { connectionMs: 20_000, answerMs: 20_000 } });
    const late = await Promise.all(
      Array.from({ length: 80 }, async (_, index) => [subjects[index % 4] ?? "", await whoActs(subjects[index % 4] ?? "")] as const),
    );
    expect(late.filter(([subject, account]) => known.get(subject) !== account)).toEqual([]);
  });

  it("leaves what is our own mistake what it is", async () => {
    const token = await tokenOf("jonas");
    const mistake = new Error("a mistake");
    await expect(Scope.run({ sessionToken: token }, () => Promise.reject(mistake))).rejects.toBe(mistake);
    expect(await refusalOf(Scope.run({ sessionToken: token }, (scope) => sql`select nothing_such`.execute(queryAs(scope))))).toMatch(/nothing_such/);
  });

  it("is 503 too where the database undoes a statement for want of room, time or precedence", async () => {
    const token = await tokenOf("jonas");
    const raised = (state: string) =>
      refusalOf(
        Scope.run({ sessionToken: token }, (scope) => sql.raw(`do $$ begin raise exception 'x' using errcode = '${state}'; end $$`).execute(queryAs(scope))),
      );
    for (const state of ["53100", "40P01", "40001", "57014"]) expect(await raised(state), state).toBe("503 unchanged");
    expect(await raised("23514")).not.toMatch(/503/);
  });
});

describe("an error of the database", () => {
  it.each([
    ["53300", "undone"],
    ["57P01", "gone"],
    ["08006", "gone"],
    ["ECONNREFUSED", "gone"],
    ["42501", undefined],
    ["23505", undefined],
  ])("%s: %s", (code, kind) => expect(unavailabilityOf(Object.assign(new Error("x"), { code }))).toBe(kind));
  it("without a code is known by pg's words", () => {
    expect(unavailabilityOf(new Error("Connection terminated unexpectedly"))).toBe("gone");
    expect(unavailabilityOf(new Error("goal.not-found"))).toBeUndefined();
  });
});
