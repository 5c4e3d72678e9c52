import { randomBytes } from "node:crypto";
import { openPublicSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { norwegianTestNumber } from "#db/demo/national-id.ts";
import { handOverNeed } from "#referral/hand-over.ts";
import { assessNeed, receiveNeed, registerForNeed } from "#referral/assess-need.ts";
import { raiseNeed } from "#referral/raise-need.ts";
import { receiptFrom } from "#referral/receipt.ts";
import type { RaiseInput } from "#referral/referral.ts";
import { reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

/* Needs at each stage of their way, committed, for the tests of app/referral. */

export const unit = demo.coordinatingUnitNo.subject;
export const newReceipt = () => receiptFrom(randomBytes(8));

export function anyNeed(differing: Partial<RaiseInput> = {}): RaiseInput {
  return {
    raised_as: "relative",
    agreement: demo.agreement.no,
    person_name: "Ola Prøve",
    person_contact: "000 11 222",
    what_is_needed: "Tre tjenester, tre svar.",
    person_knows: "yes",
    raiser_name: "Kari Prøve",
    raiser_contact: "000 11 333",
    ...differing,
  };
}

/** Raised, and committed, by someone without an account. */
export async function asNobody<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return Scope.run({ sessionToken: await openPublicSession() }, work);
}

export async function versionOf(referralId: string): Promise<number> {
  const [row] = await truth().readRows<{ version: number }>("select version from care.referral where id = $1", [referralId]);
  return row?.version ?? 0;
}

export async function raisedNeed(): Promise<string> {
  const done = await asNobody((scope) => raiseNeed(scope, anyNeed(), newReceipt()));
  if (!done.ok) throw new Error("refused");
  return done.referralId;
}

export async function assessedNeed(): Promise<string> {
  const referralId = await raisedNeed();
  await reallyAs(unit, (scope) => receiveNeed(scope, { referralId, version: 1 }));
  await reallyAs(unit, (scope) => assessNeed(scope, { referralId, version: 2, leastToShare: "Ønsker en å ringe til." }));
  return referralId;
}

/** Taken in by the unit. */
export async function receivedNeed(): Promise<{ referralId: string; receipt: string }> {
  const receipt = newReceipt();
  const done = await asNobody((scope) => raiseNeed(scope, anyNeed(), receipt));
  if (!done.ok) throw new Error("refused");
  await reallyAs(unit, (scope) => receiveNeed(scope, { referralId: done.referralId, version: 1 }));
  return { referralId: done.referralId, receipt };
}

export const given = { reason: "Det er deres felt.", leastToShare: "Noen som kommer hjem." };

/** Offers a need on to another agency. @returns the hand-over */
export async function offerOn(subject: string, referralId: string, toAgency: string): Promise<string> {
  const version = await versionOf(referralId);
  const done = await reallyAs(subject, (scope) => handOverNeed(scope, { referralId, version, toAgency, ...given }));
  if (!done.ok) throw new Error(JSON.stringify(done));
  const [row] = await truth().readRows<{ id: string }>("select id from care.referral_handover where referral_id = $1 and state = 'offered'", [referralId]);
  return row?.id ?? "";
}

let serial = 40;
export const unusedNumber = () => norwegianTestNumber("1979-04-03", (serial += 3));
export const aPerson = (nationalId: string) => ({ givenName: "Ola", familyName: "Prøve", nationalId, phone: "", addressProtection: "none" as const });

export async function registeredNeed(): Promise<{ referralId: string; personId: string }> {
  const referralId = await assessedNeed();
  const done = await reallyAs(unit, (scope) => registerForNeed(scope, { referralId, version: 3 }, aPerson(unusedNumber()), true));
  if (!done.ok) throw new Error(JSON.stringify(done));
  const [row] = await truth().readRows<{ person_id: string }>("select person_id from care.referral where id = $1", [referralId]);
  return { referralId, personId: row?.person_id ?? "" };
}
