import type { Fact, Moment } from "../../oracle/event.ts";
import { Scene } from "./scene.ts";
import type { World } from "./world.ts";

/*
 * What the proof has found, each told again as the smallest world that shows it. The policy in words says who is right.
 */
export interface Found {
  readonly name: string;
  /** answers what is looked for: in which table, and whether it is to be seen */
  readonly tell: (scene: Scene) => { table: string; key: string; isOpen: boolean };
}

/** Every scene in one world: what each session is to see, or not. */
export function tellFound(at: Moment): { world: World; looked: readonly { name: string; session: string; table: string; key: string; isOpen: boolean }[] } {
  const told = FOUND.map(({ name, tell }, number) => {
    const scene = new Scene(at, number);
    const looked = tell(scene);
    return { happenings: scene.tale.happenings, looked: { name, session: scene.session, ...looked } };
  });
  const looked = told.map((each) => each.looked);
  return { world: { seed: 0, at, happenings: told.flatMap(({ happenings }) => happenings), sessions: looked.map(({ session }) => session) }, looked };
}

const hidden = (table: string, key: string): { table: string; key: string; isOpen: boolean } => ({ table, key, isOpen: false });

const FOUND: readonly Found[] = [
  {
    name: "whom she keeps out does not find her in the register either",
    tell: (scene) => {
      const { professional } = scene.worker("coordinating-unit");
      scene.keepOut({ against: "professional", professional_id: professional });
      return hidden("person", scene.person);
    },
  },
  {
    name: "a goal kept back takes along what was said against its measure",
    tell: (scene) => {
      scene.seat(scene.worker().professional);
      const { goal, measure } = scene.goalWithMeasure();
      scene.keepOut({ against: "everyone", covers: "item", item: "goal", item_id: goal });
      return hidden(
        "disagreement",
        scene.tale.record("disagreement", { ...scene.hers, life_area: "health", topic_id: null, item: "measure", item_id: measure }),
      );
    },
  },
  {
    name: "a goal kept back takes along the decision that made its measure",
    tell: (scene) => {
      scene.seat(scene.worker().professional);
      const { goal, measure } = scene.goalWithMeasure();
      scene.keepOut({ against: "everyone", covers: "item", item: "goal", item_id: goal });
      const meeting_id = scene.tale.record("meeting", { person_id: scene.person, state: "held" });
      return hidden(
        "decision",
        scene.tale.record("decision", { person_id: scene.person, meeting_id, measure_id: measure, life_area: "health", topic_id: null }),
      );
    },
  },
  {
    name: "a coordinator without consent reads no answer about a measure",
    tell: (scene) => {
      scene.coordinator(scene.worker("coordinator").professional);
      const closing = { person_id: scene.person, kind: "measure-overdue", subject: "one", since: scene.tale.day(-3), life_area: "common", topic_id: null };
      return hidden("signal_closing", scene.tale.record("signal_closing", closing));
    },
  },
  {
    name: "what is kept from the guardians is not kept from a friend she has let in",
    tell: (scene) => {
      scene.relative({ legal_right: "none", open_areas: ["health"] });
      const meeting = scene.tale.record("meeting", { person_id: scene.person, state: "called" });
      scene.keepOut({ against: "guardians", covers: "item", item: "meeting", item_id: meeting });
      return { table: "meeting", key: meeting, isOpen: true };
    },
  },
  {
    name: "what an agency did and was refused is kept back with the rest",
    tell: (scene) => {
      const { professional, account } = scene.worker();
      scene.herself();
      const { tale } = scene;
      tale.note("audit", {
        seq: 1,
        at: tale.moment(-5),
        request_id: tale.id(),
        capacity: "professional",
        actor_name: "x",
        purpose_of_use: "COC",
        event: "plan.read",
        action: "R",
        outcome: "refused",
        account_id: account,
        professional_id: professional,
        agency_id: scene.agency,
        person_id: scene.person,
        row_hash: "\\x00",
        key: tale.id(),
      });
      tale.record("log_exception", {
        person_id: scene.person,
        agency_id: scene.agency,
        ground_id: tale.id(),
        hidden_from: "everyone",
        covers_from: tale.moment(-9),
        ends_on: tale.day(9),
        review_by: tale.day(9),
        lifted_at: null,
      });
      return hidden("audit", "1");
    },
  },
  {
    name: "whom she has ticked for her crisis plan is told to nobody she has not let in",
    tell: (scene) => {
      scene.worker();
      const crisis_plan_id = scene.tale.record("crisis_plan", { person_id: scene.person, life_area: "health", opens_to: "chosen", in_emergency: true });
      return hidden(
        "crisis_reader",
        scene.tale.record("crisis_reader", { person_id: scene.person, crisis_plan_id, agency_id: scene.agency, circle_member_id: null, ended_at: null }),
      );
    },
  },
  {
    name: "what she keeps from everyone is kept from whoever recorded it, at her table or no longer",
    tell: (scene) => {
      const { account } = scene.worker();
      const contact = scene.tale.record("contact", {
        person_id: scene.person,
        agency_id: scene.agency,
        recorded_by: account,
        at: scene.tale.moment(-9),
        taken_back_at: null,
      });
      scene.keepOut({ against: "everyone", covers: "item", item: "contact", item_id: contact });
      return hidden("contact", contact);
    },
  },
  {
    name: "whom she keeps out reads no assessment of her, offered a role or not",
    tell: (scene) => {
      const { professional } = scene.worker("coordinator");
      const referral_id = need(scene);
      scene.coordinator(professional, "offered", referral_id);
      scene.keepOut({ against: "professional", professional_id: professional });
      return hidden("referral_assessment", scene.tale.record("referral_assessment", { referral_id, is_coordination_needed: true }));
    },
  },
  {
    name: "whom she keeps out reads no hand-over of her need",
    tell: (scene) => {
      const { professional } = scene.worker("coordinator");
      const referral_id = need(scene);
      scene.keepOut({ against: "professional", professional_id: professional });
      return hidden(
        "referral_handover",
        scene.tale.record("referral_handover", { referral_id, from_agency_id: scene.agency, to_agency_id: scene.other, state: "offered" }),
      );
    },
  },
  {
    name: "what an agency wrote itself it reads, though the consent keeps the topic back from the table",
    tell: (scene) => ({ table: "agency_note", key: noteKeptBack(scene, scene.agency, () => ({})).note, isOpen: true }),
  },
  {
    name: "whom she kept a topic from by name reads no note on it, nor when the consent has ended",
    tell: (scene) => {
      const { note, consent } = noteKeptBack(scene, scene.agency, (professional_id) => ({ professional_id }));
      scene.tale.change("consent", consent, { withdrawn_at: scene.tale.moment(-1) });
      return hidden("agency_note", note);
    },
  },
  {
    name: "what a consent kept back is not shown by a rule of law when the consent has ended",
    tell: (scene) => {
      const { note, consent } = noteKeptBack(scene, scene.other, () => ({}));
      const { tale } = scene;
      const to = { item: "note", item_id: note, to_agency_id: scene.agency, consent_id: null, basis_id: tale.id(), valid_to: null, ended_at: null };
      tale.record("release", { person_id: scene.person, agency_id: scene.other, covers: "row", basis: "statute", decided_at: tale.moment(-8), ...to });
      tale.change("consent", consent, { withdrawn_at: tale.moment(-1) });
      return hidden("agency_note", note);
    },
  },
  {
    name: "a block that was lifted closes nothing",
    tell: (scene) => {
      const { professional } = scene.worker();
      scene.seat(professional);
      const block = scene.keepOut({ against: "professional", professional_id: professional });
      scene.tale.change("block", block, { lifted_at: scene.tale.moment(-1) });
      return { table: "goal", key: scene.goalWithMeasure().goal, isOpen: true };
    },
  },
  {
    name: "why she stands on the board is not told to the rest of her table",
    tell: (scene) => {
      scene.seat(scene.worker().professional);
      const reason = { person_id: scene.person, enrolment_id: scene.tale.id(), reason: "hard-to-reach", life_area: "common" };
      return hidden("board_reason", scene.tale.record("board_reason", { ...reason, since: scene.tale.day(-3), until: null, set_by: null }));
    },
  },
  {
    name: "one relative is told nothing of what is open to another",
    tell: (scene) => {
      const other = scene.relative({ legal_right: "none", open_areas: ["health"] });
      scene.relative({ legal_right: "none", open_areas: ["work"] });
      return hidden("circle_detail", other);
    },
  },
  {
    name: "why somebody would not coordinate is not told to the table",
    tell: (scene) => {
      const { professional } = scene.worker("coordinator");
      scene.coordinator(professional, "declined");
      scene.seat(scene.worker().professional);
      const [term] = scene.tale.happenings.filter((each) => each.kind === "recorded" && each.what === "coordinator_term");
      return hidden("coordinator_term", term?.kind === "recorded" ? String(term.fact["id"]) : "");
    },
  },
  {
    name: "a question about the log is read by no administrator, though no officer is named",
    tell: (scene) => {
      scene.worker("administrator");
      const asked = { person_id: scene.person, audit_key: scene.tale.id(), agency_id: scene.agency, professional_id: scene.tale.id() };
      return hidden("log_question", scene.tale.record("log_question", { ...asked, looked_at: scene.tale.moment(-9), asked_by: scene.account }));
    },
  },
];

/** A note of an agency's on a topic that her consent keeps back; she who asks has a seat for the first agency. */
function noteKeptBack(scene: Scene, agency_id: string, from: (professional: string) => Fact): { note: string; consent: string } {
  const { tale } = scene;
  const { professional } = scene.worker();
  const consent = scene.seat(professional);
  const topic_id = tale.record("topic", { person_id: scene.person, name: "topic" });
  tale.record("consent_exclusion", { consent_id: consent, person_id: scene.person, agency_id: null, professional_id: null, topic_id, ...from(professional) });
  const of = { agency_id, kind: "note", life_area: "health", topic_id, written_by: null, taken_back_at: null };
  return { note: tale.record("agency_note", { person_id: scene.person, ...of }), consent };
}

function need({ tale, agreement, person, agency }: Scene): string {
  const raised = { raised_by_account: null, raised_by_agency: null, raised_as: "person", joined_to: null };
  return tale.record("referral", {
    agreement_id: agreement,
    person_id: person,
    receipt_hash: `\\x${tale.id().replaceAll("-", "")}`,
    held_by_agency: agency,
    is_given_on: false,
    state: "received",
    ...raised,
  });
}
