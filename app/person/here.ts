import { useMatches } from "react-router";
import type { PersonHere } from "#audit/audit.store.server.ts";

/** The header that the page's own loader read (app/access/page.server.ts, personLoader). */
export function useHere(): PersonHere | undefined {
  const loaded: unknown = useMatches().at(-1)?.loaderData;
  return typeof loaded === "object" && loaded !== null && "here" in loaded ? (loaded.here as PersonHere) : undefined;
}
