import { Heading } from "@navikt/ds-react";
import { pageLoader } from "#access/page.server.ts";
import { useTexts } from "#ui/texts.tsx";

export const handle = { audit: "my-day.open" };

export const loader = pageLoader("my-day.open", async () => ({}));

export default function MyDayPage() {
  const t = useTexts();
  return (
    <>
      <Heading level="1" size="large">{t("my-day.title")}</Heading>
      <p>{t("my-day.nothing")}</p>
    </>
  );
}
