import type { LoaderFunctionArgs } from "react-router";
import { idFrom, notFound, pageLoader } from "#access/page.server.ts";
import { COPY_TYPES, copyFormat } from "#plan/copy.ts";
import { openCopy } from "#plan/take-copy.ts";

export const handle = { audit: "copy.open" };

const open = pageLoader("copy.open", async (scope, { params }) => {
  const format = copyFormat(params["format"]) ?? notFound();
  return { format, file: (await openCopy(scope, idFrom(params, "copyId"), format)) ?? notFound() };
});

/** One file of a copy, byte for byte as it was kept: to be saved, never shown in the page (it is a document of its own). */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { format, file } = await open(args);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": COPY_TYPES[format],
      "Content-Disposition": `attachment; filename="copy-${file.version}.${format}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      "Cache-Control": "no-store",
    },
  });
}
