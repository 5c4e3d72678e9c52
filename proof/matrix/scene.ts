import type { Fact, Moment } from "../../oracle/event.ts";
import { Chronicle } from "./chronicle.ts";
import { Dice } from "./dice.ts";
import { sessionFact } from "./sessions.ts";

/** One area, two agencies, a nurse and a leader at the first, and one person with a plan. */
export class Scene {
  readonly tale: Chronicle;
  readonly agreement: string;
  readonly agency: string;
  readonly other: string;
  readonly person: string;
  readonly account: string;
  readonly plan: string;
  session = "";

  /** @param number of the scene: each has an area of its own, so that all may stand in one world */
  constructor(at: Moment, number: number) {
    this.tale = new Chronicle(new Dice(1), at, `0f00d0${number.toString(16).padStart(2, "0")}`);
    const { tale } = this;
    this.agreement = tale.record("agreement", { jurisdiction: "no", name: "Area", valid_from: tale.day(-900), valid_to: null });
    const agency = (): string =>
      tale.record("agency", {
        jurisdiction: "no",
        name: "Agency",
        kind: "municipality",
        side: "municipal",
        sector: "health",
        valid_from: tale.day(-900),
        valid_to: null,
        legal_entity: null,
      });
    this.agency = agency();
    this.other = agency();
    for (const agency_id of [this.agency, this.other]) tale.note("agreement_party", { agreement_id: this.agreement, agency_id });
    this.person = tale.record("person", {
      jurisdiction: "no",
      agreement_id: this.agreement,
      given_name: "A",
      family_name: "B",
      birth_on: tale.bornToTurn(40, 90),
      address_protection: "none",
    });
    this.account = tale.record("account", { name: "She", professional_id: null, person_id: this.person, ended_at: null });
    this.plan = tale.record("plan", { person_id: this.person, kind: "ip", state: "active", next_review_on: tale.day(9) });
  }

  get hers(): { person_id: string; plan_id: string } {
    return { person_id: this.person, plan_id: this.plan };
  }

  /** Someone who works at an agency, signed in there. */
  worker(role = "team-member", agency = this.agency): { professional: string; account: string } {
    const { tale } = this;
    const professional = tale.record("professional", { name: "Kari Berg", profession: "nurse" });
    const account = tale.record("account", { name: "Staff", professional_id: professional, person_id: null, ended_at: null });
    const mandate_id = tale.record("mandate", {
      professional_id: professional,
      agency_id: agency,
      role,
      function_name: "nurse",
      valid_from: tale.day(-90),
      valid_to: null,
      lapses_on: tale.day(90),
    });
    this.#signIn({ capacity: "professional", account_id: account, mandate_id });
    return { professional, account };
  }

  /** Near her, and signed in as that. */
  relative(fact: Fact): string {
    const account_id = this.tale.record("account", { name: "Near", professional_id: null, person_id: null, ended_at: null });
    const place = {
      person_id: this.person,
      name: "Near",
      kinship: "friend",
      account_id,
      mandate_areas: [],
      open_areas: [],
      confirmed_at: this.tale.moment(-9),
      valid_from: this.tale.day(-9),
      valid_to: null,
    };
    this.#signIn({ capacity: "circle", account_id });
    const member = this.tale.record("circle_member", { ...place, ...fact });
    this.tale.note("circle_detail", { id: member, person_id: this.person });
    return member;
  }

  herself(): void {
    this.#signIn({ capacity: "person", account_id: this.account });
  }

  #signIn(fact: Fact): void {
    this.session = this.tale.id();
    this.tale.record("session", { ...sessionFact(this.tale, this.session), ...fact });
  }

  /** At her table, under a consent to the first agency, whole: which one. */
  seat(professional: string, agency = this.agency): string {
    const { tale } = this;
    const her = { person_id: this.person };
    tale.record("participant", {
      ...her,
      professional_id: professional,
      agency_id: agency,
      role: "team-member",
      accepted_at: tale.moment(-9),
      ended_at: null,
      valid_from: tale.day(-9),
      valid_to: null,
    });
    const consent_id = tale.record("consent", {
      ...her,
      valid_from: tale.day(-9),
      valid_to: tale.day(9),
      replaced_at: null,
      withdrawn_at: null,
      recorded_by: this.account,
    });
    tale.record("consent_giver", { ...her, consent_id, circle_member_id: null, capacity: "self", answer: "yes" });
    tale.record("consent_party", {
      ...her,
      consent_id,
      agency_id: agency,
      covers_all_functions: true,
      functions: [],
      life_areas: ["health", "work"],
      withdrawn_at: null,
    });
    return consent_id;
  }

  coordinator(professional: string, state = "accepted", referral: string | null = null): void {
    this.tale.record("coordinator_term", {
      person_id: this.person,
      referral_id: referral,
      professional_id: professional,
      agency_id: this.agency,
      side: "municipal",
      state,
    });
  }

  keepOut(fact: Fact): string {
    const nothing = {
      agency_id: null,
      professional_id: null,
      circle_member_id: null,
      relation_name: null,
      topic_id: null,
      item: null,
      item_id: null,
      lifted_at: null,
    };
    return this.tale.record("block", { person_id: this.person, covers: "whole", said_as: "self", said_by: this.account, ...nothing, ...fact });
  }

  goalWithMeasure(): { goal: string; measure: string } {
    const goal = this.tale.record("goal", { ...this.hers, life_area: "health", topic_id: null });
    return { goal, measure: this.tale.record("measure", { ...this.hers, goal_id: goal, life_area: "health", topic_id: null, is_hers: true }) };
  }
}
