import { Alert, Button, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs } from "react-router";
import { doorSettingsContext } from "#access/asker.server.ts";
import { deviceOf } from "#access/device.ts";
import { openSession } from "#access/door.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { findProvider, hashNumber, listProviders } from "#access/oidc.server.ts";
import { safePath } from "#shell/back.ts";
import { DemoDoor } from "#shell/demo-door.tsx";
import { findDemoActor, listDemoActors } from "#shell/demo-sign-in.ts";
import { entered, problems, proveAsDemo, sendTo } from "#shell/entering.server.ts";
import { Foot } from "#shell/foot.tsx";
import { LanguageSwitch } from "#shell/language-switch.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/sign-in.page";

/** The door: one button a provider. In the demo area besides: one click a role. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { isDemo } = context.get(doorSettingsContext);
  return {
    providers: listProviders().map(({ code, name }) => ({ code, name })),
    actors: isDemo ? listDemoActors() : [],
    isDemo,
    problem: problems.find((each) => each === searchParams.get("problem")),
    back: safePath(searchParams.get("back")),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { isDemo, sessionHours } = args.context.get(doorSettingsContext);
  const form = await formSent(args.request);
  const back = safePath(form.get("back"));
  const provider = findProvider(form.get("provider"));
  if (provider !== undefined) return sendTo(provider, args, { purpose: form.get("purpose") === "code" ? "code" : "enter", back });
  if (isDemo && form.get("subject") === "newcomer") return enterAsNewcomer(args, form);
  const actor = isDemo ? findDemoActor(form.get("subject")) : undefined;
  const as = actor && ({ capacity: actor.capacity, mandateId: actor.mandateId ?? null } as const);
  const device = deviceOf(args.request.headers.get("User-Agent"));
  const token = actor && as && (await openSession({ issuer: "demo", subject: actor.subject }, as, sessionHours, device));
  return token === undefined ? data({ isRefused: true }, { status: 403 }) : entered(args, token, back);
}

/** Someone the demo area does not know: who answers an invitation. Her identity is the number she says she has. */
function enterAsNewcomer(args: ActionFunctionArgs, form: FormData): Promise<Response> {
  const typed = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, 100);
  const number = typed("number").replaceAll(/\D/g, "");
  const subject = `newcomer-${hashNumber(number === "" ? typed("name") : number).slice(0, 16)}`;
  const name = typed("name");
  return proveAsDemo(args, {
    purpose: "code",
    back: "/",
    subject,
    ...(number === "" ? {} : { claimHash: hashNumber(number) }),
    ...(name === "" ? {} : { name }),
  });
}

export default function SignInPage({ loaderData: { providers, actors, isDemo, problem, back }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <main className="page" id="content">
        <div className="row">
          <Heading level="1" size="xlarge">
            {t("app.name")}
          </Heading>
          <div className="top__end">
            <LanguageSwitch />
          </div>
        </div>
        <p>{t("app.tagline")}</p>
        {actionData?.isRefused && <Alert variant="error">{t("signin.refused")}</Alert>}
        {problem !== undefined && (
          <Alert variant={problem === "cancelled" ? "info" : "warning"} role="alert">
            {t(`signin.problem-${problem}`)}
          </Alert>
        )}
        {providers.length > 0 && (
          <section aria-label={t("signin.title")} className="stack--tight">
            <ul className="plain-list stack--tight">
              {providers.map(({ code, name }) => (
                <li key={code}>
                  <ProviderButton code={code} back={back} text={t("signin.with", { provider: name })} />
                </li>
              ))}
            </ul>
            <details>
              <summary>{t("signin.have-code")}</summary>
              <p>{t("signin.have-code-how")}</p>
              <ul className="plain-list stack--tight">
                {providers.map(({ code, name }) => (
                  <li key={code}>
                    <ProviderButton code={code} back={back} purpose="code" text={t("signin.code-with", { provider: name })} />
                  </li>
                ))}
              </ul>
            </details>
          </section>
        )}
        <p>
          {t("signin.raise")} <Link to="/raise">{t("nav.raise")}</Link> · <Link to="/follow">{t("signin.follow")}</Link>
        </p>
        {providers.length === 0 && !isDemo && <Alert variant="info">{t("signin.no-provider")}</Alert>}
        {isDemo && <DemoDoor actors={actors} back={back} />}
      </main>
      <Foot />
    </>
  );
}

function ProviderButton({ code, back, text, purpose }: { code: string; back: string; text: string; purpose?: "code" }) {
  return (
    // a whole new document: nothing an earlier user's pages held in memory goes on living
    <Form method="post" action="/sign-in" reloadDocument>
      <input type="hidden" name="provider" value={code} />
      <input type="hidden" name="back" value={back} />
      {purpose !== undefined && <input type="hidden" name="purpose" value={purpose} />}
      <Button type="submit" variant={purpose === undefined ? "primary" : "secondary"}>
        {text}
      </Button>
    </Form>
  );
}
