import { Alert, Button } from "@navikt/ds-react";
import { Form, Link, type LoaderFunctionArgs, NavLink, Outlet, type ShouldRevalidateFunctionArgs, useSearchParams } from "react-router";
import { sessionTokenContext, toSignIn } from "#access/asker.server.ts";
import { Scope } from "#access/scope.server.ts";
import { findSelf, type Self } from "#shell/asker.store.server.ts";
import { Foot } from "#shell/foot.tsx";
import { LanguageSwitch } from "#shell/language-switch.tsx";
import { lateWarningIn } from "#shell/session-clock.ts";
import { SessionWatch } from "#shell/session-watch.tsx";
import { AnnouncePage } from "#ui/announce-page.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/signed-in.layout";

/** Reads only who the asker herself is, for the menu; pages authorise and record for themselves. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<{ self: Self; lateWarning: number }> {
  const sessionToken = context.get(sessionTokenContext);
  const self = sessionToken === undefined ? undefined : await Scope.run({ sessionToken }, findSelf);
  if (self === undefined) throw toSignIn(request);
  return { self, lateWarning: lateWarningIn(self.idleLimitSeconds, self.sessionEndsAt, new Date()) };
}

export function shouldRevalidate({ formMethod, currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod === undefined && currentUrl.origin === nextUrl.origin ? false : defaultShouldRevalidate;
}

function menuOf(self: Self): {
  to: string;
  text:
    | "nav.my-day"
    | "nav.my-page"
    | "nav.persons"
    | "nav.needs"
    | "team.title"
    | "board.title"
    | "nav.coordinator"
    | "nav.gaps"
    | "nav.administration"
    | "nav.log-control"
    | "log-question.title";
  end?: boolean;
}[] {
  const myDay = { to: "/", text: "nav.my-day", end: true } as const;
  if (self.capacity === "person") return [myDay, { to: `/persons/${self.personId}`, text: "nav.my-page" }];
  if (self.role === "administrator")
    return [myDay, { to: "/administration", text: "nav.administration" }, { to: "/log-questions", text: "log-question.title" }];
  if (self.role === "log-controller")
    return [myDay, { to: "/log-control", text: "nav.log-control", end: true }, { to: "/log-questions", text: "log-question.title" }];
  const baton =
    self.role === "coordinator"
      ? [{ to: "/coordinator", text: "nav.coordinator" } as const]
      : self.role === "coordinating-unit"
        ? [{ to: "/coordinator/gaps", text: "nav.gaps" } as const]
        : [];
  const team = self.capacity === "professional" ? [{ to: "/team", text: "team.title" } as const] : [];
  const board = self.hasBoard ? [{ to: "/board", text: "board.title" } as const] : [];
  return [myDay, { to: "/persons", text: "nav.persons" }, ...board, ...team, ...baton, { to: "/needs", text: "nav.needs" }];
}

export default function SignedInLayout({ loaderData: { self, lateWarning } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <a className="skip" href="#content">
        {t("nav.skip")}
      </a>
      <header className="top">
        <div className="top__row">
          <NavLink to="/" className="top__brand">
            {t("app.name")}
          </NavLink>
          <nav aria-label={t("nav.label")}>
            <ul className="links">
              {menuOf(self).map((item) => (
                <li key={item.to}>
                  <NavLink to={item.to} end={item.end ?? false}>
                    {t(item.text)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="top__end">
            {self.capacity !== "professional" && (
              // ends the session on the way out: whoever presses "back" meets the door
              <Form method="post" action="/sign-out" reloadDocument>
                <input type="hidden" name="quick" value="yes" />
                <button type="submit" className="quick-exit">
                  {t("nav.quick-exit")}
                </button>
              </Form>
            )}
            <details className="me">
              <summary>{self.functionName === null ? self.name : `${self.name}, ${self.functionName}`}</summary>
              <div className="me__menu stack">
                {self.agencyName !== null && <span className="muted">{self.agencyName}</span>}
                <Link to="/settings/notices">{t("nav.notices")}</Link>
                <Link to="/settings/sessions">{t("session.title")}</Link>
                <LanguageSwitch />
                <Form method="post" action="/sign-out" reloadDocument>
                  <Button type="submit" size="small" variant="secondary">
                    {t("nav.sign-out")}
                  </Button>
                </Form>
              </div>
            </details>
          </div>
        </div>
      </header>
      <SessionWatch accountId={self.accountId} left={self} lateWarning={lateWarning} />
      <main className="page" id="content" tabIndex={-1}>
        <AnnouncePage />
        <Said />
        <Outlet />
      </main>
      <Foot />
    </>
  );
}

/** What was just done, in words, once: announced to screen readers. */
function Said() {
  const t = useTexts();
  const [search] = useSearchParams();
  const done = search.get("done");
  return (
    <div role="status">
      {done === null ? null : (
        <Alert variant="success" size="small">
          {t.of(`done.${done}`)}
        </Alert>
      )}
    </div>
  );
}
