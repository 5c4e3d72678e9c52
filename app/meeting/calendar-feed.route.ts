import { languageContext, sessionTokenContext } from "#access/asker.server.ts";
import { endSession, openFeedSession } from "#access/door.server.ts";
import { notFound, pageLoader } from "#access/page.server.ts";
import { calendarFeed } from "#meeting/calendar.ts";
import { listMyCalendar } from "#meeting/feed.store.server.ts";
import type { Route } from "./+types/calendar-feed.route";

export const handle = { audit: "feed.read" };

const read = pageLoader("feed.read", async (scope) => ({ entries: await listMyCalendar(scope) }));

/** A calendar comes with a key instead of a sign-in: it acts as its owner for this one reading, and sees what she sees today. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const key = /^([0-9a-f]{64})\.ics$/.exec(args.params.feed)?.[1];
  const session = key === undefined ? undefined : await openFeedSession(key);
  if (session === undefined) notFound();
  try {
    args.context.set(sessionTokenContext, session);
    const { entries } = await read(args);
    const front = new URL("/", args.request.url).href;
    return new Response(calendarFeed(entries, front, args.context.get(languageContext), new Date()), {
      headers: { "Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "no-store", "X-Robots-Tag": "noindex" },
    });
  } finally {
    await endSession(session);
  }
}
