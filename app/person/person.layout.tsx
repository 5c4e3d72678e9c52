import { Alert, BodyShort } from "@navikt/ds-react";
import { type MiddlewareFunction, NavLink, Outlet } from "react-router";
import { sessionTokenContext, toSignIn } from "#access/asker.server.ts";
import { idFrom } from "#access/page.server.ts";
import { useHere } from "#person/here.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/*
 * Every address about a person. The middleware turns away whoever carries no session and any id that is none, before
 * a loader runs; each page then decides, records and reads in one transaction (app/access/page.server.ts). This layout
 * has no loader on purpose: it would be a guard that a `_routes=` request walks past.
 */
const turnAway: MiddlewareFunction<Response> = ({ context, params, request }, next) => {
  idFrom(params, "personId");
  if (context.get(sessionTokenContext) === undefined && request.method === "GET") throw toSignIn(request);
  return next();
};
export const middleware = [turnAway];

const pages = [
  { path: "", text: "person.nav.overview" },
  { path: "/plan", text: "person.nav.plan" },
  { path: "/meetings", text: "person.nav.meetings" },
  { path: "/contacts", text: "person.nav.contacts" },
  { path: "/circle", text: "person.nav.circle" },
  { path: "/consents", text: "person.nav.consents" },
  { path: "/log", text: "person.nav.log" },
] as const;

export default function PersonLayout() {
  const t = useTexts();
  const here = useHere();
  if (here === undefined) return <Outlet />;
  const mayConsent = here.speaksForHer || here.isCoordinator;
  const isRelative = here.capacity === "circle" && !here.speaksForHer;
  const shown = pages.filter(({ path }) =>
    path === "/consents"
      ? mayConsent
      : path === "/log"
        ? here.speaksForHer
        : path === "/contacts"
          ? !isRelative
          : path === "" || here.isOpen || here.isCoordinator,
  );
  return (
    <>
      <nav aria-label={here.isOwner ? t("person.nav.label-own") : t("person.nav.label", { name: here.name })} className="no-print">
        {!here.isOwner && <BodyShort weight="semibold">{here.name}</BodyShort>}
        <ul className="links">
          {shown.map(({ path, text }) => (
            <li key={path}>
              <NavLink to={`/persons/${here.personId}${path}`} end={path === ""}>
                {t(text)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {here.diedOn !== null && <Alert variant="info">{t("person.death.banner", { name: here.name, day: formatDay(here.diedOn, t.language) })}</Alert>}
      <Outlet />
    </>
  );
}
