import type { Scope } from "#access/scope.server.ts";
import { listBirthdaysNear } from "#person/birthday.store.server.ts";

/** How many birthdays that change who decides are near, and when the first is. For My day of whoever minds them. */
export async function readBirthdays(scope: Scope): Promise<{ count: number; firstOn: string } | undefined> {
  const near = await listBirthdaysNear(scope);
  return near[0] && { count: new Set(near.map((each) => each.personId)).size, firstOn: near[0].turnsOn };
}
