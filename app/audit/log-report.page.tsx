import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Form, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, pageLoader } from "#access/page.server.ts";
import type { CouldSeeRow } from "#audit/could-see.store.server.ts";
import { CouldSeeTable } from "#audit/could-see-table.tsx";
import { listControlled } from "#audit/log-case.store.server.ts";
import { ReportForm } from "#audit/log-control.ts";
import { reportOn } from "#audit/report-on.ts";
import { Do, Line, MomentField, OwnIds, Pick } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-report.page";

export const handle = { audit: "log-control.report" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-control.report", async (scope) => {
  if ((await listControlled(scope)).length === 0) notFound();
  return {};
});

/** A report is a reading, sent as a form so that no number stands in an address. Someone unknown and someone never looked at are answered alike. */
export const action = (args: ActionFunctionArgs) => readReport(args);

async function readReport(args: ActionFunctionArgs) {
  const form = await formSent(args.request);
  return pageLoader("log-control.report", async (scope) => {
    if ((await listControlled(scope)).length === 0) notFound();
    const read = readForm(ReportForm, form);
    return { report: read.ok ? ((await reportOn(scope, read.input)) ?? null) : null };
  })(args);
}

export default function LogReportPage({ actionData }: Route.ComponentProps) {
  const t = useTexts();
  const answered = actionData as { report: { rows: CouldSeeRow[] } | null } | undefined;
  return (
    <div className="stack">
      <Heading level="1" size="large" id="report">
        {t("log-control.report")}
      </Heading>
      <BodyShort>{t("log-control.report-about")}</BodyShort>
      <Form method="post" className="ask" reloadDocument aria-label={t("log-control.report")}>
        <Line name="number" label={t("log-control.number")} description={t("log-control.number-about")} />
        <MomentField name="from" label={t("audit.from")} />
        <MomentField name="to" label={t("audit.to")} />
        <Do>{t("audit.show")}</Do>
      </Form>
      <details>
        <summary>{t("log-control.as-file")}</summary>
        <Form method="post" action="/log-control/report-file" className="ask" reloadDocument aria-label={t("log-control.as-file")}>
          <OwnIds>
            <Line name="number" label={t("log-control.number")} />
            <MomentField name="from" label={t("audit.from")} />
            <MomentField name="to" label={t("audit.to")} />
            <Pick
              name="as"
              label={t("log-control.file-kind")}
              defaultValue="csv"
              options={[
                { value: "csv", label: "CSV" },
                { value: "json", label: "JSON" },
              ]}
            />
          </OwnIds>
          <Do kind="secondary">{t("log-control.take-file")}</Do>
        </Form>
      </details>
      {answered !== undefined &&
        (answered.report === null ? (
          <Alert variant="info" role="status">
            {t("log-control.nobody")}
          </Alert>
        ) : (
          <CouldSeeTable rows={answered.report.rows} labelledBy="report" />
        ))}
      <p>
        <Link to="/log-control">{t("log-control.title")}</Link>
      </p>
    </div>
  );
}
