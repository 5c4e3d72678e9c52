import { Button, Heading, VStack } from "@navikt/ds-react";
import { useState } from "react";
import { isRouteErrorResponse, Link } from "react-router";
import type { KeptForm } from "#access/page.server.ts";
import type { Away } from "#access/turn.server.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Every error in plain words: what happened, that nothing was lost, what to do next. Never a stack, never a name. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useTexts();
  const [reference] = useState(() => new Date().toISOString().slice(0, 16));
  if (isRouteErrorResponse(error) && error.status === 401) return <SignedOutPage kept={(error.data as KeptForm).kept} />;
  if (isRouteErrorResponse(error) && error.status === 429) return <WaitPage />;
  if (isRouteErrorResponse(error) && error.status === 503) return <AwayPage told={error.data as Away & Partial<KeptForm>} />;
  const isMissing = isRouteErrorResponse(error) && error.status < 500;
  return (
    <main className="page" id="content">
      <VStack gap="space-16" align="start">
        <Heading level="1" size="large">
          {isMissing ? t("error.title-404") : t("error.title-500")}
        </Heading>
        <p>{isMissing ? t("error.text-404") : t("error.text-500", { reference })}</p>
        <Link to="/">{t("error.home")}</Link>
      </VStack>
    </main>
  );
}

/** More people within the hour than the work takes: said plainly, since waiting (or asking) is all that helps. */
function WaitPage() {
  const t = useTexts();
  return (
    <main className="page" id="content">
      <VStack gap="space-16" align="start">
        <Heading level="1" size="large">
          {t("error.title-429")}
        </Heading>
        <p>{t("error.text-429")}</p>
        <Link to="/">{t("error.home")}</Link>
      </VStack>
    </main>
  );
}

/** The session ended while something was written: it is shown, and sent again as it was after signing in in another tab. */
function SignedOutPage({ kept }: KeptForm) {
  const t = useTexts();
  return (
    <main className="page" id="content">
      <Heading level="1" size="large">
        {t("error.title-401")}
      </Heading>
      <p>{t("error.text-401")}</p>
      <p>
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t("nav.sign-in")}
        </a>
      </p>
      <SendAgain kept={kept} />
    </main>
  );
}

/** The database is away, or everyone's turn takes too long. Sent again under the same key, a form is carried out once. */
function AwayPage({ told }: { told: Away & Partial<KeptForm> }) {
  const t = useTexts();
  return (
    <main className="page" id="content">
      <Heading level="1" size="large">
        {t("error.title-503")}
      </Heading>
      {told.kept === undefined && <p>{t("error.text-503")}</p>}
      {told.kept !== undefined && <p>{told.away === "unsure" ? t("error.text-503-unsure") : t("error.text-503-unchanged")}</p>}
      {told.kept === undefined ? <Link to="/">{t("error.home")}</Link> : <SendAgain kept={told.kept} />}
    </main>
  );
}

function SendAgain({ kept }: KeptForm) {
  const t = useTexts();
  const written = kept.fields.filter(([name, value]) => !name.startsWith("_") && value !== "");
  return (
    <form method="post" action={kept.page} className="ask">
      {kept.fields.map(([name, value]) => (
        <input key={`${name}${value}`} type="hidden" name={name} value={value} />
      ))}
      {written.length > 0 && (
        <Section id="you-wrote" title={t("error.you-wrote")} size="small">
          <ul>
            {written.map(([name, value]) => (
              <li key={`${name}${value}`} className="pre-line">
                {value}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Button type="submit">{t("error.send-again")}</Button>
    </form>
  );
}
