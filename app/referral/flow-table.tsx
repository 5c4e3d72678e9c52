import { Heading, Table } from "@navikt/ds-react";
import type { readFlow } from "#referral/read-path.ts";
import { useTexts } from "#ui/texts.tsx";

type Flow = NonNullable<Awaited<ReturnType<typeof readFlow>>>;

/** The ways needs have gone from one agency to another, and what became of them. */
export function FlowTable({ flows, names }: Pick<Flow, "flows" | "names">) {
  const t = useTexts();
  return (
    <div>
      <Heading level="2" size="medium" id="ways" spacing>
        {t("handover.flow-ways")}
      </Heading>
      {/* a table wider than a phone is read by scrolling it, with the keyboard too */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <section className="scroll-x" tabIndex={0} aria-labelledby="ways">
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("handover.flow-from-to")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("handover.flow-times")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("handover.flow-yes")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("handover.flow-no")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("handover.flow-open")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("handover.flow-back")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("handover.flow-longest")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {flows.map((flow) => (
              <Table.Row key={`${flow.fromAgencyId}${flow.toAgencyId}`}>
                <Table.HeaderCell scope="row">
                  {names[flow.fromAgencyId]} → {names[flow.toAgencyId]}
                </Table.HeaderCell>
                <Table.DataCell>{flow.thrown}</Table.DataCell>
                <Table.DataCell>{flow.accepted}</Table.DataCell>
                <Table.DataCell>{flow.declined}</Table.DataCell>
                <Table.DataCell>{flow.waiting}</Table.DataCell>
                <Table.DataCell>{flow.takenBack}</Table.DataCell>
                <Table.DataCell>{t("handover.days", { days: flow.longest })}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
    </div>
  );
}
