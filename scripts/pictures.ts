// Makes the screenshots of the README and of docs/stories, from the built pages and a fresh demo area: `npm run pictures`.
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser, sitDown, type Tongue } from "#test/e2e/browser.ts";
import { serve } from "#test/e2e/serve.ts";

interface Picture {
  readonly file: string;
  readonly subject?: string;
  readonly tongue: Tongue;
  readonly path: string;
  readonly width: 360 | 1100;
  /** what is done on the page before the picture is taken */
  readonly act?: (page: Page) => Promise<void>;
}

const jonas = `/persons/${demo.jonas.personId}`;
const emma = `/persons/${demo.emma.personId}`;
const randi = `/persons/${demo.randi.personId}`;
const no = { tongue: "nb", width: 1100 } as const;
const se = { tongue: "sv", width: 1100 } as const;
const liv = demo.municipalCoordinatorNo.subject;
const annaLena = demo.municipalCoordinatorSe.subject;
const phone = { width: 360 } as const;
/** Goes on by the first link to an address of that shape, as a user would. */
const follow = (shape: RegExp) => async (page: Page) => {
  const links = await page.locator("main a[href]").evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const link = links.find((each) => shape.test(each));
  if (link === undefined) throw new Error(`no link like ${shape} on ${page.url()}`);
  await page.goto(link);
};

const pictures: Picture[] = [
  { file: "first-page-phone", subject: "jonas", ...no, ...phone, path: jonas },
  { file: "plan", subject: "jonas", ...no, path: `${jonas}/plan` },

  { file: "jonas-01-raise", ...no, ...phone, path: "/raise" },
  { file: "jonas-02-needs", subject: demo.coordinatingUnitNo.subject, ...no, path: "/needs" },
  { file: "jonas-03-my-day", subject: liv, ...no, path: "/" },
  { file: "jonas-04-consent", subject: "jonas", ...no, path: `${jonas}/consents` },
  { file: "jonas-05-plan", subject: liv, ...no, path: `${jonas}/plan` },
  { file: "jonas-06-check", subject: liv, ...no, path: `${jonas}/plan/check` },
  { file: "jonas-07-meetings", subject: "jonas", ...no, path: `${jonas}/meetings` },
  { file: "jonas-08-first-page", subject: "jonas", ...no, ...phone, path: jonas },
  { file: "jonas-09-see-as", subject: "jonas", ...no, path: `${jonas}/participants`, act: follow(/\/see-as\/[0-9a-f-]{36}$/) },
  { file: "jonas-10-take-back", subject: "jonas", ...no, ...phone, path: `${jonas}/take-back` },
  { file: "jonas-11-who-looked", subject: "jonas", ...no, path: `${jonas}/log` },
  { file: "jonas-12-follow-up", subject: "jonas", ...no, path: `${jonas}/plan/follow-up` },
  { file: "jonas-13-history", subject: liv, ...no, path: `${jonas}/plan/history` },

  { file: "emma-01-network", subject: demo.emmaMother.subject, ...se, path: `${emma}/circle` },
  { file: "emma-02-first-page", subject: demo.emmaMother.subject, ...se, ...phone, path: emma },
  { file: "emma-03-consents", subject: demo.emmaMother.subject, ...se, path: `${emma}/consents` },
  { file: "emma-04-plan", subject: annaLena, ...se, path: `${emma}/plan` },
  { file: "emma-05-check", subject: annaLena, ...se, path: `${emma}/plan/check` },
  { file: "emma-06-meeting", subject: annaLena, ...se, path: `${emma}/meetings` },
  { file: "emma-07-school", subject: demo.teacher.subject, ...se, path: `${emma}/plan` },
  { file: "emma-08-insurance", subject: demo.socialInsurance.subject, ...se, path: `${emma}/plan` },
  { file: "emma-09-timeline", subject: annaLena, ...se, path: `${emma}/timeline` },

  { file: "randi-01-first-page", subject: "randi", ...no, ...phone, path: randi },
  { file: "randi-02-circle", subject: "randi", ...no, path: `${randi}/circle` },
  { file: "randi-03-timeline", subject: "randi", ...no, path: `${randi}/timeline` },
  { file: "randi-04-plan", subject: "randi", ...no, path: `${randi}/plan` },
  { file: "randi-05-summary", subject: "randi", ...no, path: `${randi}/summary` },
];

mkdirSync("docs/pictures", { recursive: true });
const served = await serve();
const browser = await launchBrowser();
try {
  for (const { file, subject, tongue, path, width, act } of pictures) {
    const { context, page } = await sitDown(browser, served.address, { ...(subject === undefined ? {} : { subject }), tongue, width });
    const answer = await page.goto(path);
    if (answer?.status() !== 200) throw new Error(`${file}: ${path} answered ${answer?.status()}`);
    await act?.(page);
    await page.waitForLoadState("networkidle");
    const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), width === 360 ? 1400 : 1500);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `docs/pictures/${file}.png`, clip: { x: 0, y: 0, width, height } });
    await context.close();
    console.log(`docs/pictures/${file}.png`);
  }
} finally {
  await browser.close();
  await served.stop();
}
