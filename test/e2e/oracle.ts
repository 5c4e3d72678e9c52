import { type Actor, birthdayReached, consentsInForce, type Dump, type Facts, factsOf, isCurrent, list, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";
import { isSettled, keptBack, keptOut, seesOfHerOwn, seesPlace } from "#test/e2e/oracle-block.ts";
import { emergencyPeople, seesOfCrisis } from "#test/e2e/oracle-emergency.ts";
import { isSeated, readsCopy, readsNote } from "#test/e2e/oracle-release.ts";
import { controlledAgencies, knowsName, seesOfLog } from "#test/e2e/oracle-log.ts";

/*
 * Who may see what, said a second time: pure functions over a dump of the tables, importing nothing of the product.
 * The crawl compares every byte that leaves with this; where the two differ, one of them is wrong.
 * Written from product.md §4, not from the policies.
 */

export class Sight {
  readonly #dump: Dump;
  readonly #facts: Facts;
  readonly whole = new Set<unknown>();
  readonly coordinated = new Set<unknown>();
  readonly #areas = new Map<unknown, Set<string>>();
  /** what a member of a team sees of those on its board: contacts and stays, never the plan */
  readonly #board = new Map<unknown, Set<string>>();
  /** the teams she is in now, and those of them where she is more than a peer worker */
  readonly #teams = new Set<unknown>();
  readonly #workingTeams = new Set<unknown>();
  readonly #closedTopics = new Set<unknown>();
  /** whose crisis plan she has broken the glass of */
  readonly #emergency: ReadonlySet<unknown>;
  /** persons who keep her out of everything, and the topics and items that are kept from her */
  readonly #keptOut: ReadonlySet<unknown>;
  readonly #keptBack: ReadonlySet<unknown>;

  constructor(dump: Dump, actor: Actor, today: string) {
    this.#dump = dump;
    this.#facts = factsOf(dump, actor);
    const out = keptOut(dump, this.#facts);
    this.#keptOut = out.by;
    this.#keptBack = keptBack(dump, this.#facts);
    this.#emergency = emergencyPeople(dump, this.#facts);
    if (actor.capacity === "person") this.whole.add(this.#facts.personId);
    if (actor.capacity === "circle") this.#lookAsCircle(today);
    if (actor.capacity === "professional") this.#lookAsProfessional(today);
    for (const person of [...out.by, ...out.agencyBy]) for (const opened of [this.#areas, this.#board, this.coordinated]) opened.delete(person);
    for (const topic of this.#keptBack) this.#closedTopics.add(topic);
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
    for (const place of rowsOf(this.#dump, "circle_member").filter((row) => row["account_id"] === this.#facts.accountId && isSettled(this.#dump, row, today))) {
      const person = rowsOf(this.#dump, "person").find((row) => row["id"] === place["person_id"]);
      const rule = rowsOf(this.#dump, "age_rule").find(
        (row) => row["jurisdiction"] === person?.["jurisdiction"] && row["kind"] === "guardian-access-ends" && isCurrent(row, today),
      );
      const isGuardian = place["legal_right"] === "guardian" && !birthdayReached(String(person?.["birth_on"]), Number(rule?.["age"]), today);
      if (isGuardian) this.whole.add(place["person_id"]);
      else {
        this.#open(place["person_id"], [...list(place["open_areas"]), ...list(place["mandate_areas"])]);
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
      const takesPart = isSeated(this.#dump, this.#facts, consent["person_id"], today);
      const isKeptOut = exclusions.some((row) => row["topic_id"] === null && (row["agency_id"] === agencyId || row["professional_id"] === professionalId));
      const party = rowsOf(this.#dump, "consent_party").find(
        (row) => row["consent_id"] === consent["id"] && row["agency_id"] === agencyId && row["withdrawn_at"] === null,
      );
      const isCovered = party !== undefined && (party["covers_all_functions"] === true || list(party["functions"]).includes(String(functionName)));
      if (takesPart && isCovered && !isKeptOut) this.#open(consent["person_id"], list(party["life_areas"]));
    }
    this.#lookAtBoard(today);
  }

  /** Those enrolled in a team the asker is a leader or member of, where the consent covers her agency and keeps neither out. */
  #lookAtBoard(today: string): void {
    const { professionalId, agencyId, functionName } = this.#facts;
    const own = rowsOf(this.#dump, "team_member").filter(
      (row) => row["professional_id"] === professionalId && row["agency_id"] === agencyId && row["welcomed_at"] !== null && isCurrent(row, today),
    );
    for (const row of own) {
      this.#teams.add(row["team_id"]);
      if (row["role"] !== "peer-worker") this.#workingTeams.add(row["team_id"]);
    }
    const enrolled = rowsOf(this.#dump, "enrolment").filter(
      (row) => this.#workingTeams.has(row["team_id"]) && row["level"] !== "guidance" && row["ended_on"] === null,
    );
    for (const consent of consentsInForce(this.#dump, today)) {
      if (!enrolled.some((row) => row["person_id"] === consent["person_id"])) continue;
      const isKeptOut = rowsOf(this.#dump, "consent_exclusion").some(
        (row) =>
          row["consent_id"] === consent["id"] && row["topic_id"] === null && (row["agency_id"] === agencyId || row["professional_id"] === professionalId),
      );
      const party = rowsOf(this.#dump, "consent_party").find(
        (row) => row["consent_id"] === consent["id"] && row["agency_id"] === agencyId && row["withdrawn_at"] === null,
      );
      const isCovered = party?.["covers_all_functions"] === true || list(party?.["functions"]).includes(String(functionName));
      const areas = list(party?.["life_areas"]);
      if (isCovered && !isKeptOut && areas.length > 0) this.#board.set(consent["person_id"], new Set(["common", ...areas]));
    }
  }

  /** Contacts and what belongs with them: never a relative's, and before a consent a coordinator's where they are of no area. */
  #follows(person: unknown, area: string): boolean {
    if (this.whole.has(person)) return true;
    if (this.#facts.professionalId === undefined) return false;
    return (
      (this.#areas.get(person)?.has(area) ?? false) || (this.#board.get(person)?.has(area) ?? false) || (area === "common" && this.coordinated.has(person))
    );
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

  /** May the asker say yes for her agency? Its coordinators and unit may; a team member where it has neither. */
  #answers(): boolean {
    const { role, agencyId } = this.#facts;
    const today = new Date().toISOString().slice(0, 10);
    const isLed = rowsOf(this.#dump, "mandate").some(
      (row) => row["agency_id"] === agencyId && ["coordinator", "coordinating-unit"].includes(String(row["role"])) && isCurrent(row, today),
    );
    return role === "coordinator" || role === "coordinating-unit" || (role === "team-member" && !isLed);
  }

  /** The unit has a need until another agency has taken it over; then that agency has it. */
  #hasNeed(referral: Row): boolean {
    if (referral["is_given_on"] === true) return this.#answers() && referral["held_by_agency"] === this.#facts.agencyId;
    return this.#register().has(referral["agreement_id"]);
  }

  isOpen(person: unknown): boolean {
    return this.#areas.has(person);
  }

  openPeople(): unknown[] {
    return [...new Set([...this.#areas.keys(), ...this.coordinated])];
  }

  sees(table: string, row: Row, column = ""): boolean {
    const person = row["person_id"] ?? (table === "person" ? row["id"] : undefined);
    if (this.#keptOut.has(person)) return false;
    if ([row["id"], row["goal_id"], row["item_id"], row["measure_id"], row["meeting_id"]].some((id) => id !== null && this.#keptBack.has(id))) return false;
    if (!seesPlace(this.#dump, this.#facts, this.coordinated, { table, row, column })) return false;
    const own = seesOfHerOwn(this.#facts, table, row, this.whole, this.coordinated);
    if (own !== undefined) return own;
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
        return isNear || isRegistered || this.#board.has(person) || this.#emergency.has(person) || knowsName(this.#dump, this.#facts, person);
      case "log_question":
      case "log_case":
      case "log_exception":
        return seesOfLog(this.#dump, this.#facts, table, row, this.whole);
      case "crisis_words":
      case "crisis_contact":
      case "emergency_opening":
        return seesOfCrisis(this.#dump, this.#facts, table, row, {
          whole: this.whole,
          emergency: this.#emergency,
          isOpenIn: (of, area) => this.#areas.get(of)?.has(area) ?? false,
          controlled: controlledAgencies(this.#dump, this.#facts),
        });
      case "plan":
        return isNear || isRegistered;
      case "clock": {
        // a clock of a stay names nobody: whoever sees the stay sees it
        const stay = row["subject"] === "stay" ? rowsOf(this.#dump, "stay").find((each) => each["id"] === row["subject_id"]) : undefined;
        if (stay !== undefined && this.#follows(String(stay["person_id"]), String(stay["life_area"]))) return true;
        // a broken promise has climbed to the leader of the team
        const hasClimbed = new Date(String(row["due_at"])) <= new Date() && this.#board.has(person);
        return isNear || hasClimbed || this.#register().has(row["agreement_id"]);
      }
      case "agency_note":
        return readsNote(this.#dump, this.#facts, row, {
          isWhole: this.whole.has(person),
          isCoordinated: this.coordinated.has(person),
          isOpenIn: (area) => this.#areas.get(person)?.has(area) ?? false,
          isClosedTopic: (topic) => this.#closedTopics.has(topic),
        });
      case "agency_copy":
      case "agency_copy_file":
        return readsCopy(this.#dump, this.#facts, row, (topic) => this.#keptBack.has(topic));
      case "wish":
        return this.#follows(person, "common");
      case "stay":
      case "official_decision":
      case "transition":
        return this.#follows(person, String(row["life_area"]));
      case "board_decision":
        return this.whole.has(person) || this.coordinated.has(person) || this.#board.has(person);
      case "level_change":
        return this.#follows(person, "common");
      case "team_decision":
        if (row["referral_id"] !== null) return false; // the demo has none; what a need opens to is said under referral
        return row["person_id"] === null ? this.#teams.has(row["team_id"]) : this.whole.has(person) || this.coordinated.has(person) || this.#board.has(person);
      case "consultation":
        return this.#workingTeams.has(row["team_id"]);
      // a peer worker reads what was agreed
      case "learning_log":
        return this.#workingTeams.has(row["team_id"]) || (row["agreed_at"] !== null && this.#teams.has(row["team_id"]));
      // an answer is read by those who may see what the signal told
      case "signal_closing": {
        const area = String(row["life_area"]);
        if (row["kind"] === "consent-ending") return this.whole.has(person) || this.coordinated.has(person);
        if (!["measure-overdue", "review-overdue", "agency-silent"].includes(String(row["kind"]))) return this.#follows(person, area);
        const isInPlan = (this.#areas.get(person)?.has(area) ?? false) || (area === "common" && this.coordinated.has(person));
        return isInPlan && (row["topic_id"] === null || !this.#closedTopics.has(row["topic_id"]));
      }
      case "person_card":
      case "way_in":
      case "sign_in_invitation":
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
      case "coordinator_handover": {
        const isBetween = (end: "from" | "to") => row[`${end}_professional_id`] === professionalId && row[`${end}_agency_id`] === agencyId;
        return this.whole.has(person) || this.coordinated.has(person) || isRegistered || isBetween("from") || isBetween("to");
      }
      // not the one it is about, and nobody else who helps her
      case "coordinator_ask":
        return this.whole.has(person) || isRegistered;
      case "meeting":
      case "meeting_seat":
        return this.isOpen(person);
      case "referral":
        return this.#hasNeed(row) || (row["raised_by_account"] !== null && row["raised_by_account"] === accountId) || this.whole.has(person) || hasTerm(person);
      case "referral_assessment": {
        const referral = rowsOf(this.#dump, "referral").find((each) => each["id"] === row["referral_id"]);
        return (
          (this.#register().has(referral?.["agreement_id"]) && referral?.["is_given_on"] !== true) ||
          this.whole.has(referral?.["person_id"]) ||
          hasTerm(referral?.["person_id"])
        );
      }
      case "referral_handover": {
        const referral = rowsOf(this.#dump, "referral").find((each) => each["id"] === row["referral_id"]);
        // while the question is open; after a no the one who said it has her own words alone, after a yes the need itself
        const isAsked = row["to_agency_id"] === agencyId && (row["state"] === "offered" || row["state"] === "declined");
        return (this.#answers() && (row["from_agency_id"] === agencyId || isAsked)) || this.whole.has(referral?.["person_id"]);
      }
      case "referral_refusal": {
        const referral = rowsOf(this.#dump, "referral").find((each) => each["id"] === row["referral_id"]);
        return referral !== undefined && (this.#hasNeed(referral) || this.whole.has(referral["person_id"]));
      }
      default:
        return (this.#areas.get(person)?.has(String(row["life_area"])) ?? false) && (row["topic_id"] === null || !this.#closedTopics.has(row["topic_id"]));
    }
  }
}
