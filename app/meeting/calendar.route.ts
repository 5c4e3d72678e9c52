import { languageContext } from "#access/asker.server.ts";
import { idFrom, notFound, personLoader } from "#access/page.server.ts";
import { calendarFile } from "#meeting/calendar.ts";
import { findCalendarEntry } from "#meeting/meeting-read.store.server.ts";
import type { Route } from "./+types/calendar.route";

export const handle = { audit: "meeting.calendar" };

const read = personLoader("meeting.calendar", async (scope, { params, personId }) => ({
  entry: (await findCalendarEntry(scope, personId, idFrom(params, "meetingId"))) ?? notFound(),
}));

export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const { entry } = await read(args);
  const page = new URL(args.request.url.replace(/\/calendar\.ics(\?.*)?$/, ""));
  return new Response(calendarFile(entry, page.href, args.context.get(languageContext), new Date()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Content-Disposition": 'attachment; filename="helhet.ics"',
      "Cache-Control": "no-store",
    },
  });
}
