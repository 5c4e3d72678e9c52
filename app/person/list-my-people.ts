import type { Scope } from "#access/scope.server.ts";
import { listPersons } from "#person/persons.store.server.ts";

/** For a relative's or guardian's My day: whose pages are open to her. */
export async function listMyPeople(scope: Scope): Promise<{ personId: string; name: string }[]> {
  return (await listPersons(scope)).map(({ personId, givenName, familyName }) => ({ personId, name: `${givenName} ${familyName}` }));
}
