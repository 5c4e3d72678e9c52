import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { type ActionFunctionArgs, createCookie, data, type LoaderFunctionArgs } from "react-router";
import { doorSettingsContext, sessionTokenContext } from "#access/asker.server.ts";
import { openPublicSession } from "#access/door.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { type AtForm, type AtPage, atPage, type Done, handBack, openPage, pageOf, SignedOut, takeForm } from "#access/page.server.ts";
import { Scope } from "#access/scope.server.ts";

/*
 * Pages for people without an account. They too reach the database through a session, one that may raise a need or read
 * the status of one, and nothing else; its key lies in a cookie for a quarter of an hour.
 */

// one a page (/raise, /follow); the path is the root, because a page's data is asked for at "/raise.data"
const passOf = (request: Request) => createCookie(`helhet-${pageOf(request).split("/")[1] ?? ""}`, { httpOnly: true, sameSite: "lax", path: "/", maxAge: 900 });

/** 256 random bits of this browser's own, given once and kept until it is closed; no part of it is stored here. */
const own = createCookie("helhet-form", { httpOnly: true, sameSite: "lax", path: "/" });

/** Something only this browser can work out again, for the same form the same: 32 bytes. */
export type SecretOf = (use: string) => Buffer;

interface PublicPage {
  /** who is signed in acts as herself here (otherwise: as nobody, even so) */
  readonly mayActAsSelf?: boolean;
}
interface PublicForm extends PublicPage {
  /** opens another session by what the form holds, or by ending the earlier one; undefined: as nobody */
  readonly enter?: (form: FormData, earlier: string | undefined) => Promise<string | undefined>;
  /** further cookies for the answer, once the form is taken */
  readonly remember?: (secretOf: SecretOf, isSecure: boolean) => Promise<string>;
  /** where a form leads that was taken already, in a session that has ended since (default: back to the page) */
  readonly takenTo?: string;
}

export function publicLoader<Data extends object>(event: string, work: (scope: Scope, at: AtPage) => Promise<Data>, { mayActAsSelf = false }: PublicPage = {}) {
  return async (args: LoaderFunctionArgs) => {
    const { found, ...session } = await runAsFirstOf(await knownSessions(args, mayActAsSelf), async (scope) => {
      await openPage(scope, event, "R");
      return work(scope, atPage(args));
    });
    return data({ ...found, isSignedIn: session.isSelf, formKey: randomUUID() }, { headers: await cookiesOf(args, session, newSecret()) });
  };
}

export function publicAction(
  event: string,
  work: (scope: Scope, at: AtForm & { secretOf: SecretOf }) => Promise<Done>,
  { mayActAsSelf = false, enter, remember, takenTo }: PublicForm = {},
) {
  return async (args: ActionFunctionArgs) => {
    const form = await formSent(args.request);
    const known = await knownSessions(args, mayActAsSelf);
    const giveBack = handBack(args.request, form);
    const entered = enter && (await enter(form, known.find(({ isSelf }) => !isSelf)?.token).catch(giveBack));
    const candidates = enter === undefined ? known : entered === undefined ? [] : [{ token: entered, isSelf: false }];
    const secret = (await knownSecret(args.request)) ?? newSecret();
    const secretOf: SecretOf = (use) =>
      createHmac("sha256", secret)
        .update(`${use}\n${String(form.get("_key"))}`)
        .digest();
    const { found: answer, ...session } = await runAsFirstOf(candidates, async (scope) => {
      await openPage(scope, event, "E");
      return takeForm(scope, args, form, (at) => work(scope, { ...at, secretOf }));
    }).catch(giveBack);
    if (answer instanceof Response) {
      for (const [name, value] of await cookiesOf(args, session, secret)) answer.headers.append(name, value);
      if (remember !== undefined) answer.headers.append("Set-Cookie", await remember(secretOf, isSecure(args)));
      if (takenTo !== undefined && answer.headers.get("Location") === pageOf(args.request)) answer.headers.set("Location", takenTo);
    }
    return answer;
  };
}

const TOKEN = /^[0-9a-f]{64}$/;

interface Session {
  readonly token: string;
  readonly isSelf: boolean;
}

const isSecure = ({ context }: LoaderFunctionArgs) => context.get(doorSettingsContext).isSecure;

async function knownSessions({ context, request }: LoaderFunctionArgs, mayActAsSelf: boolean): Promise<Session[]> {
  const self = mayActAsSelf ? context.get(sessionTokenContext) : undefined;
  const earlier: unknown = await passOf(request).parse(request.headers.get("Cookie"));
  return [
    ...(self === undefined ? [] : [{ token: self, isSelf: true }]),
    ...(typeof earlier === "string" && TOKEN.test(earlier) ? [{ token: earlier, isSelf: false }] : []),
  ];
}

/** Runs in the first session that is still live, or in a new one that is nobody's. */
async function runAsFirstOf<Found>(candidates: readonly Session[], work: (scope: Scope) => Promise<Found>): Promise<Session & { found: Found }> {
  for (const session of candidates) {
    try {
      return { ...session, found: await Scope.run({ sessionToken: session.token }, work) };
    } catch (error) {
      if (!(error instanceof SignedOut)) throw error;
    }
  }
  const token = await openPublicSession();
  return { token, isSelf: false, found: await Scope.run({ sessionToken: token }, work) };
}

async function cookiesOf(args: LoaderFunctionArgs, session: Session, secret: string): Promise<Headers> {
  const headers = new Headers();
  const secure = isSecure(args);
  if (!session.isSelf) headers.append("Set-Cookie", await passOf(args.request).serialize(session.token, { secure }));
  if ((await knownSecret(args.request)) === undefined) headers.append("Set-Cookie", await own.serialize(secret, { secure }));
  return headers;
}

const newSecret = () => randomBytes(32).toString("hex");

async function knownSecret(request: Request): Promise<string | undefined> {
  const kept: unknown = await own.parse(request.headers.get("Cookie"));
  return typeof kept === "string" && TOKEN.test(kept) ? kept : undefined;
}
