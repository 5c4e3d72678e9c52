import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { dayOf } from "#deadline/day.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { formatDay } from "#ui/moment.tsx";

/* The baton on a phone: offered and taken back, offered and taken over, told to the one it is about; one leaves, one is away, a chair is empty. */

let served: Served;
let browser: Browser;
let jonas: Screen, liv: Screen, anders: Screen, elin: Screen, hilde: Screen, tor: Screen;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [jonas, liv, anders, elin, hilde, tor] = await Screen.all(browser, served.address, [
    demo.jonas,
    demo.municipalCoordinatorNo,
    demo.receiver,
    demo.coordinatingUnitNo,
    { subject: demo.leaver.subject, hasJavaScript: false },
    demo.administratorNo,
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const person = `/persons/${demo.jonas.personId}`;
const today = formatDay(dayOf(new Date()), "nb");
let offer = "";

async function offerToAnders(): Promise<void> {
  const { t } = liv;
  await liv.go(`${person}/coordinator`);
  await liv.unfold(t("coordinator.hand-over"));
  const form = liv.form(t("coordinator.hand-over"));
  await liv.choose(t("coordinator.to-whom"), "Anders Rud", form);
  await liv.choose(t("coordinator.why"), t("coordinator.reason-capacity"), form);
  await liv.press(t("coordinator.offer-do"), { within: form });
  await liv.said(t("done.coordinator.offered"));
}

/** The newest offer stands last before the one who is asked. */
async function openOffer(): Promise<string> {
  await anders.go("/coordinator");
  await anders.page.locator('a[href^="/batons/"]').filter({ hasText: "Liv Myhre" }).last().click();
  await anders.sees(anders.t("coordinator.offer-title", { name: "Liv Myhre" }));
  return anders.path;
}

describe("a role is offered", () => {
  it("and held by the one who has it; he whom it is about knows, and she who is asked does not know of whom", async () => {
    const { t } = liv;
    await liv.go(`${person}/coordinator`);
    await liv.unfold(t("coordinator.hand-over"));
    expect(await liv.press(t("coordinator.offer-do"))).toBe(422);
    expect(await liv.problems()).toEqual([t("coordinator.missing-receiver"), t("coordinator.missing-reason")]);
    await liv.axe();
    await offerToAnders();
    await liv.picture("30-baton-offered");
    await jonas.go(person);
    await jonas.sees(t("coordinator.coming", { from: "Liv Myhre", to: "Anders Rud" }));
    offer = await openOffer();
    expect(await anders.allText()).not.toMatch(/Jonas|Haugen/);
    await anders.axe();
    await anders.picture("31-baton-asked");
  });

  it("is taken back, and the one who comes too late is told so", async () => {
    const { t } = liv;
    await liv.go(`${person}/coordinator`);
    await liv.press(t("coordinator.take-back"));
    await liv.said(t("done.coordinator.taken-back"));
    expect(await anders.press(t("coordinator.accept-do"))).toBe(422);
    // the form is gone with the question: what is left is how it ended
    await anders.sees(t("coordinator.offer-is-taken-back", { day: today }));
    expect(await anders.page.getByRole("button", { name: t("coordinator.accept-do") }).count()).toBe(0);
  });
});

describe("a role is taken over", () => {
  it("with what is open; she who had it sees that it was, and to whom, and nothing more", async () => {
    const { t } = anders;
    await offerToAnders();
    expect(await openOffer()).not.toBe(offer);
    await anders.press(t("coordinator.accept-do"));
    await anders.said(t("done.coordinator.taken-over"));
    await anders.axe();
    await anders.follow(t("coordinator.to-person"));
    await anders.sees("Jonas Lie Haugen");
    expect(await liv.go(person)).toBe(404);
    await liv.go("/coordinator");
    await liv.unfold(t("coordinator.given", { count: 1 }));
    const given = await liv.allText();
    expect(given).toContain(t("coordinator.given-to", { day: today, name: "Anders Rud", agency: "Fjordby kommune, sosialtjenesten" }));
    expect(given).not.toContain("Jonas");
    await liv.axe();
  });

  it("and he is told the new name, from which day, on his first page and in his log", async () => {
    const { t } = jonas;
    await jonas.go(person);
    await jonas.sees(t("coordinator.from-day", { day: today, name: "Anders Rud" }));
    await jonas.sees(t("coordinator.after-own", { former: "Liv Myhre" }));
    await jonas.axe();
    await jonas.picture("32-new-name");
    await jonas.go(`${person}/log`);
    expect(await jonas.page.content()).toContain(t("event.coordinator.take-over"));
  });
});

describe("he asks for another", () => {
  it("in words his coordinator never reads; the unit answers, and he reads the answer", async () => {
    const { t } = jonas;
    const words = "Jeg kjente Liv. Anders kjenner jeg ikke.";
    await jonas.go(`${person}/coordinator`);
    await jonas.unfold(t("coordinator.ask"));
    await jonas.pick(t("coordinator.ask-instead-of"), `Anders Rud (${t("person.side.municipal")})`);
    await jonas.fill(t("coordinator.ask-words"), words);
    await jonas.press(t("coordinator.ask-do"));
    await jonas.said(t("done.coordinator.asked"));
    await jonas.axe();
    await anders.go(`${person}/coordinator`);
    expect(await anders.page.content()).not.toContain("kjenner jeg ikke");
    await elin.go("/coordinator/gaps");
    await elin.follow(t("coordinator.ask-of", { name: "Jonas Lie Haugen" }));
    await elin.sees(words);
    await elin.pick(t("coordinator.answer"), t("coordinator.answer-stays"));
    await elin.fill(t("coordinator.answer-words", { name: "Jonas Lie Haugen" }), "Anders ringer deg i morgen. Si fra om en måned.");
    await elin.axe();
    await elin.press(t("coordinator.answer-do"));
    await elin.said(t("done.coordinator.ask-answered"));
    await jonas.go(`${person}/coordinator`);
    await jonas.sees("Anders ringer deg i morgen. Si fra om en måned.");
  });
});

describe("one is away, one leaves, one chair is empty", () => {
  it("and whom to call meanwhile stands first on his page", async () => {
    const { t } = anders;
    await anders.go("/coordinator/absence");
    const form = anders.form(t("coordinator.record-absence"));
    await anders.fill(t("coordinator.absent-from"), dayFromNow(0), form);
    await anders.fill(t("coordinator.absent-to"), dayFromNow(20), form);
    await anders.choose(t("coordinator.deputy"), "Oda Nilsen", form);
    await anders.press(t("coordinator.absence-do"), { within: form });
    await anders.said(t("done.coordinator.absence"));
    await anders.axe();
    await jonas.go(person);
    await jonas.sees(t("coordinator.call-instead", { name: "Oda Nilsen" }));
    await jonas.picture("33-call-instead");
    await jonas.go(`${person}/plan`);
    await jonas.sees(t("coordinator.call-instead", { name: "Oda Nilsen" }));
  });

  it("asks for everyone in one act, with JavaScript off, and sees who said no before", async () => {
    const { t } = hilde;
    await hilde.go("/coordinator/leaving");
    await hilde.sees(t("coordinator.declined-by", { name: "Liv Myhre" }));
    expect(await hilde.press(t("coordinator.leaving-do"))).toBe(422);
    expect(await hilde.problems()).toEqual([t("coordinator.nobody-chosen")]);
    await hilde.choose(t("coordinator.all-to"), "Ola Vik");
    await hilde.press(t("coordinator.leaving-do"));
    await hilde.said(t("done.coordinator.all-offered"));
    await hilde.sees(t("coordinator.offered-to", { name: "Ola Vik" }));
    await hilde.picture("34-leaver");
  });

  it("is seen by the unit, with since when and what to do: the role is offered from there", async () => {
    const { t } = elin;
    await elin.go("/coordinator/gaps");
    await elin.axe();
    await elin.picture("35-gaps");
    const card = elin.card("Reidun Tveter");
    await elin.sees(t("coordinator.gap-mandate-ended"), card);
    await elin.unfold(t("coordinator.gap-offer"), card);
    await elin.choose(t("coordinator.to-whom"), "Tone Eide", card);
    await elin.press(t("coordinator.offer-do"), { within: card });
    await elin.said(t("done.coordinator.offered"));
    await elin.sees(t("coordinator.offered-to", { name: "Tone Eide" }), elin.card("Reidun Tveter"));
    expect(await liv.go("/coordinator/gaps")).toBe(404);
    expect(await jonas.go("/coordinator/gaps")).toBe(404);
  });

  it("whoever ends a mandate is told how many lose their coordinator, and by no name", async () => {
    const { t } = tor;
    await tor.go(`/administration/professionals/${demo.leaver.professionalId}`);
    await tor.unfold(t("agency.end-mandate"));
    await tor.sees(t("agency.roles-held", { count: 8 }));
    await tor.pick(t("agency.end-when"), t("agency.end-now"));
    expect(await tor.press(t("agency.end-do"))).toBe(422);
    expect(await tor.problems()).toEqual([t("agency.holds-roles", { count: 8 })]);
    await tor.axe();
    expect(await tor.allText()).not.toMatch(/Lillian|Torill/);
  });
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  expect([jonas, liv, anders, elin, hilde, tor].flatMap(({ faults }) => faults)).toEqual([]);
});
