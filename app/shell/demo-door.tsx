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
      <ActorList title={t("signin.country-no")} actors={actors.filter((actor) => actor.country === "no")} back={back} />
      <ActorList title={t("signin.country-se")} actors={actors.filter((actor) => actor.country === "se")} back={back} />
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

function ActorList({ title, actors, back }: { title: string; actors: readonly DemoActor[]; back: string }) {
  const { language } = useTexts();
  const labelOf = (actor: DemoActor) => (language === "sv" ? actor.label_sv : language === "en" ? actor.label_en : actor.label_nb);
  if (actors.length === 0) return null;
  return (
    <section aria-label={title}>
      <Heading level="2" size="medium" spacing>
        {title}
      </Heading>
      <ul className="plain-list cards">
        {actors.map((actor) => (
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
  );
}
