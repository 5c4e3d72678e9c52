// What each class of tables is for, in the words of GDPR art. 30. Facts of the model (which tables, which columns hold words,
// who was measured to see them) are not written here: they are read from the database's shape and the access matrix.
import type { TableClass } from "#agency/table-class.ts";

export interface Processing {
  readonly title: string;
  readonly purpose: string;
  readonly whose: string;
  readonly basisNo: string;
  readonly basisSe: string;
  readonly isSpecial: boolean;
  readonly kept: string;
}

const KEPT_BY_AGENCY =
  "Proposed: as long as the plan lives, then by each controller's own archive rule. Nothing is deleted by itself yet: open, see who-decides-what.md";
const PLAN_NO =
  "GDPR 6(1)(c, e), 9(2)(h); pasient- og brukerrettighetsloven § 2-5, helse- og omsorgstjenesteloven § 7-1 ff. Consent lifts confidentiality, it is not the GDPR basis";
const PLAN_SE = "GDPR 6(1)(c, e), 9(2)(h); SoL and HSL 16 kap. 4 § (SIP). Consent lifts confidentiality, it is not the GDPR basis";

export const PROCESSING: Record<TableClass, Processing> = {
  rules: {
    title: "Rules as dated data",
    purpose: "Which law, age, deadline and agreement counts on which day",
    whose: "Nobody's: no personal data",
    basisNo: "–",
    basisSe: "–",
    isSpecial: false,
    kept: "For ever: what was decided must be explicable by the rule of its day",
  },
  helpers: {
    title: "Those who help",
    purpose: "Who works where, as what, from when to when; authorisation register, also of those who had a role",
    whose: "Staff",
    basisNo: "GDPR 6(1)(e); Normen: register of authorisations",
    basisSe: "GDPR 6(1)(e); HSLF-FS 2016:40 4 kap.",
    isSpecial: false,
    kept: "At least as long as the log that names them",
  },
  "sign-in": {
    title: "Signing in",
    purpose: "To know who asks, and let nobody else in",
    whose: "Everyone who signs in",
    basisNo: "GDPR 6(1)(c, e), 32; pasientjournalloven § 22",
    basisSe: "GDPR 6(1)(c, e), 32; patientdatalagen 4 kap.",
    isSpecial: false,
    kept: "Attempts: what identifies someone is blanked when the attempt is settled. Ended sessions stay for the log; their end is not decided yet",
  },
  person: {
    title: "The person and those around her",
    purpose: "Who the plan is about, how to reach her, who is close to her and with what right",
    whose: "The person, her relatives, guardians and appointed guardians",
    basisNo: PLAN_NO,
    basisSe: PLAN_SE,
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  consent: {
    title: "Consent, taking part and blocks",
    purpose: "Who may know what, from when to when, said by whom; and whom she keeps out",
    whose: "The person, those who say yes or no for her, participants",
    basisNo: "GDPR 6(1)(c), 5(2), 7(1); helsepersonelloven § 22, forvaltningsloven § 13 a",
    basisSe: "GDPR 6(1)(c), 5(2), 7(1); OSL 10 kap. 1 §, 12 kap. 2 §",
    isSpecial: true,
    kept: "As long as the log: that it was withdrawn is as much evidence as that it was given",
  },
  plan: {
    title: "The plan",
    purpose: "One plan for one person, across agencies, in her words",
    whose: "The person; those named in measures",
    basisNo: PLAN_NO,
    basisSe: PLAN_SE,
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  meeting: {
    title: "Meetings",
    purpose: "To call, hold and remember the meetings about the plan",
    whose: "The person and those called",
    basisNo: PLAN_NO,
    basisSe: PLAN_SE,
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  contact: {
    title: "Contacts and what follows them",
    purpose: "That nobody is lost: dates and outcomes of contacts, stays, decisions, wishes, transitions; no clinical text",
    whose: "The person; the professional who met her",
    basisNo: PLAN_NO,
    basisSe: PLAN_SE,
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  coordination: {
    title: "The coordinator's role",
    purpose: "One named holder on each side at every moment",
    whose: "The person; coordinators",
    basisNo: "GDPR 6(1)(c, e); helse- og omsorgstjenesteloven § 7-2",
    basisSe: "GDPR 6(1)(c, e); HSL 16 kap. 4 §",
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  team: {
    title: "The coordinating team",
    purpose: "Whom the team follows, why, and what was agreed at its board",
    whose: "The person; team members",
    basisNo: PLAN_NO,
    basisSe: PLAN_SE,
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  need: {
    title: "Raised needs",
    purpose: "To receive a need raised by anyone, with the least that must be shared, until someone has taken it up",
    whose: "The person; the one who raises the need",
    basisNo: "GDPR 6(1)(e), 9(2)(h); helse- og omsorgstjenesteloven § 7-3",
    basisSe: "GDPR 6(1)(e), 9(2)(h); SoL, HSL 16 kap. 4 §",
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
  notice: {
    title: "Notices and clocks",
    purpose: "To tell that something waits, without content; to keep promises by the clock",
    whose: "Everyone with an account",
    basisNo: "GDPR 6(1)(e)",
    basisSe: "GDPR 6(1)(e)",
    isSpecial: false,
    kept: "Letters hold no content; no end is decided yet",
  },
  log: {
    title: "The log and its control",
    purpose: "Who looked, who did what, and that it is checked",
    whose: "Everyone who acts; the person it is about",
    basisNo: "GDPR 6(1)(c), 32; pasientjournalloven § 22, pasientjournalforskriften § 14",
    basisSe: "GDPR 6(1)(c), 32; patientdatalagen 4 kap. 3 §, SFS 2022:913 4 kap. 3–5 §§",
    isSpecial: true,
    kept: "Proposed: ten years, never less than five. It cannot be deleted by any request",
  },
  release: {
    title: "Agencies' own notes, releases and copies",
    purpose: "What an agency has written stays its own until it decides to release it; what it received it may keep as its own record",
    whose: "The person; the professional who wrote",
    basisNo: "GDPR 6(1)(c, e), 9(2)(h); helsepersonelloven §§ 22, 25, 45; arkivlova",
    basisSe: "GDPR 6(1)(c, e), 9(2)(h); OSL 10 kap., TF 2 kap., arkivlagen (1990:782)",
    isSpecial: true,
    kept: "A copy is the agency's own record under its archive rule; withdrawing a consent does not delete it, and the page says so beforehand",
  },
  crisis: {
    title: "Crisis plan and emergency access",
    purpose: "What helps her on a bad night, and who opened it without being at the table",
    whose: "The person; those she wants called; the reader",
    basisNo: "GDPR 6(1)(e), 9(2)(c, h); her own choice of readers; helsepersonelloven § 7",
    basisSe: "GDPR 6(1)(e), 9(2)(c, h); patientdatalagen 4 kap. 5 § (health care only)",
    isSpecial: true,
    kept: KEPT_BY_AGENCY,
  },
};
