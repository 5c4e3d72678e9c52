import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { findRaiser, insertNeed, listAreas } from "#referral/raise.store.server.ts";
import type { RaiseInput } from "#referral/referral.ts";

/**
 * Anyone raises a need; the coordinating unit of the area holds it from that moment. Who is signed in raises it in her
 * own name. `receipt` is kept as a hash alone: whoever raised it is the only one to have it.
 */
export async function raiseNeed(scope: Scope, input: RaiseInput, receipt: string): Promise<Outcome<{ referralId: string }>> {
  const raiser = await findRaiser(scope);
  const area = (await listAreas(scope)).find(({ agreementId }) => agreementId === input.agreement);
  if (area === undefined) return refuse("referral.nobody-receives", "agreement");
  const isProfessional = raiser.capacity === "professional";
  const raised_as = isProfessional ? "professional" : input.raised_as === "professional" && raiser.capacity !== "public" ? "relative" : input.raised_as;
  const isForSelf = raised_as === "person";
  // whoever raises it for herself has said her name and how to reach her already
  const raiser_name = raiser.capacity === "public" ? input.raiser_name || (isForSelf ? input.person_name : "") : raiser.name;
  const raiser_contact = input.raiser_contact || (isForSelf ? input.person_contact : "") || (raiser.contact ?? "");
  if (raiser_name === "") return refuse("referral.missing-raiser-name", "raiser_name");
  if (raiser_contact === "") return refuse("referral.missing-raiser-contact", "raiser_contact");
  if (!isForSelf && input.person_knows === "is-the-person") return refuse("referral.knows-does-not-fit", "person_knows");
  const isOwnArea = raiser.agreementId === area.agreementId;
  const referralId = await insertNeed(scope, {
    ...input,
    raised_as,
    raiser_name,
    raiser_contact,
    person_knows: isForSelf ? "is-the-person" : input.person_knows,
    agreementId: area.agreementId,
    personId: isForSelf && isOwnArea ? raiser.personId : null,
    receipt,
    target: await findDeadline(scope, { event: "referral.raised", agreementId: area.agreementId, from: new Date() }),
  });
  return { ok: true, referralId };
}
