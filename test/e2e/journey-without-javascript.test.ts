import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { norwegianTestNumber } from "#db/demo/national-id.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import * as steps from "#test/e2e/steps.ts";

/* The main job with JavaScript switched off: an old phone, a strict office machine, a line that drops half of it. */

let served: Served;
let browser: Browser;
let nobody: Screen, elin: Screen, liv: Screen, ingrid: Screen, jonas: Screen, nina: Screen;
const plain = (who: { readonly subject?: string }) => ({ ...who, hasJavaScript: false }) as const;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [nobody, elin, liv, ingrid, jonas, nina] = await Screen.all(browser, served.address, [
    plain({}),
    plain(demo.coordinatingUnitNo),
    plain(demo.municipalCoordinatorNo),
    plain(demo.specialistCoordinatorNo),
    plain(demo.jonas),
    plain(demo.navConsultant),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const LEAST = "At Tuva trenger et sted å bo innen nyttår.";
const AGENCIES = ["Fjordby kommune, psykisk helse", "Fjordby DPS", "NAV Fjordby"];
let tuva = "";

describe("without JavaScript", () => {
  it("a need is raised, received, assessed and followed", async () => {
    const told = { person: "Tuva Hals", contact: "000 41 915", what: "Tuva sover hos venner.", raiser: "Mons Hals", unit: "Fjordby" };
    const receipt = await steps.raiseNeed(nobody, told);
    await steps.receiveNeed(elin, told.person);
    await steps.sayNeeded(elin, LEAST);
    await steps.registerPerson(elin, "12345678901");
    expect(await elin.problems()).toEqual([elin.t("person.number-not-valid")]);
    await steps.registerPerson(elin, norwegianTestNumber("2001-09-03", 55));
    await elin.said(elin.t("done.referral.registered"));
    await steps.followNeed(nobody, receipt);
    await nobody.sees(nobody.t("referral.meaning-assessed"));
  });

  it("two coordinators are asked, and say yes", async () => {
    await steps.offerRole(elin, { municipal: "Liv Myhre", specialist: "Ingrid Moe" });
    for (const coordinator of [liv, ingrid]) {
      await steps.openOffer(coordinator, LEAST);
      tuva = await steps.acceptOffer(coordinator);
    }
  });

  it("a consent is recorded in three steps", async () => {
    const { t } = liv;
    await liv.go(`${tuva}/consents/new`);
    await steps.chooseForConsent(liv, Object.fromEntries(AGENCIES.map((agency) => [agency, ["Bolig", "Økonomi"]])));
    await liv.press(t("consent.record-consent"));
    expect(await liv.problems()).toEqual([t("consent.says-not-how")]);
    await liv.pick(t("consent.how"), t("consent.form-oral"));
    await liv.fill(t("consent.witness"), "Mons Hals");
    await liv.press(t("consent.record-consent"));
    await liv.said(t("done.consent.given"));
    await liv.go(`${tuva}/plan`);
    await liv.press(t("plan.begin"));
    await liv.said(t("done.plan-begun"));
    await liv.picture("60-no-script-plan-begun");
  });

  it("he says what matters, in his own words", async () => {
    const person = `/persons/${demo.jonas.personId}`;
    await steps.sayWords(jonas, person, "matters", "At dere ringer før dere kommer.");
    await jonas.sees("At dere ringer før dere kommer.");
  });

  it("a measure without a person or a date is refused and what was typed is kept; with them it is taken", async () => {
    const { t } = liv;
    await liv.go(`${tuva}/plan/measures/new`);
    await liv.fill(t("measure.what"), "Lete etter hybel");
    await liv.fill(t("measure.how"), "På biblioteket");
    expect(await liv.press(t("measure.save"))).toBe(422);
    expect(await liv.problems()).toEqual(expect.arrayContaining([t("measure.has-no-owner"), t("measure.has-no-date")]));
    expect(await liv.field(t("measure.what")).inputValue()).toBe("Lete etter hybel");
    expect(await liv.field(t("measure.how")).inputValue()).toBe("På biblioteket");
    await liv.picture("61-no-script-measure-refused");
    await steps.fillMeasure(liv, { what: "Lete etter hybel", owner: "Ingrid Moe", dueIn: 14, area: "Bolig" });
    await liv.press(t("measure.save"));
    await liv.said(t("done.measure-saved"));
    await ingrid.go(`${tuva}/plan`);
    await ingrid.sees("Lete etter hybel");
  });

  it("a meeting is asked for, called, answered, held and closed", async () => {
    const { t } = liv;
    const meeting = await steps.requestMeeting(ingrid, tuva, "Hybel");
    await steps.callMeeting(liv, meeting, { inDays: 0, place: "Biblioteket" });
    await ingrid.go(meeting);
    await ingrid.pick(t("meeting.answer.which"), t("meeting.answer.no"));
    await ingrid.press(t("meeting.answer.send"));
    expect(await ingrid.problems()).toEqual([t("meeting.no-needs-a-reason")]);
    await ingrid.pick(t("meeting.answer.which"), t("meeting.answer.yes"));
    await ingrid.press(t("meeting.answer.send"));
    await ingrid.said(t("done.meeting.answered"));
    await liv.go(`${meeting}/hold`);
    await liv.choose("Ingrid Moe", t("meeting.came.present"), liv.form(t("meeting.attendance")));
    await liv.press(t("meeting.attendance-send"));
    await liv.said(t("done.meeting.attendance"));
    const agreed = liv.form(t("meeting.measures"));
    await liv.fill(t("meeting.measure-what"), "Ringe utleier", agreed);
    await liv.choose(t("meeting.measure-who"), "Ingrid Moe", agreed);
    await liv.fill(t("meeting.measure-by"), dayFromNow(9), agreed);
    await liv.choose(t("meeting.place.area"), "Bolig", agreed);
    await liv.press(t("meeting.measure-send"));
    await liv.said(t("done.meeting.agreed"));
    await liv.press(t("meeting.close"));
    expect(await liv.problems()).toEqual([t("meeting.has-no-next-date")]);
    await liv.fill(t("meeting.next-on"), dayFromNow(30));
    await liv.press(t("meeting.close"));
    await liv.said(t("done.meeting.closed"));
    await liv.sees("Ringe utleier");
    await liv.picture("62-no-script-meeting-closed");
  });

  it("the consent is taken back, and the page NAV has open is gone at the next click", async () => {
    const person = `/persons/${demo.jonas.personId}`;
    await nina.go(`${person}/plan`);
    await steps.takeBackFrom(jonas, person, "NAV Fjordby");
    expect(jonas.taps).toBe(3);
    await nina.page.getByRole("link", { name: nina.t("plan.link.history") }).click();
    await nina.page.getByRole("heading", { level: 1, name: nina.t("error.title-404") }).waitFor();
  });

  it("and no page was wider than the phone", () => {
    expect([nobody, elin, liv, ingrid, jonas, nina].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
