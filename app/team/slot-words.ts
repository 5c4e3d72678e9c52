import type { Texts } from "#ui/texts.tsx";

interface Slot {
  readonly weekday: number | null;
  readonly startsAt: string | null;
  readonly lastsMinutes: number | null;
  readonly place: string | null;
}

export const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** "Hver tirsdag klokka 09:00, i 90 minutter. Fjordby rådhus, rom 2." */
export function slotWords(t: Texts, slot: Slot): string {
  if (slot.weekday === null || slot.startsAt === null) return t("team.no-slot");
  const day = t.of(`team.weekday.${slot.weekday}`);
  const words = t("team.slot", { day, clock: slot.startsAt, minutes: slot.lastsMinutes ?? 60 });
  return slot.place === null ? words : `${words} ${slot.place}.`;
}
