import type { AdministeredTeam } from "#team/team-setup.store.server.ts";
import { weekdays } from "#team/slot-words.ts";
import { Choice, Line } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

const text = (value: number | string | null | undefined) => (value === null || value === undefined ? undefined : String(value));

/** What a team is, apart from who is in it. A whole post is 37.5 hours a week in Norway and 40 in Sweden unless the area says otherwise. */
export function TeamFields({ team, jurisdiction }: { readonly team: AdministeredTeam | undefined; readonly jurisdiction: "no" | "se" }) {
  const t = useTexts();
  const days = weekdays.map((value) => ({ value, label: t(`team.weekday-name.${value}`) }));
  return (
    <>
      <Line name="name" label={t("team.name")} defaultValue={team?.name} />
      <Choice name="weekday" label={t("team.slot-day")} empty={t("team.no-slot")} defaultValue={text(team?.weekday)} options={days} />
      <Line name="startsAt" label={t("team.slot-clock")} description={t("team.clock-about")} defaultValue={text(team?.startsAt)} optional />
      <Line name="lastsMinutes" type="number" label={t("team.slot-minutes")} defaultValue={text(team?.lastsMinutes)} optional />
      <Line name="place" label={t("team.slot-place")} defaultValue={text(team?.place)} optional />
      <Line
        name="hoursAPerson"
        label={t("team.hours-a-person")}
        description={t("team.hours-a-person-about")}
        defaultValue={text(team?.hoursAPerson ?? "1.5")}
      />
      <Line name="fullPostHours" label={t("team.full-post-hours")} defaultValue={text(team?.fullPostHours ?? (jurisdiction === "no" ? "37.5" : "40"))} />
      <Line
        name="escalatesAfterDays"
        type="number"
        label={t("team.escalates-after-days")}
        description={t("team.escalates-about")}
        defaultValue={text(team?.escalatesAfterDays ?? 7)}
      />
      <Choice name="openWeekday" label={t("team.open-day")} empty={t("open-hour.none")} defaultValue={text(team?.openWeekday)} options={days} />
      <Line name="openStartsAt" label={t("team.open-clock")} description={t("team.clock-about")} defaultValue={text(team?.openStartsAt)} optional />
      <Line name="openLastsMinutes" type="number" label={t("team.open-minutes")} defaultValue={text(team?.openLastsMinutes)} optional />
      <Line name="openPlace" label={t("team.open-place")} defaultValue={text(team?.openPlace)} optional />
    </>
  );
}
