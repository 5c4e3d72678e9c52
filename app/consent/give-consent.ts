import { type Outcome, type Problem, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { type Choices, listChoices, problemsOfChoice, shutOf } from "#consent/choices.ts";
import { findLiveConsent, lockLiveConsent } from "#consent/consent.store.server.ts";
import { isInForce } from "#consent/consent.ts";
import { textOf } from "#consent/consent-text.ts";
import { type Draft, keptBackOf, partiesOf, problemsAt } from "#consent/draft.ts";
import { asksHerToo, HER_OWN } from "#consent/own-yes.ts";
import {
  type Giving,
  getGiving,
  insertConsent,
  insertExclusions,
  insertGiver,
  insertParties,
  keepTopic,
  type NewExclusion,
  updateReplaced,
} from "#consent/giving.store.server.ts";

/**
 * Records a consent in the place of the one before it, in one transaction. An adult gives it herself: signed in, on paper
 * or before a witness. For a child every guardian is asked, each for himself; it comes into force when all have said yes.
 */
export async function giveConsent(scope: Scope, personId: string, draft: Draft): Promise<Outcome<{ consentId: string; isWaiting: boolean }>> {
  const giving = await getGiving(scope, personId);
  if (giving === undefined || !(giving.speaksForHer || giving.isCoordinator)) return refuse("consent.not-yours-to-give");
  const held = await lockLiveConsent(scope, personId);
  const live = held && (await findLiveConsent(scope, personId));
  if ((live?.consentId ?? null) !== draft.replaces) return refuse("consent.changed-meanwhile");

  const choices = await listChoices(scope, giving);
  const isSignedIn = giving.speaksForHer;
  const problems = [
    ...problemsAt("who", draft),
    ...problemsAt("what", draft),
    ...problemsOfChoice(draft, choices, giving),
    ...datesOf(draft, giving, live !== undefined && isInForce(live, giving.today)),
    ...(isSignedIn ? [] : howOf(draft)),
    ...withinAppointedYes(giving, draft),
    ...(draft.purpose.length < 3 ? [{ code: "form.required", field: "purpose" }] : []),
    ...(textOf(draft.language, draft.textVersion) === undefined ? [{ code: "consent.text-changed", field: "textVersion" }] : []),
    ...(giving.guardiansDecide && giving.guardians.length === 0 ? [{ code: "consent.has-no-guardian" }] : []),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const form = isSignedIn ? "signed-in" : draft.form === "oral" ? "oral" : "paper";
  const witness = form === "oral" ? draft.witness : null;
  if (live !== undefined) await updateReplaced(scope, live.consentId);
  const consentId = await insertConsent(scope, {
    personId,
    purpose: draft.purpose,
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    form,
    witness,
    textVersion: draft.textVersion,
    language: draft.language,
    ownVoice: draft.ownVoice === "" ? null : draft.ownVoice,
  });
  const givers = giversOf(giving, draft, choices);
  const isAppointed = !giving.guardiansDecide;
  for (const { circleMemberId, answer } of givers) await insertGiver(scope, { personId, consentId, circleMemberId, isAppointed, answer, form, witness });
  await insertParties(scope, { personId, consentId }, partiesOf(draft));
  await insertExclusions(scope, { personId, consentId }, await exclusionsOf(scope, personId, draft, choices));
  await recordAccess(scope, { event: "consent.give", action: "C", personId, subject: "consent", subjectId: consentId });
  return { ok: true, consentId, isWaiting: givers.some((giver) => giver.answer === "asked") };
}

/** Who decides: her guardians while the law says so, and she beside them from the age it names; else she. Signed in, each says yes for himself alone. */
function giversOf(giving: Giving, draft: Draft, choices: Choices): { circleMemberId: string | null; answer: "asked" | "yes" }[] {
  if (!giving.guardiansDecide) return [{ circleMemberId: appointedOf(giving, draft)?.memberId ?? null, answer: "yes" }];
  const own = giving.speaksForHer ? giving.isOwner : draft.yes.includes(HER_OWN);
  return [
    ...(asksHerToo(giving, choices.agencies, draft.agency) ? [{ circleMemberId: null, answer: own ? ("yes" as const) : ("asked" as const) }] : []),
    ...giving.guardians.map(({ memberId, isMe }) => {
      const hasSaidYes = giving.speaksForHer ? isMe && !giving.isOwner : draft.yes.includes(memberId);
      return { circleMemberId: memberId, answer: hasSaidYes ? ("yes" as const) : ("asked" as const) };
    }),
  ];
}

/** The appointed guardian who says yes for her, where a coordinator writes that down; undefined where she says it herself. */
const appointedOf = (giving: Giving, draft: Draft) =>
  giving.speaksForHer || giving.guardiansDecide ? undefined : giving.appointed.find(({ memberId }) => draft.yes.includes(memberId));

/** An appointed guardian's yes opens what was looked over by two, and nothing beside it. */
function withinAppointedYes(giving: Giving, draft: Draft): Problem[] {
  const by = appointedOf(giving, draft);
  if (by === undefined) return [];
  const yeses = giving.appointed.filter(({ memberId }) => memberId === by.memberId);
  const isCovered = yeses.some(({ lifeAreas }) => partiesOf(draft).every((party) => party.lifeAreas.every((area) => lifeAreas.includes(area))));
  return isCovered ? [] : [{ code: "consent.outside-the-appointed-yes", field: "yes" }];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text));

function datesOf(draft: Draft, giving: Giving, isOneInForce: boolean): Problem[] {
  const { validFrom, validTo } = draft;
  const missing = (["validFrom", "validTo"] as const).filter((field) => !isDay(draft[field]));
  if (missing.length > 0) return missing.map((field) => ({ code: "form.not-a-date", field }));
  if (validTo < validFrom || validTo < giving.today) return [{ code: "consent.ends-before-it-starts", field: "validTo" }];
  if (giving.guardiansDecide && validTo >= giving.decidesHerselfOn) return [{ code: "consent.outlives-guardians", field: "validTo" }];
  // the new one ends the old at once: a later start would leave her helpers without a plan in between
  if (isOneInForce && validFrom > giving.today) return [{ code: "consent.leaves-a-gap", field: "validFrom" }];
  return [];
}

function howOf(draft: Draft): Problem[] {
  if (draft.form !== "paper" && draft.form !== "oral") return [{ code: "consent.says-not-how", field: "form" }];
  return draft.form === "oral" && draft.witness.length < 2 ? [{ code: "consent.has-no-witness", field: "witness" }] : [];
}

async function exclusionsOf(scope: Scope, personId: string, draft: Draft, choices: Choices): Promise<NewExclusion[]> {
  const kept = keptBackOf(draft);
  if (draft.newTopic !== "") kept.push({ topicId: await keepTopic(scope, personId, draft.newTopic), from: draft.newTopicFor.filter((id) => id !== "") });
  const topics = kept.flatMap(({ topicId, from }) => (from.includes("all") ? [{ topicId }] : from.map((agencyId) => ({ topicId, agencyId }))));
  const shut = shutOf(draft).map((id) => (choices.agencies.some((agency) => agency.id === id) ? { agencyId: id } : { professionalId: id }));
  return [...topics, ...shut];
}
