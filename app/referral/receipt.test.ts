import { randomUUID } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { doorSettingsContext } from "#access/asker.server.ts";
import { refuse } from "#access/outcome.ts";
import { publicAction } from "#access/public-page.server.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { carriedReceipt, receiptOf, rememberReceipt } from "#referral/receipt.server.ts";
import { anyNeed } from "#test/needs.ts";
import { truth } from "#test/house.ts";

const raise = publicAction(
  "referral.raise",
  async (scope, { form, secretOf }) => {
    if (form.get("spoilt") !== null) return refuse("form.required", "person_name");
    const done = await raiseNeed(scope, anyNeed({ person_name: String(form.get("name")) }), receiptOf(secretOf));
    return done.ok ? { ok: true, to: "/raise/receipt" } : done;
  },
  { remember: rememberReceipt, takenTo: "/raise/receipt" },
);

/** Sends the form as a browser would, with the cookies it has; answers with where it led and the cookies it now has. */
async function send(fields: Record<string, string>, cookies = "") {
  const context = new RouterContextProvider();
  context.set(doorSettingsContext, { isSecure: false, isDemo: true, sessionHours: 8 });
  const request = new Request("http://localhost/raise", { method: "POST", body: new URLSearchParams(fields), headers: { Cookie: cookies } });
  const answer = await raise({ request, context, params: {}, url: new URL(request.url), pattern: "/raise" } as unknown as Parameters<typeof raise>[0]);
  if (!(answer instanceof Response)) return { answer, location: null, cookies, receipt: undefined };
  const given = answer.headers.getSetCookie();
  // as a browser keeps them: a cookie given anew takes the place of the earlier one
  const jar = new Map(
    [...cookies.split("; "), ...given.map((cookie) => cookie.split(";")[0] ?? "")].filter((pair) => pair !== "").map((pair) => [pair.split("=")[0], pair]),
  );
  const kept = [...jar.values()].join("; ");
  return {
    answer,
    location: answer.headers.get("Location"),
    cookies: kept,
    given,
    receipt: await carriedReceipt(new Request("http://localhost/", { headers: { Cookie: kept } })),
  };
}
const countOf = async (name: string) =>
  (await truth().readRows<{ n: number }>("select count(*)::int as n from care.referral where person_name = $1", [name]))[0]?.n;

describe("the receipt of a form", () => {
  it("sent twice is the same number, of one need; it is in no address, and no script can read it", async () => {
    const name = `Dobbel ${randomUUID()}`;
    const start = await send({ _key: randomUUID(), spoilt: "yes" });
    expect(start.location).toBeNull();
    const first = await send({ _key: randomUUID(), name: `Først ${randomUUID()}` });
    const form = { _key: randomUUID(), name };
    const one = await send(form, first.cookies);
    const two = await send(form, first.cookies);
    expect(one.receipt).toMatch(/^[0-9A-Z]{12}$/);
    expect(two.receipt).toBe(one.receipt);
    expect(one.receipt).not.toBe(first.receipt);
    expect(one.location).toBe("/raise/receipt");
    expect(one.given?.every((cookie) => cookie.includes("HttpOnly"))).toBe(true);
    expect(await countOf(name)).toBe(1);
    const [row] = await truth().readRows("select receipt_hash = sha256(convert_to($2, 'UTF8')) as is_hash from care.referral where person_name = $1", [
      name,
      one.receipt,
    ]);
    expect(row).toEqual({ is_hash: true });
  });

  it("is the same also where the session ended while it was written", async () => {
    const first = await send({ _key: randomUUID(), name: `Treg ${randomUUID()}` });
    const browsers = first.cookies
      .split("; ")
      .filter((cookie) => cookie.startsWith("helhet-form="))
      .join("; ");
    const form = { _key: randomUUID(), name: `Treg ${randomUUID()}` };
    const one = await send(form, browsers);
    const two = await send(form, browsers);
    expect(two).toMatchObject({ receipt: one.receipt, location: "/raise/receipt" });
    expect(await countOf(form.name)).toBe(1);
  });

  it("cannot be had by someone else who sends the same form", async () => {
    const form = { _key: randomUUID(), name: `Kopi ${randomUUID()}` };
    const one = await send(form);
    const other = await send(form);
    expect(other.receipt).not.toBe(one.receipt);
    expect(await countOf(form.name)).toBe(1);
  });
});
