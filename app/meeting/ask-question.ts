import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findVoice, insertQuestion, isPlaceable } from "#meeting/agenda.store.server.ts";
import { findStanding } from "#meeting/meeting.store.server.ts";
import { refusalOf } from "#meeting/meeting.ts";

export interface Question {
  readonly personId: string;
  readonly meetingId: string;
  readonly words: string;
  readonly lifeArea: string;
  readonly topicId: string | null;
  /** a coordinator writes down what the person asks */
  readonly isHers: boolean;
}

/** Puts a question on the agenda. The person's own come first, and are hers also when a guardian or coordinator writes them down. */
export async function askQuestion(scope: Scope, question: Question): Promise<Outcome> {
  const meeting = await findStanding(scope, question.personId, question.meetingId);
  const voice = await findVoice(scope, question.personId);
  if (meeting === undefined || !voice.mayAsk) return refuse("meeting.not-here");
  if (meeting.state !== "requested" && meeting.state !== "called") return refuse(refusalOf(meeting.state));
  if (!(await isPlaceable(scope, question.personId, question.lifeArea, question.topicId))) return refuse("form.not-valid", "lifeArea");
  await insertQuestion(scope, { ...question, isHers: voice.speaksForHer || (question.isHers && voice.isCoordinator) });
  return { ok: true };
}
