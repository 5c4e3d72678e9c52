import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import type { ActionFunctionArgs } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { dayOf } from "#deadline/day.ts";
import { DeathForm, NotDeadForm, readLifeSpan, recordDeath, takeBackDeath } from "#person/record-death.ts";
import { Ask, Carry, DayField, Do, Tick } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/death.page";

export const handle = { audit: "person.death-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.death-read", async (scope, { personId, here }) => {
  if (!here.isCoordinator) notFound();
  return { span: (await readLifeSpan(scope, personId)) ?? notFound(), today: dayOf(new Date()) };
});

const record = personAction("person.death", async (scope, { form, here }) => {
  const read = readForm(DeathForm, form);
  if (!read.ok) return read;
  const done = await recordDeath(scope, here, read.input);
  return done.ok ? { ok: true, said: "person.death" } : done;
});
const takeBack = personAction("person.death-mistaken", async (scope, { form, here }) => {
  const read = readForm(NotDeadForm, form);
  if (!read.ok) return read;
  const done = await takeBackDeath(scope, here, read.input);
  return done.ok ? { ok: true, said: "person.death-mistaken" } : done;
});

export async function action(args: ActionFunctionArgs) {
  const intent = (await formSent(args.request.clone())).get("_intent");
  return intent === "mistaken" ? takeBack(args) : record(args);
}

/** A coordinator writes down that the person has died; told what follows before it is done. */
export default function DeathPage({ loaderData: { span, today, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  if (span.diedOn !== null) {
    return (
      <div className="stack narrow">
        <Heading level="1" size="large">
          {t("person.death.recorded-title", { name: here.name })}
        </Heading>
        <BodyShort>{t("person.death.on", { day: formatDay(span.diedOn, t.language) })}</BodyShort>
        <BodyLong>{t("person.death.mistaken-means", { name: here.givenName })}</BodyLong>
        <Ask formKey={formKey} refused={refused} intent="mistaken" label={t("person.death.mistaken")}>
          <Carry name="version" value={span.version} />
          <Do kind="secondary">{t("person.death.mistaken")}</Do>
        </Ask>
      </div>
    );
  }
  return (
    <div className="stack narrow">
      <Heading level="1" size="large">
        {t("person.death.title", { name: here.name })}
      </Heading>
      <Alert variant="info">
        <ul className="measures">
          <li>{t("person.death.follows-board")}</li>
          <li>{t("person.death.follows-notices")}</li>
          <li>{t("person.death.follows-plan")}</li>
          <li>{t("person.death.follows-undo")}</li>
        </ul>
      </Alert>
      <Ask formKey={formKey} refused={refused} intent="record" label={t("person.death.title", { name: here.name })}>
        <Carry name="version" value={span.version} />
        <DayField name="diedOn" label={t("person.death.day")} defaultValue={today} />
        <Tick name="isSure" label={t("person.death.sure", { name: here.name })} />
        <Do kind="danger">{t("person.death.do")}</Do>
      </Ask>
    </div>
  );
}
