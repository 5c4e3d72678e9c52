import type { z } from "zod";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { type AtForm, type Done, idFrom, notFound } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import * as forms from "#contact/board.ts";
import { findRowPerson } from "#contact/board.store.server.ts";
import { closeBoardDay } from "#contact/close-board-day.ts";
import { closeSignal } from "#contact/close-signal.ts";
import { ContactForm } from "#contact/contact.ts";
import { recordContact } from "#contact/record-contact.ts";
import { decideAtBoard, endBoardReason, markDone, setBoardReason, setTeamRhythm } from "#contact/write-board.ts";

/** Every form of the board, by its intent; done, the board comes back as it was: same row open, same names. */
export async function takeBoardForm(scope: Scope, at: AtForm): Promise<Done> {
  const teamId = idFrom(at.params, "teamId");
  const done = await carryOut(scope, at, teamId);
  return done.ok ? { to: boardAddress(teamId, at.url), ...done } : done;
}

/** The same board again, without what was said before. */
function boardAddress(teamId: string, url: URL): string {
  const search = new URLSearchParams();
  for (const name of ["row", "names"]) {
    const value = url.searchParams.get(name);
    if (value !== null) search.set(name, value);
  }
  return `/board/${teamId}${search.size === 0 ? "" : `?${search.toString()}`}`;
}

async function carryOut(scope: Scope, at: AtForm, teamId: string): Promise<Done> {
  const [intent = ""] = (at.intent ?? "").split("/");
  switch (intent) {
    case "decide":
      return taken(forms.DecideForm, at.form, "board.decided", (input) => decideAtBoard(scope, input));
    case "done":
      return taken(forms.DoneForm, at.form, "board.done", ({ decisionId }) => markDone(scope, decisionId));
    case "reason":
      return taken(forms.ReasonForm, at.form, "board.reason-set", (input) => setBoardReason(scope, input));
    case "end-reason":
      return taken(forms.EndReasonForm, at.form, "board.reason-ended", ({ reasonId }) => endBoardReason(scope, reasonId));
    case "answer":
      return taken(forms.CloseSignalForm, at.form, "signal.closed", (input) => closeSignal(scope, input));
    case "rhythm":
      return taken(forms.RhythmDaysForm, at.form, "board.rhythm", ({ everyDays }) => setTeamRhythm(scope, teamId, everyDays));
    case "contact":
      return recordFromRow(scope, at.form);
    case "finish": {
      const read = readForm(forms.CloseDayForm, at.form);
      if (!read.ok) return read;
      const closed = await closeBoardDay(scope, teamId, read.input.present);
      return closed.ok ? { ok: true, to: `/board/${teamId}/days`, said: closed.wasClosed ? "board.was-closed" : "board.closed" } : closed;
    }
    default:
      return notFound();
  }
}

async function taken<Schema extends z.ZodType>(schema: Schema, form: FormData, said: string, verb: (input: z.output<Schema>) => Promise<Done>): Promise<Done> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const done = await verb(read.input);
  return done.ok ? { ok: true, said } : done;
}

/** A contact straight from the row: written in her log as a contact is. */
async function recordFromRow(scope: Scope, form: FormData): Promise<Done> {
  const enrolmentId = form.get("enrolmentId");
  form.delete("enrolmentId");
  const read = readForm(ContactForm, form);
  if (!read.ok) return read;
  const row = typeof enrolmentId === "string" && forms.isId(enrolmentId) ? await findRowPerson(scope, enrolmentId) : undefined;
  if (row === undefined) return refuse("board.not-here");
  await recordAccess(scope, { event: "contact.record", action: "C", personId: row.personId });
  const done = await recordContact(scope, { personId: row.personId, ...read.input });
  return done.ok ? { ok: true, said: `contact.${read.input.outcome}` } : done;
}
