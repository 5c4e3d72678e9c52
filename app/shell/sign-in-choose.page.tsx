import { Alert, Button, Heading, TextField } from "@navikt/ds-react";
import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { findProved, redeemCode, refuseSignIn } from "#access/sign-in-attempt.server.ts";
import { attemptAt, enterAs, toDoor } from "#shell/entering.server.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/sign-in-choose.page";

/** Signed in at the provider, not yet here: which of her places she enters as, or the code someone gave her. */
export async function loader(args: LoaderFunctionArgs) {
  const secret = await attemptAt(args);
  const found = secret === undefined ? undefined : await findProved(secret);
  if (found === undefined) throw redirect("/sign-in?problem=stale");
  return { ways: found.ways, wantsCode: found.purpose === "code" };
}

export async function action(args: ActionFunctionArgs) {
  const secret = await attemptAt(args);
  const found = secret === undefined ? undefined : await findProved(secret);
  if (secret === undefined || found === undefined) return toDoor("stale");
  const form = await formSent(args.request);
  const code = form.get("code");
  if (typeof code === "string") {
    const letters = code
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, "")
      .slice(0, 16);
    const answer = await redeemCode(secret, letters.replaceAll(/(.{4})(?=.)/g, "$1-"));
    if (answer !== "opened") return data({ answer }, { status: answer === "waiting" ? 200 : 422 });
    const opened = await findProved(secret);
    const [only] = opened?.ways ?? [];
    return only !== undefined && opened?.ways.length === 1 ? enterAs(args, secret, only, "/") : redirect("/sign-in/choose");
  }
  const way = found.ways[Number(form.get("way"))];
  if (way === undefined) return toDoor("stale");
  if (!way.isEnough) {
    await refuseSignIn(secret, "level");
    return toDoor("level");
  }
  return enterAs(args, secret, way, found.back);
}

export default function ChoosePage({ loaderData: { ways, wantsCode }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const answer = actionData?.answer;
  return (
    <main className="page" id="content">
      <Heading level="1" size="large" spacing>
        {ways.length === 0 ? t("signin.no-place") : t("signin.choose")}
      </Heading>
      {answer === "waiting" ? (
        <Alert variant="success" role="status">
          {t("signin.code-waiting")}
        </Alert>
      ) : (
        <>
          {ways.length > 0 && (
            <ul className="plain-list stack--tight">
              {ways.map((way, at) => (
                <li key={`${way.capacity}${way.mandateId}`}>
                  <Form method="post" reloadDocument>
                    <input type="hidden" name="way" value={at} />
                    <Button type="submit" variant={at === 0 && !wantsCode ? "primary" : "secondary"}>
                      {way.capacity === "professional"
                        ? t("signin.as-professional", { role: way.functionName ?? "", agency: way.agencyName ?? "" })
                        : t(`signin.as-${way.capacity}`)}
                    </Button>
                    {!way.isEnough && <p className="muted">{t("signin.not-sure-enough")}</p>}
                  </Form>
                </li>
              ))}
            </ul>
          )}
          {ways.length === 0 && <p>{t("signin.no-place-how")}</p>}
          <Form method="post" reloadDocument className="ask" aria-label={t("signin.code")}>
            <TextField
              name="code"
              label={t("signin.code")}
              description={t("signin.code-about")}
              autoComplete="off"
              error={answer === undefined ? undefined : t(answer === "level" ? "signin.problem-level" : "signin.code-no")}
            />
            <Button type="submit" variant={ways.length === 0 || wantsCode ? "primary" : "secondary"}>
              {t("signin.code-do")}
            </Button>
          </Form>
        </>
      )}
      <p>
        <Link to="/sign-in" reloadDocument>
          {t("signin.back-to-door")}
        </Link>
      </p>
    </main>
  );
}

export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
