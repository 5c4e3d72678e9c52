import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/**
 * Says the new page's heading after a change of page without a reload, which a screen reader would otherwise not notice.
 * The title stays discreet, so it is the heading that is said.
 */
export function AnnouncePage() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    setSaid(document.querySelector("h1")?.textContent ?? "");
  }, [pathname]);
  return (
    <div aria-live="polite" className="aksel-sr-only">
      {said}
    </div>
  );
}
