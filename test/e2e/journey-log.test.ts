import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

/*
 * The log over HTTP and without a browser's scripts: asked about and answered, checked, and (attack 8) what is lawfully
 * kept back told by not one byte.
 */

let served: Served;
beforeAll(async () => {
  served = await serve();
}, 120_000);
afterAll(() => served.stop());

const arrive = (subject: string) => new Visitor(served.address).signIn(subject);
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A page without what is new in every answer: the nonce and the key of its form. */
async function bytesOf(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.get(path);
  expect(answer.status, path).toBe(200);
  const text = await answer.text();
  const headers = [...answer.headers].filter(([name]) => !["date", "content-security-policy", "set-cookie"].includes(name));
  return (text + JSON.stringify(headers))
    .replaceAll(/nonce="[^"]*"/g, "")
    .replaceAll(/formKey\\?",\\?"[0-9a-f-]{36}/g, "")
    .replaceAll(/"content-length","\d+"/g, "");
}

describe("the log", () => {
  it("is asked about, answered by the officer and by nobody else, and read by her again", async () => {
    const [jonas, officer] = [await arrive("jonas"), await arrive(demo.logControllerNo.subject)];
    const log = `/persons/${demo.jonas.personId}/log`;
    const asking = /href="([^"]*\/log\/ask\/[0-9a-f-]{36})"/.exec(await (await jonas.get(log)).text())?.[1] ?? "";
    const asked = await jonas.post(asking, { _key: await jonas.formKey(asking), words: "Hvorfor så dere?" });
    expect(asked.status).toBe(302);
    const list = await (await officer.get("/log-questions")).text();
    const questions = [...list.matchAll(/href="(\/log-questions\/[0-9a-f-]{36})"/g)].map(([, href]) => href ?? "");
    const pages = await Promise.all(questions.map(async (href) => ({ href, text: await (await officer.get(href)).text() })));
    const mine = pages.find(({ text }) => text.includes("Hvorfor så dere?"))?.href ?? "";
    expect((await officer.post(mine, { _key: await officer.formKey(mine), answer: "Vi forberedte møtet." })).status).toBe(302);
    expect(await (await jonas.get(log)).text()).toContain("Vi forberedte møtet.");
    for (const { subject } of [demo.navConsultant, demo.administratorNo]) expect((await (await arrive(subject)).get(mine)).status, subject).toBe(404);
  }, 60_000);

  it("is checked by the officer alone; the check stands in it, and to others there is no such page", async () => {
    const officer = await arrive(demo.logControllerNo.subject);
    const href = /href="(\/log-control\/cases\/[0-9a-f-]{36})"/.exec(await (await officer.get("/log-control")).text())?.[1] ?? "";
    const done = await officer.post(href, { _key: await officer.formKey(href), outcome: "justified", words: "Hadde vakt.", version: "1" });
    expect(done.headers.get("Location")).toContain("/log-control");
    const missing = await (await officer.get("/log-control/cases/00000000-0000-4000-8000-000000000000")).text();
    expect(missing).not.toContain("vakt");
    for (const subject of ["jonas", demo.administratorNo.subject, demo.municipalCoordinatorNo.subject, demo.logControllerSe.subject]) {
      const other = await arrive(subject);
      expect((await other.get(href)).status, subject).toBe(404);
      if (subject !== demo.logControllerSe.subject)
        for (const page of ["", "/rules", "/exceptions", "/report"]) expect((await other.get(`/log-control${page}`)).status, subject + page).toBe(404);
    }
    expect((await officer.get(`/persons/${demo.jonas.personId}/plan`)).status).toBe(404);
    expect(await (await (await arrive("jonas")).get(`/persons/${demo.jonas.personId}/log`)).text()).toContain("Aud Berntsen");
  }, 60_000);

  it("tells a guardian nothing of what is kept back: the same bytes before and after (attack 8)", async () => {
    const [karin, jenny] = [await arrive(demo.emmaMother.subject), await arrive(demo.teacher.subject)];
    const emma = `/persons/${demo.emma.personId}`;
    // without a decision her openings stand there
    expect(await (await karin.get(`${emma}/log`)).text()).toContain("Jenny Lund");
    const form = await (await jenny.get(`${emma}/keep-back`)).text();
    const groundId = /name="groundId"[^>]*value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? /value="([0-9a-f-]{36})"[^>]*name="groundId"/.exec(form)?.[1] ?? "";
    const decided = await jenny.post(`${emma}/keep-back`, {
      _key: await jenny.formKey(`${emma}/keep-back`),
      groundId,
      hiddenFrom: "guardians",
      coversFrom: day(-20),
      endsOn: day(30),
      reason: "En orosanmälan utreds just nu.",
    });
    expect(decided.status).toBe(302);
    const paths = [demo.teacher.agencyId, demo.municipalCoordinatorSe.agencyId, demo.socialInsurance.agencyId].flatMap((agency) => [
      `${emma}/log?agency=${agency}`,
      `${emma}/log.data?agency=${agency}`,
    ]);
    const read = async () => {
      const pages = [];
      for (const path of paths) pages.push(await bytesOf(karin, path));
      const file = (await (await karin.get(`${emma}/log.json`)).json()) as { looks: { actorName: string }[] };
      return { pages, others: file.looks.filter(({ actorName }) => actorName !== "Karin Lindqvist") };
    };
    const before = await read();
    for (const page of ["", "/plan", "/meetings", "/keep-back"]) await jenny.get(`${emma}${page}`);
    expect(await read()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain("Jenny Lund");
    expect(await (await karin.get(`${emma}/log`)).text()).not.toContain("Jenny Lund");
  }, 60_000);
});
