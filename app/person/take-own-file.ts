import type { Scope } from "#access/scope.server.ts";
import { listAllLooks } from "#audit/who-looked.store.server.ts";
import { byKind, idsIn, type OwnFile } from "#person/own-file.ts";
import { findNames, listAgencyRows, listCopyFiles, listLifeAreaNames, listOwnRows } from "#person/own-file.store.server.ts";

/** More than anyone's log holds in years. */
const MOST_LOOKS = 100_000;

/** Everything she may see about herself, in one reading. @returns undefined where she has not proved just now who she is. */
export async function readOwnFile(scope: Scope, personId: string, now: Date): Promise<OwnFile | undefined> {
  const rows = await listOwnRows(scope, personId);
  const [person] = rows.filter(({ kind }) => kind === "person");
  if (person === undefined) return undefined;
  const { given_name: given, family_name: family, jurisdiction } = person.content;
  const looks = await listAllLooks(scope, personId, MOST_LOOKS);
  return {
    format: "helhet-own-file",
    version: 1,
    takenAt: now.toISOString(),
    personId,
    name: `${String(given)} ${String(family)}`,
    rows: byKind(rows),
    names: await findNames(scope, idsIn(rows)),
    lifeAreas: await listLifeAreaNames(scope, String(jurisdiction)),
    log: looks.map(({ sessionId: _session, isMine: _mine, at, ...look }) => ({ at: at.toISOString(), ...look })),
  };
}

/** What one of an agency's people may read of what the agency has written, with the names in it and the files of its copies. */
export async function readAgencyFile(scope: Scope, agencyId: string) {
  const rows = await listAgencyRows(scope, agencyId);
  return { rows, names: await findNames(scope, idsIn(rows)), files: await listCopyFiles(scope, agencyId) };
}
