import { dayFromNow, type Screen } from "#test/e2e/screen.ts";

/*
 * The steps of the main job, as they are taken on the pages, in any language, with or without JavaScript. What is
 * particular to a journey (what is refused, what is read afterwards) stands in its test.
 */

export interface NeedTold {
  readonly person: string;
  readonly contact: string;
  readonly what: string;
  readonly raiser: string;
  readonly unit: string;
}

/** A relative tells it, without an account. @returns the receipt number */
export async function raiseNeed(screen: Screen, need: NeedTold): Promise<string> {
  const { t } = screen;
  await screen.go("/raise");
  await fillNeed(screen, need);
  await screen.press(t("referral.raise-do"));
  await screen.page.getByRole("heading", { level: 1, name: t("referral.receipt-title") }).waitFor();
  return screen.page.locator(".receipt-number").innerText();
}

export async function fillNeed(screen: Screen, need: NeedTold): Promise<void> {
  const { t } = screen;
  await screen.pick(t("referral.raised-as"), t("referral.raised-as-relative"));
  await screen.choose(t("referral.where"), need.unit);
  await screen.fill(t("referral.person-name"), need.person);
  await screen.fill(t("referral.person-contact"), need.contact);
  await screen.fill(t("referral.what-is-needed"), need.what);
  await screen.pick(t("referral.person-knows"), t("referral.knows-yes"));
  await screen.fill(t("referral.raiser-name"), need.raiser);
  await screen.fill(t("referral.raiser-contact"), need.contact);
}

/** What stands at the receipt's number now. */
export async function followNeed(screen: Screen, receipt: string): Promise<void> {
  const { t } = screen;
  await screen.go("/follow");
  // an earlier look is still open for a quarter of an hour
  if ((await screen.page.getByRole("button", { name: t("referral.follow-leave") }).count()) > 0) await screen.press(t("referral.follow-leave"));
  await screen.fill(t("referral.receipt-number"), receipt);
  await screen.press(t("referral.follow-do"));
}

export async function receiveNeed(unit: Screen, person: string): Promise<void> {
  await unit.go("/needs");
  await unit.follow(person);
  await unit.press(unit.t("referral.receive-do"));
  await unit.said(unit.t("done.referral.received"));
}

export async function sayNeeded(unit: Screen, leastToShare: string): Promise<void> {
  const { t } = unit;
  await unit.page
    .getByRole("group", { name: new RegExp(`^${t("criterion.which-are-met").replace("?", "\\?")}`) })
    .getByRole("checkbox")
    .first()
    .check();
  await unit.fill(t("referral.least-to-share"), leastToShare);
  await unit.press(t("referral.yes-do"));
  await unit.said(t("done.referral.assessed"));
}

export async function registerPerson(unit: Screen, nationalId: string): Promise<void> {
  const { t } = unit;
  await unit.page.getByLabel(new RegExp(`^(${t("referral.national-id-no")}|${t("referral.national-id-se").replaceAll(/[()]/g, "\\$&")})$`)).fill(nationalId);
  await unit.press(t("referral.register-do"));
}

export async function offerRole(unit: Screen, chosen: Partial<Record<"municipal" | "specialist", string>>): Promise<void> {
  const { t } = unit;
  if (chosen.municipal !== undefined) await unit.choose(t("referral.coordinator-municipal"), chosen.municipal);
  if (chosen.specialist !== undefined) await unit.choose(t("referral.coordinator-specialist"), chosen.specialist);
  await unit.press(t("referral.offer-do"));
  await unit.said(t("done.referral.offered"));
}

/** The question that waits for this coordinator, by what it tells of the person. */
export async function openOffer(coordinator: Screen, leastToShare: string): Promise<void> {
  await coordinator.go("/needs");
  const links = coordinator.page.locator('a[href^="/offers/"]');
  const paths = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).getAttribute("href") ?? ""));
  for (const path of paths) {
    await coordinator.go(path);
    if ((await coordinator.allText()).includes(leastToShare)) return;
  }
  throw new Error(`nobody has asked her: ${leastToShare}`);
}

/** @returns the page about the person, which opens with the yes */
export async function acceptOffer(coordinator: Screen): Promise<string> {
  const { t } = coordinator;
  await coordinator.press(t("referral.accept-do"));
  await coordinator.said(t("done.referral.accepted"));
  return coordinator.path;
}

/** Which agencies, and which life areas each: the first two steps of a consent. Leaves the screen at the third. */
export async function chooseForConsent(
  screen: Screen,
  given: Readonly<Record<string, readonly string[]>>,
  alsoAt: { whatStep?: () => Promise<void> } = {},
): Promise<void> {
  const { t } = screen;
  for (const agency of Object.keys(given)) await screen.page.getByRole("checkbox", { name: agency, exact: true }).check();
  await screen.press(t("consent.next"), { until: screen.page.getByText(t("consent.step", { step: 2, of: 3 })) });
  for (const [agency, areas] of Object.entries(given)) {
    await screen.unfold(agency);
    for (const area of areas) await screen.pick(t("consent.areas-of", { agency }), area);
  }
  await alsoAt.whatStep?.();
  await screen.press(t("consent.next"), { until: screen.page.getByText(t("consent.step", { step: 3, of: 3 })) });
}

export async function sayWords(screen: Screen, person: string, kind: "matters" | "resources" | "needs", words: string): Promise<void> {
  await screen.go(`${person}/plan/words/${kind}`);
  await screen.page.locator("textarea[name=words]").fill(words);
  await screen.press(screen.t("words.save"));
  await screen.said(screen.t("done.words-said"));
}

export interface MeasureTold {
  readonly what: string;
  readonly owner: string;
  readonly dueIn: number;
  readonly area?: string;
  readonly goal?: string;
  readonly topic?: string;
  readonly extent?: string;
  readonly how?: string;
  /** where the owner is someone who takes no part: name and place */
  readonly outside?: readonly [string, string];
}

export async function fillMeasure(screen: Screen, told: MeasureTold): Promise<void> {
  const { t } = screen;
  if (told.goal !== undefined) await screen.choose(t("measure.goal"), told.goal);
  await screen.fill(t("measure.what"), told.what);
  await screen.choose(t("measure.owner"), told.owner);
  if (told.outside !== undefined) {
    await screen.fill(t("measure.outside-name"), told.outside[0]);
    await screen.fill(t("measure.outside-agency"), told.outside[1]);
  }
  await screen.fill(t("measure.due"), dayFromNow(told.dueIn));
  await screen.fill(t("measure.extent"), told.extent ?? "");
  await screen.fill(t("measure.how"), told.how ?? "");
  if (told.area !== undefined) await screen.choose(t("measure.area"), told.area);
  if (told.topic !== undefined) await screen.choose(t("goal.topic"), told.topic);
}

export async function addMeasure(screen: Screen, person: string, told: MeasureTold): Promise<void> {
  await screen.go(`${person}/plan/measures/new`);
  await fillMeasure(screen, told);
  await screen.press(screen.t("measure.save"));
  await screen.said(screen.t("done.measure-saved"));
}

export async function contribute(screen: Screen, person: string, party: string, words: string): Promise<void> {
  const { t } = screen;
  await screen.go(`${person}/plan/contributions`);
  await screen.unfold(t("contribution.add"));
  const form = screen.form(t("contribution.add"));
  const whose = screen.field(t("contribution.party"), form);
  if ((await whose.count()) > 0) await screen.choose(t("contribution.party"), party, form);
  await form.locator("textarea[name=words]").fill(words);
  await screen.press(t("contribution.save"), { within: form });
  await screen.said(t("done.contribution-saved"));
}

/** @returns the meeting's page */
export async function requestMeeting(screen: Screen, person: string, wish: string): Promise<string> {
  const { t } = screen;
  await screen.go(`${person}/meetings/new`);
  await screen.fill(t("meeting.wish"), wish);
  await screen.press(t("meeting.request-send"));
  await screen.said(t("done.meeting.requested"));
  return screen.path;
}

export async function callMeeting(
  screen: Screen,
  meeting: string,
  called: { inDays: number; place: string; beforeSending?: () => Promise<void> },
): Promise<void> {
  const { t } = screen;
  await screen.go(`${meeting}/call`);
  await screen.fill(t("meeting.starts"), `${dayFromNow(called.inDays)}T12:30`);
  await screen.fill(t("meeting.where"), called.place);
  await called.beforeSending?.();
  await screen.press(t("meeting.call-send"));
  await screen.said(t("done.meeting.called"));
}

/** Takes the consent back from one agency, beginning at the first page about oneself. */
export async function takeBackFrom(screen: Screen, person: string, agency: string): Promise<void> {
  const { t } = screen;
  await screen.go(person);
  screen.taps = 0;
  await screen.follow(t("person.link.take-back"));
  await screen.pick(t("consent.take-back-what"), t("consent.take-back-one", { agency }));
  await screen.press(t("consent.take-back-do"));
  await screen.said(t("done.consent.withdrawn"));
}
