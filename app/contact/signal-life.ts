import type { Around, SignalFacts } from "#contact/signal-facts.ts";
import type { Arisen, SignalSettings } from "#contact/signal-kinds.ts";
import { stayState } from "#contact/stay.ts";
import { addDays, openTransitions } from "#contact/transition.ts";
import { dayOf } from "#deadline/day.ts";

const later = (one: string, other: string) => (one > other ? one : other);

/**
 * 8: an admission or a discharge became known, and there is neither a contact after it nor one planned within seven days
 * of it. Said at once, with the end of the twenty-four hours in which it is to be planned.
 */
export function stayFollowUps({ stays, lastTwoWay, planned }: SignalFacts, today: string, settings: SignalSettings): Arisen[] {
  return stays.flatMap((stay): Arisen[] => {
    const { stayId, admittedOn, dischargedOn, registeredAt, dischargeRegisteredAt, lifeArea } = stay;
    const isOut = dischargedOn !== null;
    const on = dischargedOn ?? admittedOn;
    const known = isOut ? (dischargeRegisteredAt ?? registeredAt) : registeredAt;
    const knownOn = dayOf(new Date(known));
    const lastDay = addDays(later(on, knownOn), settings.followUpDays);
    // she may have been met in the morning of the day she was admitted; on the day she came out it was after that
    const isFollowedUp = lastTwoWay !== null && (isOut ? lastTwoWay.on >= on : lastTwoWay.on > on);
    const isPlanned = planned.some((day) => day >= today && day <= lastDay);
    if (isFollowedUp || isPlanned) return [];
    // a discharge may be written down before its day
    const by = later(dayOf(new Date(Date.parse(known) + 86_400_000)), on);
    const key = isOut ? "signal.why.stay-discharged" : "signal.why.stay-admitted";
    return [
      { kind: "stay-follow-up", subject: `${isOut ? "out" : "in"}:${stayId}`, since: knownOn, reason: { key, values: { on, by, last: lastDay } }, lifeArea },
    ];
  });
}

/** Also listed: on leave from where she stays. */
export function onLeave({ stays }: SignalFacts, today: string): Arisen[] {
  return stays
    .filter((stay) => stayState(stay, today) === "on-leave")
    .map(({ stayId, leaveFrom, leaveTo, lifeArea }) => ({
      kind: "on-leave",
      subject: stayId,
      since: leaveFrom ?? today,
      reason: { key: leaveTo === null ? "signal.why.on-leave-open" : "signal.why.on-leave", values: { on: leaveFrom ?? today, until: leaveTo ?? "" } },
      lifeArea,
    }));
}

/** 11: a turning of life that is known, and either owned by nobody on one of its sides, or near. */
export function transitions(facts: SignalFacts, { rules }: Around, today: string, settings: SignalSettings): Arisen[] {
  const { jurisdiction, agreementId, birthOn, diedOn, stays, takenUp } = facts;
  const own = rules.filter((rule) => rule.jurisdiction === jurisdiction && (rule.agreementId === null || rule.agreementId === agreementId));
  return openTransitions(own, { birthOn, diedOn, stays, takenUp }, today).flatMap(({ transitionId, ruleId, kind, onDay, opensOn, lifeArea }): Arisen[] => {
    const taken = takenUp.find((each) => each.transitionId === transitionId);
    const isOwned = taken !== undefined && taken.ownerFromId !== null && taken.ownerToId !== null;
    const nearOn = later(addDays(onDay, -settings.transitionNearDays), opensOn);
    const isNear = nearOn <= today;
    if (isOwned && !isNear) return [];
    const rule = own.find((each) => each.ruleId === ruleId);
    const name = { nameNb: rule?.nameNb ?? kind, nameSv: rule?.nameSv ?? kind, nameEn: rule?.nameEn ?? kind };
    const key = isOwned ? "signal.why.transition-near" : "signal.why.transition-unowned";
    return [{ kind: "transition", subject: `${kind}:${onDay}`, since: isNear ? nearOn : opensOn, reason: { key, values: { ...name, on: onDay } }, lifeArea }];
  });
}

/** 12: she has said that she wants more, less or something else, and nobody has answered. */
export function wishes({ wishes: said }: SignalFacts): Arisen[] {
  return said.map(({ wishId, kind, saidOn }) => ({
    kind: "wish",
    subject: wishId,
    since: saidOn,
    reason: { key: `signal.why.wish-${kind}`, values: { on: saidOn } },
  }));
}
