import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { deviceOf } from "#access/device.ts";
import { endProviderSessions, endSession, openSession } from "#access/door.server.ts";
import { openPage, SignedOut } from "#access/page.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { seal, unseal } from "#access/session-seal.server.ts";
import { endOwnSessions, findSessionLeft, hasSteppedUp, listOwnSessions } from "#access/session.store.server.ts";
import { answerSignIn, beginSignIn, proveSignIn, stepUp } from "#access/sign-in-attempt.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { endSignIns } from "#agency/end-sign-ins.ts";
import { reallyAs, undisturbed } from "#test/as.ts";

const liv = demo.municipalCoordinatorNo;
const open = async (who: { subject: string; mandateId?: string }, capacity: "professional" | "person" | "circle", level?: "low" | "substantial" | "high") => {
  const identity = level === undefined ? { issuer: "demo", subject: who.subject } : { issuer: "demo", subject: who.subject, level };
  return openSession(identity, { capacity, mandateId: who.mandateId ?? null }, 8, "Firefox, Windows");
};
const opened = async (...of: Parameters<typeof open>) => (await open(...of)) ?? expect.fail("no session");

/** Opens a page, as every request does: whether the session lived. */
const asks = (sessionToken: string) =>
  Scope.run({ sessionToken }, (scope) => openPage(scope, "plan.read", "R")).then(
    () => true,
    (error: unknown) => (error instanceof SignedOut ? false : Promise.reject(error)),
  );
const back = (owner: Database, token: string, column: "seen_at" | "expires_at" | "stepped_up_at", by: string) =>
  owner.runSql(`update care.session set ${column} = now() - interval '${by}' where token_hash = sha256('${token}'::bytea)`);
const seenAgo = async (owner: Database, token: string) => {
  const [row] = await owner.readRows<{ ago: number }>(
    `select extract(epoch from now() - seen_at)::int as ago from care.session where token_hash = sha256('${token}'::bytea)`,
  );
  return row?.ago ?? Number.NaN;
};

describe("a session that lies still", () => {
  it.each([
    ["a worker's ends after a quarter of an hour", "professional", liv, 14, 16],
    ["a person's after half an hour", "person", demo.jonas, 29, 31],
    ["a relative's after half an hour", "circle", demo.sister, 29, 31],
  ] as const)("%s", async (_name, capacity, who, within, beyond) => {
    await undisturbed(async (owner) => {
      const token = await opened(who, capacity);
      await back(owner, token, "seen_at", `${within} minutes`);
      expect(await asks(token)).toBe(true);
      expect(await seenAgo(owner, token)).toBeLessThan(5);
      await back(owner, token, "seen_at", `${beyond} minutes`);
      expect(await asks(token)).toBe(false);
      // and it does not come back to life by being asked
      expect(await asks(token)).toBe(false);
      const { rows } = await Scope.run({ sessionToken: token }, (scope) => sql`select id from care.person`.execute(queryAs(scope)));
      expect(rows).toEqual([]);
    });
  });

  it("is noted as alive once a minute at most, and not by asking how long it has left", async () => {
    await undisturbed(async (owner) => {
      const token = await opened(liv, "professional");
      await back(owner, token, "seen_at", "40 seconds");
      await asks(token);
      expect(await seenAgo(owner, token)).toBeGreaterThan(30);
      await back(owner, token, "seen_at", "13 minutes");
      const left = await Scope.run({ sessionToken: token }, findSessionLeft);
      expect(left?.idleSeconds).toBeGreaterThan(100);
      expect(left?.idleSeconds).toBeLessThan(125);
      expect(await seenAgo(owner, token)).toBeGreaterThan(700);
    });
  });

  it("ends after its whole life, however busy, and lives no longer than its rule says", async () => {
    await undisturbed(async (owner) => {
      const token = (await openSession({ issuer: "demo", subject: liv.subject }, { capacity: "professional", mandateId: liv.mandateId }, 24))!;
      const [row] = await owner.readRows<{ hours: number }>(
        `select extract(epoch from expires_at - now())::int / 3600.0 as hours from care.session where token_hash = sha256('${token}'::bytea)`,
      );
      expect(row?.hours).toBeLessThanOrEqual(8);
      await back(owner, token, "expires_at", "1 second");
      expect(await asks(token)).toBe(false);
    });
  });
});

describe("how sure a sign-in must be", () => {
  it.each([
    [liv, "professional", "substantial", false],
    [liv, "professional", "high", true],
    [demo.jonas, "person", "substantial", false],
    [demo.sister, "circle", "substantial", false],
    [demo.municipalCoordinatorSe, "professional", "substantial", true],
    [demo.municipalCoordinatorSe, "professional", "low", false],
    [demo.emmaMother, "circle", "substantial", true],
  ] as const)("stands in dated data: %o as %s with %s", async (who, capacity, level, enters) => {
    await undisturbed(async () => expect((await open(who, capacity, level)) !== undefined).toBe(enters));
  });

  it("may be less for a sector without health, by a dated rule; never for health", async () => {
    await undisturbed(async (owner) => {
      const rule = (sector: string) =>
        owner.runSql(`insert into care.session_rule (jurisdiction, capacity, sector, level, idle_minutes, absolute_hours, source, valid_from)
                      values ('no', 'professional', '${sector}', 'substantial', 10, 4, 'the owner of the test', '2020-01-01')`);
      expect(await open(demo.outsider, "professional", "substantial")).toBeUndefined();
      await rule("police");
      const token = await opened(demo.outsider, "professional", "substantial");
      await back(owner, token, "seen_at", "11 minutes");
      expect(await asks(token)).toBe(false);
      await expect(rule("health")).rejects.toThrow(/session_rule__health_takes_high/);
    });
  });

  it("is the same refusal for an unknown identity, another capacity and a closed account", async () => {
    await undisturbed(async (owner) => {
      expect(await open({ subject: "nobody" }, "person")).toBeUndefined();
      expect(await open(demo.jonas, "professional")).toBeUndefined();
      expect(
        await openSession({ issuer: "elsewhere", subject: demo.jonas.subject, level: "high" }, { capacity: "person", mandateId: null }, 8),
      ).toBeUndefined();
      await owner.runSql(`update care.account set ended_at = now() where id = '${demo.jonas.accountId}'`);
      expect(await open(demo.jonas, "person")).toBeUndefined();
    });
  });
});

describe("ending sessions", () => {
  it("lists one's own, and ends one, or all the others, at once", async () => {
    await undisturbed(async () => {
      const [here, phone, ward] = [await opened(demo.jonas, "person"), await opened(demo.jonas, "person"), await opened(demo.jonas, "person")];
      const list = () => Scope.run({ sessionToken: here }, listOwnSessions);
      expect((await list()).map(({ isThis, device }) => [isThis, device])).toEqual([
        [true, "Firefox, Windows"],
        [false, "Firefox, Windows"],
        [false, "Firefox, Windows"],
      ]);
      const phoneId = (await Scope.run({ sessionToken: phone }, listOwnSessions)).find(({ isThis }) => isThis)?.id ?? "";
      expect(await Scope.run({ sessionToken: here }, (scope) => endOwnSessions(scope, phoneId))).toBe(1);
      expect([await asks(here), await asks(phone), await asks(ward)]).toEqual([true, false, true]);
      expect(await Scope.run({ sessionToken: here }, (scope) => endOwnSessions(scope, null))).toBe(1);
      expect([await asks(here), await asks(ward)]).toEqual([true, false]);
    });
  });

  it("ends nobody else's", async () => {
    await undisturbed(async (owner) => {
      const [hers, his] = [await opened(demo.randi, "person"), await opened(demo.jonas, "person")];
      const [row] = await owner.readRows<{ id: string }>(`select id from care.session where token_hash = sha256('${hers}'::bytea)`);
      expect(await Scope.run({ sessionToken: his }, (scope) => endOwnSessions(scope, row?.id ?? ""))).toBe(0);
      expect(await asks(hers)).toBe(true);
    });
  });

  it("is an administrator's way to stop someone of her area in the middle of something, and keep her out", async () => {
    await undisturbed(async () => {
      const token = await opened(liv, "professional");
      const act = (who: { subject: string }, how: "end" | "close" | "open", professionalId: string = liv.professionalId) =>
        reallyAs(who.subject, (scope) => endSignIns(scope, professionalId, { how }));
      for (const who of [demo.administratorSe, demo.coordinatingUnitNo, demo.specialistCoordinatorNo, demo.jonas])
        expect((await act(who, "end")).ok).toBe(false);
      expect((await act(demo.administratorNo, "end", demo.administratorNo.professionalId)).ok).toBe(false);
      expect(await asks(token)).toBe(true);
      expect((await act(demo.administratorNo, "end")).ok).toBe(true);
      expect(await asks(token)).toBe(false);
      const again = await opened(liv, "professional");
      expect((await act(demo.administratorNo, "close")).ok).toBe(true);
      expect([await asks(again), await open(liv, "professional")]).toEqual([false, undefined]);
      expect((await act(demo.administratorNo, "open")).ok).toBe(true);
      expect(await open(liv, "professional")).toBeDefined();
    });
  });

  it("comes with the end of the mandate, at the next request", async () => {
    await undisturbed(async (owner) => {
      const token = await opened(demo.leaver, "professional");
      expect(await asks(token)).toBe(true);
      await owner.runSql(`update care.mandate set valid_to = care.today() - 1 where id = '${demo.leaver.mandateId}'`);
      expect(await asks(token)).toBe(false);
    });
  });

  it("heeds a provider's word once, for the session or the human it names, and for none opened later", async () => {
    await undisturbed(async (owner) => {
      const message = { issuer: "demo", subject: demo.jonas.subject, sid: undefined, at: new Date(), id: "1" };
      const [his, hers] = [await opened(demo.jonas, "person"), await opened(demo.randi, "person")];
      expect(await endProviderSessions({ ...message, issuer: "elsewhere" })).toBe(0);
      expect(await endProviderSessions({ ...message, at: new Date(Date.now() - 60_000), id: "old" })).toBe(0);
      expect(await endProviderSessions(message)).toBe(1);
      expect([await asks(his), await asks(hers)]).toEqual([false, true]);
      const next = await opened(demo.jonas, "person");
      expect(await endProviderSessions(message)).toBe(0);
      await owner.runSql(`update care.session set sid = 'there' where token_hash = sha256('${next}'::bytea)`);
      expect(await endProviderSessions({ ...message, subject: undefined, sid: "elsewhere", id: "2" })).toBe(0);
      expect(await endProviderSessions({ ...message, subject: undefined, sid: "there", id: "3" })).toBe(1);
      expect(await asks(next)).toBe(false);
    });
  });

  it("is noted with the session's end, and its key opens nothing more", async () => {
    await undisturbed(async (owner) => {
      const token = await opened(demo.jonas, "person");
      await endSession(token);
      expect(await asks(token)).toBe(false);
      const events = await owner.readRows<{ event: string }>(
        `select event from care.audit where account_id = '${demo.jonas.accountId}' and event like 'signin.%' order by seq desc limit 2`,
      );
      expect(events.map(({ event }) => event)).toEqual(["signin.ended", "signin.opened"]);
    });
  });
});

describe("showing once more who one is", () => {
  const proof = {
    issuer: "demo",
    subject: liv.subject,
    level: "high",
    acr: undefined,
    authTime: new Date(),
    sid: undefined,
    claimHash: undefined,
    name: undefined,
    idToken: undefined,
  } as const;
  const again = async (token: string, more: object = {}) => {
    const secret = (await beginSignIn({ provider: "demo", purpose: "step-up", back: "/", sessionToken: token })) ?? expect.fail("not begun");
    await answerSignIn(secret, "demo");
    await proveSignIn(secret, { ...proof, authTime: new Date(), ...more });
    return stepUp(secret, token);
  };
  const isUp = (sessionToken: string) => Scope.run({ sessionToken }, hasSteppedUp);

  it("gives a new key, holds for ten minutes, and is judged by the database", async () => {
    await undisturbed(async (owner) => {
      const token = await opened(liv, "professional");
      expect(await isUp(token)).toBe(false);
      const next = (await again(token)) ?? expect.fail("not stepped up");
      expect(next).not.toBe(token);
      expect([await asks(token), await asks(next), await isUp(next)]).toEqual([false, true, true]);
      await back(owner, next, "stepped_up_at", "11 minutes");
      expect(await isUp(next)).toBe(false);
    });
  });

  it.each([
    ["someone else", { subject: demo.jonas.subject }],
    ["a weaker proof", { level: "substantial" }],
    ["a proof of an hour ago", { authTime: new Date(Date.now() - 3_600_000) }],
  ])("does not take %s", async (_name, more) => {
    await undisturbed(async () => {
      const token = await opened(liv, "professional");
      expect(await again(token, more)).toBeUndefined();
      expect([await asks(token), await isUp(token)]).toEqual([true, false]);
    });
  });

  it("cannot be claimed by the one who asks", async () => {
    await undisturbed(async () => {
      const token = await opened(liv, "professional");
      for (const claim of [
        sql`update care.session set stepped_up_at = now()`,
        sql`select token_hash from care.session`,
        sql`select sealed_hint from care.session`,
        sql`select care.enter('a', 'person', null, 'b', 8, 'c', null)`,
        sql`select care.open_session('demo', 'jonas', 'person', null, 'b', 8, 'high')`,
        sql`select care.step_up('a', 'b', 'c', null)`,
        sql`select * from care.sign_in_attempt`,
        sql`select care.tie_identity((select id from care.sign_in_invitation limit 1), null) from care.sign_in_attempt`,
      ])
        await expect(Scope.run({ sessionToken: token }, (scope) => claim.execute(queryAs(scope)))).rejects.toThrow(/permission denied/);
    });
  });
});

describe("what goes with it", () => {
  it("seals the identity token with the session's key alone", () => {
    const [key, other] = ["a".repeat(64), "b".repeat(64)];
    const sealed = seal(key, "header.pid-13097248022.signature");
    expect(sealed).not.toContain("13097248022");
    expect([unseal(key, sealed), unseal(other, sealed), unseal(key, `${sealed.slice(0, -4)}AAAA`)]).toEqual([
      "header.pid-13097248022.signature",
      undefined,
      undefined,
    ]);
  });

  it("knows a device by two words", () => {
    expect(deviceOf("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36")).toBe("Chrome, Linux");
    expect(deviceOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604.1")).toBe("Safari, iPhone");
    expect(deviceOf(null)).toBe("");
  });
});
