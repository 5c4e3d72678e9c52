import { type ActionFunctionArgs, redirect } from "react-router";
import { languages, rememberLanguage } from "#access/asker.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { safePath } from "#shell/back.ts";

/** Remembers the language in a cookie: no session, no person. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await formSent(request);
  const language = languages.find((each) => each === form.get("language")) ?? "nb";
  return redirect(safePath(form.get("back")), { headers: { "Set-Cookie": await rememberLanguage(language) } });
}

export function loader() {
  return redirect("/");
}
