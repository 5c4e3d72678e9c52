import { createContext, createCookie, type MiddlewareFunction, redirect } from "react-router";

export const languages = ["nb", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** The nonce of this answer, the key of this asker's session (if any) and the language to answer in. Set once a request. */
export const nonceContext = createContext<string>("");
export const sessionTokenContext = createContext<string | undefined>(undefined);
export const languageContext = createContext<Language>("nb");
/** Where people tell of what they cannot use, or of a hole (CONTACT). */
export const contactContext = createContext<string | undefined>(undefined);
/** Whether cookies may demand https (production), and how long a session lives. */
export const doorSettingsContext = createContext<{ isSecure: boolean; isDemo: boolean; sessionHours: number }>({
  isSecure: true,
  isDemo: false,
  sessionHours: 8,
});

const options = { httpOnly: true, sameSite: "lax", path: "/" } as const;
const plainSession = createCookie("helhet", options);
const secureSession = createCookie("__Host-helhet", { ...options, secure: true });
// ten minutes, as the attempt itself (care.sign_in_attempt)
const plainAttempt = createCookie("helhet-attempt", { ...options, maxAge: 600 });
const secureAttempt = createCookie("__Host-helhet-attempt", { ...options, secure: true, maxAge: 600 });
const languageCookie = createCookie("language", { ...options, maxAge: 31_536_000 });

/** The session cookie carries 64 hexadecimal digits and nothing else. */
export function sessionCookie(isSecure: boolean) {
  return isSecure ? secureSession : plainSession;
}

/** The secret of an attempt to sign in, in this browser alone. */
export function attemptCookie(isSecure: boolean) {
  return isSecure ? secureAttempt : plainAttempt;
}

export async function readAttempt(request: Request, isSecure: boolean): Promise<string | undefined> {
  const secret: unknown = await attemptCookie(isSecure).parse(request.headers.get("Cookie"));
  return typeof secret === "string" && /^[0-9a-f]{64}$/.test(secret) ? secret : undefined;
}

export function rememberLanguage(language: Language): Promise<string> {
  return languageCookie.serialize(language);
}

function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language asked for, then the browser's, then Norwegian. */
function chooseLanguage(chosen: unknown, accepted: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  for (const part of (accepted ?? "").toLowerCase().split(",")) {
    const tag = part.trim().slice(0, 2);
    if (tag === "sv" || tag === "en") return tag;
    if (tag === "nb" || tag === "no" || tag === "nn") return "nb";
  }
  return "nb";
}

/** Root middleware: who asks (only the key; the database says who that is) and in which language. */
export const identifyAsker: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const cookies = request.headers.get("Cookie");
  const token: unknown = await sessionCookie(context.get(doorSettingsContext).isSecure).parse(cookies);
  context.set(sessionTokenContext, typeof token === "string" && /^[0-9a-f]{64}$/.test(token) ? token : undefined);
  context.set(languageContext, chooseLanguage(await languageCookie.parse(cookies), request.headers.get("Accept-Language")));
  return next();
};

/** Sends the unsigned to the door, with the way back (a path of our own, never more). */
export function toSignIn(request: Request): Response {
  const url = new URL(request.url);
  const back = request.method === "GET" ? url.pathname.replace(/\.data$/, "") : "/";
  return redirect(`/sign-in?back=${encodeURIComponent(back)}`);
}
