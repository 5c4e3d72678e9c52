import { BodyShort, Heading } from "@navikt/ds-react";
import type { LoaderFunctionArgs } from "react-router";
import { contactContext, sessionTokenContext } from "#access/asker.server.ts";
import { PublicFrame } from "#referral/public-frame.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/accessibility.page";

/** Read by anyone; nothing is looked up. Whether there is a session decides the way back alone. */
export function loader({ context }: LoaderFunctionArgs) {
  return { isSignedIn: context.get(sessionTokenContext) !== undefined, contact: context.get(contactContext) };
}

export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const TRIED = ["axe", "keyboard", "names", "narrow", "script", "html", "time"] as const;
const UNMET = ["people", "readers", "pdf", "drawings", "language", "easy", "statement"] as const;

/** What works, what does not, and whom to tell: the statement that Norwegian and Swedish law ask of public bodies. */
export default function AccessibilityPage({ loaderData: { isSignedIn, contact } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <PublicFrame isSignedIn={isSignedIn}>
      <div className="stack">
        <Heading level="1" size="large">
          {t("accessibility.title")}
        </Heading>
        <BodyShort>{t("accessibility.intro")}</BodyShort>
        <BodyShort>{t("accessibility.status")}</BodyShort>
        <Section id="unmet" title={t("accessibility.unmet")}>
          <ul>
            {UNMET.map((each) => (
              <li key={each}>{t(`accessibility.unmet.${each}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="tried" title={t("accessibility.tried")}>
          <ul>
            {TRIED.map((each) => (
              <li key={each}>{t(`accessibility.tried.${each}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="tell" title={t("accessibility.tell")} className="stack--tight">
          <BodyShort>{t("accessibility.tell-us")}</BodyShort>
          {contact !== undefined && (
            <p>
              <a href={contact}>{t("accessibility.tell-do")}</a>
            </p>
          )}
          <BodyShort>{t("accessibility.other-ways")}</BodyShort>
        </Section>
        <Section id="supervision" title={t("accessibility.supervision")}>
          <ul>
            <li>
              {t("accessibility.in-norway")} <a href="https://www.uutilsynet.no">uutilsynet.no</a>
            </li>
            <li>
              {t("accessibility.in-sweden")} <a href="https://www.digg.se/tdosanmalan">digg.se/tdosanmalan</a>
            </li>
          </ul>
        </Section>
        <BodyShort className="muted">{t("accessibility.made")}</BodyShort>
      </div>
    </PublicFrame>
  );
}
