import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { type CaseHere, controlCase, openCase } from "#audit/control-case.ts";
import { findCase } from "#audit/log-case.store.server.ts";
import { caseOutcomes, ControlForm } from "#audit/log-control.ts";
import { eventOf } from "#audit/visit-shown.tsx";
import { Ask, Carry, Do, Pick, type RefusedShown, Words } from "#ui/form.tsx";
import { formatClock, formatDay, formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-case.page";

export const handle = { audit: "log-control.case" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-control.case", async (scope, { params }) => ({ found: (await openCase(scope, idFrom(params, "caseId"))) ?? notFound() }));

export const action = pageAction("log-control.case", async (scope, { form, params }) => {
  const found = (await findCase(scope, idFrom(params, "caseId"))) ?? notFound();
  const read = readForm(ControlForm, form);
  const done = read.ok ? await controlCase(scope, found, read.input) : read;
  return done.ok ? { ok: true, to: "/log-control", said: "log-control.decided" } : done;
});

/** One visit to look into: who, whom, when and why it was taken out; what was opened by name, never what stood there. */
export default function LogCasePage({ loaderData: { found, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-control.case", { name: found.lookerName })}
      </Heading>
      <dl className="facts">
        <dt>{t("log-control.agency")}</dt>
        <dd>{[found.agencyName, found.functionName].filter((part) => part !== null).join(", ")}</dd>
        <dt>{t("log-control.about")}</dt>
        <dd>{found.personName ?? ""}</dd>
        <dt>{t("log-control.when")}</dt>
        <dd>{formatMoment(found.beganAt, t.language)}</dd>
        <dt>{t("log-control.reasons")}</dt>
        <dd>{found.reasons.map((reason) => t.of(`log-control.why.${reason}`)).join(" ")}</dd>
        <dt>{t("log-control.basis")}</dt>
        <dd>{t.of(`log-control.basis.${found.basis ?? "none"}`)}</dd>
      </dl>
      <Section id="opened" title={t("log-control.opened", { count: found.rows })} size="small" className="stack--tight">
        <ul className="measures">
          {found.opened.map((row) => (
            <li key={row.key}>
              {formatClock(row.at, t.language)} {eventOf(t, row.event)}
            </li>
          ))}
        </ul>
        <BodyShort className="muted">{t("log-control.not-what")}</BodyShort>
      </Section>
      {found.isKeptBack && <Alert variant="info">{t("log-control.kept-back")}</Alert>}
      {found.controlledAt !== null && (
        <Alert variant="info">
          <Tag size="small" variant="neutral">
            {t(`log-control.state.${found.state}`)}
          </Tag>
          <BodyShort className="pre-line">{found.words}</BodyShort>
          <BodyShort size="small">{t("log-control.decided-by", { name: found.controlledBy ?? "", day: formatDay(found.controlledAt, t.language) })}</BodyShort>
        </Alert>
      )}
      {(found.state === "open" || found.state === "asked") && <Decide found={found} formKey={formKey} refused={refused as RefusedShown | undefined} />}
      <p>
        <Link to="/log-control">{t("log-control.title")}</Link>
      </p>
    </div>
  );
}

function Decide({ found, formKey, refused }: { found: Deciding; formKey: string; refused: RefusedShown | undefined }) {
  const t = useTexts();
  const offered = caseOutcomes.filter((outcome) => outcome !== found.state);
  return (
    <Ask formKey={formKey} refused={refused}>
      <Carry name="version" value={found.version} />
      <Pick
        name="outcome"
        label={t("log-control.outcome")}
        options={offered.map((value) => ({ value, label: t(`log-control.outcome.${value}`), description: t(`log-control.outcome-about.${value}`) }))}
      />
      <Words name="words" label={t("log-control.words")} description={t("log-control.words-about")} rows={3} maxLength={2000} />
      <Do>{t("log-control.do")}</Do>
    </Ask>
  );
}
type Deciding = { readonly state: CaseHere["state"]; readonly version: number };
