import { textOf } from "#access/journal.server.ts";
import type { Database } from "#db/connect.ts";
import type { Environment } from "#env";

const ASKED_MS = 10_000;

/** Does the journal outside the database hold everything taken back until a minute ago? */
export async function holdsJournal(database: Database): Promise<boolean> {
  const [row] = await database.runAsPost<{ holds: boolean }>("select care.post_journal_holds(now()) as holds");
  return row?.holds === true;
}

interface Anchored {
  readonly seal: number;
  readonly hash: string;
}

/** The last seal that the anchors name; a line that cannot be read is verify-log's to tell of. */
export function lastAnchor(text: string): Anchored | undefined {
  const found = [...text.matchAll(/^\{"log":"helhet","seal":(\d+),.*?"hash":"([0-9a-f]{64})"/gm)].map(([, seal, hash]) => ({
    seal: Number(seal),
    hash: hash ?? "",
  }));
  return found.reduce<Anchored | undefined>((last, each) => (last === undefined || each.seal >= last.seal ? each : last), undefined);
}

/**
 * The seals that stand outside the database: the lines of the file, and those the sink answers a GET with, whichever are
 * set. A sink that cannot be asked (many only take) is said aloud, since then nothing was held against it.
 */
export async function anchorsOutside(
  { anchorFile, anchorUrl, anchorToken }: Pick<Environment, "anchorFile" | "anchorUrl" | "anchorToken">,
  say: (line: string) => void,
): Promise<string> {
  const kept = await textOf(anchorFile);
  if (anchorUrl === undefined) return kept;
  const sent = await askSink(anchorUrl, anchorToken).catch(() => undefined);
  if (sent === undefined) say("ALARM: ANCHOR_URL does not answer with the seals it was sent: the log was not held against them.");
  return `${kept}\n${sent ?? ""}`;
}

async function askSink(url: string, token: string | undefined): Promise<string | undefined> {
  const answer = await fetch(url, {
    headers: { Accept: "application/x-ndjson, text/plain", ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
    redirect: "error",
    signal: AbortSignal.timeout(ASKED_MS),
  });
  if (!answer.ok) return undefined;
  const text = await answer.text();
  // nothing was sent yet, or seals; anything else is some other page
  return text.trim() === "" || lastAnchor(text) !== undefined ? text : undefined;
}

/** @throws Error where the log ends before a seal that stands in the anchors: an older copy has been restored, or the log cut. */
export async function refuseBehindAnchor(database: Database, anchors: string): Promise<void> {
  const last = lastAnchor(anchors);
  if (last === undefined) return;
  const [row] = await database.runAsPost<{ reaches: boolean }>("select care.post_log_reaches($1::int, $2::text) as reaches", [last.seal, last.hash]);
  if (row?.reaches !== true)
    throw new Error(
      `The log in the database does not hold seal ${last.seal}, which stands outside of it (ANCHOR_FILE, ANCHOR_URL): an older copy was restored, or the log cut. After a restore run \`npm run ops -- replay\`; otherwise find out who did it (\`npm run ops -- verify-log\`) before anything is started.`,
    );
}

/** What /metrics says of the database: numbers alone. */
export async function measure(database: Database): Promise<Record<string, number>> {
  const { open, idle, waiting } = database.load();
  const [row] = await database.runAsPost<{ jobs: number; holds: boolean }>(
    "select (select count(*)::int from pgboss.job j where j.state in ('created', 'retry') and j.start_after <= now()) as jobs, care.post_journal_holds(now()) as holds",
  );
  return {
    connections_open: open,
    connections_idle: idle,
    connections_waited_for: waiting,
    jobs_due: row?.jobs ?? 0,
    revocations_outside: row?.holds === true ? 1 : 0,
    memory_bytes: process.memoryUsage().rss,
  };
}
