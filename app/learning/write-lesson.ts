import type { z } from "zod";
import { type Outcome, type Problem, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { type Correction, type Evaluation, type Lesson, nameIn, type NewLog, type Trial } from "#learning/learning.ts";
import { findLog, insertLog, listKnownNames, type LogChange, type LogRow, updateLog } from "#learning/learning.store.server.ts";
import { decide, readMeetingToday } from "#team/hold-team-meeting.ts";
import { findTeam, listCurrentMembers } from "#team/read-team.ts";

/** Two colleagues who take a number at once; a third try is somebody's fault. */
const TRIES = 3;

/** Writes down what happened or what went well. It is about how we work together: whoever names someone is asked not to. */
export async function raiseLog(scope: Scope, teamId: string, input: z.output<typeof NewLog>): Promise<Outcome<{ logId: string }>> {
  if (!(await writes(scope, teamId))) return refuse("learning.not-a-member");
  if (input.happenedOn > dayOf(new Date())) return refuse("learning.in-the-future", "happenedOn");
  const problems = await namesIn(scope, { what: input.what });
  if (problems.length > 0) return { ok: false, problems };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const logId = await insertLog(scope, teamId, input);
    if (logId === undefined) continue;
    await record(scope, "learning.raise", logId, "C");
    return { ok: true, logId };
  }
  return refuse("form.conflict");
}

/** What it came of, as the team sees it together, and what is tried instead: with a name and a day. */
export async function tryAlternative(scope: Scope, teamId: string, logId: string, input: z.output<typeof Trial>): Promise<Outcome> {
  const log = await logToWrite(scope, teamId, logId);
  if (log?.state !== "raised") return tooLate(log);
  if (input.evaluateOn < dayOf(new Date())) return refuse("learning.day-has-been", "evaluateOn");
  const [professionalId = "", agencyId = ""] = input.who.split(" ");
  const isMember = (await listCurrentMembers(scope, teamId)).some((each) => each.professionalId === professionalId && each.agencyId === agencyId);
  if (!isMember) return refuse("form.not-valid", "who");
  const { causes, alternative } = input;
  return write(
    scope,
    log,
    { event: "learning.try", version: input.version, words: { causes, alternative } },
    {
      trial_professional_id: professionalId,
      trial_agency_id: agencyId,
      evaluate_on: input.evaluateOn,
    },
  );
}

/** Did it help? */
export async function evaluateTrial(scope: Scope, teamId: string, logId: string, input: z.output<typeof Evaluation>): Promise<Outcome> {
  const log = await logToWrite(scope, teamId, logId);
  if (log?.state !== "tried") return tooLate(log);
  return write(scope, log, { event: "learning.evaluate", version: input.version, words: { evaluation: input.evaluation } }, { helped: input.helped });
}

/** What was learned, agreed in the team's meeting while it lasts. What is to rise becomes a decision of it: words, a name, a day. */
export async function agreeLesson(scope: Scope, teamId: string, logId: string, input: z.output<typeof Lesson>): Promise<Outcome> {
  const log = await logToWrite(scope, teamId, logId);
  if (log?.state !== "evaluated") return tooLate(log);
  const meeting = await readMeetingToday(scope, teamId);
  if (meeting === undefined || meeting.closedAt !== null) return refuse("learning.agreed-in-the-meeting");
  const problems = await namesIn(scope, { lesson: input.lesson, risesTo: input.risesTo });
  if (problems.length > 0) return { ok: false, problems };
  const rising = { about: { personId: null, referralId: null }, words: input.risesTo, who: input.who, dueOn: input.risesOn ?? "" };
  const decided = input.risesTo === "" ? undefined : await decide(scope, teamId, rising);
  if (decided?.ok === false)
    return { ok: false, problems: decided.problems.map((problem) => (problem.field === "dueOn" ? { ...problem, field: "risesOn" } : problem)) };
  return write(
    scope,
    log,
    { event: "learning.agree", version: input.version, words: { lesson: input.lesson } },
    {
      meeting_id: meeting.meetingId,
      decision_id: decided?.decisionId ?? null,
    },
  );
}

/** Puts words right, at any step: somebody could be recognised by them. What stood there is gone; that it was done is kept. */
export async function correctLog(scope: Scope, teamId: string, logId: string, input: z.output<typeof Correction>): Promise<Outcome> {
  const log = await logToWrite(scope, teamId, logId);
  if (log === undefined) return refuse("learning.not-a-member");
  const { version, ...given } = input;
  const { what, causes, alternative, evaluation, lesson } = log;
  // a step nobody has taken is not taken by correcting it
  const standing = { what, causes, alternative, evaluation, lesson };
  const words = Object.entries(given).flatMap(([field, text]) =>
    text === undefined || standing[field as keyof typeof standing] === null ? [] : [[field, text]],
  );
  return write(scope, log, { event: "learning.correct", version, words: Object.fromEntries(words) }, {});
}

interface Step {
  readonly event: string;
  readonly version: number;
  readonly words: Record<string, string>;
}

async function write(scope: Scope, log: LogRow, { event, version, words }: Step, rest: LogChange): Promise<Outcome> {
  const problems = await namesIn(scope, words);
  if (problems.length > 0) return { ok: false, problems };
  if (!(await updateLog(scope, log.logId, version, { ...words, ...rest }))) return refuse("form.conflict");
  await record(scope, event, log.logId, "U");
  return { ok: true };
}

/** Each text against the names the writer knows: said with the name, so that she finds it. */
async function namesIn(scope: Scope, texts: Record<string, string>): Promise<Problem[]> {
  const known = await listKnownNames(scope);
  return Object.entries(texts).flatMap(([field, text]) => {
    const name = nameIn(text, known);
    return name === undefined ? [] : [{ code: "learning.names-a-person", field, values: { name } }];
  });
}

async function writes(scope: Scope, teamId: string): Promise<boolean> {
  const part = (await findTeam(scope, teamId))?.part ?? null;
  return part === "leader" || part === "member";
}

const logToWrite = async (scope: Scope, teamId: string, logId: string) => ((await writes(scope, teamId)) ? findLog(scope, teamId, logId) : undefined);
const tooLate = (log: LogRow | undefined) => refuse(log === undefined ? "learning.not-a-member" : "learning.step-is-taken");
const record = (scope: Scope, event: string, logId: string, action: "C" | "U") =>
  recordAccess(scope, { event, action, subject: "learning_log", subjectId: logId });
