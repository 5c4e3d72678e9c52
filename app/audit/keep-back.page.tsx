import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { keepBack } from "#audit/keep-back.ts";
import { ExceptionForm } from "#audit/log-control.ts";
import { listExceptionsOf, listGrounds } from "#audit/log-exception.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { Ask, DayField, Do, Pick, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/keep-back.page";

// the event's name is read by whoever reads her log: it must not tell what this page is for
export const handle = { audit: "person.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const isHersToKeep = (here: PersonHere) => here.capacity === "professional" && (here.isOpen || here.isCoordinator);

export const loader = personLoader("person.page", async (scope, { personId, here }) => {
  if (!isHersToKeep(here)) notFound();
  return { grounds: await listGrounds(scope, here.jurisdiction), exceptions: await listExceptionsOf(scope, personId), today: dayOf(new Date()) };
});

export const action = personAction("person.page", async (scope, { personId, here, form }) => {
  if (!isHersToKeep(here)) notFound();
  const read = readForm(ExceptionForm, form);
  const done = read.ok ? await keepBack(scope, { personId, jurisdiction: here.jurisdiction }, read.input, dayOf(new Date())) : read;
  return done.ok ? { ok: true, said: "log-exception.decided" } : done;
});

/** For one who works with her: keep what the own agency opens out of the log a guardian (or she herself) reads, where the law says so. */
export default function KeepBackPage({ loaderData: { grounds, exceptions, here, formKey, today }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-exception.keep-back")}
      </Heading>
      <BodyShort>{t("log-exception.about", { name: here.givenName })}</BodyShort>
      <BodyShort className="muted">{t("log-exception.not-for")}</BodyShort>
      {exceptions.length > 0 && (
        <Section id="decided" title={t("log-exception.decisions")} size="small" className="stack--tight">
          <ul>
            {exceptions.map((each) => (
              <li key={each.id}>
                {t("log-exception.until", { kind: t(`log-exception.kind.${each.kind}`), day: formatDay(each.endsOn, t.language), name: each.decidedBy })}{" "}
                <Tag size="small" variant={each.isActive ? "warning" : "neutral"}>
                  {t(each.isActive ? "log-exception.active" : "log-exception.over")}
                </Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Ask formKey={formKey} refused={refused}>
        <Pick
          name="groundId"
          label={t("log-exception.ground")}
          options={grounds.map((ground) => ({
            value: ground.id,
            label: t(`log-exception.kind.${ground.kind}`),
            description: t("log-exception.source-days", { source: ground.source, days: ground.longestDays }),
          }))}
        />
        <Pick
          name="hiddenFrom"
          label={t("log-exception.hidden-from")}
          options={(["guardians", "everyone"] as const).map((value) => ({ value, label: t(`log-exception.from.${value}`) }))}
        />
        <DayField name="coversFrom" label={t("log-exception.covers-from")} description={t("log-exception.covers-from-about")} defaultValue={today} />
        <DayField name="endsOn" label={t("log-exception.ends-on")} description={t("log-exception.ends-on-about")} />
        <Words name="reason" label={t("log-exception.reason")} description={t("log-exception.reason-about")} rows={4} maxLength={1000} />
        <Do>{t("log-exception.do")}</Do>
      </Ask>
      <p>
        <Link to={`/persons/${here.personId}`}>{here.name}</Link>
      </p>
    </div>
  );
}
