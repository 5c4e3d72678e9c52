import { describe, expect, it } from "vitest";
import { answerSignIn, beginSignIn, enter, findProved, proveSignIn, refuseSignIn } from "#access/sign-in-attempt.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { undisturbed } from "#test/as.ts";

const begin = async () => (await beginSignIn({ provider: "test", purpose: "enter", back: "/" })) ?? "";
const older = (owner: Database, minutes: number) => owner.runSql(`update care.sign_in_attempt set expires_at = expires_at - interval '${minutes} minutes'`);
const kept = (owner: Database) =>
  owner.readRows<Record<string, string | null>>(
    "select provider, state, refused_how, level, issuer, subject, claim_hash, claimed_name, sealed_hint from care.sign_in_attempt order by started_at, id",
  );
const proof = (level: "low" | "high") => ({
  issuer: "demo",
  subject: demo.jonas.subject,
  level,
  acr: level,
  authTime: new Date(),
  sid: undefined,
  claimHash: undefined,
  name: "Jonas Lie Haugen",
  idToken: undefined,
});

describe("an attempt to sign in", () => {
  it("lives ten minutes: the answer, the proof and the entering that come later are none", async () => {
    await undisturbed(async (owner) => {
      const inTime = await begin();
      await older(owner, 9);
      expect(await answerSignIn(inTime, "test")).toBeDefined();
      const late = await begin();
      await older(owner, 10);
      expect(await answerSignIn(late, "test")).toBeUndefined();

      const proved = await begin();
      await answerSignIn(proved, "test");
      expect(await proveSignIn(proved, proof("high"))).toBe(true);
      expect((await findProved(proved))?.ways.length).toBeGreaterThan(0);
      await older(owner, 10);
      expect(await findProved(proved)).toBeUndefined();
      expect(await enter(proved, { capacity: "person", mandateId: null }, 8, "")).toBeUndefined();
    });
  }, 60_000);

  it("is kept whatever becomes of it, with its provider, level and outcome, and no name once it is settled", async () => {
    await undisturbed(async (owner) => {
      const entered = await begin();
      await answerSignIn(entered, "test");
      await proveSignIn(entered, proof("high"));
      expect(await enter(entered, { capacity: "person", mandateId: null }, 8, "")).toBeDefined();
      const weak = await begin();
      await answerSignIn(weak, "test");
      await proveSignIn(weak, proof("low"));
      expect(await enter(weak, { capacity: "person", mandateId: null }, 8, "")).toBeUndefined();
      await refuseSignIn(weak, "level");
      await refuseSignIn(await begin(), "provider");
      const [yes, low, down] = await kept(owner);
      expect(yes).toMatchObject({ provider: "test", state: "entered", level: "high", issuer: "demo" });
      expect(low).toMatchObject({ state: "refused", refused_how: "level", level: "low" });
      expect(down).toMatchObject({ state: "refused", refused_how: "provider" });
      for (const settled of [low, down])
        expect([settled?.["subject"], settled?.["claim_hash"], settled?.["claimed_name"], settled?.["sealed_hint"]]).toEqual([null, null, null, null]);
    });
  }, 60_000);

  it("is taken once, by the provider it was begun with", async () => {
    await undisturbed(async () => {
      const secret = await begin();
      expect(await answerSignIn(secret, "another")).toBeUndefined();
      expect(await answerSignIn(secret, "test")).toBeDefined();
      expect(await answerSignIn(secret, "test")).toBeUndefined();
    });
  });
});
