import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { type AdmitForm, type StayDays, stayProblem } from "#contact/stay.ts";
import { findStay, findStaySight, insertStay, listStays, type Stay, updateStayDays, updateStayTakenBack } from "#contact/stay.store.server.ts";

type Change = Partial<Omit<StayDays, "admittedOn">>;

/** Somebody stays somewhere for a time. One stay of a kind at a time: a second admission is the first one told again. */
export async function admit(scope: Scope, input: z.output<typeof AdmitForm> & { personId: string; admittedAt?: Date }): Promise<Outcome<{ stayId: string }>> {
  const { mayWrite, today } = await findStaySight(scope, input.personId);
  if (!mayWrite) return refuse("stay.not-here");
  const problem = stayProblem({ ...input, leaveFrom: null, leaveTo: null, dischargedOn: null }, today);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const isThere = (await listStays(scope, input.personId)).some((stay) => stay.kind === input.kind && stay.dischargedOn === null);
  if (isThere) return refuse("stay.already-there", "kind");
  if (input.admittedAt !== undefined && input.admittedAt.getTime() > Date.now() + 60_000) return refuse("discharge.in-future", "admittedAt");
  return { ok: true, stayId: await insertStay(scope, { ...input, admittedAt: input.kind === "hospital" ? input.admittedAt : undefined }) };
}

/** Leave, a planned discharge, the discharge, or that she was not discharged after all: the days of one stay as they are now. */
export async function changeStay(
  scope: Scope,
  { personId, stayId, version, ...change }: Change & { personId: string; stayId: string; version: number },
): Promise<Outcome<object, Stay>> {
  const { mayWrite, today } = await findStaySight(scope, personId);
  const stay = await findStay(scope, personId, stayId);
  if (!mayWrite || stay === undefined) return refuse("stay.not-here");
  const changed = { ...stay, ...change };
  const problem = stayProblem(changed, today);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  return (await updateStayDays(scope, { ...changed, version })) ? { ok: true } : { ...refuse("form.conflict"), current: stay };
}

/** Entered by mistake: it stands nowhere any more. */
export async function takeBackStay(scope: Scope, input: { personId: string; stayId: string; version: number }): Promise<Outcome<object, Stay>> {
  const { mayWrite } = await findStaySight(scope, input.personId);
  const stay = await findStay(scope, input.personId, input.stayId);
  if (!mayWrite || stay === undefined) return refuse("stay.not-here");
  return (await updateStayTakenBack(scope, { id: stay.id, version: input.version })) ? { ok: true } : { ...refuse("form.conflict"), current: stay };
}
