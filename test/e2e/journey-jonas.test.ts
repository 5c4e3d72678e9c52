import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { MEETING_RULE } from "#db/demo/deadlines.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import * as steps from "#test/e2e/steps.ts";
import { formatDay } from "#ui/moment.tsx";

/* A plan in use, on a phone: the one who owns it asks for a meeting, sees what others see, and takes it back from one of them. */

let served: Served;
let browser: Browser;
let jonas: Screen, liv: Screen, ingrid: Screen, nina: Screen, geir: Screen;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  [jonas, liv, ingrid, nina, geir] = await Screen.all(browser, served.address, [
    demo.jonas,
    demo.municipalCoordinatorNo,
    demo.specialistCoordinatorNo,
    demo.navConsultant,
    demo.housing,
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const person = `/persons/${demo.jonas.personId}`;
const NAV = "NAV Fjordby";
const PLACE = "Kafé Fyrlyset, bakrommet";
const NEW_MEASURE = "Spørre verkstedet om å begynne med to dager";
const BIKES = "Jeg vil mekke sykler igjen, et sted der de regner med at jeg kommer.";
let meeting = "";
/** A seat at the meeting, at Liv's screen: the name stands among those who can see a question too, in a line with others. */
const seatOf = (name: string) => liv.page.locator("main li").filter({ has: liv.page.getByText(name, { exact: true }) });

describe("his first page", () => {
  it("says whom to call, when they meet, what matters and who helps with what", async () => {
    const { t } = jonas;
    await jonas.go(person);
    const call = jonas.page.getByRole("link", { name: new RegExp(`^${t("person.coordinator.call", { name: "Liv Myhre" })}`) });
    expect(await call.getAttribute("href")).toMatch(/^tel:[+\d]+$/);
    // without scrolling, on a small phone
    expect((await call.boundingBox())?.y).toBeLessThan(640);
    for (const title of [t("person.coordinators-own"), t("person.next-meeting"), t("person.overview.what-matters"), t("person.helpers-own")])
      await jonas.page.getByRole("heading", { name: title }).waitFor();
    await jonas.sees("Hjemme hos Jonas", jonas.region(t("person.next-meeting")));
    await jonas.sees(/^At jeg får bo der jeg bor\./);
    await jonas.sees("Komme hjem til Jonas og ta det som haster", jonas.card("Geir Solbakken"));
    await jonas.picture("20-first-page");
  });
});

describe("a meeting", () => {
  it("is asked for by him, and a clock starts that says by when and whose promise it is", async () => {
    const { t } = jonas;
    meeting = await steps.requestMeeting(jonas, person, "Verkstedet");
    await jonas.sees(t("meeting.due.left", { day: formatDay(dayFromNow(21), "nb"), days: 21 }));
    await jonas.sees(t("meeting.due.basis-local", { days: 21, source: MEETING_RULE.no.source }));
    await jonas.unfold(t("meeting.ask"));
    await jonas.fill(t("meeting.ask-what-own"), "Kan jeg begynne med to dager?");
    await jonas.press(t("meeting.ask-send"));
    await jonas.said(t("done.meeting.asked"));
  });

  it("is called by the coordinator: some have a duty to come, others are welcome", async () => {
    const { t } = liv;
    await liv.go(`${meeting}/call`);
    await liv.sees("Kan jeg begynne med to dager?");
    await liv.fill(t("meeting.starts"), `${dayFromNow(12)}T12:30`);
    expect(await liv.press(t("meeting.call-send"))).toBe(422);
    expect(await liv.problems()).toEqual([t("meeting.has-no-place")]);
    expect(await liv.field(t("meeting.starts")).inputValue()).toBe(`${dayFromNow(12)}T12:30`);
    await liv.axe();
    await liv.picture("21-call-refused");
    await liv.fill(t("meeting.where"), PLACE);
    await liv.choose("Ingrid Moe", t("meeting.choice.called"));
    await liv.choose("Geir Solbakken", t("meeting.choice.called"));
    await liv.choose("Nina Farstad", t("meeting.choice.invited"));
    await liv.choose("Bjørn Aas", t("meeting.choice.not"));
    await liv.press(t("meeting.call-send"));
    await liv.said(t("done.meeting.called"));
    const duties = Object.fromEntries(
      await Promise.all((["called", "invited"] as const).map(async (duty) => [duty, await liv.card(t(`meeting.duty.${duty}-means`)).innerText()])),
    );
    expect(duties["called"]).toMatch(/Ingrid Moe[^]*Geir Solbakken|Geir Solbakken[^]*Ingrid Moe/);
    expect(duties["called"]).not.toContain("Jonas");
    expect(duties["invited"]).toMatch(/Nina Farstad/);
    expect(duties["invited"]).toMatch(/Jonas Lie Haugen/);
    expect(await liv.allText()).not.toContain("Bjørn Aas");
  });

  it("goes into a calendar without a name or a place", async () => {
    const [download] = await Promise.all([
      jonas.page.waitForEvent("download"),
      jonas.go(meeting).then(() => jonas.page.getByRole("link", { name: jonas.t("meeting.calendar") }).click()),
    ]);
    const file = await readFile(await download.path(), "utf8");
    expect(file).toContain(`DTSTART:${dayFromNow(12).replaceAll("-", "")}T`);
    expect(`${file}${download.suggestedFilename()}`).not.toMatch(/Jonas|Haugen|Myhre|Fyrlyset|LOCATION|ATTENDEE/);
  });

  it("does not close before its day; brought forward, everyone is asked again", async () => {
    const { t } = liv;
    await liv.go(`${meeting}/hold`);
    await liv.fill(t("meeting.next-on"), dayFromNow(40));
    expect(await liv.press(t("meeting.close"))).toBe(422);
    expect(await liv.problems()).toEqual([t("meeting.is-not-yet", { day: Date.parse(`${dayFromNow(12)}T12:30Z`) })]);
    await liv.go(`${meeting}/call`);
    await liv.fill(t("meeting.starts"), `${dayFromNow(0)}T12:30`);
    await liv.press(t("meeting.call-again-send"));
    await liv.said(t("done.meeting.called-again"));
  });

  it("is answered by each: yes, no with a reason, someone else instead", async () => {
    const { t } = geir;
    await geir.go(meeting);
    await geir.pick(t("meeting.answer.which"), t("meeting.answer.no"));
    expect(await geir.press(t("meeting.answer.send"))).toBe(422);
    expect(await geir.problems()).toEqual([t("meeting.no-needs-a-reason")]);
    await geir.axe();
    await geir.fill(t("meeting.answer.why"), "Jeg er på kurs den dagen.");
    await geir.press(t("meeting.answer.send"));
    await geir.said(t("done.meeting.answered"));
    await ingrid.go(meeting);
    await ingrid.pick(t("meeting.answer.which"), t("meeting.answer.substitute"));
    await ingrid.press(t("meeting.answer.send"));
    expect(await ingrid.problems()).toEqual([t("meeting.substitute-needs-a-name")]);
    await ingrid.fill(t("meeting.answer.whom"), "Tone Eide");
    await ingrid.press(t("meeting.answer.send"));
    await ingrid.said(t("done.meeting.answered"));
    for (const screen of [nina, jonas]) {
      await screen.go(meeting);
      await screen.pick(t("meeting.answer.which"), t("meeting.answer.yes"));
      await screen.press(t("meeting.answer.send"));
      await screen.said(t("done.meeting.answered"));
    }
    await liv.go(meeting);
    for (const words of [t("meeting.seat.says", { reason: "Jeg er på kurs den dagen." }), t("meeting.seat.sends", { name: "Tone Eide" })])
      await liv.sees(words);
    expect(await seatOf("Nina Farstad").innerText()).toContain(t("meeting.answered.yes"));
    await liv.picture("22-meeting-answered");
  });

  it("is held: who came, what was decided, a measure that lands in the plan; and does not close without the next date", async () => {
    const { t } = liv;
    await liv.go(`${meeting}/hold`);
    const came = liv.form(t("meeting.attendance"));
    await liv.choose("Jonas Lie Haugen", t("meeting.came.present"), came);
    await liv.choose(t("meeting.instead-of", { name: "Ingrid Moe", substitute: "Tone Eide" }), t("meeting.came.late"), came);
    await liv.pick(t("meeting.who-spoke", { name: "Jonas" }), "Jonas Lie Haugen", came);
    await liv.press(t("meeting.attendance-send"), { within: came });
    await liv.said(t("done.meeting.attendance"));
    await liv.fill(t("meeting.decision-what"), "Jonas velger dagene selv.");
    const agreed = liv.form(t("meeting.measures"));
    await liv.fill(t("meeting.measure-what"), NEW_MEASURE, agreed);
    await liv.press(t("meeting.decision-send"));
    await liv.said(t("done.meeting.decided"));
    // what was saved is not saved again by the next press; what is half written in another form stays
    await expect.poll(() => liv.field(t("meeting.decision-what")).inputValue()).toBe("");
    expect(await liv.field(t("meeting.measure-what"), agreed).inputValue()).toBe(NEW_MEASURE);
    expect(await liv.press(t("meeting.measure-send"))).toBe(422);
    expect(await liv.field(t("meeting.measure-what")).inputValue()).toBe(NEW_MEASURE);
    await liv.axe();
    await liv.choose(t("meeting.measure-who"), "Nina Farstad", agreed);
    await liv.fill(t("meeting.measure-by"), dayFromNow(20), agreed);
    await liv.choose(t("meeting.measure-goal"), BIKES, agreed);
    await liv.press(t("meeting.measure-send"));
    await liv.said(t("done.meeting.agreed"));
    await jonas.go(`${person}/plan`);
    await jonas.sees(NEW_MEASURE);

    expect(await liv.press(t("meeting.close"))).toBe(422);
    expect(await liv.problems()).toEqual([t("meeting.has-no-next-date")]);
    await liv.axe();
    await liv.picture("23-close-refused");
    await liv.fill(t("meeting.next-on"), dayFromNow(40));
    await liv.press(t("meeting.close"));
    await liv.said(t("done.meeting.closed"));
    await liv.sees("Jonas velger dagene selv.");
    await liv.sees(formatDay(dayFromNow(40), "nb"));
    expect(await seatOf("Ingrid Moe").innerText()).toContain(t("meeting.came.late"));
  });
});

describe("the plan lives on", () => {
  it("is confirmed by an agency for its part, until that part is changed", async () => {
    const { t } = nina;
    await nina.go(`${person}/plan/confirm`);
    await nina.sees(t("confirm.cleared"), nina.card(NAV)); // by the measure of the meeting
    await nina.press(t("confirm.do-for", { party: NAV }));
    await nina.said(t("done.plan-confirmed"));
    await nina.sees(t("confirm.confirmed"), nina.card(NAV));
    await liv.go(`${person}/plan`);
    await liv.follow(NEW_MEASURE);
    await liv.fill(t("measure.extent"), "To dager i uka");
    await liv.press(t("measure.save"));
    await liv.said(t("done.measure-saved"));
    await jonas.go(`${person}/plan/confirm`);
    await jonas.sees(t("confirm.cleared"), jonas.card(NAV));
    await jonas.sees("To dager i uka", jonas.card(NAV));
    await jonas.picture("24-confirmation-cleared");
  });

  it("is followed up: a goal is given up with a reason, he says how he finds it, and the history keeps the earlier wording", async () => {
    const { t } = liv;
    const follow = async (screen: Screen) => {
      await screen.go(`${person}/plan/follow-up`);
      return screen.region(BIKES);
    };
    const atLiv = await follow(liv);
    await liv.unfold(t("follow-up.review-goal"), atLiv);
    await liv.choose(t("follow-up.goal-status"), t("plan-history.status.given-up"), atLiv);
    await liv.press(t("follow-up.save-status"), { within: atLiv.getByRole("form", { name: t("follow-up.review-goal") }) });
    expect(await liv.problems()).toEqual([t("follow-up.reason-needed")]);
    await liv.axe();
    await liv.fill(t("follow-up.reason"), "Verkstedet legges ned.", atLiv.getByRole("form", { name: t("follow-up.review-goal") }));
    await liv.press(t("follow-up.save-status"), { within: atLiv.getByRole("form", { name: t("follow-up.review-goal") }) });
    await liv.said(t("done.goal-reviewed"));
    const atJonas = await follow(jonas);
    await jonas.sees("Verkstedet legges ned.", atJonas);
    await jonas.unfold(t("follow-up.rate"), atJonas);
    await jonas.choose(t("follow-up.rating-mine"), "6,5", atJonas);
    await jonas.press(t("follow-up.save-rating"), { within: atJonas });
    await jonas.said(t("done.goal-rated"));
    await jonas.sees(t("follow-up.rated", { points: "6,5" }), atJonas);

    await jonas.go(`${person}/plan`);
    await jonas.follow(BIKES);
    await jonas.fill(t("goal.heading"), "Jeg vil mekke sykler hjemme i kjelleren.");
    await jonas.press(t("goal.save"));
    await jonas.said(t("done.goal-reworded"));
    await nina.go(`${person}/plan/history`);
    await nina.sees(
      t("plan-history.turn", {
        field: t("plan-history.field.goal.words"),
        from: t("plan-history.quoted", { words: BIKES }),
        to: t("plan-history.quoted", { words: "Jeg vil mekke sykler hjemme i kjelleren." }),
      }),
    );
    await nina.picture("25-history");
  });
});

describe("he decides", () => {
  it("sees the plan as NAV sees it: exactly what stands on NAV's own page", async () => {
    const { t } = jonas;
    const read = async (screen: Screen) => ({
      measures: await screen.page.locator("li.card[id^=measure-] > p:first-child").allInnerTexts(),
      goals: await screen.page.locator("article.goal h4").allInnerTexts(),
      contributions: await screen.page.locator("#contributions dd").allInnerTexts(),
    });
    await nina.go(`${person}/plan`);
    const hers = await read(nina);
    await jonas.go(`${person}/participants`);
    await jonas.follow(t("participant.see-as", { name: "Nina Farstad" }));
    await jonas.sees(t("participant.see-as-banner", { name: "Nina Farstad", agency: NAV }));
    expect(await read(jonas)).toEqual(hers);
    expect(hers.measures.length).toBeGreaterThan(3);
    await jonas.go(`${person}/plan`);
    expect((await read(jonas)).measures.length).toBeGreaterThan(hers.measures.length);
  });

  it("takes it back with three taps, and the page NAV has open leads nowhere at the next click", async () => {
    await nina.go(`${person}/plan`);
    await steps.takeBackFrom(jonas, person, NAV);
    expect(jonas.taps).toBe(3);
    await jonas.picture("26-taken-back");
    await nina.page.getByRole("link", { name: nina.t("plan.link.history") }).click();
    await nina.page.getByRole("heading", { level: 1, name: nina.t("error.title-404") }).waitFor();
    expect(await nina.allText()).not.toMatch(/Jonas|Haugen/);
    await nina.axe();
    await nina.picture("27-closed-to-nav");
  });

  it("reads who has looked", async () => {
    const { t } = jonas;
    await jonas.go(`${person}/log`);
    const visit = jonas.page
      .locator(".visits > li")
      .filter({ hasText: `Nina Farstad, ${NAV}` })
      .first();
    await jonas.sees(t("event.plan.read"), visit);
    await jonas.picture("28-log", false);
  });
});

it("no page was wider than the phone, complained in the console, or had a fault that axe can find", () => {
  expect([jonas, liv, ingrid, nina, geir].flatMap(({ faults }) => faults)).toEqual([]);
});
