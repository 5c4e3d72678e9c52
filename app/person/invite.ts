import { createHash, randomUUID } from "node:crypto";
import { codeOf, hashNumber } from "#access/oidc.server.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { findNationalId } from "#person/card.store.server.ts";
import { confirmAnswer, findInvited, insertInvitation, updateInvitationWithdrawn } from "#person/invitation.store.server.ts";
import { readNationalId } from "#person/national-id.ts";
import { CODE_DAYS, type WayInInput } from "#person/way-in.ts";
import { getToday, insertWayIn } from "#person/way-in.store.server.ts";

/**
 * Makes a code that lets one human in. It is bound to her identity number where that is known (her own stands on the
 * card), and must be where a right by law goes with the place; otherwise whoever answers waits to be confirmed.
 */
export async function invite(scope: Scope, here: PersonHere, { memberId, number }: { memberId: string; number: string }): Promise<Outcome> {
  const member = memberId === "" ? null : memberId;
  const invited = await findInvited(scope, here.personId, member);
  if (invited === undefined) return refuse("wayin.cannot-invite");
  const known = member === null ? await findNationalId(scope, here.personId) : number;
  const digits = known === undefined || known === "" ? undefined : readEither(known)?.digits;
  if (digits === undefined && known !== undefined && known !== "") return refuse("wayin.number-wrong", "number");
  if (digits === undefined && invited.isByLaw) return refuse("wayin.number-must", "number");
  const id = randomUUID();
  const codeHash = createHash("sha256").update(codeOf(id)).digest();
  await insertInvitation(scope, {
    id,
    personId: here.personId,
    memberId: member,
    codeHash,
    claimHash: digits === undefined ? null : hashNumber(digits),
    days: CODE_DAYS,
  });
  return { ok: true };
}

// a relative may live on the other side of the border
const readEither = (number: string) => readNationalId("no", number) ?? readNationalId("se", number);

export async function takeInvitationBack(scope: Scope, here: PersonHere, { invitationId }: { invitationId: string }): Promise<Outcome> {
  return (await updateInvitationWithdrawn(scope, here.personId, invitationId)) ? { ok: true } : refuse("wayin.cannot-confirm");
}

/** "I have spoken with her": what ties an identity nobody could check beforehand to its place. */
export async function confirmInvited(scope: Scope, { invitationId, hasSpoken }: { invitationId: string; hasSpoken?: string | undefined }): Promise<Outcome> {
  if (hasSpoken === undefined || hasSpoken === "") return refuse("form.required", "hasSpoken");
  return (await confirmAnswer(scope, invitationId)) ? { ok: true } : refuse("wayin.cannot-confirm");
}

/** Writes down how she takes part without an e-ID. The coordinator does, for she was there. */
export async function recordWayIn(scope: Scope, here: PersonHere, input: WayInInput): Promise<Outcome> {
  if (!here.isCoordinator) return refuse("person.circle-not-yours");
  if (input.agreedOn > (await getToday(scope))) return refuse("wayin.in-future", "agreedOn");
  await insertWayIn(scope, here.personId, input);
  return { ok: true };
}
