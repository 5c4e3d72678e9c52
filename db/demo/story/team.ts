import type { Insertable } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Enrolment = Insertable<Tables["enrolment"]>;
type Role = Insertable<Tables["team_member"]>["role"];

export interface TeamTold {
  readonly slug: string;
  readonly agreement: string;
  readonly name: string;
  readonly slot: readonly [weekday: number, time: string, minutes: number, place: string];
  readonly openHour: readonly [weekday: number, time: string, minutes: number, place: string];
  readonly hoursAPerson: number;
  readonly fullPostHours: number;
  readonly since: number;
  readonly members: readonly (readonly [staff: string, postShare: number, role?: Role])[];
}

/** A coordinating team, its fixed slot, and the people agencies free for it. */
export function tellTeam(telling: Telling, team: TeamTold): void {
  const [weekday, starts_at, lasts_minutes, place] = team.slot;
  const [open_weekday, open_starts_at, open_lasts_minutes, open_place] = team.openHour;
  telling.rows.add("team", {
    id: idOf(`team/${team.slug}`),
    agreement_id: idOf(`agreement/${team.agreement}`),
    name: team.name,
    weekday,
    starts_at,
    lasts_minutes,
    place,
    open_weekday,
    open_starts_at,
    open_lasts_minutes,
    open_place,
    hours_a_person: team.hoursAPerson,
    full_post_hours: team.fullPostHours,
    valid_from: telling.on(team.since),
  });
  for (const [slug, post_share, role = "member"] of team.members) {
    const { professionalId, agencyId } = telling.staff(slug);
    telling.rows.add("team_member", {
      id: idOf(`team-member/${team.slug}/${slug}`),
      team_id: idOf(`team/${team.slug}`),
      professional_id: professionalId,
      agency_id: agencyId,
      role,
      post_share,
      valid_from: telling.on(team.since),
      welcomed_at: telling.at(team.since),
    });
  }
}

export interface EnrolmentTold {
  readonly team: string;
  readonly person: string;
  readonly level: Enrolment["level"];
  readonly enrolled: number;
  /** since when the level is what it is, where it has changed */
  readonly levelSince?: number;
  /** required shoulder to shoulder: the day ordinary services carry it alone */
  readonly endsOn?: number;
  readonly ended?: readonly [day: number, outcome: NonNullable<Enrolment["outcome"]>, words: string];
}

export function tellEnrolment(telling: Telling, told: EnrolmentTold): void {
  telling.rows.add("enrolment", {
    id: idOf(`enrolment/${told.person}`),
    team_id: idOf(`team/${told.team}`),
    person_id: idOf(`person/${told.person}`),
    referral_id: telling.rows.of("referral").find((need) => need.person_id === idOf(`person/${told.person}`))?.id ?? null,
    level: told.level,
    level_since: telling.on(told.levelSince ?? told.enrolled),
    ends_on: told.endsOn === undefined ? null : telling.on(told.endsOn),
    enrolled_on: telling.on(told.enrolled),
    ended_on: told.ended === undefined ? null : telling.on(told.ended[0]),
    outcome: told.ended?.[1] ?? null,
  });
}

/** Why the level is what it is: what was written when she was enrolled, when it changed, and when it ended. */
export function tellLevels(telling: Telling, area: "no" | "se", told: EnrolmentTold): void {
  const person_id = idOf(`person/${told.person}`);
  const coordinator = telling.rows.of("coordinator_term").find((term) => term.person_id === person_id && term.side === "municipal" && term.answered_at != null);
  const by = [...telling.rows.of("account")].find((account) => account.professional_id === coordinator?.professional_id);
  const first = told.level === "guidance" ? "guidance" : "enrolled";
  const add = (
    step: string,
    day: number,
    change: { from: Enrolment["level"] | null; to: Enrolment["level"] | null; reason: string; ends?: number | undefined },
  ) =>
    telling.rows.add("level_change", {
      id: idOf(`level-change/${told.person}/${step}`),
      enrolment_id: idOf(`enrolment/${told.person}`),
      person_id,
      from_level: change.from,
      to_level: change.to,
      reason: change.reason,
      ends_on: change.ends === undefined ? null : telling.on(change.ends),
      changed_by: by?.id ?? "",
      changed_by_name: by?.name ?? "",
      changed_at: telling.at(day, "12:20"),
    });
  const words = WHY[area];
  add("first", told.enrolled, { from: null, to: first, reason: words[first] });
  if (told.level === "shoulder-to-shoulder") {
    add("out", told.levelSince ?? told.enrolled, { from: first, to: told.level, reason: words["shoulder-to-shoulder"], ends: told.endsOn });
  }
  if (told.ended !== undefined) add("end", told.ended[0], { from: told.level, to: null, reason: told.ended[2] });
}

const WHY = {
  no: {
    enrolled: "Trenger begge sider samtidig, og har hatt løs kontakt med begge.",
    "shoulder-to-shoulder": "De faste møtene holder, og de vanlige tjenestene er klare til å gå foran.",
    guidance: "Klarer seg med den som allerede hjelper. Teamet gir råd når det trengs.",
  },
  se: {
    enrolled: "Behöver båda sidor samtidigt, och har haft svag kontakt med båda.",
    "shoulder-to-shoulder": "De fasta mötena håller, och de vanliga verksamheterna är redo att gå före.",
    guidance: "Klarar sig med den som redan hjälper. Teamet ger råd när det behövs.",
  },
} as const;
