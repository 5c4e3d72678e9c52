import { z } from "zod";

/** The only reader of process.env. Each key says what it is for; `npm start` needs none of them. */
const Env = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development").describe("production switches demo sign-in off and demands DATABASE_URL"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe("port to listen on; 0 takes a free one"),
  HOST: z.string().default("127.0.0.1").describe("address to listen on"),
  DATABASE_URL: z.string().optional().describe("PostgreSQL for requests: a login that owns nothing (see README). Empty: the embedded database"),
  DATABASE_WAIT_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(60)
    .default(5)
    .describe("how long a request waits for a connection to the database before it is answered 503 (docs/operations.md)"),
  DATABASE_ANSWER_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(600)
    .default(20)
    .describe("how long one statement of a request may take before it is cancelled and the request answered 503 (PostgreSQL)"),
  DATABASE_OWNER_URL: z.string().optional().describe("PostgreSQL for `npm run migrate`: a login that may create roles and tables. Never used to serve"),
  DATA_DIR: z.string().default(".data/helhet").describe("folder of the embedded database"),
  DEMO: z.enum(["true", "false"]).optional().describe("demo area and one-click sign-in; default true with the embedded database"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("how much is logged; never personal data"),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional().describe("port of its own for /metrics (Prometheus). Empty: nothing is measured aloud"),
  METRICS_HOST: z.string().default("127.0.0.1").describe("address that METRICS_PORT listens on: the watcher's network, never the internet"),
  CHROMIUM_PATH: z.string().optional().describe("browser that prints tagged PDF; otherwise Debian's chromium or the one from npm"),
  PUBLIC_URL: z.url().optional().describe("address people reach Helhet by, for the link in an e-mail; default http://localhost:PORT"),
  CONTACT: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, "CONTACT is mailto:… or https://…")
    .optional()
    .describe("mailto: or https: where people tell of a security hole or of something they cannot use (/.well-known/security.txt, /accessibility)"),
  SMTP_URL: z
    .string()
    .optional()
    .describe("mail server, smtp(s)://user:password@host:port. Empty: notices are shown in Helhet alone (demo: caught at /demo/mail)"),
  MAIL_FROM: z.string().default("Helhet <no-reply@localhost>").describe("sender of e-mail: a neutral name, never an agency"),
  POST_OFFICE: z
    .enum(["here", "apart", "closed"])
    .default("here")
    .describe("jobs (reminders, e-mail): in the web process, in `node jobs/worker.ts`, or not at all"),
  ANCHOR_FILE: z
    .string()
    .optional()
    .describe("file outside the database that the log's seals are appended to; default beside DATA_DIR with the embedded database, none with DATABASE_URL"),
  ANCHOR_URL: z
    .url()
    .optional()
    .describe(
      "address that the log's seals are sent to (POST, one JSON object each) and asked for at every start (GET, the same lines); with ANCHOR_FILE, both",
    ),
  ANCHOR_TOKEN: z.string().optional().describe("bearer token for ANCHOR_URL"),
  BACKUP_KEY: z
    .string()
    .min(32)
    .optional()
    .describe("32 characters or more, kept apart from the backups: they and the revocation journal are sealed with it (docs/operations.md)"),
  JOURNAL_FILE: z
    .string()
    .optional()
    .describe("file outside the database that everything taken back is appended to, so that a restored backup revives no consent; needs BACKUP_KEY"),
  SIGN_IN_FILE: z
    .string()
    .optional()
    .describe("JSON file that names the identity providers (docs/guide/sign-in.md). Empty: nobody signs in, save in the demo area"),
  IDENTITY_KEY: z
    .string()
    .optional()
    .describe("32 characters or more, secret and never changed: identity numbers of invitations are hashed with it, and their codes made from it"),
  TRUSTED_PROXY: z
    .enum(["none", "one"])
    .default("none")
    .describe("one: a proxy of your own stands before this process and sets X-Forwarded-*; none: such headers are ignored"),
  SESSION_HOURS: z.coerce.number().min(0.01).max(24).default(8).describe("absolute life of a session, hours"),
});

export interface Environment {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly databasePatience: { readonly connectionMs: number; readonly answerMs: number };
  readonly ownerUrl: string | undefined;
  readonly dataFolder: string;
  readonly isDemo: boolean;
  readonly logLevel: z.infer<typeof Env>["LOG_LEVEL"];
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
  readonly chromiumPath: string | undefined;
  readonly sessionHours: number;
  readonly signInFile: string | undefined;
  readonly identityKey: string | undefined;
  readonly trustedProxy: z.infer<typeof Env>["TRUSTED_PROXY"];
  readonly publicUrl: string | undefined;
  readonly contact: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly anchorFile: string | undefined;
  readonly anchorUrl: string | undefined;
  readonly anchorToken: string | undefined;
  readonly backupKey: string | undefined;
  readonly journalFile: string | undefined;
  readonly postOffice: z.infer<typeof Env>["POST_OFFICE"];
}

/**
 * Reads and checks the environment.
 *
 * @throws Error with one sentence where a combination would be unsafe.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(filled);
  if (!parsed.success) throw new Error(`The configuration is not right: ${z.prettifyError(parsed.error)}`);
  const env = parsed.data;
  const isProduction = env.NODE_ENV === "production";
  const isDemo = env.DEMO === undefined ? env.DATABASE_URL === undefined && !isProduction : env.DEMO === "true";
  if (isDemo && isProduction) {
    throw new Error("DEMO=true opens every door with one click, so it does not run with NODE_ENV=production. Unset one of them.");
  }
  if (isProduction && env.DATABASE_URL === undefined) {
    throw new Error("NODE_ENV=production needs DATABASE_URL: the embedded database is for trying out, and does not survive loss of power.");
  }
  if (isProduction) refuseOpenLines(env);
  if (env.JOURNAL_FILE !== undefined && env.BACKUP_KEY === undefined) {
    throw new Error("JOURNAL_FILE needs BACKUP_KEY: what the journal says of a block or a mandate is sealed with it.");
  }
  return {
    isProduction,
    isDemo,
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    databasePatience: { connectionMs: env.DATABASE_WAIT_SECONDS * 1000, answerMs: env.DATABASE_ANSWER_SECONDS * 1000 },
    ownerUrl: env.DATABASE_OWNER_URL,
    dataFolder: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
    metricsPort: env.METRICS_PORT,
    metricsHost: env.METRICS_HOST,
    chromiumPath: env.CHROMIUM_PATH,
    sessionHours: env.SESSION_HOURS,
    signInFile: env.SIGN_IN_FILE,
    identityKey: env.IDENTITY_KEY,
    trustedProxy: env.TRUSTED_PROXY,
    publicUrl: env.PUBLIC_URL,
    contact: env.CONTACT,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    anchorFile: env.ANCHOR_FILE ?? (env.DATABASE_URL === undefined ? `${env.DATA_DIR}.anchor` : undefined),
    anchorUrl: env.ANCHOR_URL,
    anchorToken: env.ANCHOR_TOKEN,
    backupKey: env.BACKUP_KEY,
    journalFile: env.JOURNAL_FILE,
    postOffice: env.POST_OFFICE,
  };
}

const isOwnMachine = (host: string) => /^(?:|localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(host);

/** In production nothing leaves this machine in the clear, or to whoever says that it is the other end (ASVS 12.3). */
function refuseOpenLines(env: z.output<typeof Env>): void {
  for (const key of ["DATABASE_URL", "DATABASE_OWNER_URL"] as const) {
    const said = env[key];
    const url = said === undefined ? undefined : new URL(said);
    const host = url?.searchParams.get("host") ?? url?.hostname ?? "";
    // the name of a socket (host=/run/…) stays on the machine
    if (url === undefined || host.startsWith("/") || isOwnMachine(host)) continue;
    if (url.searchParams.get("sslmode") !== "verify-full")
      throw new Error(`${key} leads to another machine without sslmode=verify-full: what is read would pass in the clear, or to whoever answers. Add it.`);
  }
  if (env.ANCHOR_URL !== undefined && !env.ANCHOR_URL.startsWith("https:") && !isOwnMachine(new URL(env.ANCHOR_URL).hostname))
    throw new Error("ANCHOR_URL leads to another machine without https. Use https.");
  const mail = env.SMTP_URL === undefined ? undefined : new URL(env.SMTP_URL);
  if (mail !== undefined && mail.protocol !== "smtps:" && mail.searchParams.get("requireTLS") !== "true" && !isOwnMachine(mail.hostname))
    throw new Error("SMTP_URL leads to another machine without TLS. Use smtps://, or smtp://…?requireTLS=true.");
}

/** What .env.example and the README's table are made of. */
export function describeEnvironment(): { key: string; doc: string }[] {
  return Object.entries(Env.shape).map(([key, schema]) => ({ key, doc: schema.description ?? "" }));
}
