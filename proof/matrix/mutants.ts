/*
 * Mistakes somebody could make in a policy or a lock, planted one at a time. The words replaced stand in the database's own
 * text of the function or policy; where they are no longer found the mutant is told of by name, so that none rests unnoticed.
 */

export type Place = { readonly fn: string } | { readonly policy: string; readonly on: string };
export interface Edit {
  readonly at: Place;
  readonly from: string | RegExp;
  readonly to: string;
}
export interface Mutant {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** seen by what is written, not by what is shown */
  readonly isOfWriting?: boolean;
}

const fn = (name: string, title: string, from: string | RegExp, to: string): Mutant => ({ name: title, edits: [{ at: { fn: name }, from, to }] });
const policy = (on: string, name: string, title: string, from: string | RegExp, to: string): Mutant => ({
  name: title,
  edits: [{ at: { policy: name, on }, from, to }],
});
const WHOLE = /^[\s\S]*$/;

export const MUTANTS: readonly Mutant[] = [
  fn("open_areas", "an invitation nobody accepted opens", "t.accepted_at is not null and ", ""),
  fn("open_areas", "a seat that has ended opens", "and t.ended_at is null", ""),
  fn("open_areas", "a seat is lost on its last day", "t.valid_to >= care.today()", "t.valid_to > care.today()"),
  fn("open_areas", "a seat opens the day before its first", "t.valid_from <= care.today()", "t.valid_from <= care.today() + 1"),
  fn("open_areas", "a seat at one agency opens at another", "and t.agency_id = a.agency_id", ""),
  fn("open_areas", "a party that was taken back opens", "and c.withdrawn_at is null", ""),
  fn("open_areas", "a party given no area gets the meetings", "cardinality(c.life_areas) > 0", "true"),
  fn("open_areas", "functions are ignored", "(c.covers_all_functions or a.function_name = any (c.functions))", "true"),
  fn(
    "open_areas",
    "an excluded agency is let in",
    "(x.agency_id = a.agency_id or x.professional_id = a.professional_id)",
    "x.professional_id = a.professional_id",
  ),
  fn("open_areas", "an excluded professional is let in", "(x.agency_id = a.agency_id or x.professional_id = a.professional_id)", "x.agency_id = a.agency_id"),
  fn("blocks_that_keep_out", "a blocked agency sits at the table", "(b.agency_id = agency or b.professional_id", "(b.professional_id"),
  fn("blocks_that_keep_out", "a blocked professional sits at the table", "or b.professional_id = professional", ""),
  fn("open_areas", "a preview shows other persons", "coalesce(a.only_person, care.narrowed_to())", "care.narrowed_to()"),
  fn("open_areas", "a relative's place opens after its last day", /m\.valid_to >= care\.today\(\)\);\s+end if;/, "true);\n    end if;"),
  fn("standing_consents", "a withdrawn consent stands", "c.withdrawn_at is null and ", ""),
  fn("standing_consents", "a replaced consent stands", "and c.replaced_at is null", ""),
  fn("standing_consents", "one guardian's yes is enough", "bool_and", "bool_or"),
  fn(
    "standing_consents",
    "a consent outlives its last day by one",
    /c\.valid_to >= (\(select care\.today\(\)\)|care\.today\(\))/,
    "c.valid_to >= care.today() - 1",
  ),
  fn("whole_people", "a guardian sees on past the birthday", "> care.today();", ">= care.today();"),
  fn("whole_people", "kinship is taken for custody", "and m.legal_right = 'guardian'", ""),
  fn("whole_people", "an unconfirmed place of a protected child counts", "and (p.address_protection = 'none' or m.confirmed_at is not null)", ""),
  fn("closed_topics", "a topic kept from one agency is shown it", "and (x.agency_id is null or x.agency_id = a.agency_id)", "and x.agency_id is null"),
  fn("closed_people", "a lifted block still closes", "b.professional_id = me and b.lifted_at is null", "b.professional_id = me"),
  fn("closed_people", "the words of a relation hit nobody", "b.lifted_at is null and b.against = 'relation' and", "false and"),
  fn("partly_closed", "what is kept from everyone is kept from nobody", "b.against = 'everyone' and b.lifted_at is null", "false"),
  fn(
    "partly_closed",
    "what is kept from the guardians is shown them",
    /b\.against (in \('guardians', 'everyone'\)|= 'everyone' or \(b\.against = 'guardians' and m\.legal_right <> 'none'\))/,
    "b.against = 'everyone'",
  ),
  fn("live_session", "a session that has ended lives", /s\.ended_at is null/, "true"),
  fn("live_session", "a session past its time lives", /s\.expires_at > (pg_catalog\.)?now\(\)/, "true"),
  fn("live_session", "a mandate that has run out still acts", /m\.valid_to >= [a-z_.]*today\(\)/, "true"),
  fn("coordinated_people", "an offered role opens the card", "c.state = 'accepted'", "c.state in ('accepted', 'offered')"),
  fn("board_areas", "guidance opens someone to the team", /\w\.level in \('enrolled', 'shoulder-to-shoulder'\)/g, "true"),
  fn("board_areas", "the peer worker has a board", "w.part in ('leader', 'member')", "true"),
  fn("own_teams", "nobody needs to be welcomed", "and m.welcomed_at is not null", ""),
  fn("hidden_looks", "a log exception that has ended still hides", "e.lifted_at is null and ", ""),
  fn("hidden_looks", "what is kept from everyone stands in her log", "(e.hidden_from = 'everyone' or a.capacity = 'circle')", "a.capacity = 'circle'"),
  fn("agreements_as", "any role at an agency keeps the register", /(\w+\.)?role = wanted/, "true"),
  fn("acting_account", "in a preview she is herself", /'preview'/, "'no such capacity'"),
  policy("goal", "read_goal", "the coordinator sees the goals without consent", WHOLE, "($&) or person_id in (select care.coordinated_people())"),
  policy("own_words", "read_words", "a kept-back topic shows her words", / AND \(\(topic_id IS NULL\)[\s\S]*$/, ")"),
  policy("person_card", "read_card", "the table sees the card", WHOLE, "($&) or person_id in (select o.person_id from care.open_areas() o)"),
  policy("contact", "kept_out", "whom she keeps out meets her contacts", WHOLE, "true"),
  policy("referral", "read_raised_referral", "a need follows who raised it to another agency", WHOLE, "raised_by_account = (select care.acting_account())"),
  policy("block", "read_own_block", "a guardian reads what the child keeps from him", WHOLE, "($&) or person_id in (select care.whole_people())"),
  fn(
    "keepers_of_note_topic",
    "the end of a consent shows what it kept back",
    "or not exists (select from care.standing_consents() f where f.person_id = of_person)",
    "",
  ),
  fn("keepers_of_note_topic", "whom she has named reads her agency's notes on it", "x.professional_id = professional or ", ""),
  fn(
    "circle_details",
    "one relative is told what is open to another",
    "m.id in (select care.own_circle_places())",
    "m.person_id in (select o.person_id from care.open_areas() o)",
  ),
  policy(
    "board_reason",
    "read_board_reason",
    "the whole table reads why she is on the board",
    WHOLE,
    "(person_id, life_area) in (select o.person_id, o.life_area from care.contact_areas() o)",
  ),
  policy("coordinator_term", "read_term", "the table reads who said no, and why", "state <> 'declined'::text", "true"),
  policy("log_question", "read_question_to_unit", "an agency's people read what is asked of it", WHOLE, "($&) or agency_id = (select care.acting_agency())"),
  policy("log_question", "read_question_to_unit", "the one who looked answers for it", / AND \(professional_id IS DISTINCT FROM[\s\S]*$/, ")"),
  {
    name: "a preview writes",
    isOfWriting: true,
    edits: [
      { at: { fn: "session_may_write" }, from: "<> 'preview'", to: "is not null" },
      { at: { fn: "writing_people" }, from: "a.capacity = 'professional'", to: "a.capacity in ('professional', 'preview')" },
    ],
  },
];
