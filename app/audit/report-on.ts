import type { z } from "zod";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { type Between, readBetween } from "#audit/could-see.ts";
import { type CouldSeeRow, findLoggedPerson, isKeptBack, listCouldSee } from "#audit/could-see.store.server.ts";
import type { ReportForm } from "#audit/log-control.ts";

/** Who of the asker's agencies could have seen someone. In her log, but where that would tell what is lawfully kept back. */
export async function reportOn(scope: Scope, asked: z.output<typeof ReportForm>): Promise<{ rows: CouldSeeRow[]; between: Between } | undefined> {
  const personId = await findLoggedPerson(scope, asked.number);
  if (personId === undefined) return undefined;
  const between = readBetween(asked.from, asked.to, new Date());
  await recordAccess(scope, {
    event: "log-control.report",
    action: "R",
    personId: (await isKeptBack(scope, personId)) ? undefined : personId,
    subject: "person",
    subjectId: personId,
  });
  return { between, rows: await listCouldSee(scope, personId, between.from, between.to) };
}
