import { BodyShort, Heading, Table } from "@navikt/ds-react";
import { notFound, pageLoader } from "#access/page.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { findAdministration } from "#agency/read-administration.ts";
import { analyseRoles } from "#agency/role-analysis.ts";
import { Section } from "#ui/section.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/role-analysis.page";

export const handle = { audit: "agency.role-analysis" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.role-analysis", async (scope) => {
  const { today } = (await findAdministration(scope)) ?? notFound();
  return { today, roles: analyseRoles() };
});

/** Needs and risks, role by role (Normen; HSLF-FS 2016:40 4 kap.). What is reached is measured; the judgement beside it is a proposal. */
export default function RoleAnalysisPage({ loaderData: { roles, today } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("role.title")}
      </Heading>
      <BodyShort>{t("role.intro")}</BodyShort>
      <BodyShort className="muted no-print">{t("role.print")}</BodyShort>
      <BodyShort className="muted">{t("role.date", { day: formatDay(today, t.language) })}</BodyShort>
      {roles.map(({ role, classes }) => (
        <Section key={role} id={role} title={t(`role.name.${role}`)} className="stack--tight">
          <dl className="facts">
            <dt>{t("role.why")}</dt>
            <dd>{t(`role.why.${role}`)}</dd>
            <dt>{t("role.risk")}</dt>
            <dd>{t(`role.risk.${role}`)}</dd>
          </dl>
          <details>
            <summary>{t("role.show")}</summary>
            <BodyShort className="muted">{t("role.measured-on", { count: classes.find(({ reach }) => reach !== undefined)?.reach?.actors ?? 0 })}</BodyShort>
            <section className="scroll-x" tabIndex={0} aria-label={`${t("role.measures")}: ${t(`role.name.${role}`)}`}>
              <Table size="small">
                <Table.Header>
                  <Table.Row>
                    {(["class", "reach", "may", "risk", "measures"] as const).map((column) => (
                      <Table.HeaderCell key={column} scope="col">
                        {t(`role.${column}`)}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {classes.map(({ tableClass, word, reach }) => (
                    <Table.Row key={tableClass}>
                      <Table.HeaderCell scope="row">{t(`role.class.${tableClass}`)}</Table.HeaderCell>
                      <Table.DataCell>{word === "some" ? t("role.reach.some", { share: reach?.share ?? 0 }) : t(`role.reach.${word}`)}</Table.DataCell>
                      <Table.DataCell>
                        {reach === undefined
                          ? "–"
                          : whatMay(reach)
                              .map((may) => t(`role.may.${may}`))
                              .join(", ")}
                      </Table.DataCell>
                      <Table.DataCell>{reach === undefined ? "–" : t(`role.class-risk.${tableClass}`)}</Table.DataCell>
                      <Table.DataCell>{t(`role.class-measure.${tableClass}`)}</Table.DataCell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </section>
            <details>
              <summary>{t("role.tables")}</summary>
              <ul lang="en">{classes.map(({ tableClass, reach }) => reach && <li key={tableClass}>{reach.sees.join(", ")}</li>)}</ul>
            </details>
          </details>
        </Section>
      ))}
      <Section id="rest" title={t("role.rest")}>
        <BodyShort>{t("role.rest-words")}</BodyShort>
      </Section>
    </div>
  );
}

function whatMay({ changes, adds }: { readonly changes: readonly string[]; readonly adds: readonly string[] }) {
  return ["read" as const, ...(changes.length > 0 ? ["change" as const] : []), ...(adds.length > 0 ? ["add" as const] : [])];
}
