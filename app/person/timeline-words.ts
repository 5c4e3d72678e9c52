import type { Mark, Span } from "#person/timeline.ts";
import type { TimelineRows } from "#person/timeline.store.server.ts";
import type { Texts } from "#ui/texts.tsx";

/** The rows of the timeline in the reader's words: spans for the bars, marks for the days, in the order of time. */
export function tellTimeline(t: Texts, rows: TimelineRows, isOwner: boolean, givenName: string): { spans: (Span & { who: string })[]; marks: Mark[] } {
  const { plan, terms, measures, meetings, today } = rows;
  const ownerOf = (measure: TimelineRows["measures"][number]) => (measure.isHers ? (isOwner ? t("person.map.you") : givenName) : (measure.ownerName ?? ""));
  const planFrom = plan?.activatedOn ?? plan?.periodFrom ?? null;
  const spans: (Span & { who: string })[] = [
    ...(plan === null || planFrom === null
      ? []
      : [
          {
            id: plan.id,
            kind: "plan" as const,
            label: t("person.timeline.plan"),
            from: planFrom,
            to: plan.periodTo,
            state: t("person.timeline.open-ended"),
            isOver: false,
            isLate: false,
            who: "",
          },
        ]),
    ...terms.map((term) => ({
      id: term.id,
      kind: "coordinator" as const,
      label: t("person.timeline.coordinator", { name: term.name }),
      from: term.from,
      to: term.to,
      state: t(term.to === null ? "person.timeline.open-ended" : "person.timeline.over"),
      isOver: term.to !== null,
      isLate: false,
      who: term.name,
    })),
    ...measures.map((measure) => ({
      id: measure.id,
      kind: "measure" as const,
      label: measure.what,
      from: measure.from,
      to: measure.to,
      who: ownerOf(measure),
      isLate: measure.isOverdue,
      isOver: measure.status !== "planned" && measure.status !== "ongoing",
      state: measure.isOverdue ? `${t.of(`person.status.${measure.status}`)}, ${t("person.timeline.late")}` : t.of(`person.status.${measure.status}`),
    })),
  ];
  const marks: Mark[] = [
    ...meetings.map((meeting) => ({
      id: meeting.id,
      kind: "meeting" as const,
      label: t(meeting.on < today || meeting.state === "held" ? "person.timeline.meeting-held" : "person.timeline.meeting-called"),
      on: meeting.on,
    })),
    ...(plan?.nextReviewOn == null ? [] : [{ id: plan.id, kind: "review" as const, label: t("person.timeline.review"), on: plan.nextReviewOn }]),
  ];
  return { spans, marks };
}
