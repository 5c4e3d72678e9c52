import { dayOf } from "#deadline/day.ts";
import type { Self } from "#shell/asker.store.server.ts";
import type { Waiting } from "#shell/my-day.ts";
import type { MyPlans } from "#shell/my-day.store.server.ts";
import { formatMoment } from "#ui/moment.tsx";

/** What each concept said is waiting, as it came from its store. */
export interface Found {
  readonly plans: MyPlans;
  readonly offers: readonly { readonly termId: string; readonly answerBy: string | null }[];
  readonly invitations: readonly {
    readonly participantId: string;
    readonly personId: string;
    readonly personName: string | null;
    readonly invitedBy: string | null;
  }[];
  readonly consents: readonly { readonly personId: string; readonly consentId: string; readonly givenName: string }[];
  readonly seats: readonly {
    readonly personId: string;
    readonly personName: string;
    readonly meetingId: string;
    readonly startsAt: Date | string;
    readonly duty: string;
    readonly isHers: boolean;
  }[];
  /** her guardians, once their access has paused, of whom she has not said whether to let them in; and where her page is */
  readonly toLetIn?: number;
  readonly personId?: string | null;
  readonly birthdays?: { readonly count: number; readonly firstOn: string } | undefined;
  readonly emergencies: readonly { readonly id: string; readonly reviewBy: string | null }[];
  readonly logWork?: { readonly cases: number; readonly questions: number } | undefined;
  readonly mandates?: { readonly count: number; readonly firstOn: string } | undefined;
  readonly needs: readonly { readonly referralId: string; readonly personName: string; readonly ageInDays: number; readonly targetOn: string | null }[];
}

/** Turns what was found into one list. Someone else's matter carries a name; one's own carries none. */
export function waitingFrom(found: Found, self: Pick<Self, "capacity">, language: string): Waiting[] {
  const { plans } = found;
  const isPerson = self.capacity === "person";
  const own = (key: string, isOwn = isPerson) => (isOwn ? `my-day.${key}-own` : `my-day.${key}`);
  const at = (personId: string) => `/persons/${personId}`;
  return [
    ...found.offers.map((offer) => ({
      key: offer.termId,
      what: "my-day.offer",
      why: "my-day.offer-why",
      values: {},
      to: `/offers/${offer.termId}`,
      dueOn: offer.answerBy,
      isAnswer: true,
    })),
    ...found.consents.map((consent) => ({
      key: consent.consentId,
      what: own("consent"),
      why: "my-day.consent-why",
      values: { name: consent.givenName },
      to: `${at(consent.personId)}/consents/${consent.consentId}`,
      dueOn: null,
      isAnswer: true,
    })),
    ...found.invitations.map((each) => ({
      key: each.participantId,
      what: each.personName === null ? "my-day.invitation-unnamed" : "my-day.invitation",
      why: each.invitedBy === null ? "my-day.invitation-why-unnamed" : "my-day.invitation-why",
      values: { name: each.personName ?? "", by: each.invitedBy ?? "" },
      to: `/invitations/${each.participantId}`,
      dueOn: null,
      isAnswer: true,
    })),
    ...found.seats.map((seat) => ({
      key: seat.meetingId + String(seat.isHers),
      what: own("seat", isPerson),
      why: seat.duty === "called" ? "my-day.seat-why-called" : "my-day.seat-why-invited",
      values: { name: seat.personName, day: formatMoment(seat.startsAt, language) },
      to: `${at(seat.personId)}/meetings/${seat.meetingId}`,
      dueOn: dayOf(new Date(seat.startsAt)),
      isAnswer: true,
    })),
    ...plans.measures.map((measure) => ({
      key: measure.measureId,
      what: own("measure"),
      why: isPerson || measure.isHers ? "my-day.measure-why-own" : "my-day.measure-why",
      values: { name: measure.name, what: measure.what },
      to: `${at(measure.personId)}/plan/measures/${measure.measureId}`,
      dueOn: measure.dueOn,
      isAnswer: false,
    })),
    ...found.needs.map((need) => ({
      key: need.referralId,
      what: "my-day.need",
      why: "my-day.need-why",
      values: { name: need.personName, days: need.ageInDays },
      to: `/needs/${need.referralId}`,
      dueOn: need.targetOn,
      isAnswer: true,
    })),
    ...((found.toLetIn ?? 0) === 0 || found.personId == null
      ? []
      : [{ key: "let-in", what: "my-day.let-in", why: "my-day.let-in-why", values: {}, to: `${at(found.personId)}/let-in`, dueOn: null, isAnswer: true }]),
    ...counted("birthdays", "/birthdays", found.birthdays),
    ...counted("mandates", "/administration/mandates", found.mandates),
    ...found.emergencies.map((each) => ({
      key: each.id,
      what: "my-day.emergency-review",
      why: "my-day.emergency-review-why",
      values: {},
      to: `/log-control/emergencies/${each.id}`,
      dueOn: each.reviewBy,
      isAnswer: true,
    })),
    ...logWork(found.logWork),
    ...plans.toAsk.map((each) => ({
      key: `ask${each.personId}`,
      what: "my-day.ask-consent",
      why: "my-day.ask-consent-why",
      values: { name: each.name },
      to: `${at(each.personId)}/consents/new`,
      dueOn: null,
      isAnswer: true,
    })),
    ...plans.reviews.map((review) => ({
      key: `review${review.personId}`,
      what: own("review"),
      why: "my-day.review-why",
      values: { name: review.name },
      to: `${at(review.personId)}/plan/follow-up`,
      dueOn: review.dueOn,
      isAnswer: false,
    })),
    ...plans.confirmations.map((each) => ({
      key: `confirm${each.personId}`,
      what: own("confirm"),
      why: each.isHers ? "my-day.confirm-why-own" : "my-day.confirm-why",
      values: { name: each.name },
      to: `${at(each.personId)}/plan/confirm`,
      dueOn: null,
      isAnswer: true,
    })),
    ...plans.toWrite.flatMap((each) =>
      each.startsAt === null
        ? []
        : [
            {
              key: `write${each.meetingId}`,
              what: own("write"),
              why: "my-day.write-why",
              values: { name: each.name, day: formatMoment(each.startsAt, language) },
              to: `${at(each.personId)}/meetings/${each.meetingId}`,
              dueOn: dayOf(new Date(each.startsAt)),
              isAnswer: false,
            },
          ],
    ),
    ...plans.toRate.map((each) => ({
      key: `rate${each.personId}`,
      what: isPerson ? "my-day.rate" : "my-day.rate-of",
      why: "my-day.rate-why",
      values: { name: each.name, count: each.count },
      to: `${at(each.personId)}/plan/follow-up`,
      dueOn: null,
      isAnswer: false,
    })),
  ];
}

/** Several of one kind, and the day of the first. */
function counted(kind: "birthdays" | "mandates", to: string, found: { readonly count: number; readonly firstOn: string } | undefined): Waiting[] {
  if (found === undefined) return [];
  return [{ key: kind, what: `my-day.${kind}`, why: `my-day.${kind}-why`, values: { count: found.count }, to, dueOn: found.firstOn, isAnswer: false }];
}

/** The log's control waits for the officer; a question waits for the unit it was put to. */
function logWork({ cases, questions }: NonNullable<Found["logWork"]> = { cases: 0, questions: 0 }): Waiting[] {
  return [
    { key: "log-cases", count: cases, what: "my-day.log-cases", why: "my-day.log-cases-why", to: "/log-control", isAnswer: false },
    { key: "log-questions", count: questions, what: "my-day.log-questions", why: "my-day.log-questions-why", to: "/log-questions", isAnswer: true },
  ].flatMap(({ count, ...each }) => (count === 0 ? [] : [{ ...each, values: { count }, dueOn: null }]));
}
