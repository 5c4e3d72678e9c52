import type { LoaderFunctionArgs } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { openPlan } from "#plan/open-plan.ts";

export const handle = { audit: "plan.read-json" };

const readPlan = personLoader("plan.read-json", async (scope, { personId }) => ({ read: (await openPlan(scope, personId)) ?? notFound() }));

/** The plan as the asker may see it, for other systems: the shape of PlanRead (app/plan/plan.ts), never to be stored on the way. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { read } = await readPlan(args);
  return Response.json(read, { headers: { "Cache-Control": "no-store" } });
}
