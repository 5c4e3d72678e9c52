import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { looksTheSame } from "#referral/handover.ts";
import { listJoinable, updateJoined, updateSeparated } from "#referral/handover.store.server.ts";
import { receiveNeed, recordNeed } from "#referral/assess-need.ts";
import { findNeed, type NeedRead } from "#referral/need.store.server.ts";

/** Other open needs of the area, those that look as if they were about the same person first. */
export async function readJoinable(scope: Scope, need: NeedRead) {
  if (!need.isUnit || need.joinedTo !== null || !["raised", "received"].includes(need.state)) return [];
  const others = await listJoinable(scope, need);
  return others
    .map(({ referralId, personName, raisedAt, ...more }) => ({ referralId, personName, raisedAt, isLikely: looksTheSame(need, { personName, ...more }) }))
    .toSorted((one, other) => Number(other.isLikely) - Number(one.isLikely));
}

/** The same person raised twice: one need from now on, two senders, and neither learns of the other. */
export async function joinNeeds(scope: Scope, joined: { referralId: string; version: number; lead: string }): Promise<Outcome> {
  const need = await findNeed(scope, joined.referralId);
  if (need?.isUnit !== true) return refuse("referral.not-here");
  // what was taken in does not step back before its sender's eyes: the need it is to follow is taken in with it
  const lead = need.state === "received" ? await findNeed(scope, joined.lead) : undefined;
  if (lead?.state === "raised" && lead.agreementId === need.agreementId) {
    const taken = await receiveNeed(scope, { referralId: joined.lead, version: lead.version });
    if (!taken.ok) return taken;
  }
  const truth = await updateJoined(scope, joined);
  if (truth !== "done") return refuse(`handover.${truth}`, "lead");
  await recordNeed(scope, need, "referral.join");
  return { ok: true };
}

/** Joined by mistake: it stands alone again, with the unit. */
export async function separateNeed(scope: Scope, referralId: string): Promise<Outcome> {
  const need = await findNeed(scope, referralId);
  if (need?.isUnit !== true) return refuse("referral.not-here");
  const truth = await updateSeparated(scope, referralId);
  if (truth !== "done") return refuse(`handover.${truth}`);
  await recordNeed(scope, need, "referral.join");
  return { ok: true };
}
