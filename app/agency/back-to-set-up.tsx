import { Link } from "react-router";
import { useTexts } from "#ui/texts.tsx";

/** The way back, above the title of every page of the set-up. */
export function BackToSetUp({ to = "/administration", text }: { readonly to?: string; readonly text?: string }) {
  const t = useTexts();
  return (
    <p className="no-print">
      <Link to={to}>← {text ?? t("agency.back")}</Link>
    </p>
  );
}
