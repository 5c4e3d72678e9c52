import { MEETING_RULE } from "#db/demo/deadlines.ts";
import { idOf } from "#db/demo/identity.ts";
import { tellConsent } from "#db/demo/story/consents.ts";
import { tellJourneyPlan } from "#db/demo/story/journey-plan.ts";
import type { Journey } from "#db/demo/story/journeys.ts";
import { tellMeeting } from "#db/demo/story/meetings.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

const UNIT = { no: "elin-krog", se: "gunilla-astrom" } as const;
const PURPOSE = { no: "At de som hjelper meg kan samarbeide om planen min.", se: "Att de som hjälper mig kan samarbeta om min plan." } as const;
const ALL = ["housing", "school", "education", "work", "leisure", "care", "health", "activities", "self-image", "self-respect", "relations", "economy"];

/** From the raised need to where it stands today, each step a few days after the one before. */
export function tellJourney(telling: Telling, area: "no" | "se", journey: Journey): void {
  const { slug: person, since } = journey;
  const unit = UNIT[area];
  const [municipal, specialist] = journey.coordinators;
  const name = journey.name.join(" ");
  tellPerson(telling, {
    slug: person,
    area,
    name: journey.name,
    age: journey.age,
    hasAccount: journey.hasAccount ?? false,
    registered: since + 2,
    ...(journey.phone === undefined ? {} : { phone: journey.phone }),
    ...(journey.protection === undefined ? {} : { protection: journey.protection }),
    ...(journey.language === undefined ? {} : { language: journey.language }),
    ...(journey.interpreter === undefined ? {} : { interpreter: journey.interpreter }),
  });
  for (const [slug, memberName, kinship, right] of journey.circle ?? []) {
    tellMember(telling, { slug, person, area, name: memberName, kinship, since, ...(right === undefined ? {} : { right, hasAccount: true }) });
  }

  const isHalf = journey.stage === "half";
  const areBothSeated = journey.stage !== "offered" && !isHalf;
  const names = [telling.staff(municipal).name, telling.staff(specialist).name] as const;
  tellNeed(telling, {
    slug: person,
    area,
    person,
    about: [name, journey.phone ?? journey.circle?.[0]?.[1] ?? name],
    by: journey.by,
    words: journey.need,
    day: since,
    knows: journey.by.as === "person" ? "is-the-person" : "yes",
    state: areBothSeated ? "accepted" : "assessed",
    leastToShare: journey.least,
    afterwards: [
      ["coordinator-offered", 3, telling.staff(unit).name],
      ...(isHalf || areBothSeated ? [["coordinator-accepted", 5, names[0]] as const] : []),
      ...(areBothSeated ? [["coordinator-accepted", 6, names[1]] as const, ["accepted", 6, telling.staff(unit).name] as const] : []),
    ],
  });
  const offer = { person, offered: Math.min(-1, since + 3), offeredBy: unit, referral: person } as const;
  tellTerm(telling, {
    ...offer,
    staff: municipal,
    state: journey.stage === "offered" ? "offered" : journey.ended ? "ended" : "accepted",
    answered: since + 5,
    ...(journey.ended ? { ended: journey.ended[0] } : {}),
  });
  const left = journey.emptySince ?? journey.ended?.[0];
  tellTerm(telling, {
    ...offer,
    staff: specialist,
    state: !areBothSeated ? "offered" : left === undefined ? "accepted" : "ended",
    answered: since + 6,
    ...(left === undefined || !areBothSeated ? {} : { ended: left }),
  });
  if (!areBothSeated) return;

  journey.team?.forEach(([staff, task], index) =>
    tellParticipant(telling, {
      person,
      staff,
      task,
      invitedBy: municipal,
      invited: since + 9,
      accepted: since + 10 + index,
      ...(journey.ended ? { ended: journey.ended[0] } : {}),
    }),
  );
  tellJourneyConsent(telling, area, journey);
  tellJourneyPlan(telling, area, journey);
  if (journey.meeting !== undefined) {
    const isCalled = journey.meeting === "called";
    tellMeeting(telling, {
      slug: `${person}-next`,
      person,
      ...(journey.words === undefined ? {} : { plan: person }),
      state: isCalled ? "called" : "requested",
      requested: journey.meeting === "late" ? -26 : -6,
      by: municipal,
      wish: journey.need,
      rule: MEETING_RULE[area],
      ...(isCalled ? { starts: [6, "13:00", 45] as const, place: area === "no" ? "Fjordby rådhus, rom 2" : "Älvsta kommunhus, rum 2" } : {}),
      seats: isCalled
        ? [
            ["hers", "invited", "none"],
            [{ staff: municipal }, "called", "yes"],
            [{ staff: specialist }, "called", "none"],
          ]
        : [],
    });
  }
}

function tellJourneyConsent(telling: Telling, area: "no" | "se", journey: Journey): void {
  const { slug: person, since, consent = "in-force" } = journey;
  if (consent === "none") return;
  const [municipal, specialist] = journey.coordinators;
  const from = since + 8;
  const to = journey.ended?.[0] ?? { "in-force": Math.max(120, from + 365), expiring: 17, expired: -9, withdrawn: 90, waiting: 300 }[consent];
  const guardians = (journey.circle ?? []).filter(([, , , right]) => right === "guardian");
  const opened = new Map<string, Set<string>>();
  const openTo = (agency: string, areas: readonly string[]) => opened.set(agency, new Set([...(opened.get(agency) ?? []), ...areas]));
  const open = (staff: string, areas: readonly string[]) => openTo(telling.staff(staff).agencySlug, areas);
  open(municipal, ALL);
  open(specialist, ALL);
  for (const [staff, , areas] of journey.team ?? []) open(staff, areas);
  for (const [agency, areas] of journey.opensTo ?? []) openTo(agency, areas);
  const form = journey.form ?? (journey.hasAccount || guardians.length > 0 ? "signed-in" : "paper");
  tellConsent(telling, {
    slug: person,
    person,
    purpose: PURPOSE[area],
    from,
    to,
    form,
    ...(form === "oral" ? { witness: telling.staff(specialist).name } : {}),
    recordedBy: guardians[0]?.[0] ?? (journey.hasAccount ? person : municipal),
    givers: guardians.length === 0 ? "self" : guardians.map(([slug], index) => [slug, consent === "waiting" && index > 0 ? "asked" : "yes", from] as const),
    parties: [...opened].map(([agency, areas]) => [agency, [...areas]] as const),
    ...(consent === "withdrawn" ? { withdrawn: [guardians[0]?.[0] ?? (journey.hasAccount ? person : municipal), -5] as const } : {}),
  });
  if (consent === "withdrawn") {
    for (const [staff] of journey.team ?? []) {
      telling.rows.add("notice", {
        id: idOf(`notice/${person}/${staff}`),
        account_id: telling.staff(staff).accountId,
        kind: "access-ended",
        at: telling.at(-5, "20:42"),
      });
    }
  }
}
