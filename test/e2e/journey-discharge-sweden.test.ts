import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { localOf } from "#deadline/area-time.ts";
import { dayOf } from "#deadline/day.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { formatDay, formatMoment } from "#ui/moment.tsx";

/*
 * A hospital stay in Sweden, in Swedish, on a phone, from the admission to the day she leaves: the admission notice within
 * 24 hours, the call within three days, and the municipality's liability to pay, a day later when the notice came after noon
 * (lag 2017:612).
 */

let served: Served;
let browser: Browser;
let johan: Screen, annaLena: Screen, karin: Screen, teacher: Screen;
const sv = (who: { readonly subject: string }) => ({ subject: who.subject, tongue: "sv" }) as const;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [johan, annaLena, karin, teacher] = await Screen.all(browser, served.address, [
    sv(demo.specialistCoordinatorSe),
    sv(demo.municipalCoordinatorSe),
    sv(demo.emmaMother),
    sv(demo.teacher),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const stays = `/persons/${demo.emma.personId}/stays`;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** so many days ago at this hour of the wall clock */
const agoAt = (days: number, clock: string) => `${dayFromNow(-days)}T${clock}`;
const admitted = new Date(Date.now() - 3 * DAY + HOUR);
let stay = "";

/** Writes down when a step was taken, on the stay's own page. */
async function writeStep(screen: Screen, step: "notice" | "ready" | "call", at: string): Promise<void> {
  const { t } = screen;
  const form = screen.form(t(`discharge.step.${step}`));
  if (!(await form.isVisible())) await screen.unfold(/^/, stepCard(screen, step));
  await screen.fill(t("discharge.at"), at, form);
  await screen.press(t("stay.save"), { within: form });
  await screen.said(t("done.discharge.step"));
}
const stepCard = (screen: Screen, step: "admitted" | "notice" | "ready" | "call") =>
  screen.page.getByRole("listitem").filter({ has: screen.page.getByRole("heading", { level: 3, name: screen.t(`discharge.step.${step}`), exact: true }) });

describe("a stay in hospital", () => {
  it("is entered with the minute it began, and asks at once for the admission notice", async () => {
    const { t } = johan;
    await johan.go(`/persons/${demo.emma.personId}/contacts`);
    await johan.follow(t("stay.title"));
    await johan.fill(t("stay.where"), "Norrälvs sjukhus, barnkliniken");
    await johan.fill(t("discharge.admitted-at"), localOf(new Date(Date.now() + 2 * HOUR)));
    expect(await johan.press(t("stay.admit-do"))).toBe(422);
    expect(await johan.problems()).toHaveLength(1);
    await johan.fill(t("discharge.admitted-at"), localOf(admitted));
    await johan.press(t("stay.admit-do"));
    await johan.said(t("done.stay.admitted"));
    stay = johan.path;
    await johan.sees(
      t("discharge.due.discharge.admitted", { due: formatMoment(new Date(Math.floor(admitted.getTime() / 60_000) * 60_000 + DAY), "sv") }),
      stepCard(johan, "notice"),
    );
    await johan.sees(t("discharge.state.overdue"), stepCard(johan, "notice"));
    await johan.axe();
    await johan.picture("67-se-admitted");
  });

  it("shows what is due in the list too, to those around her who may read of her health", async () => {
    await johan.go(stays);
    await johan.sees(/^Inskrivningsmeddelandet ska skickas senast/);
    await johan.axe();
    await annaLena.go(stays);
    await annaLena.sees(/^Inskrivningsmeddelandet ska skickas senast/);
    await teacher.go(stays);
    expect(await teacher.allText()).not.toMatch(/barnkliniken|Inskrivningsmeddelandet/);
  });

  it("has its notice in time once the slip is put right", async () => {
    const { t } = johan;
    await johan.go(stay);
    await writeStep(johan, "notice", localOf(new Date(admitted.getTime() + 20 * HOUR)));
    await johan.sees(t("discharge.state.met"), stepCard(johan, "notice"));
  });

  it("counts three days for the call, and the payment from all that was sent, four days after a notice past noon", async () => {
    const { t } = johan;
    await writeStep(johan, "ready", agoAt(1, "11:59"));
    await johan.sees(t("discharge.due.discharge.ready", { due: formatDay(dayFromNow(2), "sv") }), stepCard(johan, "call"));
    await johan.sees(t("discharge.payment-waits"));
    await johan.picture("68-se-ready");
    await johan.axe();
    await annaLena.go(stay);
    await writeStep(annaLena, "call", localOf(new Date(Date.now() - 60_000)));
    await annaLena.sees(t("discharge.due.discharge.payment", { due: formatDay(dayFromNow(2), "sv") }), stepCard(annaLena, "call"));
    await annaLena.sees(t("discharge.payment.running"));
    // put right: it was sent after noon
    await writeStep(annaLena, "ready", agoAt(1, "12:01"));
    await annaLena.sees(t("discharge.due.discharge.payment", { due: formatDay(dayFromNow(3), "sv") }), stepCard(annaLena, "call"));
    await annaLena.axe();
    await annaLena.picture("69-se-payment");
    await annaLena.go(stays);
    await annaLena.sees(/^Kommunens betalningsansvar/);
    await karin.go(stays);
    await karin.sees(t("stay.line.there", { kind: t("stay.kind.hospital"), from: formatDay(dayOf(admitted), "sv") }));
    expect(await karin.allText()).not.toContain("betalningsansvar");
    await annaLena.go(stay);
  });

  it("ends: she has left before the municipality pays, and her mother reads where she was", async () => {
    const { t } = annaLena;
    await annaLena.press(t("stay.discharge"));
    await annaLena.said(t("done.stay.discharged"));
    await annaLena.sees(t("discharge.payment.met"));
    await annaLena.axe();
    await annaLena.picture("70-se-discharged");
    await karin.go(stays);
    await karin.sees(t("stay.line.discharged", { kind: t("stay.kind.hospital"), from: formatDay(dayOf(admitted), "sv"), to: formatDay(dayFromNow(0), "sv") }));
    expect(await karin.allText()).toContain("barnkliniken");
    await karin.axe();
  });
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  expect([johan, annaLena, karin, teacher].flatMap(({ faults }) => faults)).toEqual([]);
});
