import { Button, Heading, TextField } from "@navikt/ds-react";
import { Form } from "react-router";
import type { DemoActor } from "#shell/demo-sign-in.ts";
import { useTexts } from "#ui/texts.tsx";

/** The demo area's own door: one click a role, and one for someone it does not know yet. Never beside production. */
export function DemoDoor({ actors, back }: { actors: readonly DemoActor[]; back: string }) {
  const t = useTexts();
  return (
    <>
      <p>{t("signin.demo-intro")}</p>
      <ul className="jumps">
        {COUNTRIES.flatMap((country) =>
          GROUPS.map(({ title, id }) => (
            <li key={country + id}>
              <a href={`#${country}-${id}`}>{`${t(`signin.country-${country}`)}: ${t(title)}`}</a>
            </li>
          )),
        )}
      </ul>
      {COUNTRIES.map((country) => (
        <ActorList key={country} country={country} actors={actors.filter((actor) => actor.country === country)} back={back} />
      ))}
      <details>
        <summary>{t("signin.demo-newcomer")}</summary>
        <Form method="post" action="/sign-in" reloadDocument className="ask">
          <input type="hidden" name="subject" value="newcomer" />
          <TextField name="name" label={t("signin.demo-newcomer-name")} autoComplete="off" />
          <TextField name="number" label={t("signin.demo-newcomer-number")} description={t("signin.demo-newcomer-about")} autoComplete="off" />
          <Button type="submit" variant="secondary">
            {t("signin.demo-newcomer-do")}
          </Button>
        </Form>
      </details>
    </>
  );
}

const COUNTRIES = ["no", "se"] as const;
/** So that a role is found by what one is to the person, not by reading fifty names. */
const GROUPS = [
  { id: "own", title: "signin.demo-own", roles: ["person", "guardian", "relative"] },
  { id: "coordinators", title: "signin.demo-coordinators", roles: ["municipal-coordinator", "specialist-coordinator"] },
  { id: "helpers", title: "signin.demo-helpers", roles: ["team-member"] },
  { id: "offices", title: "signin.demo-offices", roles: ["coordinating-unit", "administrator", "log-controller"] },
] as const;

function ActorList({ country, actors, back }: { country: "no" | "se"; actors: readonly DemoActor[]; back: string }) {
  const t = useTexts();
  const { language } = t;
  const title = t(`signin.country-${country}`);
  const labelOf = (actor: DemoActor) => (language === "sv" ? actor.label_sv : language === "en" ? actor.label_en : actor.label_nb);
  if (actors.length === 0) return null;
  return (
    <section aria-label={title} className="stack">
      <Heading level="2" size="medium" spacing>
        {title}
      </Heading>
      {GROUPS.map(({ id, title: group, roles }) => {
        const inGroup = actors.filter(({ role }) => roles.some((each) => each === role));
        return (
          inGroup.length > 0 && (
            <section key={id} id={`${country}-${id}`} aria-label={`${title}: ${t(group)}`} className="stack--tight">
              <Heading level="3" size="small" spacing>
                {t(group)}
              </Heading>
              <ul className="plain-list cards actors">
                {inGroup.map((actor) => (
                  <li key={actor.subject} className="card">
                    <Form method="post" action="/sign-in" reloadDocument>
                      <input type="hidden" name="subject" value={actor.subject} />
                      <input type="hidden" name="back" value={back} />
                      <Button type="submit" variant="tertiary">
                        {actor.name}
                      </Button>
                    </Form>
                    <p className="muted">{labelOf(actor)}</p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}
