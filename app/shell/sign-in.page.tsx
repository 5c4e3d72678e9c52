import { Alert, Button, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect } from "react-router";
import { doorSettingsContext, sessionCookie, sessionTokenContext } from "#access/asker.server.ts";
import { endSession, openSession } from "#access/door.server.ts";
import { safePath } from "#shell/back.ts";
import { type DemoActor, findDemoActor, listDemoActors } from "#shell/demo-sign-in.ts";
import { LanguageSwitch } from "#shell/language-switch.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/sign-in.page";

/** The door. In the demo area: one click a role, behind the same `openSession` that an OIDC provider will call. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const actors = context.get(doorSettingsContext).isDemo ? listDemoActors() : [];
  return { actors, back: safePath(new URL(request.url).searchParams.get("back")) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { isDemo, isSecure, sessionHours } = context.get(doorSettingsContext);
  const form = await request.formData();
  const actor = isDemo ? findDemoActor(form.get("subject")) : undefined;
  const token =
    actor && (await openSession({ issuer: "demo", subject: actor.subject }, { capacity: actor.capacity, mandateId: actor.mandateId ?? null }, sessionHours));
  if (token === undefined) return data({ isRefused: true }, { status: 403 });
  const earlier = context.get(sessionTokenContext);
  if (earlier !== undefined) await endSession(earlier);
  return redirect(safePath(form.get("back")), { headers: { "Set-Cookie": await sessionCookie(isSecure).serialize(token) } });
}

export default function SignInPage({ loaderData: { actors, back }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <main className="page" id="content">
      <div className="row">
        <Heading level="1" size="xlarge">
          {t("app.name")}
        </Heading>
        <span className="top__end">
          <LanguageSwitch />
        </span>
      </div>
      <p>{t("app.tagline")}</p>
      {actionData?.isRefused && <Alert variant="error">{t("signin.refused")}</Alert>}
      <p>
        {t("signin.raise")} <Link to="/raise">{t("nav.raise")}</Link> · <Link to="/follow">{t("signin.follow")}</Link>
      </p>
      {actors.length === 0 ? <Alert variant="info">{t("signin.no-provider")}</Alert> : <p>{t("signin.demo-intro")}</p>}
      <ActorList title={t("signin.country-no")} actors={actors.filter((actor) => actor.country === "no")} back={back} />
      <ActorList title={t("signin.country-se")} actors={actors.filter((actor) => actor.country === "se")} back={back} />
    </main>
  );
}

function ActorList({ title, actors, back }: { title: string; actors: readonly DemoActor[]; back: string }) {
  const { language } = useTexts();
  const labelOf = (actor: DemoActor) => (language === "sv" ? actor.label_sv : language === "en" ? actor.label_en : actor.label_nb);
  if (actors.length === 0) return null;
  return (
    <section aria-label={title}>
      <Heading level="2" size="medium" spacing>
        {title}
      </Heading>
      <ul className="plain-list cards">
        {actors.map((actor) => (
          <li key={actor.subject} className="card">
            <Form method="post">
              <input type="hidden" name="subject" value={actor.subject} />
              <input type="hidden" name="back" value={back} />
              <Button type="submit" variant="tertiary">
                {actor.name}
              </Button>
            </Form>
            <p className="muted">{labelOf(actor)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
