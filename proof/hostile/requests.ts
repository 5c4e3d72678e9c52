import fc from "fast-check";
import { hugeText, nasty, STRANGE_NAMES } from "./nasties.ts";
import { ORIGIN, OURS } from "./visitor.ts";

/** One request nobody means well with. */
export interface Hostile {
  readonly kind: string;
  readonly method: "GET" | "POST" | "HEAD" | "PUT";
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
}

/** One page: its address with real ids where it has some, the fields its forms have, and which forms it has. */
export interface Target {
  readonly address: string;
  readonly fields: readonly string[];
  readonly intents: readonly string[];
  /** refuses a field nobody asked for. Where a page passes it over, its forms are sent with a key that is none: they too must write nothing */
  readonly readsStrictly: boolean;
}

/** No form of ours has it: whatever else is right with a form, it is refused (strict schemas), so that nothing true is written. */
const NOBODY_ASKED = "hostile_field";

const percent = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return "%ED%A0%80"; // half a letter, as a program would send it
  }
};
const pairs = (sent: readonly (readonly [string, string])[]): string => sent.map(([name, value]) => `${percent(name)}=${percent(value)}`).join("&");

const BROKEN_PERCENT = ["%", "%zz", "%ff", "%c0%af", "%ed%a0%80", "%00", "%u0041", "a=%&%=b", "&&&===", "a=b=c&a", "%f0%9f"] as const;
const WRONG_TYPES = [
  "application/json",
  "text/plain",
  "application/xml",
  "multipart/form-data",
  "multipart/form-data; boundary=",
  `multipart/form-data; boundary=${"b".repeat(300)}`,
  "application/x-www-form-urlencoded; charset=utf-16",
  "application/x-www-form-urlencoded, multipart/form-data",
  "text/x-script.phyton",
  ";",
  "",
] as const;
const SUFFIXES = [
  ".data",
  ".data?_routes=root",
  ".data?_routes=",
  ".data?_routes=%00",
  ".data?index",
  "?_data=root",
  "?index",
  "/.data",
  ".data.data",
  "",
] as const;

const part = (name: string, value: string) => `--hostile\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const brokenParts = fc.constantFrom(
  "",
  "--hostile",
  "--hostile--",
  "--hostile\r\n\r\n\r\n--hostile--",
  '--hostile\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
  '--other\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--other--\r\n',
  '--hostile\r\nContent-Disposition: form-data; name="a\0"; filename="../../x"\r\nContent-Type: text/html\r\n\r\n<b>\r\n--hostile--\r\n',
  "--hostile\r\ncontent-disposition: form-data; name*=utf-8''%ff\r\n\r\nb\r\n--hostile--\r\n",
  `--hostile\r\n${"X: y\r\n".repeat(300)}\r\n\r\n--hostile--\r\n`,
);

type Body = { readonly type: string; readonly body: string; readonly what: string };
const typed = (what: string, type: string, body: fc.Arbitrary<string>): fc.Arbitrary<Body> => body.map((text) => ({ what, type, body: text }));

/** The fields of a page's own forms, filled with what breaks houses, and one field more than anyone asked for. */
function formOf(target: Target): fc.Arbitrary<string> {
  const name = target.fields.length === 0 ? fc.constantFrom("version", "words", "id") : fc.constantFrom(...target.fields);
  const intent = target.intents.length === 0 ? nasty : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...target.intents) }, { weight: 1, arbitrary: nasty });
  const sent = fc.array(fc.tuple(fc.oneof({ weight: 8, arbitrary: name }, { weight: 1, arbitrary: fc.constantFrom(...STRANGE_NAMES) }), nasty), {
    maxLength: 12,
  });
  return fc
    .tuple(sent, intent, fc.uuid({ version: 4 }))
    .map(([fields, which, key]) => pairs([...fields, ["_intent", which], ["_key", target.readsStrictly ? key : "none"], [NOBODY_ASKED, "x"]]));
}

function bodyOf(target: Target): fc.Arbitrary<Body> {
  const urlencoded = "application/x-www-form-urlencoded";
  return fc.oneof(
    { weight: 10, arbitrary: typed("form", urlencoded, formOf(target)) },
    {
      weight: 1,
      arbitrary: typed(
        "form without a key",
        urlencoded,
        nasty.map((value) =>
          pairs([
            ["version", value],
            [NOBODY_ASKED, value],
          ]),
        ),
      ),
    },
    { weight: 1, arbitrary: typed("broken percent", urlencoded, fc.constantFrom(...BROKEN_PERCENT)) },
    { weight: 1, arbitrary: typed("broken multipart", "multipart/form-data; boundary=hostile", brokenParts) },
    {
      weight: 1,
      arbitrary: typed(
        "multipart",
        "multipart/form-data; boundary=hostile",
        nasty.map((value) => `${part("_key", "no")}${part(NOBODY_ASKED, value)}--hostile--\r\n`),
      ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...WRONG_TYPES), nasty).map(([type, body]) => ({ what: "wrong content type", type, body })) },
    { weight: 1, arbitrary: typed("JSON", "application/json", fc.json({ maxDepth: 6 })) },
  );
}

/** What is too long or too deep, seldom: a megabyte, a hundred thousand brackets, ten thousand fields. */
const HEAVY: readonly Body[] = [
  { what: "1 MB in a field", type: "application/x-www-form-urlencoded", body: `_key=x&words=${"a".repeat(990_000)}` },
  { what: "more than fits", type: "application/x-www-form-urlencoded", body: `_key=x&words=${"a".repeat(1_000_100)}` },
  { what: "letters of two bytes", type: "application/x-www-form-urlencoded", body: `words=${hugeText(400_000)}` },
  { what: "deep JSON", type: "application/json", body: "[".repeat(100_000) },
  { what: "many fields", type: "application/x-www-form-urlencoded", body: Array.from({ length: 10_000 }, (_, at) => `f${at}=1`).join("&") },
  { what: "one field many times", type: "application/x-www-form-urlencoded", body: `_key=00000000-0000-4000-8000-000000000000&${"version=1&".repeat(20_000)}` },
];

const headerSafe = (text: string) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "?").trim();
const strangeHeaders: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.oneof(
  nasty.map((value) => [["accept-language", headerSafe(value)] as const]),
  nasty.map((value) => [["x-forwarded-for", headerSafe(value)] as const, ["x-forwarded-host", headerSafe(value)] as const]),
  nasty.map((value) => [["user-agent", headerSafe(value)] as const]),
  fc.constantFrom("bytes=0-", 'W/"x"').map((value) => [["range", value] as const, ["if-none-match", value] as const]),
);
const strangeCookie = fc.oneof(
  nasty.map((value) => `helhet=${headerSafe(value)}`),
  fc.constantFrom(
    `helhet=${"a".repeat(7_000)}`,
    `helhet=${"%".repeat(400)}`,
    "helhet=eyJhIjoxfQ==",
    `helhet=${"0".repeat(64)}`,
    "helhet=; helhet=x",
    `language=${"x".repeat(500)}`,
    "=;;;=",
    "__proto__=x; helhet-raise=%ff",
  ),
);

const base = (cookie: string): [string, string][] => [["host", OURS.host], ...(cookie === "" ? [] : [["cookie", cookie] as [string, string]])];
const fromOurs = (cookie: string): [string, string][] => [...base(cookie), ["origin", ORIGIN], ["sec-fetch-site", "same-origin"]];

/** Readings with parameters nobody means, and forms, as somebody signed in. As data alone nearly always: it is the same loader and action, without the drawing. */
export function signedIn(targets: readonly Target[], cookies: readonly string[]): fc.Arbitrary<Hostile> {
  const cookie = fc.constantFrom(...cookies);
  const suffix = fc.oneof({ weight: 12, arbitrary: fc.constant(".data") }, { weight: 1, arbitrary: fc.constantFrom(...SUFFIXES) });
  const forms = fc.constantFrom(...targets).chain((target) =>
    fc.tuple(bodyOf(target), cookie, suffix).map(([{ what, type, body }, who, end]): Hostile => ({
      kind: `form: ${what}`,
      method: "POST",
      path: withEnd(target.address, end),
      headers: [...fromOurs(who), ["content-type", type]],
      body,
    })),
  );
  const readings = fc
    .tuple(
      fc.constantFrom(...targets),
      cookie,
      nasty,
      fc.constantFrom("before", "agency", "row", "item", "from", "for", "party", "names", "id", "role", "back", "done", "want", "show"),
      strangeHeaders,
    )
    .map(([{ address }, who, value, name, more]): Hostile => ({
      kind: "parameter",
      method: "GET",
      path: withEnd(address, `.data?${name}=${percent(value)}`),
      headers: [...base(who), ...more],
    }));
  return fc.oneof({ weight: 4, arbitrary: forms }, { weight: 1, arbitrary: readings });
}

function withEnd(address: string, end: string): string {
  const [path = "", search] = address.split("?");
  const found = path === "/" && end.startsWith(".data") ? `/_root${end}` : `${path}${end}`;
  return search === undefined ? found : `${found}${found.includes("?") ? "&" : "?"}${search}`;
}

/** What the guard or the door stops: forged origins, strange paths, cookies that are none, methods nobody offers. */
export function atTheDoor(targets: readonly Target[]): fc.Arbitrary<Hostile> {
  const target = fc.constantFrom(...targets);
  const forged = fc
    .tuple(target, nasty, fc.constantFrom("null", "https://evil.example", `${ORIGIN}.evil.example`, "http://[", "file://"))
    .map(([{ address }, value, origin]): Hostile => ({
      kind: "forged",
      method: "POST",
      path: address,
      headers: [...base(""), ["origin", origin], ["content-type", "text/plain"]],
      body: value,
    }));
  const path = fc
    .tuple(
      fc.array(
        fc.oneof(
          nasty.map((text) => percent(text).slice(0, 600)),
          fc.constantFrom(...BROKEN_PERCENT, "..", ".", "persons", "plan"),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      fc.constantFrom(...SUFFIXES),
    )
    .map(([steps, end]): Hostile => ({
      kind: "path",
      method: "GET",
      path: `/${steps.join("/").replaceAll(/[#\\?]/g, "")}${end.startsWith(".data") ? end : ".data"}`,
      headers: base(""),
    }));
  const cookie = fc.tuple(target, strangeCookie, strangeHeaders).map(([{ address }, cookies, more]): Hostile => ({
    kind: "cookie",
    method: "GET",
    path: withEnd(address, ".data"),
    headers: [...base(headerSafe(cookies)), ...more],
  }));
  const unsigned = target.chain((each) =>
    bodyOf(each).map(({ what, type, body }): Hostile => ({
      kind: `form of nobody: ${what}`,
      method: "POST",
      path: withEnd(each.address, ".data"),
      headers: [...fromOurs(""), ["content-type", type]],
      body,
    })),
  );
  const method = target.map(({ address }): Hostile => ({ kind: "method", method: "PUT", path: address, headers: base("") }));
  return fc.oneof(
    { weight: 4, arbitrary: forged },
    { weight: 2, arbitrary: path },
    { weight: 2, arbitrary: cookie },
    { weight: 1, arbitrary: unsigned },
    { weight: 1, arbitrary: method },
  );
}

export function heavy(targets: readonly Target[], cookies: readonly string[]): readonly Hostile[] {
  return HEAVY.flatMap(({ what, type, body }, at) => {
    const target = targets[(at * 7) % targets.length];
    return target === undefined
      ? []
      : [
          {
            kind: `heavy: ${what}`,
            method: "POST" as const,
            path: withEnd(target.address, ".data"),
            headers: [...fromOurs(cookies[at % cookies.length] ?? ""), ["content-type", type] as const],
            body,
          },
        ];
  });
}

export function requestOf({ method, path, headers, body }: Hostile): Request {
  return new Request(ORIGIN + path, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(body === undefined ? {} : { body }),
  });
}
