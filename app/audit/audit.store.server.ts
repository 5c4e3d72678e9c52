import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** C create, R read, U update, D delete, E execute (DICOM / FHIR AuditEvent). */
export type AuditAction = "C" | "R" | "U" | "D" | "E";

export interface AccessRecord {
  readonly event: string;
  readonly action: AuditAction;
  readonly personId?: string | undefined;
  readonly subject?: string | undefined;
  readonly subjectId?: string | undefined;
}

/** Writes to the log, in the caller's transaction. Who did it is read from the session by the database. */
export async function recordAccess(scope: Scope, entry: AccessRecord): Promise<void> {
  const { event, action, personId = null, subject = null, subjectId = null } = entry;
  await sql`select care.record_access(${event}::text, ${action}::text, 'done', ${personId}::uuid, ${subject}::text, ${subjectId}::uuid, ${scope.requestId}::uuid)`.execute(
    queryAs(scope),
  );
}

/** What heads every page about a person: who she is, and as what the asker stands here. */
export interface PersonHere {
  readonly personId: string;
  readonly name: string;
  readonly givenName: string;
  readonly jurisdiction: "no" | "se";
  readonly capacity: "professional" | "person" | "circle" | "preview";
  /** signed in as the person herself */
  readonly isOwner: boolean;
  /** herself, or a guardian while the law gives that right: may write in her name */
  readonly speaksForHer: boolean;
  readonly isCoordinator: boolean;
  /** taking part and consent are both open (the card alone may be open to a coordinator before the consent) */
  readonly isOpen: boolean;
  readonly mayWrite: boolean;
  readonly addressProtection: "none" | "confidential" | "strictly-confidential";
  /** the names of places and agencies around her tell this reader nothing she may not know (functions/25_place.sql) */
  readonly seesPlaces: boolean;
  readonly agencyId: string | null;
  /** the day of her death, where a coordinator has written it down */
  readonly diedOn: string | null;
  readonly planKind: "ip" | "sip" | null;
}

/** Opens a person's page: decides, records, and answers with the header, in one round trip. Undefined means "not here"; too many people within the hour is an answer of its own (429). */
export async function openPerson(scope: Scope, personId: string, event: string, action: AuditAction): Promise<PersonHere | "signed-out" | undefined> {
  const { rows } = await sql<{
    here: PersonHere | { isSignedOut: true } | { isOverLimit: true } | null;
  }>`select care.open_person(${personId}::uuid, ${event}::text, ${action}::text, ${scope.requestId}::uuid) as here`.execute(queryAs(scope));
  const here = rows[0]?.here ?? undefined;
  // thrown as an answer, so that what the log says of it is committed (Scope.run)
  if (here !== undefined && "isOverLimit" in here) throw new Response(null, { status: 429 });
  return here !== undefined && "isSignedOut" in here ? "signed-out" : here;
}
