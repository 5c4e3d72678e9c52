import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { listLetInAsked } from "#person/birthday.store.server.ts";
import { letIn, LetInForm } from "#person/let-in.ts";
import { Ask, Carry, Do, Ticks } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/let-in.page";

export const handle = { audit: "person.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.page", async (scope, { here }) => {
  if (!here.isOwner) notFound();
  const guardians = await listLetInAsked(scope);
  if (guardians.length === 0) notFound();
  return { guardians, areas: await listLifeAreas(scope, here.jurisdiction) };
});

export const action = personAction("person.page", async (scope, { here, form }) => {
  if (!here.isOwner) notFound();
  const read = readForm(LetInForm, form);
  const done = read.ok ? await letIn(scope, here, read.input) : read;
  return done.ok ? { ok: true, said: "letin.saved" } : done;
});

/** Asked, kindly, from the day the law lets her decide: whom of her guardians to let in, and to what. */
export default function LetInPage({ loaderData: { here, guardians, areas, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const nameOf = (area: (typeof areas)[number]) => (t.language === "sv" ? area.name_sv : t.language === "en" ? area.name_en : area.name_nb);
  const firstOpen = guardians.find((each) => each.answeredAt === null)?.memberId;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("letin.title")}
      </Heading>
      <BodyLong>{t(here.jurisdiction === "se" ? "letin.about-se" : "letin.about-no")}</BodyLong>
      {guardians.map((guardian) => (
        <Section key={guardian.memberId} id={`who-${guardian.memberId}`} title={guardian.name} size="small" className="stack--tight">
          <BodyShort>
            {guardian.answeredAt === null ? (
              t("letin.sees-nothing-yet", { name: guardian.name })
            ) : (
              <>
                {guardian.openAreas.length === 0 ? t("letin.sees-nothing", { name: guardian.name }) : t("letin.sees-some", { name: guardian.name })}{" "}
                <span className="muted">
                  {t("letin.answered")} <Day when={guardian.answeredAt} />
                </span>
              </>
            )}
          </BodyShort>
          <Ask formKey={formKey} refused={refused} intent={`let-${guardian.memberId}`} label={t("letin.choose", { name: guardian.name })}>
            <Carry name="memberId" value={guardian.memberId} />
            <Carry name="areas" value="" />
            <div className="consent-areas">
              <Ticks
                name="areas"
                label={t("letin.choose", { name: guardian.name })}
                description={t("letin.choose-about")}
                defaultTicked={guardian.openAreas}
                options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
              />
            </div>
            <Do kind={guardian.memberId === firstOpen ? "primary" : "secondary"}>{t("letin.save", { name: guardian.name })}</Do>
          </Ask>
        </Section>
      ))}
      <p>
        <Link to={`/persons/${here.personId}`}>{t("letin.back")}</Link>
      </p>
    </div>
  );
}
