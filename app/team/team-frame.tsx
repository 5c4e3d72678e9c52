import { BodyShort, Heading } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import type { MemberRole } from "#team/team.ts";
import { useTexts } from "#ui/texts.tsx";

const PAGES = [
  { path: "", text: "team.nav.capacity", for: "all" },
  { path: "/meeting", text: "team.nav.meeting", for: "part" },
  { path: "/lessons", text: "learning.nav", for: "part" },
  { path: "/open-hour", text: "team.nav.open-hour", for: "all" },
  { path: "/consultations", text: "team.nav.consultations", for: "members" },
  { path: "/training", text: "team.nav.training", for: "all" },
  { path: "/duty", text: "team.nav.duty", for: "all" },
] as const;

interface Props {
  readonly team: { readonly teamId: string; readonly name: string; readonly part: MemberRole | null };
  readonly title: string;
  readonly children: ReactNode;
}

/** Every page of a team: its name, its other pages, and what this one is about. */
export function TeamFrame({ team, title, children }: Props) {
  const t = useTexts();
  const isShown = (to: (typeof PAGES)[number]["for"]) =>
    to === "all" || (to === "part" ? team.part !== null : team.part === "leader" || team.part === "member");
  return (
    <div className="stack">
      <nav aria-label={t("team.nav.label", { name: team.name })} className="no-print">
        <BodyShort weight="semibold">{team.name}</BodyShort>
        <ul className="links">
          {PAGES.filter((page) => isShown(page.for)).map(({ path, text }) => (
            <li key={path}>
              <NavLink to={`/team/${team.teamId}${path}`} end={path !== "/lessons"}>
                {t(text)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Heading level="1" size="large">
        {title}
      </Heading>
      {children}
    </div>
  );
}
