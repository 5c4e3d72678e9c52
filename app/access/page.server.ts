import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readTyped, type Typed } from "#access/form.ts";
import { sessionTokenContext, toSignIn } from "#access/asker.server.ts";
import { hidePlaces } from "#access/hidden-places.store.server.ts";
import type { Outcome, Problem } from "#access/outcome.ts";
import { Scope } from "#access/scope.server.ts";
import { settleSubmission, takeSubmission } from "#access/submission.store.server.ts";
import { awayAnswer, isAway } from "#access/turn.server.ts";
import { type AuditAction, openPerson, type PersonHere, recordAccess } from "#audit/audit.store.server.ts";

/*
 * The only ways a page reaches the database. Each names its audit event, so a page without one is not served,
 * and authorises in the same transaction that reads: a request for one route's data alone (`?_routes=`) runs
 * its loader, and with it the check. A refusal is the same 404 as a page that does not exist.
 */

/** What every action answers with when it refuses: the reasons, and what was typed. */
export interface Refused {
  readonly problems: readonly Problem[];
  readonly typed: Typed;
  readonly intent: string | null;
  readonly current: unknown;
}

/** What work on a form answers: a refusal, or that it is done and where to go (default: back to the page) with what was said done. */
export type Done = Outcome<{ readonly to?: string; readonly said?: string }>;

export interface AtPage {
  readonly params: Record<string, string | undefined>;
  readonly url: URL;
  readonly request: Request;
}
interface AtPerson extends AtPage {
  readonly here: PersonHere;
  readonly personId: string;
}
export interface AtForm extends AtPage {
  readonly form: FormData;
  /** which of the page's forms this is (its `_intent`) */
  readonly intent: string | null;
}

/** "Not here": what is missing and what is not yours look exactly alike. */
export function notFound(): never {
  throw data(null, { status: 404 });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Checks an id from the address before it meets the database. */
export function idFrom(params: AtPage["params"], name: string): string {
  const value = params[name];
  if (value === undefined || !UUID.test(value)) notFound();
  return value;
}

function tokenOf({ context, request }: LoaderFunctionArgs): string {
  const token = context.get(sessionTokenContext);
  if (token === undefined) throw toSignIn(request);
  return token;
}

/** What a form was when the session had ended, or the database was away: shown again by the error page, to be sent again under the same key. */
export interface KeptForm {
  readonly kept: { readonly page: string; readonly fields: [string, string][] };
}

export class SignedOut extends Error {}

function keptOf(request: Request, form: FormData): KeptForm {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === "string");
  return { kept: { page: pageOf(request), fields } };
}

function keepForm(request: Request, form: FormData): never {
  throw data(keptOf(request, form), { status: 401 });
}

/** What was written is handed back where it could not be taken: the session had ended, or the database was away. */
export function handBack(request: Request, form: FormData) {
  return (error: unknown): never => {
    if (error instanceof SignedOut) keepForm(request, form);
    throw isAway(error) ? awayAnswer({ ...error.data, ...keptOf(request, form) }) : error;
  };
}

// the front page's data is asked for at "/_.data" (React Router 8) or "/_root.data" (before)
export const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\.data$/, "").replace(/^\/_(root)?$/, "/");

export async function openPage(scope: Scope, event: string, action: AuditAction): Promise<void> {
  try {
    await recordAccess(scope, { event, action });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") throw new SignedOut();
    throw error;
  }
}

async function openHers(scope: Scope, personId: string, event: string, action: AuditAction): Promise<PersonHere | undefined> {
  const here = await openPerson(scope, personId, event, action);
  if (here === "signed-out") throw new SignedOut();
  return here;
}

/** What leaves the door about someone whose whereabouts are kept from this reader names no place. */
const shown = async <Found>(scope: Scope, here: PersonHere, found: Found): Promise<Found> =>
  here.addressProtection === "strictly-confidential" && !here.seesPlaces ? hidePlaces(scope, found) : found;

/** A page of the signed-in that is about no one person: recorded once, without a person. */
export function pageLoader<Data extends object>(event: string, work: (scope: Scope, at: AtPage) => Promise<Data>) {
  return async (args: LoaderFunctionArgs): Promise<Data & { formKey: string }> => {
    const found = await Scope.run({ sessionToken: tokenOf(args) }, async (scope) => {
      await openPage(scope, event, "R");
      return work(scope, atPage(args));
    }).catch((error: unknown) => {
      throw error instanceof SignedOut ? toSignIn(args.request) : error;
    });
    return { ...found, formKey: randomUUID() };
  };
}

/** A page about a person: opened, recorded and read in one transaction. */
export function personLoader<Data extends object>(event: string, work: (scope: Scope, at: AtPerson) => Promise<Data>) {
  return async (args: LoaderFunctionArgs): Promise<Data & { here: PersonHere; formKey: string }> => {
    const personId = idFrom(args.params, "personId");
    const found = await Scope.run({ sessionToken: tokenOf(args), personId }, async (scope) => {
      const here = await openHers(scope, personId, event, "R");
      return here && { ...(await shown(scope, here, await work(scope, { ...atPage(args), here, personId }))), here };
    }).catch((error: unknown) => {
      throw error instanceof SignedOut ? toSignIn(args.request) : error;
    });
    if (found === undefined) notFound();
    return { ...found, formKey: randomUUID() };
  };
}

/** A form on a page that is about no one person. */
export function pageAction(event: string, work: (scope: Scope, at: AtForm) => Promise<Done>) {
  return async (args: ActionFunctionArgs) => {
    const form = await formSent(args.request);
    return Scope.run({ sessionToken: tokenForForm(args, form) }, async (scope) => {
      await openPage(scope, event, "E");
      return takeForm(scope, args, form, (at) => work(scope, at));
    }).catch(handBack(args.request, form));
  };
}

/** Reads what a form asks to be shown before it is saved (its `_look`): who would see what it says. Writes nothing. */
export type Look = (scope: Scope, at: AtPerson & AtForm) => Promise<object>;

/** A form on a person's page: opened, recorded and carried out in one transaction; a refusal undoes all but the record. */
export function personAction(event: string, work: (scope: Scope, at: AtPerson & AtForm) => Promise<Done>, action: AuditAction = "U", look?: Look) {
  return async (args: ActionFunctionArgs) => {
    const personId = idFrom(args.params, "personId");
    const form = await formSent(args.request);
    const answer = await Scope.run({ sessionToken: tokenForForm(args, form), personId }, async (scope) => {
      if (look !== undefined && form.has("_look")) {
        const before = await openHers(scope, personId, "person.who-may-see", "R");
        const at = { ...atPage(args), form, intent: intentOf(form), personId };
        return before && refusal({ ok: false, problems: [], current: await shown(scope, before, await look(scope, { ...at, here: before })) }, form, at.intent);
      }
      const here = await openHers(scope, personId, event, action);
      return here && takeForm(scope, args, form, async (at) => shown(scope, here, await work(scope, { ...at, here, personId })));
    }).catch(handBack(args.request, form));
    return answer ?? notFound();
  };
}

function tokenForForm({ context, request }: ActionFunctionArgs, form: FormData): string {
  return context.get(sessionTokenContext) ?? keepForm(request, form);
}

export function atPage(args: LoaderFunctionArgs): AtPage {
  return { params: args.params, url: new URL(args.request.url), request: args.request };
}

/** Takes a form once, carries it out, and turns the outcome into an answer. */
export async function takeForm(scope: Scope, args: ActionFunctionArgs, form: FormData, work: (at: AtForm) => Promise<Done>) {
  const page = pageOf(args.request);
  const key = form.get("_key");
  const intent = intentOf(form);
  if (typeof key !== "string" || !UUID.test(key)) return refusal({ ok: false, problems: [{ code: "form.not-ours" }] }, form, intent);
  let earlier: { location: string | null } | undefined;
  const outcome = await scope.attempt(
    async (): Promise<Done> => {
      earlier = await takeSubmission(scope, key);
      if (earlier !== undefined) return { ok: true };
      const done = await work({ ...atPage(args), form, intent });
      if (done.ok) await settleSubmission(scope, key, destination(page, done));
      return done;
    },
    (done) => !done.ok,
  );
  if (earlier !== undefined) return redirect(earlier.location ?? page);
  return outcome.ok ? redirect(destination(page, outcome)) : refusal(outcome, form, intent);
}

function intentOf(form: FormData): string | null {
  const intent = form.get("_intent");
  return typeof intent === "string" ? intent : null;
}

function destination(page: string, done: { to?: string; said?: string }): string {
  const to = done.to ?? page;
  return done.said === undefined ? to : `${to}${to.includes("?") ? "&" : "?"}done=${encodeURIComponent(done.said)}`;
}

function refusal(outcome: Extract<Done, { ok: false }>, form: FormData, intent: string | null) {
  const refused: Refused = { problems: outcome.problems, typed: readTyped(form), intent, current: outcome.current ?? null };
  return data(refused, { status: 422 });
}
