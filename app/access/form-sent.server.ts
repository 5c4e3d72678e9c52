import { data } from "react-router";

/**
 * A form as it was sent. What cannot be read as one (another kind of content, a multipart without its parts), or holds the
 * letter NUL, which no text is kept with, is no browser's form of our pages: 400, before anything is opened or recorded.
 */
export async function formSent(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => unreadable());
  for (const [name, value] of form) if (name.includes("\0") || (typeof value === "string" && value.includes("\0"))) unreadable();
  return form;
}

function unreadable(): never {
  throw data(null, { status: 400 });
}
