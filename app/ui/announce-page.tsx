import { useEffect, useState } from "react";
import { useLocation } from "react-router";

/**
 * Says the new page's heading after a change of page without a reload, which a screen reader would otherwise not notice.
 * The title stays discreet, so it is the heading that is said.
 */
export function AnnouncePage() {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (pathname !== first || said !== "") setSaid(document.querySelector("h1")?.textContent ?? "");
    // only a change of page is said, not that it was said
  }, [pathname]);
  return (
    <div aria-live="polite" className="aksel-sr-only">
      {said}
    </div>
  );
}
