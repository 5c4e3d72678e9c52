import { askEmergency } from "#consent/break-glass.ts";
import { getEmergencyStanding } from "#consent/emergency.store.server.ts";
import type { Database } from "#db/connect.ts";
import { openCrisisPlan } from "#plan/open-crisis-plan.ts";
import { reallyAs } from "#test/as.ts";

/** What a nurse writes who breaks the glass. */
export const REASON = "Ligger i akuttmottaket og svarer ikke på hva som hjelper.";

export async function numberOf(owner: Database, personId: string): Promise<string> {
  const [card] = await owner.readRows<{ n: string }>(`select national_id as n from care.person_card where person_id = '${personId}'`);
  return card?.n ?? "";
}

/** As if whoever is signed in had proved who she is so many minutes ago. */
export async function prove(owner: Database, minutesAgo: number): Promise<void> {
  await owner.runSql(`update care.session set stepped_up_at = now() - interval '${minutesAgo} minutes'`);
}

export async function askFor(owner: Database, who: { readonly subject: string }, number: string) {
  await reallyAs(who.subject, getEmergencyStanding);
  await prove(owner, 1);
  return reallyAs(who.subject, (scope) => askEmergency(scope, { number, reason: REASON }));
}

/** How many parts of her crisis plan this actor reads. */
export async function partsRead(subject: string, personId: string): Promise<number> {
  return reallyAs(subject, async (scope) => (await openCrisisPlan(scope, personId))?.words.length ?? 0);
}
