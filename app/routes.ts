import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes";

/** The site map. Every address about a person lies under the person layout. */
export default [
  route("sign-in", "shell/sign-in.page.tsx"),
  route("sign-out", "shell/sign-out.page.tsx"),
  route("language", "shell/language.page.tsx"),

  // raising and following a need takes no account
  route("raise", "referral/raise-need.page.tsx"),
  route("raise/receipt", "referral/receipt.page.tsx"),
  route("follow", "referral/follow-need.page.tsx"),

  layout("shell/signed-in.layout.tsx", [
    index("shell/my-day.page.tsx"),

    route("needs", "referral/needs.page.tsx"),
    route("needs/:referralId", "referral/need.page.tsx"),
    route("offers/:termId", "referral/offer.page.tsx"),
    route("invitations/:participantId", "consent/invitation.page.tsx"),

    route("persons", "person/persons.page.tsx"),
    route("persons/:personId", "person/person.layout.tsx", [
      index("person/overview.page.tsx"),
      route("summary", "person/summary-print.page.tsx"),
      route("circle", "person/circle.page.tsx"),
      route("card", "person/card.page.tsx"),
      route("timeline", "person/timeline.page.tsx"),
      route("log", "audit/who-looked.page.tsx"),

      route("consents", "consent/consents.page.tsx"),
      route("consents/new", "consent/give-consent.page.tsx"),
      route("consents/:consentId", "consent/consent.page.tsx"),
      route("take-back", "consent/take-back.page.tsx"),
      route("participants", "consent/participants.page.tsx"),
      route("see-as/:participantId", "consent/see-as.page.tsx"),

      route("plan", "plan/plan.page.tsx"),
      route("plan/words/:kind", "plan/say.page.tsx"),
      route("plan/goals/new", "plan/goal-form.page.tsx"),
      route("plan/goals/:goalId", "plan/goal.page.tsx"),
      route("plan/measures/new", "plan/measure-form.page.tsx"),
      route("plan/measures/:measureId", "plan/measure.page.tsx"),
      route("plan/contributions", "plan/contributions.page.tsx"),
      route("plan/disagree", "plan/disagree.page.tsx"),
      route("plan/check", "plan/plan-check.page.tsx"),
      route("plan/confirm", "plan/confirm.page.tsx"),
      route("plan/follow-up", "plan/follow-up.page.tsx"),
      route("plan/history", "plan/plan-history.page.tsx"),
      route("plan/print", "plan/plan-print.page.tsx"),
      route("plan.json", "plan/plan-json.route.ts"),
      route("plan.pdf", "plan/plan-pdf.route.ts"),

      route("meetings", "meeting/meetings.page.tsx"),
      route("meetings/new", "meeting/request-meeting.page.tsx"),
      route("meetings/:meetingId", "meeting/meeting.page.tsx"),
      route("meetings/:meetingId/call", "meeting/call-meeting.page.tsx"),
      route("meetings/:meetingId/hold", "meeting/hold-meeting.page.tsx"),
      route("meetings/:meetingId/calendar.ics", "meeting/calendar.route.ts"),
    ]),

    ...prefix("administration", [
      index("agency/administration.page.tsx"),
      route("agencies", "agency/agencies.page.tsx"),
      route("agencies/:agencyId", "agency/agency-form.page.tsx"),
      route("professionals", "agency/professionals.page.tsx"),
      route("professionals/:professionalId", "agency/professional-form.page.tsx"),
      route("agreements/:agreementId", "agency/agreement-form.page.tsx"),
      route("life-areas", "agency/life-areas.page.tsx"),
      route("statutory-items", "agency/statutory-items.page.tsx"),
    ]),
  ]),

  route("*", "shell/not-found.page.tsx"),
] satisfies RouteConfig;
