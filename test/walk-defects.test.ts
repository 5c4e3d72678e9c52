import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { readFileSync, readdirSync } from "node:fs";
import { continuityOf } from "#contact/continuity.ts";
import { getContactPage } from "#contact/contact-page.store.server.ts";
import { acceptHandover, declineHandover } from "#coordinator/answer-handover.ts";
import { offerHandover } from "#coordinator/offer-handover.ts";
import { demo } from "#db/demo/actors.ts";
import { answerHandover } from "#referral/hand-over.ts";
import { assessNeed, closeByPerson } from "#referral/assess-need.ts";
import { openNeed } from "#referral/follow-need.ts";
import { readFlow } from "#referral/read-path.ts";
import { as, reallyAs } from "#test/as.ts";
import { anders, elin, ingrid, liv, takenOn } from "#test/batons.ts";
import { truth } from "#test/house.ts";
import { offerOn, receivedNeed, unit, versionOf } from "#test/needs.ts";
import { listAddresses } from "#test/routes.ts";

/* Defects of other systems (domain/peers.md §7) that no other test stood against; docs/defects.md says which test stands against which. */

const noticesTo = async (accountId: string, kind: string, about: string) =>
  (await truth().readRows<{ id: string }>("select id from care.notice where account_id = $1 and kind = $2 and subject_id = $3", [accountId, kind, about]))
    .length;

describe("6. a no always reaches the sender", () => {
  it("of a need that was to be handed over, once, with its reason", async () => {
    const { referralId } = await receivedNeed();
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId, declineReason: "Vi har ikke plass." }));
    expect(await noticesTo(elin.accountId, "need-answered", handoverId)).toBe(1);
  });

  it("of a coordinator's role, once", async () => {
    const { municipal } = await takenOn();
    const offered = await reallyAs(liv.subject, (scope) => offerHandover(scope, { termId: municipal, to: anders.mandateId, reason: "capacity" }));
    if (!offered.ok) throw new Error("refused");
    await reallyAs(anders.subject, (scope) => declineHandover(scope, { handoverId: offered.handoverId, reason: "Har nok." }));
    expect(await noticesTo(liv.accountId, "baton-answered", offered.handoverId)).toBe(1);
  });
});

describe("8. a hand-over does not rewrite what has been", () => {
  it("the contacts, the terms and the count of throws before it stand as they stood", async () => {
    const { personId, municipal } = await takenOn();
    await truth().runSql(`insert into care.contact (person_id, professional_id, agency_id, kind, place, direction, outcome, at, recorded_by)
      values ('${personId}', '${liv.professionalId}', '${liv.agencyId}', 'phone', 'none', 'to-person', 'met', now() - interval '400 days', '${liv.accountId}')`);
    const lastYear = () =>
      truth().readRows("select professional_id, agency_id, at::text from care.contact where person_id = $1 and at < now() - interval '300 days'", [personId]);
    const { referralId } = await receivedNeed();
    const flowsBefore = (await as(elin.subject, readFlow))?.flows ?? [];
    const before = await lastYear();
    const offered = await reallyAs(liv.subject, (scope) => offerHandover(scope, { termId: municipal, to: anders.mandateId, reason: "capacity" }));
    if (!offered.ok) throw new Error("refused");
    const taking = { handoverId: offered.handoverId, substituteId: null, shown: [], ticked: [], takesRest: true };
    expect(await reallyAs(anders.subject, (scope) => acceptHandover(scope, taking))).toMatchObject({ ok: true });
    expect(await lastYear()).toEqual(before);
    const terms = await truth().readRows(
      "select professional_id, state from care.coordinator_term where person_id = $1 and side = 'municipal' order by offered_at",
      [personId],
    );
    expect(terms).toMatchObject([
      { professional_id: liv.professionalId, state: "ended" },
      { professional_id: anders.professionalId, state: "accepted" },
    ]);
    const handoverId = await offerOn(unit, referralId, ingrid.agencyId);
    await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId }));
    const flowsAfter = (await as(elin.subject, readFlow))?.flows ?? [];
    const isOther = (flow: (typeof flowsAfter)[number]) => !(flow.fromAgencyId === elin.agencyId && flow.toAgencyId === ingrid.agencyId);
    expect(flowsAfter.filter(isOther)).toEqual(flowsBefore.filter(isOther));
  });
});

describe("12. what has ended opens for those who worked on it", () => {
  it("a need that was not needed, and one she said no to: to the unit, as they ended", async () => {
    const [notNeeded, declined] = [await receivedNeed(), await receivedNeed()];
    const at = async ({ referralId }: { referralId: string }) => ({ referralId, version: await versionOf(referralId) });
    expect(
      await reallyAs(unit, async (scope) => assessNeed(scope, { ...(await at(notNeeded)), noReason: "Har hjelp.", instead: "Fastlegen følger." })),
    ).toEqual({ ok: true });
    expect(await reallyAs(unit, async (scope) => closeByPerson(scope, { ...(await at(declined)), how: "phone", words: "" }))).toEqual({ ok: true });
    for (const [{ referralId }, state] of [
      [notNeeded, "not-needed"],
      [declined, "declined-by-person"],
    ] as const) {
      expect(await as(unit, (scope) => openNeed(scope, referralId))).toMatchObject({ state, isUnit: true });
      expect(await as(demo.outsider.subject, (scope) => openNeed(scope, referralId))).toBeUndefined();
    }
  });
});

describe("13. one with no role sees nothing", () => {
  it("in none of the tables of this issue, signed in or not", async () => {
    await as(demo.outsider.subject, async (scope) => {
      for (const table of ["contact", "enrolment", "signal_closing", "coordinator_handover", "stay", "wish", "consultation"] as const)
        expect(await queryAs(scope).selectFrom(table).select("id").execute(), table).toEqual([]);
    });
  });
});

describe("14. ten years and more than a thousand contacts", () => {
  it("open on her page, whole in what is counted and short in what is listed", async () => {
    const { personId } = await takenOn();
    await truth().runSql(`insert into care.contact (person_id, professional_id, agency_id, kind, place, direction, outcome, at, recorded_by)
      select '${personId}', '${liv.professionalId}', '${liv.agencyId}', 'phone', 'none', 'to-person', 'met', now() - n * interval '3 days', '${liv.accountId}'
        from generate_series(1, 1200) n`);
    await as(
      liv.subject,
      async (scope) => {
        const began = performance.now();
        const page = await getContactPage(scope, personId);
        const took = performance.now() - began;
        expect(page.contacts.length).toBeGreaterThan(0);
        expect(page.contacts.length).toBeLessThanOrEqual(200);
        expect(page.twoWayDays.length).toBeGreaterThanOrEqual(1199);
        expect(continuityOf([...page.terms, ...page.seats], page.twoWayDays, page.today).longestSilence?.days).toBeLessThanOrEqual(4);
        expect(took).toBeLessThan(3000);
      },
      personId,
    );
  });
});

describe("20. what the documentation says is there, is there", () => {
  it("every address it names is a page", () => {
    const pages = listAddresses().map(({ pattern }) => new RegExp(`^/${pattern.replace(/^[/*]/, "").replaceAll(/:\w+/g, "[^/]+")}$`));
    const read = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((each) =>
        each.isFile() && each.name.endsWith(".md") ? [readFileSync(`${each.parentPath}/${each.name}`, "utf8")] : [],
      );
    const named = [readFileSync("README.md", "utf8"), ...read("docs"), ...read("app")].flatMap((text) =>
      [...text.matchAll(/`(\/[a-z][\w/:.-]*)`/g)].map(([, path = ""]) => path),
    );
    expect(named.length).toBeGreaterThan(3);
    // the two that ask whether the server lives are answered before any page
    const answered = ["/livez", "/readyz", "/metrics"];
    const answering = ["web-app.ts", "metrics.ts"].map((file) => readFileSync(file, "utf8")).join();
    expect(answered.filter((path) => !answering.includes(path))).toEqual([]);
    expect(named.filter((path) => !answered.includes(path) && !pages.some((page) => page.test(path)))).toEqual([]);
  });
});
