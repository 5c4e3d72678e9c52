import { sql } from "kysely";
import { expect, it } from "vitest";
import { endSession, openPreview } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { listParticipants } from "#consent/participant.store.server.ts";
import { tokenOf } from "#test/as.ts";

const CONTENT = ["own_words", "goal", "measure", "contribution", "cooperation", "plan_change", "agenda_question", "decision"] as const;

async function idsSeen(sessionToken: string, personId: string): Promise<Set<string>> {
  return Scope.run({ sessionToken, personId }, async (scope) => {
    const seen = new Set<string>();
    for (const table of CONTENT) {
      const { rows } = await sql<{ id: string }>`select id from care.${sql.id(table)} where person_id = ${personId}::uuid`.execute(queryAs(scope));
      for (const { id } of rows) seen.add(id);
    }
    return seen;
  });
}

it.each([
  [demo.municipalCoordinatorSe.subject, demo.emma.personId],
  [demo.specialistCoordinatorSe.subject, demo.emma.personId],
  [demo.municipalCoordinatorNo.subject, demo.jonas.personId],
  [demo.specialistCoordinatorNo.subject, demo.jonas.personId],
])("%s meets nothing through another's eyes that is closed to her own", async (subject, personId) => {
  const token = await tokenOf(subject);
  const own = await idsSeen(token, personId);
  const seats = await Scope.run({ sessionToken: token, personId }, (scope) => listParticipants(scope, personId));
  expect(seats.length).toBeGreaterThan(4);
  let opened = 0;
  for (const { participantId } of seats) {
    const preview = await openPreview(token, participantId);
    if (preview === undefined) continue;
    opened += 1;
    const theirs = await idsSeen(preview, personId);
    await endSession(preview);
    expect([...theirs].filter((id) => !own.has(id))).toEqual([]);
  }
  expect(opened).toBeGreaterThan(2);
});
