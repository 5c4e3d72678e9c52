/*
 * Who may see what, said a second time: pure functions over a dump of the tables, importing nothing of the product.
 * The crawl compares every byte that leaves with this; where the two differ, one of them is wrong.
 * Written from product.md §4, not from the policies.
 */

export type Row = Record<string, unknown>;
export type Dump = Record<string, Row[]>;

export interface Actor {
  readonly subject: string;
  readonly capacity: "professional" | "person" | "circle";
  readonly mandateId: string | undefined;
}

const rowsOf = (dump: Dump, table: string): Row[] => dump[table] ?? [];
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const isCurrent = (row: Row, today: string) => String(row["valid_from"]) <= today && (row["valid_to"] === null || String(row["valid_to"]) >= today);

interface Facts {
  readonly accountId: unknown;
  readonly personId: unknown;
  readonly professionalId: unknown;
  readonly agencyId: unknown;
  readonly role: unknown;
  readonly functionName: unknown;
}

function factsOf(dump: Dump, actor: Actor): Facts {
  const accountId = rowsOf(dump, "identity").find((row) => row["subject"] === actor.subject)?.["account_id"];
  const account = rowsOf(dump, "account").find((row) => row["id"] === accountId);
  const mandate = actor.capacity === "professional" ? rowsOf(dump, "mandate").find((row) => row["id"] === actor.mandateId) : undefined;
  return {
    accountId,
    personId: actor.capacity === "person" ? account?.["person_id"] : undefined,
    professionalId: mandate?.["professional_id"],
    agencyId: mandate?.["agency_id"],
    role: mandate?.["role"],
    functionName: mandate?.["function_name"],
  };
}

/** Consents that hold today: in their dates, not withdrawn or replaced, somebody said yes and everybody asked did. */
function consentsInForce(dump: Dump, today: string): Row[] {
  return rowsOf(dump, "consent").filter((consent) => {
    const givers = rowsOf(dump, "consent_giver").filter((giver) => giver["consent_id"] === consent["id"]);
    return (
      consent["withdrawn_at"] === null &&
      consent["replaced_at"] === null &&
      isCurrent(consent, today) &&
      givers.length > 0 &&
      givers.every((giver) => giver["answer"] === "yes")
    );
  });
}

function birthdayReached(birth: string, age: number, today: string): boolean {
  const year = Number(birth.slice(0, 4)) + age;
  return today >= `${year}${birth.slice(4)}`;
}

/** What one actor may see today. */
export class Sight {
  readonly #dump: Dump;
  readonly #facts: Facts;
  readonly whole = new Set<unknown>();
  readonly coordinated = new Set<unknown>();
  readonly #areas = new Map<unknown, Set<string>>();
  readonly #closedTopics = new Set<unknown>();

  constructor(dump: Dump, actor: Actor, today: string) {
    this.#dump = dump;
    this.#facts = factsOf(dump, actor);
    if (actor.capacity === "person") this.whole.add(this.#facts.personId);
    if (actor.capacity === "circle") this.#lookAsCircle(today);
    if (actor.capacity === "professional") this.#lookAsProfessional(today);
    for (const person of this.whole) {
      const jurisdiction = rowsOf(dump, "person").find((row) => row["id"] === person)?.["jurisdiction"];
      this.#open(
        person,
        rowsOf(dump, "life_area")
          .filter((area) => area["jurisdiction"] === jurisdiction)
          .map((area) => String(area["code"])),
      );
    }
  }

  #open(person: unknown, areas: readonly string[]): void {
    if (areas.length === 0) return;
    const open = this.#areas.get(person) ?? new Set(["common"]);
    for (const area of areas) open.add(area);
    this.#areas.set(person, open);
  }

  #lookAsCircle(today: string): void {
    for (const place of rowsOf(this.#dump, "circle_member").filter((row) => row["account_id"] === this.#facts.accountId && isCurrent(row, today))) {
      const person = rowsOf(this.#dump, "person").find((row) => row["id"] === place["person_id"]);
      const rule = rowsOf(this.#dump, "age_rule").find((row) => row["jurisdiction"] === person?.["jurisdiction"] && isCurrent(row, today));
      const isGuardian = place["legal_right"] === "guardian" && !birthdayReached(String(person?.["birth_on"]), Number(rule?.["age"]), today);
      if (isGuardian) this.whole.add(place["person_id"]);
      else {
        this.#open(place["person_id"], list(place["open_areas"]));
        for (const topic of rowsOf(this.#dump, "topic")) if (topic["person_id"] === place["person_id"]) this.#closedTopics.add(topic["id"]);
      }
    }
  }

  #lookAsProfessional(today: string): void {
    const { professionalId, agencyId, functionName } = this.#facts;
    for (const term of rowsOf(this.#dump, "coordinator_term")) {
      if (term["professional_id"] === professionalId && term["agency_id"] === agencyId && term["state"] === "accepted") this.coordinated.add(term["person_id"]);
    }
    for (const consent of consentsInForce(this.#dump, today)) {
      const exclusions = rowsOf(this.#dump, "consent_exclusion").filter((row) => row["consent_id"] === consent["id"]);
      for (const exclusion of exclusions) {
        const isForMe =
          (exclusion["agency_id"] === null || exclusion["agency_id"] === agencyId) &&
          (exclusion["professional_id"] === null || exclusion["professional_id"] === professionalId);
        if (exclusion["topic_id"] !== null && isForMe) this.#closedTopics.add(exclusion["topic_id"]);
      }
      const takesPart = rowsOf(this.#dump, "participant").some(
        (row) =>
          row["person_id"] === consent["person_id"] &&
          row["professional_id"] === professionalId &&
          row["agency_id"] === agencyId &&
          row["accepted_at"] !== null &&
          row["ended_at"] === null &&
          isCurrent(row, today),
      );
      const isKeptOut = exclusions.some((row) => row["topic_id"] === null && (row["agency_id"] === agencyId || row["professional_id"] === professionalId));
      const party = rowsOf(this.#dump, "consent_party").find(
        (row) => row["consent_id"] === consent["id"] && row["agency_id"] === agencyId && row["withdrawn_at"] === null,
      );
      const isCovered = party !== undefined && (party["covers_all_functions"] === true || list(party["functions"]).includes(String(functionName)));
      if (takesPart && isCovered && !isKeptOut) this.#open(consent["person_id"], list(party["life_areas"]));
    }
  }

  /** The agreements whose register this coordinating unit keeps. */
  #register(): Set<unknown> {
    if (this.#facts.role !== "coordinating-unit") return new Set();
    return new Set(
      rowsOf(this.#dump, "agreement_party")
        .filter((row) => row["agency_id"] === this.#facts.agencyId)
        .map((row) => row["agreement_id"]),
    );
  }

  isOpen(person: unknown): boolean {
    return this.#areas.has(person);
  }

  openPeople(): unknown[] {
    return [...new Set([...this.#areas.keys(), ...this.coordinated])];
  }

  sees(table: string, row: Row): boolean {
    const person = row["person_id"] ?? (table === "person" ? row["id"] : undefined);
    const isNear = this.isOpen(person) || this.coordinated.has(person);
    const agreement = rowsOf(this.#dump, "person").find((each) => each["id"] === person)?.["agreement_id"];
    const isRegistered = this.#register().has(agreement);
    const { accountId, professionalId, agencyId } = this.#facts;
    const hasTerm = (of: unknown) =>
      rowsOf(this.#dump, "coordinator_term").some(
        (term) =>
          of !== null &&
          term["person_id"] === of &&
          term["professional_id"] === professionalId &&
          term["agency_id"] === agencyId &&
          ["offered", "accepted"].includes(String(term["state"])),
      );
    switch (table) {
      case "person":
      case "plan":
        return isNear || isRegistered;
      case "person_card":
      case "consent":
        return this.whole.has(person) || this.coordinated.has(person);
      case "circle_member":
        return isNear || row["account_id"] === accountId;
      case "topic":
        return this.whole.has(person) || this.coordinated.has(person) || (this.isOpen(person) && !this.#closedTopics.has(row["id"]));
      case "participant":
        return isNear || (row["professional_id"] === professionalId && row["agency_id"] === agencyId);
      case "coordinator_term":
        return isNear || isRegistered || (row["professional_id"] === professionalId && row["agency_id"] === agencyId);
      case "meeting":
      case "meeting_seat":
        return this.isOpen(person);
      case "referral":
        return (
          this.#register().has(row["agreement_id"]) ||
          (row["raised_by_account"] !== null && row["raised_by_account"] === accountId) ||
          this.whole.has(person) ||
          hasTerm(person)
        );
      case "referral_assessment": {
        const referral = rowsOf(this.#dump, "referral").find((each) => each["id"] === row["referral_id"]);
        return this.#register().has(referral?.["agreement_id"]) || this.whole.has(referral?.["person_id"]) || hasTerm(referral?.["person_id"]);
      }
      default:
        return (this.#areas.get(person)?.has(String(row["life_area"])) ?? false) && (row["topic_id"] === null || !this.#closedTopics.has(row["topic_id"]));
    }
  }
}
