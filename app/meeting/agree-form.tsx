import type { SeenBy } from "#consent/seen-by.ts";
import type { GoalChoice, Places } from "#meeting/agenda.store.server.ts";
import type { Guest } from "#meeting/guest.ts";
import { PlaceFields } from "#meeting/place-fields.tsx";
import { type Owner, ownerChoice } from "#plan/measure.ts";
import { Ask, Choice, DayField, Do, Line, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly guests: readonly Guest[];
  readonly places: Places;
  readonly seenBy: SeenBy;
  readonly goals: readonly GoalChoice[];
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly isOwner: boolean;
}

/** A measure agreed at the table: what, one named person, a date. It lands in the plan at once. */
export function AgreeForm({ guests, places, seenBy, goals, today, formKey, refused, isOwner }: Props) {
  const t = useTexts();
  const owners = guests.flatMap((guest) => {
    const owner = ownerOf(guest);
    if (owner === undefined) return [];
    const label =
      guest.kind === "person" && isOwner
        ? t("meeting.owner-me")
        : guest.kind === "professional" && guest.detail !== null
          ? `${guest.name}, ${guest.detail}`
          : guest.name;
    return [{ value: ownerChoice(owner), label }];
  });
  return (
    <Ask formKey={formKey} refused={refused} intent="measure" label={t("meeting.measures")}>
      <Words name="what" label={t("meeting.measure-what")} rows={2} maxLength={2000} />
      <Choice
        name="owner"
        label={t("meeting.measure-who")}
        options={[...owners, { value: "outside", label: t("meeting.owner-outside") }]}
        empty={t("meeting.measure-choose")}
      />
      <details open={refused?.typed["owner"] === "outside"}>
        <summary>{t("meeting.owner-outside-open")}</summary>
        <div className="stack">
          <Line name="outsideName" label={t("meeting.owner-name")} optional />
          <Line name="outsideAgency" label={t("meeting.owner-from")} optional />
        </div>
      </details>
      <DayField name="dueOn" label={t("meeting.measure-by")} />
      <DayField name="startsOn" label={t("meeting.measure-from")} defaultValue={today} />
      {goals.length > 0 && (
        <Choice
          name="goalId"
          label={t("meeting.measure-goal")}
          options={goals.map(({ id, words }) => ({ value: id, label: words.length > 80 ? `${words.slice(0, 79)}…` : words }))}
          empty={t("meeting.measure-no-goal")}
          optional
        />
      )}
      <PlaceFields
        places={places}
        area="lifeArea"
        topic="topicId"
        seenBy={seenBy}
        besides={["goalId"]}
        {...(goals.length > 0 ? { empty: t("meeting.place.as-goal") } : {})}
      />
      <Do kind="secondary">{t("meeting.measure-send")}</Do>
    </Ask>
  );
}

/** Only those who take part, the circle and the person herself can be chosen; someone else is named in words. */
function ownerOf(guest: Guest): Owner | undefined {
  if (guest.kind === "person") return { kind: "person" };
  if (guest.circleMemberId !== null) return { kind: "circle", circleMemberId: guest.circleMemberId };
  if (guest.key.startsWith("participant.") && guest.professionalId !== null && guest.agencyId !== null)
    return { kind: "professional", professionalId: guest.professionalId, agencyId: guest.agencyId };
  return undefined;
}
