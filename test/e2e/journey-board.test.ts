import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Keyboard } from "#test/e2e/keyboard.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* The fifteen-minute meeting at the board: by keyboard alone from start to end, and on a phone without JavaScript. */

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const board = `/board/${idOf("team/fjordby")}`;

describe("the meeting", () => {
  it("is led by keyboard alone: what was left undone, a signal answered, what we do today, the next row, and the end", async () => {
    const screen = await Screen.of(browser, served.address, { subject: demo.specialistCoordinatorNo.subject, width: 1280 });
    const keyboard = new Keyboard(screen.page);
    const { t, page } = screen;
    const enter = async (name: string, role: "link" | "button" = "link") => {
      await keyboard.tabTo(page.getByRole(role, { name, exact: true }).first());
      await keyboard.press("Enter");
    };
    await screen.go("/board");
    await screen.sees(/avtaler? står igjen/);
    await screen.axe();
    await screen.picture("board-01-whole");
    await keyboard.tabTo(page.getByRole("link", { name: t("board.start") }));
    await keyboard.press("Enter");
    const opened = page.locator("#opened");
    await opened.waitFor();
    // one goes on from the row that opened, not from the top of the page
    await page.waitForFunction(() => document.activeElement?.id === "opened");
    const first = await opened.innerText();
    await screen.axe();
    await screen.picture("board-02-row");

    await enter(t("board.mark-done"), "button");
    await screen.said(t("done.board.done"));

    const answer = page.locator(".signal summary").first();
    await keyboard.tabTo(answer);
    await keyboard.press("Enter");
    const form = page.locator(".signal form").first();
    await keyboard.tabTo(form.getByRole("radio").first());
    await keyboard.press("Space");
    await keyboard.arrowTo(() => form.getByRole("radio", { name: t("signal.close-reason.plan-made") }).isChecked());
    await keyboard.tabTo(screen.field(t("signal.next-step"), form));
    await keyboard.type("Anders går innom torsdag");
    await keyboard.tabTo(form.getByRole("button", { name: t("signal.close-do") }));
    const signals = await page.locator(".signal").count();
    await keyboard.press("Enter");
    await screen.said(t("done.signal.closed"));
    expect(await page.locator(".signal").count()).toBe(signals - 1);

    await keyboard.tabTo(screen.field(t("board.words")));
    await keyboard.type("Ringe i kveld");
    await enter(t("board.decide-do"), "button");
    await screen.said(t("done.board.decided"));
    await screen.sees(/I dag: Ringe i kveld \(Ingrid Moe/);

    await keyboard.tabTo(page.getByRole("link", { name: /^Neste: / }).last());
    await keyboard.press("Enter");
    await page.waitForFunction((before) => document.activeElement?.id === "opened" && document.activeElement.textContent !== before, first);

    await enter(t("board.finish-do"), "button");
    await screen.said(t("done.board.closed"));
    await screen.axe();
    await keyboard.tabTo(page.locator("main ul a").first());
    await keyboard.press("Enter");
    await screen.sees("Ringe i kveld");
    await screen.axe();
    await screen.picture("board-03-kept");
    console.log(`keyboard: a meeting at the board, two rows of it: ${keyboard.keys} keys`);
    expect([...keyboard.faults, ...screen.faults]).toEqual([]);
  });

  it("on a phone without JavaScript: a contact from the row, a reason, and a meeting that has been closed already", async () => {
    const screen = await Screen.of(browser, served.address, { subject: demo.municipalCoordinatorNo.subject, width: 360, hasJavaScript: false });
    const { t, page } = screen;
    await screen.go(`${board}?names=full&row=${idOf("enrolment/jonas")}`);
    await screen.picture("board-04-phone");
    await screen.unfold(t("board.contact"));
    await screen.press(t("contact.outcome.met"));
    await screen.said(t("done.contact.met"));
    await screen.unfold(t("board.why"));
    await screen.choose(t("board.reason"), t("board.reason.crisis-prevention"));
    await screen.press(t("board.reason-set"));
    await screen.said(t("done.board.reason-set"));
    await screen.sees(t("board.reason.crisis-prevention"));
    // nothing typed, nobody chosen: said beside the field, and the row stays open
    expect(await screen.press(t("board.decide-do"))).toBe(422);
    expect(await screen.problems()).toEqual([t("form.required")]);
    await screen.sees(t("board.is-finished"));
    expect(page.url()).toContain("row=");
    expect(screen.faults).toEqual([]);
  });

  it("fits a phone, in Swedish too", async () => {
    const screen = await Screen.of(browser, served.address, { subject: demo.municipalCoordinatorSe.subject, tongue: "sv" });
    await screen.go("/board");
    await screen.axe();
    await screen.picture("board-05-sv");
    await screen.follow(screen.t("board.start"));
    await screen.axe();
    await screen.follow(screen.t("board.close-row"));
    await screen.follow(screen.t("board.show-names"));
    await screen.sees("Emma Lindqvist");
    expect(screen.faults).toEqual([]);
  });

  it("a peer worker has no board", async () => {
    const screen = await Screen.of(browser, served.address, { subject: demo.peerWorker.subject });
    await screen.go("/board");
    await screen.sees(screen.t("board.no-team"));
    expect(await screen.go(board)).toBe(404);
  });

  it("he who was talked about reads it in his log", async () => {
    const screen = await Screen.of(browser, served.address, { subject: demo.jonas.subject });
    await screen.go(`/persons/${demo.jonas.personId}/log`);
    await screen.sees(screen.t("event.board.meeting"));
    await screen.go(`/persons/${demo.jonas.personId}/signals`);
    await screen.axe();
    await screen.sees(screen.t("signal.means-own"));
    expect(screen.faults).toEqual([]);
  });
});
