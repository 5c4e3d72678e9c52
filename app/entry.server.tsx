import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from "react-router";
import { contactContext, doorSettingsContext, languageContext, nonceContext } from "#access/asker.server.ts";
import { checkReadiness, closeHouse, measureHouse, openHouse } from "#access/house.server.ts";
import { openProviders, providerOrigins } from "#access/oidc.server.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { CatalogueContext } from "#shell/catalogue-context.ts";

// server.ts reaches the bundle through these: one copy of every module, so one database
export { checkReadiness, closeHouse, contactContext, doorSettingsContext, measureHouse, nonceContext, openHouse, openProviders, providerOrigins };

const ABORT_AFTER_MS = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext);
  const catalogue = await loadCatalogue(context.get(languageContext));
  return new Promise((resolve, reject) => {
    let hasStarted = false;
    let finalStatus = status;
    const begin = () => {
      hasStarted = true;
      headers.set("Content-Type", "text/html; charset=utf-8");
      const body = new PassThrough();
      pipe(body);
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
    };
    // robots and readers without JavaScript get the page whole; there is nothing late on our pages to stream
    const ready = isbot(request.headers.get("User-Agent") ?? "") ? "onAllReady" : "onShellReady";
    const { pipe, abort } = renderToPipeableStream(
      <CatalogueContext value={catalogue}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </CatalogueContext>,
      {
        nonce,
        [ready]: begin,
        onShellError: reject,
        onError(error) {
          finalStatus = 500;
          if (hasStarted) handleError(error, { request });
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

/** Errors reach the log by name and place alone: their messages may hold what someone typed. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  // "not here", "cannot be read": answers, not errors; a log full of them would hide the errors
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const stack =
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .filter((line) => line.includes(" at "))
          .slice(0, 8)
          .join("\n")
      : "";
  const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
  process.stderr.write(`${error instanceof Error ? error.name : "error"}${code}\n${import.meta.env.DEV ? String(error) : ""}\n${stack}\n`);
}
