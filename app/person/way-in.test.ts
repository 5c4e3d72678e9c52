import { describe, expect, it } from "vitest";
import { codeOf, hashNumber } from "#access/oidc.server.ts";
import { answerSignIn, beginSignIn, enter, findProved, proveSignIn, redeemCode } from "#access/sign-in-attempt.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import type { Scope } from "#access/scope.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { confirmInvited, invite, recordWayIn, takeInvitationBack } from "#person/invite.ts";
import { getWaysIn } from "#person/way-in.store.server.ts";
import { WayInForm } from "#person/way-in.ts";
import { openProviders } from "#access/oidc.server.ts";
import { readEnvironment } from "#env";
import { as, reallyAs, undisturbed } from "#test/as.ts";

openProviders(readEnvironment({}));

const { jonas, municipalCoordinatorNo: liv } = demo;
const NUMBER = "13097248022"; // a synthetic one
const OTHER = "02019010107";
const FRIEND = "6f1d2c7e-0d3c-4a44-9a2b-6f3d1c9b7a55";

/** Works on a person's page as one of those around her. */
const at = <Result>(subject: string, work: (scope: Scope, here: PersonHere) => Promise<Result>, personId: string = jonas.personId) =>
  reallyAs(subject, async (scope) => {
    const here = await openPerson(scope, personId, "person.way-in", "R");
    if (here === undefined || here === "signed-out") throw new Error("not here");
    return work(scope, here);
  });

/** A friend of Jonas's who stands in his circle and cannot sign in yet. */
const withFriend = (owner: Database, right = "none") =>
  owner.runSql(
    `insert into care.circle_member (id, person_id, name, kinship, legal_right) values ('${FRIEND}', '${jonas.personId}', 'Kåre Berg', 'friend', '${right}')`,
  );

/** Someone signs in at a provider: "here I am". */
async function proves(subject: string, more: { number?: string; level?: "high" | "substantial" } = {}): Promise<string> {
  const secret = (await beginSignIn({ provider: "test", purpose: "code", back: "/" })) ?? expect.fail("not begun");
  await answerSignIn(secret, "test");
  const claimHash = more.number === undefined ? undefined : hashNumber(more.number);
  await proveSignIn(secret, {
    issuer: "https://idp.example",
    subject,
    level: more.level ?? "high",
    acr: "high",
    authTime: new Date(),
    sid: undefined,
    claimHash,
    name: `Name of ${subject}`,
    idToken: undefined,
  });
  return secret;
}

const codeFor = async (owner: Database, member: string | null) => {
  const [row] = await owner.readRows<{ id: string }>(
    `select id from care.sign_in_invitation where withdrawn_at is null and circle_member_id is not distinct from ${member === null ? "null" : `'${member}'`} order by made_at desc limit 1`,
  );
  return codeOf(row?.id ?? "");
};
const invites = (subject: string, memberId: string, number = "") => at(subject, (scope, here) => invite(scope, here, { memberId, number }));

describe("an invitation bound to an identity number", () => {
  it("opens once, for that number, and ties the identity to its place", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      expect((await invites("jonas", FRIEND, NUMBER)).ok).toBe(true);
      const code = await codeFor(owner, FRIEND);
      // someone else who has the code, at the same provider
      const thief = await proves("thief", { number: OTHER });
      expect(await redeemCode(thief, code)).toBe("no");
      expect(await redeemCode(await proves("nameless"), code)).toBe("no");
      const friend = await proves("kåre", { number: NUMBER });
      expect(await redeemCode(friend, "AAAA-AAAA-AAAA-AAAA")).toBe("no");
      expect(await redeemCode(friend, code)).toBe("opened");
      expect((await findProved(friend))?.ways.map(({ capacity }) => capacity)).toEqual(["circle"]);
      expect(await enter(friend, { capacity: "circle", mandateId: null }, 8, "")).toMatch(/^[0-9a-f]{64}$/);
      // once: neither the thief nor the friend again
      expect(await redeemCode(await proves("kåre", { number: NUMBER }), code)).toBe("no");
      expect(await redeemCode(thief, code)).toBe("no");
      const log = await owner.readRows<{ event: string }>(`select event from care.audit where person_id = '${jonas.personId}' order by seq desc limit 1`);
      expect(log[0]?.event).toBe("signin.place-opened");
      // the number itself stands nowhere
      const rows = await owner.readRows<{ text: string }>("select row_to_json(i)::text as text from care.sign_in_invitation i");
      expect(rows.map(({ text }) => text).join()).not.toContain(NUMBER);
    });
  });

  it("is no longer good when it is taken back, when it is too old, and when a new one is made", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      await invites("jonas", FRIEND, NUMBER);
      const first = await codeFor(owner, FRIEND);
      await invites("jonas", FRIEND, NUMBER);
      const second = await codeFor(owner, FRIEND);
      expect(await redeemCode(await proves("kåre", { number: NUMBER }), first)).toBe("no");
      await owner.runSql("update care.sign_in_invitation set made_at = now() - interval '15 days', expires_at = now() - interval '1 second'");
      expect(await redeemCode(await proves("kåre", { number: NUMBER }), second)).toBe("no");
      await invites("jonas", FRIEND, NUMBER);
      const [row] = await owner.readRows<{ id: string }>("select id from care.sign_in_invitation where withdrawn_at is null and expires_at > now()");
      expect((await at("jonas", (scope, here) => takeInvitationBack(scope, here, { invitationId: row?.id ?? "" }))).ok).toBe(true);
      expect(await redeemCode(await proves("kåre", { number: NUMBER }), codeOf(row?.id ?? ""))).toBe("no");
    });
  });

  it("takes a sign-in that is sure enough", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      await invites("jonas", FRIEND, NUMBER);
      expect(await redeemCode(await proves("kåre", { number: NUMBER, level: "substantial" }), await codeFor(owner, FRIEND))).toBe("level");
    });
  });

  it("is guessed at ten times and no more", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      await invites("jonas", FRIEND, NUMBER);
      const friend = await proves("kåre", { number: NUMBER });
      for (let guess = 0; guess < 10; guess += 1) await redeemCode(friend, `AAAA-AAAA-AAAA-AAA${guess}`);
      expect(await redeemCode(friend, await codeFor(owner, FRIEND))).toBe("no");
    });
  });
});

describe("an invitation without a number", () => {
  it("waits for whoever made it to say that it is she, and opens for the first who answered", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      expect((await invites("jonas", FRIEND)).ok).toBe(true);
      const code = await codeFor(owner, FRIEND);
      const friend = await proves("kåre");
      expect(await redeemCode(friend, code)).toBe("waiting");
      expect((await findProved(friend))?.ways).toEqual([]);
      expect(await redeemCode(await proves("second"), code)).toBe("no");
      const notices = await owner.readRows(`select 1 from care.notice where kind = 'invitation-answered' and account_id = '${jonas.accountId}'`);
      expect(notices).toHaveLength(1);
      const { invitations } = await at("jonas", (scope) => getWaysIn(scope, jonas.personId));
      expect(invitations).toMatchObject([{ answeredName: "Name of kåre", isBound: false }]);
      const id = invitations[0]?.id ?? "";
      const confirm = (subject: string, hasSpoken?: string) => at(subject, (scope) => confirmInvited(scope, { invitationId: id, hasSpoken }));
      expect((await confirm("jonas")).ok).toBe(false);
      expect((await confirm("marit", "on")).ok).toBe(false);
      expect((await confirm("jonas", "on")).ok).toBe(true);
      expect((await findProved(await proves("kåre")))?.ways.map(({ capacity }) => capacity)).toEqual(["circle"]);
      expect((await findProved(await proves("second")))?.ways).toEqual([]);
    });
  });

  it("is not enough for a right that the law gives", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner, "appointed-guardian");
      // she may not let in who decides for her; her coordinator, who has seen the paper, may, bound to the number
      expect((await invites("jonas", FRIEND, NUMBER)).ok).toBe(false);
      expect(await invites(liv.subject, FRIEND)).toMatchObject({ ok: false, problems: [{ code: "wayin.number-must" }] });
      expect((await invites(liv.subject, FRIEND, NUMBER)).ok).toBe(true);
      expect(await redeemCode(await proves("verge", { number: NUMBER }), await codeFor(owner, FRIEND))).toBe("opened");
    });
  });
});

describe("who may let in", () => {
  it("is she, who speaks for her, and her coordinator; nobody else, whatever the page says", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      for (const subject of ["marit", demo.gp.subject]) expect((await invites(subject, FRIEND, NUMBER)).ok).toBe(false);
      for (const subject of [demo.outsider.subject, "randi", demo.administratorNo.subject])
        await expect(invites(subject, FRIEND, NUMBER)).rejects.toThrow("not here");
      // one whose place another's person has
      expect((await at("randi", (scope, here) => invite(scope, here, { memberId: FRIEND, number: NUMBER }), demo.randi.personId)).ok).toBe(false);
      expect((await invites(liv.subject, FRIEND, NUMBER)).ok).toBe(true);
    });
  });

  it("refuses a number that is none", async () => {
    await undisturbed(async (owner) => {
      await withFriend(owner);
      expect(await invites("jonas", FRIEND, "12345678901")).toMatchObject({ ok: false, problems: [{ code: "wayin.number-wrong", field: "number" }] });
    });
  });
});

describe("the way in without an e-ID", () => {
  const agreed = { way: "assisted", helperName: "Liv Myhre", witnessName: "Geir Solbakken", agreedOn: "2026-01-05", agreedHow: "aloud", note: "" } as const;

  it("is written down by the coordinator, with a witness who is someone else", async () => {
    await undisturbed(async () => {
      expect((await at(liv.subject, (scope, here) => recordWayIn(scope, here, agreed))).ok).toBe(true);
      expect((await at(liv.subject, (scope, here) => recordWayIn(scope, here, { ...agreed, way: "paper" }))).ok).toBe(true);
      const { routes } = await at("jonas", (scope) => getWaysIn(scope, jonas.personId));
      expect(routes.map(({ way }) => way)).toEqual(["paper"]);
      expect((await at("jonas", (scope, here) => recordWayIn(scope, here, agreed))).ok).toBe(false);
      expect(await at(liv.subject, (scope, here) => recordWayIn(scope, here, { ...agreed, agreedOn: "2999-01-01" }))).toMatchObject({
        problems: [{ code: "wayin.in-future" }],
      });
      expect(WayInForm.safeParse({ ...agreed, witnessName: " liv myhre " }).success).toBe(false);
    });
  });

  it("is taken over by her own identity: bound to her number, recorded, and the paper way ends", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`delete from care.identity where account_id = '${jonas.accountId}'; update care.session set ended_at = now()`);
      const [card] = await owner.readRows<{ number: string }>(`select national_id as number from care.person_card where person_id = '${jonas.personId}'`);
      const number = card?.number ?? "";
      await at(liv.subject, (scope, here) => recordWayIn(scope, here, agreed));
      expect((await invites(liv.subject, "")).ok).toBe(true);
      const code = await codeFor(owner, null);
      expect(await redeemCode(await proves("someone", { number: NUMBER }), code)).toBe("no");
      const own = await proves("jonas-anew", { number });
      expect(await redeemCode(own, code)).toBe("opened");
      expect((await findProved(own))?.ways).toMatchObject([{ capacity: "person", isEnough: true }]);
      expect(await enter(own, { capacity: "person", mandateId: null }, 8, "")).toBeDefined();
      const { routes, hasOwn } = await at(liv.subject, (scope) => getWaysIn(scope, jonas.personId));
      expect([hasOwn, routes.map(({ endedHow }) => endedHow)]).toEqual([true, ["own-identity"]]);
      const log = await owner.readRows<{ event: string }>(`select event from care.audit where person_id = '${jonas.personId}' and event = 'signin.taken-over'`);
      expect(log).toHaveLength(1);
      // who signs in herself is not invited again
      expect((await invites(liv.subject, "")).ok).toBe(false);
    });
  });

  it("never gives her account to an identity that is someone else's already", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`delete from care.identity where account_id = '${jonas.accountId}'; update care.session set ended_at = now();
        insert into care.identity (issuer, subject, account_id) values ('https://idp.example', 'liv-privately', '${liv.accountId}')`);
      const [card] = await owner.readRows<{ number: string }>(`select national_id as number from care.person_card where person_id = '${jonas.personId}'`);
      await invites(liv.subject, "");
      expect(await redeemCode(await proves("liv-privately", { number: card?.number ?? "" }), await codeFor(owner, null))).toBe("no");
    });
  });

  it("is between her and her coordinators", async () => {
    await as(demo.gp.subject, async (scope) => expect((await getWaysIn(scope, jonas.personId)).routes).toEqual([]), jonas.personId);
  });
});
