import { Alert, Button, Heading } from "@navikt/ds-react";
import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigation } from "react-router";
import type { Self } from "#shell/asker.store.server.ts";
import { type Standing, WARN_MS } from "#shell/session-clock.ts";
import { SessionWatcher } from "#shell/session-watcher.ts";
import { useTexts } from "#ui/texts.tsx";

interface WatchProps {
  readonly accountId: string;
  readonly left: Pick<Self, "idleLimitSeconds" | "sessionEndsAt">;
  /** in how many seconds whoever has no JavaScript is warned */
  readonly lateWarning: number;
}

/** Warns before the session ends, lengthens it by one key, and draws a curtain over the page when it has ended. */
export function SessionWatch({ accountId, left, lateWarning }: WatchProps) {
  const t = useTexts();
  const [standing, setStanding] = useState<Standing>("quiet");
  const [watcher] = useState(() => new SessionWatcher(accountId, setStanding));
  const stay = useRef<HTMLButtonElement>(null);
  const { key } = useLocation();
  const { state } = useNavigation();

  useEffect(() => watcher.begin(), [watcher]);
  // every page and every form is a sign of life
  useEffect(() => watcher.heard(left, `${key} ${state}`), [watcher, left, key, state]);

  useEffect(() => {
    if (standing === "warn") stay.current?.focus({ preventScroll: true });
    const content = document.querySelector("#content");
    content?.toggleAttribute("inert", standing === "ended");
    document.body.classList.toggle("is-covered", standing === "ended");
  }, [standing]);

  if (standing === "ended")
    return (
      <div className="session-curtain" role="alertdialog" aria-labelledby="session-ended" aria-modal="true">
        <Heading level="2" size="large" id="session-ended">
          {t("error.title-401")}
        </Heading>
        <p>{t("session.curtain")}</p>
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t("session.sign-in-again")}
          </a>
        </p>
        <Button onClick={() => void watcher.look()}>{t("session.go-on")}</Button>
      </div>
    );
  return (
    <>
      <div role="alert" className="session-warning">
        {standing === "warn" && (
          <Alert variant="warning" size="small">
            <p>{t("session.warning", { minutes: WARN_MS / 60_000 })}</p>
            <Button ref={stay} size="small" onClick={() => void watcher.lengthen()}>
              {t("session.stay")}
            </Button>
          </Alert>
        )}
        {standing === "ending" && (
          <Alert variant="warning" size="small">
            <p>{t("session.ending", { minutes: WARN_MS / 60_000 })}</p>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {t("session.sign-in-again")}
            </a>
          </Alert>
        )}
      </div>
      <noscript>
        {/* without JavaScript the style sheet lets it appear in time; the link keeps the session in a tab of its own */}
        <p className="session-warning session-warning--late" style={{ animationDelay: `${lateWarning}s` }}>
          {t("session.warning", { minutes: WARN_MS / 60_000 })}{" "}
          <a href="/session/stay" target="_blank" rel="noreferrer">
            {t("session.stay")}
          </a>
        </p>
      </noscript>
    </>
  );
}
