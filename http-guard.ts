/*
 * What stands between the network and the pages: which requests may change something, and the headers every answer
 * carries, whoever makes it (a page, a redirect, a file, an error, or Node refusing a request it cannot read).
 */

export interface GuardSettings {
  readonly isProduction: boolean;
  /** PUBLIC_URL: where people reach the house */
  readonly publicUrl: string | undefined;
  /** a proxy of our own sets X-Forwarded-*; otherwise nobody is believed who says so */
  readonly isBehindProxy: boolean;
}

const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-forwarded-prefix", "x-real-ip"];

/**
 * The request as it is believed: without what anyone may write about themselves, unless a proxy of our own wrote it; and under
 * the address people reach the house by. TLS ends before this process, and the framework refuses a form whose Origin is not
 * that of the request: asked at http://, every form sent from https:// would be refused.
 */
export function believed(request: Request, settings: GuardSettings): Request {
  const { isBehindProxy } = settings;
  const headers = new Headers(request.headers);
  const host = headers.get("X-Forwarded-Host")?.split(",").at(-1)?.trim();
  const url = publicAddress(request.url, isBehindProxy ? host : undefined, settings);
  if (url === request.url && FORWARDED.every((name) => !headers.has(name))) return request;
  for (const name of FORWARDED) headers.delete(name);
  if (isBehindProxy && host !== undefined) headers.set("Host", host);
  const body = request.method === "GET" || request.method === "HEAD" ? null : request.body;
  return new Request(url, { method: request.method, headers, body, signal: request.signal, ...(body === null ? {} : { duplex: "half" }) });
}

function publicAddress(asked: string, host: string | undefined, { isProduction, publicUrl }: GuardSettings): string {
  if (!isProduction) return asked;
  const url = new URL(asked);
  const said = publicUrl ?? `https://${host ?? url.host}`;
  if (!URL.canParse(said)) return asked;
  const there = new URL(said);
  // part by part: a path that begins with // would be taken for another host
  [url.protocol, url.hostname, url.port] = [there.protocol, there.hostname, there.port];
  return url.href;
}

/** Whether an address can be read at all: every letter of its path decodes, and NUL stands nowhere in it. No link and no browser makes another. */
export function isReadable(address: string): boolean {
  if (address.includes("%00")) return false;
  try {
    decodeURIComponent(new URL(address, "http://house").pathname);
    return true;
  } catch {
    return false;
  }
}

/** A provider's own word reaches us from its server: no browser, no cookie; its signature says who speaks. */
const BACK_CHANNEL = /^\/sign-in\/ended\/[a-z0-9-]+$/;

/**
 * Whether the request may go on. What changes something must come from our own pages: browsers say so by Sec-Fetch-Site
 * and by Origin, and where both are said both must be right. What reads may be followed here from elsewhere as a link,
 * and as nothing else (no frame, no image, no script of another site's).
 */
export function isSafe(request: Request, settings: GuardSettings): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (request.method === "GET" || request.method === "HEAD") {
    if (site === null || site === "same-origin" || site === "none") return true;
    return request.headers.get("Sec-Fetch-Mode") === "navigate" && request.headers.get("Sec-Fetch-Dest") === "document";
  }
  if (request.method !== "POST") return false;
  const origin = request.headers.get("Origin");
  if (BACK_CHANNEL.test(new URL(request.url).pathname)) return site === null && origin === null && !request.headers.has("Cookie");
  if (site !== null && site !== "same-origin") return false;
  if (origin === null) return site === "same-origin";
  return isOurs(origin, request, settings);
}

function isOurs(origin: string, request: Request, { isProduction, publicUrl }: GuardSettings): boolean {
  if (!URL.canParse(origin)) return false;
  const theirs = new URL(origin);
  if (isProduction && publicUrl !== undefined) return theirs.origin === new URL(publicUrl).origin;
  return theirs.host === request.headers.get("Host") && (isProduction ? theirs.protocol === "https:" : true);
}

/** Headers of every answer. Pages and files replace the policy and the caching by their own. */
export function everywhere({ isProduction }: Pick<GuardSettings, "isProduction">): readonly (readonly [name: string, value: string])[] {
  return [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "same-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), display-capture=()"],
    ["X-Frame-Options", "DENY"],
    ["X-Robots-Tag", "noindex, nofollow"],
    ["Cache-Control", "no-store"],
    ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
    ...(isProduction ? ([["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]] as const) : []),
  ];
}

/**
 * The policy of a page. Aksel positions some things by style attributes, hence style-src-attr; scripts and style elements
 * stay on the nonce. A form may lead to the providers we sign in with (a redirect after it counts), and to the weather.
 */
export function pagePolicy(nonce: string, providers: readonly string[]): string {
  const forms = ["'self'", "https://www.yr.no", ...providers].join(" ");
  return `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action ${forms}`;
}

/** What Node answers a request it cannot read: the same headers, and no word about itself. */
export function unreadable(settings: Pick<GuardSettings, "isProduction">): string {
  const lines = everywhere(settings).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 400 Bad Request\r\n${lines.join("")}Content-Length: 0\r\nConnection: close\r\n\r\n`;
}
