import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { confirmMandates, MandatesConfirmed, readMandatesToConfirm, type Standing } from "#agency/confirm-mandates.ts";
import { findAdministration } from "#agency/read-administration.ts";
import { Ask, Do, Ticks } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/confirm-mandates.page";

export const handle = { audit: "agency.read-mandates" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.read-mandates", async (scope) => {
  const read = (await readMandatesToConfirm(scope)) ?? notFound();
  return { ...read, isAdministrator: (await findAdministration(scope)) !== undefined };
});

export const action = pageAction("agency.confirm-mandates", async (scope, { form }) => {
  if ((await readMandatesToConfirm(scope)) === undefined) notFound();
  const read = readForm(MandatesConfirmed, form);
  const done = read.ok ? await confirmMandates(scope, read.input) : read;
  return done.ok ? { ok: true, said: "mandate.confirmed" } : done;
});

/** Who is still to have her role: those about to lapse first. What nobody ticks lapses by itself. */
export default function ConfirmMandatesPage({ loaderData: { mandates, rules, today, isAdministrator, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const day = (when: string) => formatDay(when, t.language);
  const those = (...standings: Standing[]) =>
    mandates
      .filter(({ standing }) => standings.includes(standing))
      .map((mandate) => ({
        value: mandate.mandateId,
        label: `${mandate.name}, ${mandate.functionName}, ${mandate.agencyName}`,
        description: [
          t(`agency.role.${mandate.role}`),
          t(mandate.lapsesOn < today ? "mandate.lapsed-on" : "mandate.lapses-on", { day: day(mandate.lapsesOn) }),
          mandate.confirmedOn === null
            ? t("mandate.never-confirmed", { day: day(mandate.validFrom) })
            : t("mandate.last-confirmed", { day: day(mandate.confirmedOn), name: mandate.confirmedByName ?? "" }),
        ].join(" · "),
      }));
  const [soon, later] = [those("lapsed", "soon"), those("later")];
  return (
    <div className="stack">
      {isAdministrator && <BackToSetUp />}
      <Heading level="1" size="large">
        {t("mandate.title")}
      </Heading>
      <BodyShort>{t("mandate.intro")}</BodyShort>
      <Ask formKey={formKey} refused={refused} label={t("mandate.title")}>
        {soon.length > 0 ? (
          <Ticks name="soon" label={t("mandate.soon", { count: soon.length })} options={soon} />
        ) : (
          <Alert variant="success" inline>
            {t("mandate.none-soon")}
          </Alert>
        )}
        {later.length > 0 && (
          <details open={soon.length === 0}>
            <summary>{t("mandate.later", { count: later.length })}</summary>
            {/* the first list on the page is the one a refusal leads to */}
            <Ticks name={soon.length > 0 ? "later" : "soon"} label={t("mandate.later-label")} options={later} />
          </details>
        )}
        <Do>{t("mandate.confirm")}</Do>
      </Ask>
      <Section id="rule" title={t("mandate.rule")} size="small">
        <BodyShort>{t(isAdministrator ? "mandate.own" : "mandate.unit")}</BodyShort>
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              {t("mandate.rule-is", { months: rule.months, days: rule.warningDays })} {rule.source}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
