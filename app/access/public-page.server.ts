import { createHmac, randomUUID } from "node:crypto";
import { type ActionFunctionArgs, createCookie, data, type LoaderFunctionArgs } from "react-router";
import { doorSettingsContext, sessionTokenContext } from "#access/asker.server.ts";
import { openPublicSession } from "#access/door.server.ts";
import { type AtForm, type AtPage, atPage, type Done, openPage, pageOf, SignedOut, takeForm } from "#access/page.server.ts";
import { Scope } from "#access/scope.server.ts";

/*
 * Pages for people without an account. They too reach the database through a session, one that may raise a need or read
 * the status of one, and nothing else; its key lies in a cookie for a quarter of an hour.
 */

// one a page (/raise, /follow); the path is the root, because a page's data is asked for at "/raise.data"
const passOf = (request: Request) => createCookie(`helhet-${pageOf(request).split("/")[1] ?? ""}`, { httpOnly: true, sameSite: "lax", path: "/", maxAge: 900 });

/** Something only this browser's form can work out again, for the same form the same: 32 bytes. The database holds no part of it. */
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
}

export function publicLoader<Data extends object>(event: string, work: (scope: Scope, at: AtPage) => Promise<Data>, { mayActAsSelf = false }: PublicPage = {}) {
  return async (args: LoaderFunctionArgs) => {
    const { found, ...session } = await runAsFirstOf(await knownSessions(args, mayActAsSelf), async (scope) => {
      await openPage(scope, event, "R");
      return work(scope, atPage(args));
    });
    return data({ ...found, isSignedIn: session.isSelf, formKey: randomUUID() }, { headers: await passHeaders(args, session) });
  };
}

export function publicAction(event: string, work: (scope: Scope, at: AtForm & { secretOf: SecretOf }) => Promise<Done>, { mayActAsSelf = false, enter, remember }: PublicForm = {}) {
  return async (args: ActionFunctionArgs) => {
    const form = await args.request.formData();
    const known = await knownSessions(args, mayActAsSelf);
    const entered = enter && (await enter(form, known.find(({ isSelf }) => !isSelf)?.token));
    const candidates = enter === undefined ? known : entered === undefined ? [] : [{ token: entered, isSelf: false }];
    const secretOf = (token: string) => (use: string) => createHmac("sha256", token).update(`${use}\n${String(form.get("_key"))}`).digest();
    const { found: answer, ...session } = await runAsFirstOf(candidates, async (scope, token) => {
      await openPage(scope, event, "E");
      return takeForm(scope, args, form, (at) => work(scope, { ...at, secretOf: secretOf(token) }));
    });
    if (answer instanceof Response) {
      for (const [name, value] of await passHeaders(args, session)) answer.headers.append(name, value);
      if (remember !== undefined) answer.headers.append("Set-Cookie", await remember(secretOf(session.token), isSecure(args)));
    }
    return answer;
  };
}

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
    ...(typeof earlier === "string" && /^[0-9a-f]{64}$/.test(earlier) ? [{ token: earlier, isSelf: false }] : []),
  ];
}

/** Runs in the first session that is still live, or in a new one that is nobody's. */
async function runAsFirstOf<Found>(candidates: readonly Session[], work: (scope: Scope, token: string) => Promise<Found>): Promise<Session & { found: Found }> {
  for (const session of candidates) {
    try {
      return { ...session, found: await Scope.run({ sessionToken: session.token }, (scope) => work(scope, session.token)) };
    } catch (error) {
      if (!(error instanceof SignedOut)) throw error;
    }
  }
  const token = await openPublicSession();
  return { token, isSelf: false, found: await Scope.run({ sessionToken: token }, (scope) => work(scope, token)) };
}

async function passHeaders(args: LoaderFunctionArgs, session: Session): Promise<Headers> {
  const headers = new Headers();
  if (!session.isSelf) headers.append("Set-Cookie", await passOf(args.request).serialize(session.token, { secure: isSecure(args) }));
  return headers;
}
