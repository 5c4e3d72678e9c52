import type { Insertable } from "kysely";
import { dayAfter, momentOn, workdayNear } from "#db/demo/calendar.ts";
import { idOf } from "#db/demo/identity.ts";
import { type Course, courseOf, COURSES } from "#db/demo/story/contact-courses.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Contact = Insertable<Tables["contact"]>;

/** Somebody who helps: whose contacts these can be, and since when. */
interface Helper {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly accountId: string;
  readonly since: string;
}

const dayOf = (moment: unknown) => (moment instanceof Date ? moment.toISOString() : String(moment)).slice(0, 10);

/**
 * A year of contacts for everyone who has a coordinator, each after her course: most are met as agreed, some are on the
 * way to being lost. Told last, from the people the telling already holds, so that whoever is added gets contacts too.
 */
export function tellContacts(telling: Telling): void {
  const accountOf = new Map(telling.rows.of("account").map((account) => [account.professional_id, account.id]));
  const deadOrGone = new Set(
    telling.rows
      .of("enrolment")
      .filter((each) => each.outcome === "died")
      .map((each) => each.person_id),
  );
  let generic = 0;
  for (const person of telling.rows.of("person").toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))) {
    const personId = String(person.id);
    const helpers: Helper[] = [
      ...telling.rows
        .of("coordinator_term")
        .filter((term) => term.person_id === personId && term.state === "accepted")
        .map((term) => ({ ...term, since: dayOf(term.answered_at) })),
      ...telling.rows
        .of("participant")
        .filter((seat) => seat.person_id === personId && seat.role === "team-member" && seat.accepted_at != null && seat.ended_at == null)
        .map((seat) => ({ ...seat, since: dayOf(seat.accepted_at) })),
    ].flatMap(({ professional_id, agency_id, since }) => {
      const accountId = accountOf.get(professional_id);
      return accountId === undefined || since >= telling.on(-1)
        ? []
        : [{ professionalId: professional_id, agencyId: agency_id, accountId: String(accountId), since }];
    });
    if (helpers.length === 0 || deadOrGone.has(personId)) continue;
    const named = courseOf(personId);
    const course = named ?? COURSES[generic % COURSES.length] ?? "steady";
    if (named === undefined) generic += 1;
    new PersonsContacts(telling, personId, helpers).tell(course);
  }
}

const WAYS = [
  ["phone", "none"],
  ["visit", "home"],
  ["appointment", "office"],
  ["visit", "out"],
  ["message", "none"],
  ["phone", "none"],
  ["video", "none"],
] as const;

/** The contacts of one person, written from the day her helpers came, one year back at most. */
class PersonsContacts {
  readonly #telling: Telling;
  readonly #personId: string;
  readonly #helpers: readonly Helper[];
  #count = 0;

  constructor(telling: Telling, personId: string, helpers: readonly Helper[]) {
    this.#telling = telling;
    this.#personId = personId;
    this.#helpers = helpers;
  }

  tell(course: Course): void {
    const { every, until, missed = 0, unanswered = 0 } = course === "never" ? { every: 0, until: 0 } : COURSE_DAYS[course];
    if (every > 0) {
      // the last one is hers who has agreed on the rhythm: it is kept, whoever else she meets
      for (let days = -365; days <= -until; days += every) this.#met(days, days + every > -until);
      this.#agree(every);
    }
    for (let index = missed; index > 0; index -= 1) this.add(-7 * index + 3, ["appointment", "office"], "not-met");
    for (let index = unanswered; index > 0; index -= 1) this.add(-5 * index + 2, index === 2 ? ["visit", "home"] : ["phone", "none"], "no-answer");
    if (course === "steady") this.add(-2, ["phone", "none"], "met", { next: 5, byFirst: true });
  }

  /** A contact of whoever's turn it is; now and then one where nobody answered, and the next try the day after. */
  #met(days: number, byFirst: boolean): void {
    const way = WAYS[(this.#count + this.#personId.charCodeAt(0)) % WAYS.length] ?? WAYS[0];
    if (this.#count % 9 === 7) this.add(days - 1, ["phone", "none"], "no-answer");
    this.add(days, way, "met", { from: this.#count % 6 === 5, byFirst });
  }

  add(
    days: number,
    [kind, place]: readonly [Contact["kind"], Contact["place"]],
    outcome: Contact["outcome"],
    { next, from = false, byFirst = false }: { next?: number; from?: boolean; byFirst?: boolean } = {},
  ): void {
    const on = workdayNear(this.#telling.on(days), true);
    const present = this.#helpers.filter((helper) => helper.since < on);
    const helper = present[byFirst ? 0 : this.#count % Math.max(1, Math.min(3, present.length))];
    this.#count += 1;
    if (helper === undefined) return;
    const at = momentOn(on, `${String(9 + (this.#count % 7)).padStart(2, "0")}:${this.#count % 2 === 0 ? "10" : "40"}`);
    this.#telling.rows.add("contact", {
      id: idOf(`contact/${this.#personId}/${this.#count}`),
      person_id: this.#personId,
      at,
      kind,
      place,
      direction: from ? "from-person" : "to-person",
      outcome,
      professional_id: helper.professionalId,
      agency_id: helper.agencyId,
      next_on: next === undefined ? null : workdayNear(dayAfter(this.#telling.today, next), false),
      recorded_by: helper.accountId,
      recorded_at: new Date(at.getTime() + 10 * 60_000),
    });
  }

  #agree(every: number): void {
    const [helper] = this.#helpers;
    if (helper === undefined) return;
    this.#telling.rows.add("contact_rhythm", {
      id: idOf(`rhythm/${this.#personId}`),
      person_id: this.#personId,
      professional_id: helper.professionalId,
      agency_id: helper.agencyId,
      every_days: every,
      agreed_on: helper.since < this.#telling.on(-200) ? this.#telling.on(-200) : helper.since,
      recorded_by: helper.accountId,
    });
  }
}

/** How often she was met, how long ago that stopped, and what was tried since. */
const COURSE_DAYS: Record<Exclude<Course, "never">, { every: number; until: number; missed?: number; unanswered?: number }> = {
  steady: { every: 7, until: 9 },
  fortnightly: { every: 14, until: 3 },
  seldom: { every: 28, until: 12 },
  silent: { every: 14, until: 71 },
  "missed-twice": { every: 14, until: 24, missed: 2 },
  unanswered: { every: 7, until: 23, unanswered: 3 },
};
