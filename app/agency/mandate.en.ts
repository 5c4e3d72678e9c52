import type { mandateNb } from "#agency/mandate.nb.ts";

export const mandateEn: Record<keyof typeof mandateNb, string> = {
  "mandate.title": "Who is to keep her role?",
  "mandate.to": "Confirm mandates",
  "mandate.to-about": "Every year: who still needs the role she has",
  "mandate.intro": "Tick those who still need their role. A mandate that nobody confirms ends by itself on the day shown. Signing in is closed from then on.",
  "mandate.soon": "{count, plural, one {One mandate is about to lapse} other {# mandates are about to lapse}}",
  "mandate.none-soon": "No mandate lapses in the near future.",
  "mandate.later": "{count, plural, one {One more mandate, with time to spare} other {# more mandates, with time to spare}}",
  "mandate.later-label": "These can be confirmed now, but there is no hurry",
  "mandate.lapses-on": "lapses after {day} unless somebody confirms it",
  "mandate.lapsed-on": "lapsed on {day}: lets nobody in until it is confirmed",
  "mandate.never-confirmed": "given on {day}",
  "mandate.last-confirmed": "confirmed on {day} by {name}",
  "mandate.confirm": "Confirm those I have ticked",
  "mandate.none-ticked": "Tick one at least.",
  "mandate.rule": "The rule",
  "mandate.rule-is": "A confirmation holds for {months, plural, one {one month} other {# months}}, and you are told {days} days before.",
  "mandate.own": "You do not confirm your own mandate. Another administrator does, or the coordinating unit.",
  "mandate.unit": "You confirm those who set Helhet up and those who check the log. The administrator confirms everybody else.",
  "my-day.mandates": "{count, plural, one {Confirm one mandate that lapses soon} other {Confirm # mandates that lapse soon}}",
  "my-day.mandates-why": "A mandate that nobody confirms ends by itself. Signing in is closed from then on.",

  "done.mandate.confirmed": "Confirmed. The mandates go on.",
  "event.agency.read-mandates": "Looked at who is to be confirmed",
  "event.agency.confirm-mandates": "Confirmed mandates",
  "event.agency.confirm-mandate": "Confirmed a mandate",
};
