import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

export const MEETING_RULE = {
  no: { basis: "local", source: "Lokal rutine i Fjordby: møte innen 3 uker", days: 21 },
  se: { basis: "agreement", source: "Lokal rutin ”Samordningsmöte inom 3 veckor”, efter Hudiksvall", days: 21 },
} as const;

/** The clocks of the two areas. None of them is law: each says whose promise it is. */
export function tellDeadlines(telling: Telling): void {
  const rules = [
    ["no", "fjordby", "referral.raised", 3, "workdays", "local", "Lokal rutine i Fjordby: behov vurderes innen 3 virkedager"],
    ["no", "fjordby", "coordinator.offered", 14, "days", "local", "Lokal rutine i Fjordby: koordinator på plass innen 14 dager"],
    ["no", "fjordby", "need.handed-over", 5, "workdays", "local", "Lokal rutine i Fjordby: den som får et behov, svarer innen 5 virkedager"],
    ["no", "fjordby", "need.taken-over", 10, "workdays", "local", "Lokal rutine i Fjordby: den som tar over et behov, vurderer det innen 10 virkedager"],
    ["no", "fjordby", "handover.offered", 5, "workdays", "local", "Lokal rutine i Fjordby: et spørsmål om å overta besvares innen 5 virkedager"],
    [
      "no",
      "fjordby",
      "coordinator.asked-for-another",
      10,
      "workdays",
      "agreement",
      "Samarbeidsavtalen i Fjordby: svar på ønske om annen koordinator innen 10 virkedager",
    ],
    ["no", "fjordby", "meeting.requested", 21, "days", MEETING_RULE.no.basis, MEETING_RULE.no.source],
    ["no", "fjordby", "plan.activated", 6, "months", "local", "Lokal rutine i Fjordby: planen gjennomgås hvert halvår"],
    ["se", "alvsta-norralv", "referral.raised", 3, "workdays", "local", "Lokal rutin i Älvsta: behov bedöms inom 3 arbetsdagar"],
    ["se", "alvsta-norralv", "coordinator.offered", 14, "days", "local", "Lokal rutin i Älvsta: samordnare utses inom 14 dagar"],
    ["se", "alvsta-norralv", "need.handed-over", 5, "workdays", "local", "Lokal rutin i Älvsta: den som får ett behov svarar inom 5 arbetsdagar"],
    ["se", "alvsta-norralv", "need.taken-over", 10, "workdays", "local", "Lokal rutin i Älvsta: den som tar över ett behov bedömer det inom 10 arbetsdagar"],
    ["se", "alvsta-norralv", "handover.offered", 5, "workdays", "local", "Lokal rutin i Älvsta: en fråga om att ta över besvaras inom 5 arbetsdagar"],
    [
      "se",
      "alvsta-norralv",
      "coordinator.asked-for-another",
      10,
      "workdays",
      "agreement",
      "Överenskommelsen Älvsta – Norrälv: svar på önskemål om annan samordnare inom 10 arbetsdagar",
    ],
    ["se", "alvsta-norralv", "meeting.requested", 21, "days", MEETING_RULE.se.basis, MEETING_RULE.se.source],
    ["se", "alvsta-norralv", "plan.activated", 6, "months", "agreement", "Överenskommelsen Älvsta – Norrälv: planen följs upp inom 6 månader"],
  ] as const;
  for (const [jurisdiction, agreement, event, amount, unit, basis, source] of rules) {
    telling.rows.add("deadline_rule", {
      id: idOf(`deadline-rule/${agreement}/${event}`),
      jurisdiction,
      agreement_id: idOf(`agreement/${agreement}`),
      event,
      amount,
      unit,
      basis,
      source,
      escalates_to: event === "meeting.requested" || event === "plan.activated" ? "leader" : "coordinating-unit",
      valid_from: "2020-01-01",
    });
  }
}
