import { Button } from "@navikt/ds-react";
import { Form, useLocation } from "react-router";
import { useTexts } from "#ui/texts.tsx";

export function LanguageSwitch() {
  const t = useTexts();
  const { pathname } = useLocation();
  return (
    <Form method="post" action="/language" reloadDocument className="row" aria-label={t("nav.language")}>
      <input type="hidden" name="back" value={pathname} />
      {(["nb", "sv", "en"] as const).map((language) => (
        <Button
          key={language}
          type="submit"
          name="language"
          value={language}
          size="xsmall"
          variant={language === t.language ? "secondary" : "tertiary"}
          aria-pressed={language === t.language}
          lang={language}
        >
          {{ nb: "Norsk", sv: "Svenska", en: "English" }[language]}
        </Button>
      ))}
    </Form>
  );
}
