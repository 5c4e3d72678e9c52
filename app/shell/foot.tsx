import { Link } from "react-router";
import { useTexts } from "#ui/texts.tsx";

/** Below every page: the way to the accessibility statement (likestillings- og diskrimineringsloven § 18; lag 2018:1937). */
export function Foot() {
  const t = useTexts();
  return (
    <footer className="foot no-print">
      <Link to="/accessibility">{t("accessibility.title")}</Link>
    </footer>
  );
}
