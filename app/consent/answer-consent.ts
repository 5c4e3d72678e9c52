import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findConsent, findToday, lockLiveConsent } from "#consent/consent.store.server.ts";
import type { ConsentForm } from "#consent/consent.ts";
import { getGiving, tellAccessEnded, updateAnswer } from "#consent/giving.store.server.ts";

export interface AnswerInput {
  readonly personId: string;
  readonly consentId: string;
  readonly giverId: string;
  readonly answer: "yes" | "no";
  /** how it was said, where a coordinator writes it down; one's own answer is always signed in */
  readonly form?: Exclude<ConsentForm, "signed-in"> | undefined;
  readonly witness?: string | undefined;
}

/** Yes or no, each for himself. A coordinator may write down what one of them signed on paper or said before a witness. */
export async function answerConsent(scope: Scope, { personId, consentId, giverId, answer, form, witness = "" }: AnswerInput): Promise<Outcome> {
  const held = await lockLiveConsent(scope, personId);
  if (held?.consentId !== consentId) return refuse("consent.changed-meanwhile");
  const consent = await findConsent(scope, personId, consentId);
  const giver = consent?.givers.find((each) => each.giverId === giverId);
  if (consent === undefined || giver === undefined) return refuse("consent.not-yours-to-answer");
  if (consent.validTo < (await findToday(scope))) return refuse("consent.has-run-out");
  if (!giver.isMine && !(await getGiving(scope, personId))?.isCoordinator) return refuse("consent.not-yours-to-answer");
  if (!giver.isMine && form === undefined) return refuse("consent.says-not-how", "form");
  if (!giver.isMine && form === "oral" && witness.length < 2) return refuse("consent.has-no-witness", "witness");

  const how: ConsentForm = giver.isMine ? "signed-in" : (form ?? "paper");
  const isAnswered = await updateAnswer(scope, giverId, { answer, form: how, witness: how === "oral" ? witness : null });
  if (!isAnswered) return refuse("consent.not-yours-to-answer");
  if (answer === "no" && held.isInForce) await tellAccessEnded(scope, personId, null);
  await recordAccess(scope, {
    event: answer === "yes" ? "consent.say-yes" : "consent.say-no",
    action: "U",
    personId,
    subject: "consent_giver",
    subjectId: giverId,
  });
  return { ok: true };
}
