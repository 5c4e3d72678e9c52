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
  // a calendar comes with a key of its own ("<key>.ics")
  route("calendar/:feed", "meeting/calendar-feed.route.ts"),

  layout("shell/signed-in.layout.tsx", [
    index("shell/my-day.page.tsx"),
    route("settings/notices", "notice/notice-choice.page.tsx"),
    route("demo/mail", "notice/demo-mail.page.tsx"),

    route("needs", "referral/needs.page.tsx"),
    route("needs/clocks", "deadline/clocks.page.tsx"),
    route("needs/flow", "referral/flow.page.tsx"),
    route("needs/:referralId", "referral/need.page.tsx"),
    route("handovers/:handoverId", "referral/handover.page.tsx"),
    route("offers/:termId", "referral/offer.page.tsx"),
    route("batons/:handoverId", "coordinator/hand-over.page.tsx"),
    ...prefix("coordinator", [
      index("coordinator/batons.page.tsx"),
      route("absence", "coordinator/absence.page.tsx"),
      route("absences", "coordinator/absence-for.page.tsx"),
      route("leaving", "coordinator/leaving.page.tsx"),
      route("gaps", "coordinator/gaps.page.tsx"),
      route("asks", "coordinator/ask-for.page.tsx"),
      route("asks/:askId", "coordinator/ask.page.tsx"),
    ]),
    route("invitations/:participantId", "consent/invitation.page.tsx"),

    ...prefix("team", [
      index("team/teams.page.tsx"),
      route(":teamId", "team/team.page.tsx"),
      route(":teamId/meeting", "team/team-meeting.page.tsx"),
      route(":teamId/meetings/:meetingId", "team/held-meeting.page.tsx"),
      route(":teamId/open-hour", "team/open-hour.page.tsx"),
      route(":teamId/consultations", "team/consultations.page.tsx"),
      route(":teamId/training", "team/training.page.tsx"),
      route(":teamId/duty", "team/duty.page.tsx"),
      route(":teamId/lessons", "learning/lessons.page.tsx"),
      route(":teamId/lessons/:logId", "learning/lesson.page.tsx"),
    ]),

    ...prefix("board", [
      index("contact/boards.page.tsx"),
      route(":teamId", "contact/board.page.tsx"),
      route(":teamId/days", "contact/board-days.page.tsx"),
      route(":teamId/days/:dayId", "contact/board-day.page.tsx"),
    ]),

    route("persons", "person/persons.page.tsx"),
    route("persons/:personId", "person/person.layout.tsx", [
      index("person/overview.page.tsx"),
      route("summary", "person/summary-print.page.tsx"),
      route("circle", "person/circle.page.tsx"),
      route("card", "person/card.page.tsx"),
      route("timeline", "person/timeline.page.tsx"),
      route("log", "audit/who-looked.page.tsx"),
      route("coordinator", "coordinator/coordinator.page.tsx"),

      route("enrolment", "team/enrolment.page.tsx"),

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

      route("signals", "contact/signals.page.tsx"),
      route("contacts", "contact/contacts.page.tsx"),
      route("contacts/rhythm", "contact/rhythm.page.tsx"),
      route("stays", "contact/stays.page.tsx"),
      route("stays/:stayId", "contact/stay.page.tsx"),
      route("wishes", "contact/wishes.page.tsx"),
      route("decisions", "contact/official-decisions.page.tsx"),
      route("death", "contact/death.page.tsx"),
      route("transitions", "contact/transitions.page.tsx"),
      route("transitions/:transitionId", "contact/transition.page.tsx"),
    ]),

    ...prefix("administration", [
      index("agency/administration.page.tsx"),
      route("agencies", "agency/agencies.page.tsx"),
      route("agencies/:agencyId", "agency/agency-form.page.tsx"),
      route("professionals", "agency/professionals.page.tsx"),
      route("professionals/:professionalId", "agency/professional-form.page.tsx"),
      route("agreements/:agreementId", "agency/agreement-form.page.tsx"),
      route("teams", "team/teams-to-set-up.page.tsx"),
      route("teams/:teamId", "team/team-form.page.tsx"),
      route("life-areas", "agency/life-areas.page.tsx"),
      route("statutory-items", "agency/statutory-items.page.tsx"),
      route("intake-criteria", "referral/criteria.page.tsx"),
      route("transition-rules", "contact/transition-rules.page.tsx"),
    ]),
  ]),

  route("*", "shell/not-found.page.tsx"),
] satisfies RouteConfig;
