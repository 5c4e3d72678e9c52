import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { listBirthdaysNear } from "#person/birthday.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/birthdays.page";

export const handle = { audit: "person.birthdays" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("person.birthdays", async (scope) => ({ near: await listBirthdaysNear(scope) }));

/** For coordinators and the coordinating unit: whose birthday changes who decides within sixty days, and what changes by which law. */
export default function BirthdaysPage({ loaderData: { near } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("birthday.title")}
      </Heading>
      <BodyLong>{t("birthday.about")}</BodyLong>
      {near.length === 0 ? (
        <BodyShort>{t("birthday.nobody")}</BodyShort>
      ) : (
        <ul className="plain-list cards">
          {near.map((each) => (
            <li key={each.personId + each.kind} className="card stack--tight">
              <Heading level="2" size="xsmall">
                {t("birthday.turns", { name: each.name, age: each.age })}
              </Heading>
              <BodyShort>
                <Day when={each.turnsOn} />
              </BodyShort>
              <BodyShort>{t(`birthday.means.${each.kind}`)}</BodyShort>
              <BodyShort size="small" className="muted">
                {t("birthday.law", { source: each.source })}
              </BodyShort>
              <Link to={`/persons/${each.personId}`}>{t("birthday.to-person", { name: each.name })}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
