import { Alert, Button, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs, redirect } from "react-router";
import { doorSettingsContext, sessionTokenContext, toSignIn } from "#access/asker.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { findProviderOf } from "#access/oidc.server.ts";
import { Scope } from "#access/scope.server.ts";
import { findOwnIdentity } from "#access/session.store.server.ts";
import { safePath } from "#shell/back.ts";
import { proveAsDemo, sendTo } from "#shell/entering.server.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/step-up.page";

/** Before a grave act: she proves once more that it is she, by the identity she is signed in with. */
async function ownIdentity({ context, request }: LoaderFunctionArgs) {
  const sessionToken = context.get(sessionTokenContext);
  const own = sessionToken === undefined ? undefined : await Scope.run({ sessionToken }, findOwnIdentity);
  if (own === undefined) throw toSignIn(request);
  return own;
}

export async function loader(args: LoaderFunctionArgs) {
  const { issuer } = await ownIdentity(args);
  const { searchParams } = new URL(args.request.url);
  return { back: safePath(searchParams.get("back")), hasFailed: searchParams.has("problem"), provider: findProviderOf(issuer)?.name ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { issuer, subject } = await ownIdentity(args);
  const back = safePath((await formSent(args.request)).get("back"));
  const provider = findProviderOf(issuer);
  if (provider !== undefined) return sendTo(provider, args, { purpose: "step-up", back });
  if (issuer === "demo" && args.context.get(doorSettingsContext).isDemo) return proveAsDemo(args, { purpose: "step-up", back, subject });
  return redirect("/sign-in?problem=down");
}

export default function StepUpPage({ loaderData: { back, hasFailed, provider } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("stepup.title")}
      </Heading>
      <p>{t("stepup.why")}</p>
      {hasFailed && (
        <Alert variant="warning" role="alert">
          {t("stepup.failed")}
        </Alert>
      )}
      <Form method="post" reloadDocument>
        <input type="hidden" name="back" value={back} />
        <Button type="submit">{provider === null ? t("stepup.do") : t("stepup.do-with", { provider })}</Button>
      </Form>
      <p>
        <Link to={back === "/" ? "/" : back}>{t("back")}</Link>
      </p>
    </div>
  );
}

export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
