import type { Browser } from "playwright-core";
import { dayFromNow, Screen } from "#test/e2e/screen.ts";
import type { Tongue } from "#test/e2e/browser.ts";
import { ByName } from "#test/e2e/by-name.ts";

/* The main job by keyboard and by accessible names alone, on the house's first day: nothing is clicked, nothing found by markup. */

const AGENCIES = ["Älvsta kommun, LSS-handläggningen", "Region Norrälv, barn- och ungdomshabiliteringen"];
const CHILD = "Emma Lindqvist";

export interface Step {
  readonly who: string;
  readonly what: string;
  readonly keys: number;
}

/** One at her own keyboard: counts what each step has cost. */
class Seat {
  readonly screen: Screen;
  readonly hand: ByName;
  readonly #who: string;
  readonly #steps: Step[];

  private constructor(who: string, screen: Screen, hand: ByName, steps: Step[]) {
    this.#who = who;
    this.screen = screen;
    this.hand = hand;
    this.#steps = steps;
  }

  static async of(browser: Browser, address: string, { who, tongue, steps }: { who: string; tongue: Tongue; steps: Step[] }): Promise<Seat> {
    const screen = await Screen.of(browser, address, { tongue, width: 1280 });
    const seat = new Seat(who, screen, await ByName.at(screen.page), steps);
    await screen.go("/sign-in");
    await seat.hand.press(who);
    await screen.page.getByRole("heading", { level: 1, name: screen.t("my-day.title") }).waitFor();
    await seat.hand.follow(screen.t("nav.persons"));
    await seat.hand.follow(CHILD);
    seat.done("signs in and finds her");
    return seat;
  }

  done(what: string): void {
    this.#steps.push({ who: this.#who, what, keys: this.hand.keyboard.keys });
    this.hand.keyboard.keys = 0;
  }

  /** Back to the child's own page, by the menu. */
  async home(): Promise<void> {
    await this.hand.follow(this.screen.t("nav.persons"));
    await this.hand.follow(CHILD);
  }
}

/** A mother asks for a consent, the father answers, a coordinator makes the plan, holds the meeting and follows up, the mother takes the consent back. */
export async function doMainJob(browser: Browser, address: string, tongue: Tongue): Promise<{ steps: Step[]; faults: string[] }> {
  const steps: Step[] = [];
  const sit = (who: string) => Seat.of(browser, address, { who, tongue, steps });
  const karin = await sit("Karin Lindqvist");
  await askConsent(karin);
  const mikael = await sit("Mikael Lindqvist");
  await answer(mikael);
  const annaLena = await sit("Anna-Lena Sjöberg");
  await makePlan(annaLena);
  await meet(annaLena);
  await followUp(annaLena);
  await takeBack(karin);
  const faults = [karin, mikael, annaLena].flatMap(({ screen, hand }) => [...screen.faults, ...hand.keyboard.faults]);
  for (const { screen } of [karin, mikael, annaLena]) await screen.context.close();
  return { steps, faults };
}

async function askConsent(seat: Seat): Promise<void> {
  const { hand, screen } = seat;
  const { t } = screen;
  await hand.follow(t("person.nav.consents"));
  await hand.follow(t("consent.give"));
  for (const agency of AGENCIES) await hand.tick(agency);
  await hand.press(t("consent.next"));
  await screen.page.getByText(t("consent.step", { step: 2, of: 3 })).waitFor();
  for (const agency of AGENCIES) await hand.tick(AREA[screen.t.language] ?? "", t("consent.areas-of", { agency }));
  await hand.press(t("consent.next"));
  await screen.page.getByText(t("consent.step", { step: 3, of: 3 })).waitFor();
  await hand.press(t("consent.yes-for", { name: "Emma" }), t("done.consent.asked"));
  seat.done("asks for a consent");
}

/** School, as each language has it. */
const AREA: Record<string, string> = { nb: "Skole", sv: "Skola", en: "School" };

async function answer(seat: Seat): Promise<void> {
  const { hand, screen } = seat;
  const { t } = screen;
  await hand.follow(t("person.nav.consents"));
  await hand.follow(t("consent.read-and-answer"));
  await hand.press(t("consent.say-yes-for", { name: CHILD }));
  await screen.sees(t("consent.receipt-title", { name: CHILD }));
  seat.done("answers it");
}

async function makePlan(seat: Seat): Promise<void> {
  const { hand, screen } = seat;
  const { t } = screen;
  await hand.follow(t("person.nav.plan"));
  await hand.press(t("plan.begin"), t("done.plan-begun"));
  await hand.follow(t("goal.add"));
  await hand.write(t("goal.words", { name: "Emma" }), "Jag vill gå till skolan själv.");
  await hand.pick(t("goal.horizon"), t("goal.horizon.short"));
  await hand.choose(t("goal.area"), AREA[t.language] ?? "");
  await hand.press(t("goal.save"), t("done.goal-set"));
  await hand.follow(t("measure.add"));
  await hand.write(t("measure.what"), "Öva vägen tillsammans");
  await hand.choose(t("measure.owner"), "Anna-Lena Sjöberg");
  await hand.typeDay(t("measure.due"), dayFromNow(25));
  await hand.choose(t("measure.area"), AREA[t.language] ?? "");
  await hand.press(t("measure.save"), t("done.measure-saved"));
  seat.done("makes a plan with a goal and a measure");
}

async function meet(seat: Seat): Promise<void> {
  const { hand, screen } = seat;
  const { t } = screen;
  await hand.follow(t("person.nav.meetings"));
  await hand.follow(t("meeting.request"));
  await hand.write(t("meeting.wish"), "Vägen till skolan");
  await hand.press(t("meeting.request-send"), t("done.meeting.requested"));
  await hand.follow(t("meeting.call"));
  await hand.typeDay(t("meeting.starts"), `${dayFromNow(0)}T12:30`);
  await hand.write(t("meeting.where"), "Almdungens skola");
  await hand.press(t("meeting.call-send"), t("done.meeting.called"));
  await hand.follow(t("meeting.hold"));
  await hand.choose("Anna-Lena Sjöberg", t("meeting.came.present"));
  await hand.press(t("meeting.attendance-send"), t("done.meeting.attendance"));
  await hand.write(t("meeting.decision-what"), "Vi övar på tisdagar.");
  await hand.press(t("meeting.decision-send"), t("done.meeting.decided"));
  await hand.typeDay(t("meeting.next-on"), dayFromNow(40));
  await hand.press(t("meeting.close"), t("done.meeting.closed"));
  seat.done("asks for a meeting, calls it, holds it and closes it");
}

async function followUp(seat: Seat): Promise<void> {
  const { hand, screen } = seat;
  const { t } = screen;
  await hand.follow(t("person.nav.plan"));
  await hand.follow(t("plan.link.follow-up"));
  await hand.unfold(t("follow-up.report"));
  await hand.choose(t("follow-up.measure-status"), t("plan-history.measure-status.reached"));
  await hand.press(t("follow-up.save-status"), t("done.measure-reported"));
  seat.done("follows up");
}

async function takeBack(seat: Seat): Promise<void> {
  const { hand, screen } = seat;
  const { t } = screen;
  await seat.home();
  await hand.follow(t("person.nav.consents"));
  await hand.follow(t("consent.take-back"));
  await hand.pick(t("consent.take-back-what"), t("consent.take-back-all"));
  await hand.press(t("consent.take-back-do"), t("done.consent.withdrawn"));
  seat.done("takes it back");
}
