import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { localOf } from "#deadline/area-time.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";

/* A week of the coordinating team, on a telephone: who is in it, its meeting, a level that changes, advice, and the evening. */

let served: Served;
let browser: Browser;
let tor: Screen, ingrid: Screen, liv: Screen, jonas: Screen, gp: Screen, roy: Screen;

beforeAll(async () => {
  [served, browser] = await Promise.all([
    serve({}, async (database) => {
      await database.runSql("delete from care.team_duty");
    }),
    launchBrowser(),
  ]);
  [tor, ingrid, liv, jonas, gp, roy] = await Screen.all(browser, served.address, [
    demo.administratorNo,
    demo.specialistCoordinatorNo,
    demo.municipalCoordinatorNo,
    demo.jonas,
    demo.gp,
    demo.peerWorker,
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const team = `/team/${idOf("team/fjordby")}`;
const person = `/persons/${demo.jonas.personId}`;
const LEARNED = "Den som skriver ut, ringer den som skal dra innom.";
const DECIDED = "Liv ringer Jonas før helga.";

describe("a week of the team", () => {
  it("an administrator commits one more, with a share of a post", async () => {
    const { t } = tor;
    await tor.go("/administration/teams");
    await tor.follow("Samhandlingsteamet i Fjordby");
    await tor.sees(t("team.posts-of", { posts: 5.2, people: 14 }));
    await tor.unfold(t("team.commit"));
    const form = tor.form(t("team.commit"));
    await tor.choose(t("team.whom"), "Marte Holm", form);
    await tor.fill(t("team.share-in-percent"), "120", form);
    expect(await tor.press(t("team.commit-do"), { within: form })).toBe(422);
    expect(await tor.problems()).toContain(t("team.share-is-per-cent"));
    await tor.fill(t("team.share-in-percent"), "20", tor.form(t("team.commit")));
    await tor.press(t("team.commit-do"), { within: tor.form(t("team.commit")) });
    await tor.said(t("done.team.committed"));
    await tor.sees(t("team.posts-of", { posts: 5.4, people: 15 }));
    await tor.axe();
  });

  it("whoever leads the team welcomes her, and nobody else", async () => {
    const { t } = ingrid;
    const name = t("team.welcome-whom", { name: "Marte Holm" });
    await liv.go(team);
    expect(await liv.form(name).count()).toBe(0);
    await ingrid.go(team);
    await ingrid.axe();
    await ingrid.press(t("team.welcome"), { within: ingrid.form(name) });
    await ingrid.said(t("done.team.welcomed"));
    expect(await ingrid.form(name).count()).toBe(0);
  });

  it("a member sees what the team can carry, and nobody's name", async () => {
    const { t } = liv;
    await liv.go("/team");
    expect(liv.path).toBe(team);
    await liv.sees(t("team.posts-of", { posts: 5.4, people: 15 }));
    expect(await liv.allText()).not.toContain("Jonas");
    await liv.axe();
  });

  it("the meeting has its agenda, and marks what one side decided alone", async () => {
    const { t } = ingrid;
    await ingrid.go(`${team}/meeting`);
    await ingrid.sees("Ring Dag hver morgen til han har fått nøkkel.");
    await ingrid.unfold(t("team.begin"));
    await ingrid.pick(t("team.who-is-here"), "Ingrid Moe");
    await ingrid.press(t("team.begin"));
    await ingrid.said(t("done.team.presence"));
    await ingrid.sees(t("team.missing-municipal"));
    const form = ingrid.form(t("team.decide"));
    await ingrid.choose(t("team.about-whom"), "Jonas Lie Haugen", form);
    await ingrid.choose(t("team.who-does-it"), "Liv Myhre", form);
    await ingrid.fill(t("team.by-when"), dayFromNow(2), form);
    expect(await ingrid.press(t("team.decide"), { within: form })).toBe(422);
    await ingrid.fill(t("team.what-is-decided"), DECIDED, ingrid.form(t("team.decide")));
    await ingrid.press(t("team.decide"), { within: ingrid.form(t("team.decide")) });
    await ingrid.said(t("done.team.decided"));
    await ingrid.axe();
  });

  it("what we learned is the fourth part of it: agreed there without a name, and taken further by somebody, by a day", async () => {
    const { t } = ingrid;
    await liv.go(`${team}/meeting`);
    await liv.follow(t("learning.agenda-to-list"));
    await liv.unfold(t("learning.raise"));
    await liv.pick(t("learning.kind"), t("learning.kind.success"));
    await liv.fill(t("learning.what"), "Jonas fikk svar samme dag.");
    expect(await liv.press(t("learning.raise-do"))).toBe(422);
    expect(await liv.problems()).toContain(t("learning.names-a-person", { name: "Jonas" }));
    await liv.axe();
    await liv.fill(t("learning.what"), "Den som spurte, fikk svar samme dag.");
    await liv.press(t("learning.raise-do"));
    await liv.said(t("done.learning.raised"));
    await liv.axe();
    await ingrid.go(`${team}/meeting`);
    await ingrid.sees("Den som spurte, fikk svar samme dag.");
    await ingrid.follow(/^En utskrivning fredag/);
    const form = () => ingrid.form(t("learning.agree-do"));
    await ingrid.fill(t("learning.lesson"), LEARNED, form());
    await ingrid.fill(t("learning.rises-to"), "Ta opp vakttelefonen i ledermøtet.", form());
    expect(await ingrid.press(t("learning.agree-do"), { within: form() })).toBe(422);
    expect(await ingrid.problems()).toContain(t("learning.rises-with-a-name"));
    await ingrid.axe();
    await ingrid.choose(t("learning.rises-who"), "Ingrid Moe", form());
    await ingrid.fill(t("learning.rises-on"), dayFromNow(14), form());
    await ingrid.press(t("learning.agree-do"), { within: form() });
    await ingrid.said(t("done.learning.agreed"));
    await ingrid.axe();
    await ingrid.follow(t("learning.back"));
    await ingrid.sees(LEARNED);
    await ingrid.axe();
    await ingrid.go(`${team}/meeting`);
    await ingrid.sees("Ta opp vakttelefonen i ledermøtet.");
    await ingrid.press(t("team.close"));
    await ingrid.sees(t("team.decided-without-municipal"));
    await ingrid.axe();
  });

  it("the level changes with a reason, and the person reads it in plain words", async () => {
    const { t } = liv;
    await liv.go(person);
    await liv.follow(t("enrolment.link"));
    await liv.unfold(t("enrolment.change-level"));
    const form = () => liv.form(t("enrolment.change-level"));
    await form()
      .getByRole("radio", { name: new RegExp(`^${t("enrolment.level.shoulder-to-shoulder")}`) })
      .check();
    await liv.fill(t("enrolment.reason"), "Verkstedet og fastlegen holder.", form());
    expect(await liv.press(t("enrolment.change-level"), { within: form() })).toBe(422);
    expect(await liv.problems()).toContain(t("enrolment.needs-an-end"));
    await liv.fill(t("enrolment.ends"), dayFromNow(60), form());
    await liv.press(t("enrolment.change-level"), { within: form() });
    await liv.said(t("done.enrolment.changed"));
    await liv.axe();
    await jonas.go(`${person}/enrolment`);
    await jonas.sees(t("enrolment.means-own.shoulder-to-shoulder"));
    await jonas.sees("Verkstedet og fastlegen holder.");
    await jonas.sees("Ringe Jonas før lunsj og spørre om torsdagen");
    expect(await jonas.form(t("enrolment.change-level")).count()).toBe(0);
    await jonas.axe();
  });

  it("a GP books the open hour, and the note of it holds no identity", async () => {
    const { t } = gp;
    await gp.go("/team");
    await gp.follow("Samhandlingsteamet i Fjordby");
    await gp.follow(t("team.nav.open-hour"));
    await gp.press(t("open-hour.book"));
    await gp.said(t("done.open-hour.booked"));
    await gp.axe();
    await liv.go(`${team}/consultations`);
    await liv.choose(t("consultation.agency"), "Brygga legekontor");
    await liv.fill(t("consultation.asked-as"), "fastlege");
    await liv.fill(t("consultation.question"), "Gjelder 010170 12345");
    await liv.fill(t("consultation.advice"), "Gå sammen første gang.");
    expect(await liv.press(t("consultation.note"))).toBe(422);
    expect(await liv.problems()).toContain(t("consultation.names-someone"));
    await liv.fill(t("consultation.question"), "Hvem kan dra hjem?");
    await liv.press(t("consultation.note"));
    await liv.said(t("done.consultation.noted"));
  });

  it("whoever is on call stands on the person's first page, until the hour", async () => {
    const { t } = liv;
    await liv.go(`${team}/duty`);
    await liv.unfold(t("duty.record"));
    await liv.fill(t("duty.starts-at"), localOf(new Date(Date.now() - 3_600_000)));
    await liv.fill(t("duty.ends-at"), localOf(new Date(Date.now() + 3 * 3_600_000)));
    await liv.fill(t("duty.phone"), "000 90 777");
    await liv.press(t("duty.record"));
    await liv.said(t("done.duty.recorded"));
    for (const screen of [jonas, gp]) {
      await screen.go(person);
      await screen.sees("000 90 777");
    }
    await jonas.axe();
  });

  it("the peer worker has no board, and nobody's screen had a fault", async () => {
    await roy.go(`${team}/meeting`);
    expect(await roy.allText()).not.toContain("Dag Rønning");
    await roy.go(`${team}/lessons`);
    expect(await roy.allText()).toContain(LEARNED);
    expect(await roy.allText()).not.toContain("Samme kartlegging to ganger");
    expect(await roy.go(`${team}/consultations`)).toBe(404);
    roy.faults.length = 0; // the browser says "404" of a page that is not there
    for (const screen of [tor, ingrid, liv, jonas, gp]) expect(screen.faults.filter((fault) => !/\b(422|404)\b/.test(fault))).toEqual([]);
  });
});
