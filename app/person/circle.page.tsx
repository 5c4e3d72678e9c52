import { Alert, BodyShort, Heading, Table } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { personAction, personLoader } from "#access/page.server.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { actorsAround, drawMap } from "#person/around.ts";
import { addToCircle, endCirclePlace, openToRelative } from "#person/change-circle.ts";
import { AddMember, Members } from "#person/circle-members.tsx";
import { getCircle } from "#person/circle.store.server.ts";
import { NetworkDrawing } from "#person/network-drawing.tsx";
import { getOverview } from "#person/overview.store.server.ts";
import { EndPlaceForm, MemberForm, OpenAreasForm } from "#person/person.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/circle.page";

export const handle = { audit: "person.circle" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.circle", async (scope, { here }) => {
  const [circle, { coordinators, participants }] = [await getCircle(scope, here), await getOverview(scope, here)];
  return { circle, coordinators, participants };
});

export const action = personAction("person.circle-change", async (scope, { form, intent, here }) => {
  if (intent === "add") {
    const read = readForm(MemberForm, form);
    const done = read.ok ? await addToCircle(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "person.member-added" } : done;
  }
  if (intent?.startsWith("end-")) {
    const read = readForm(EndPlaceForm, form);
    const done = read.ok ? await endCirclePlace(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "person.place-ended" } : done;
  }
  if (intent?.startsWith("open-")) {
    const read = readForm(OpenAreasForm, form);
    const done = read.ok ? await openToRelative(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "person.areas-saved" } : done;
  }
  return refuse("form.not-ours");
});

export default function CirclePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { circle, coordinators, participants, here, formKey } = loaderData;
  const actors = actorsAround(t, { coordinators, helpers: participants, members: circle.members });
  const drawn = drawMap(t, actors, here);
  const title = t("person.map.title");
  const description = t("person.map.desc", { name: here.givenName, count: actors.length });
  const isNear = here.speaksForHer || here.isCoordinator;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("person.circle.title-own") : t("person.circle.title")}
      </Heading>
      {here.isCoordinator && here.addressProtection !== "none" && (
        <Alert variant="warning" size="small">
          {t("person.protected")}
        </Alert>
      )}
      <figure className="drawing">
        <NetworkDrawing map={drawn.wide} title={title} description={description} shape="wide" />
        <NetworkDrawing map={drawn.narrow} title={title} description={description} shape="narrow" />
      </figure>
      <details>
        <summary>{t("person.map.table")}</summary>
        <section className="scroll-x" tabIndex={0} aria-label={t("person.map.table")}>
          <Table size="small">
            <Table.Header>
              <Table.Row>
                {(["name", "role", "group", "side"] as const).map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {t(`person.map.col-${column}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {actors.map((actor) => (
                <Table.Row key={actor.id}>
                  <Table.HeaderCell scope="row">{actor.name}</Table.HeaderCell>
                  <Table.DataCell>{actor.isCoordinator ? `${actor.role}, ${t("person.map.coordinator")}` : actor.role}</Table.DataCell>
                  <Table.DataCell>{actor.group}</Table.DataCell>
                  <Table.DataCell>
                    {actor.side === "circle"
                      ? here.isOwner
                        ? t("person.side.circle-own")
                        : t("person.side.circle", { name: here.givenName })
                      : sideNameOf(t, actor.side, here.jurisdiction)}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </section>
      </details>
      <Section id="near" title={t("person.circle.near")} className="stack">
        {circle.members.length === 0 && <BodyShort>{here.isOwner ? t("person.circle.near-none-own") : t("person.circle.near-none")}</BodyShort>}
        <Members circle={circle} here={here} formKey={formKey} refused={refused} />
        {isNear && <AddMember here={here} formKey={formKey} refused={refused} />}
        {isNear && (
          <p>
            <Link to={`/persons/${here.personId}/way-in`}>{t("wayin.link")}</Link>
          </p>
        )}
        {isNear && (
          <p>
            <Link to={`/persons/${here.personId}/guardians`}>{t("guardian.link")}</Link>
          </p>
        )}
        {(here.isOwner || here.isCoordinator) && (
          <p>
            <Link to={`/persons/${here.personId}/places`}>{t("place.link")}</Link>
          </p>
        )}
      </Section>
      {isNear && (
        <Section id="table" title={t("person.circle.at-table")} className="stack--tight">
          <p>
            <Link to={`/persons/${here.personId}/participants`}>{t("person.circle.manage")}</Link>
          </p>
        </Section>
      )}
    </div>
  );
}
