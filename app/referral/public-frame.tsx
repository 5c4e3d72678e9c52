import type { ReactNode } from "react";
import { Link } from "react-router";
import { Foot } from "#shell/foot.tsx";
import { LanguageSwitch } from "#shell/language-switch.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What surrounds a page that takes no account. */
export function PublicFrame({ isSignedIn, children }: { isSignedIn: boolean; children: ReactNode }) {
  const t = useTexts();
  return (
    <>
      <a className="skip" href="#content">
        {t("nav.skip")}
      </a>
      <header className="top">
        <div className="top__row">
          <Link to={isSignedIn ? "/" : "/sign-in"} className="top__brand">
            {t("app.name")}
          </Link>
          <div className="top__end">
            <LanguageSwitch />
            <Link to={isSignedIn ? "/" : "/sign-in"}>{isSignedIn ? t("nav.my-day") : t("nav.sign-in")}</Link>
          </div>
        </div>
      </header>
      <main className="page" id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}
