import { BodyShort, Heading, LinkCard, Search, Table, Tag } from "@navikt/ds-react";
import { type ActionFunctionArgs, Form, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { pageLoader } from "#access/page.server.ts";
import { listPersons, type PersonRow } from "#person/persons.store.server.ts";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/persons.page";

export const handle = { audit: "persons.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("persons.list", async (scope) => ({ persons: await listPersons(scope) }));

/** A search is a read, sent as a form so that no name stands in an address. */
export async function action(args: ActionFunctionArgs) {
  const name = (await formSent(args.request)).get("name");
  const search = typeof name === "string" ? name.slice(0, 200) : "";
  return pageLoader("persons.search", async (scope) => ({ search, persons: await listPersons(scope, search) }))(args);
}

export default function PersonsPage({ loaderData, actionData, matches }: Route.ComponentProps) {
  const t = useTexts();
  const searched = actionData as { search: string; persons: PersonRow[] } | undefined;
  const isSearch = searched !== undefined && searched.search.trim() !== "";
  const persons = isSearch ? searched.persons : loaderData.persons;
  const open = persons.filter((person) => person.isOpen);
  const register = persons.filter((person) => !person.isOpen);
  const hasAny = loaderData.persons.length > 0;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("person.persons.title")}
      </Heading>
      {hasAny && (
        <Form method="post" role="search" className="search">
          <Search label={t("person.persons.search")} hideLabel={false} name="name" variant="primary" defaultValue={searched?.search ?? ""} autoComplete="off" />
        </Form>
      )}
      {isSearch && (
        <p role="status" className="row">
          <span>{t("person.persons.found", { count: persons.length })}</span> <Link to="/persons">{t("person.persons.search-all")}</Link>
        </p>
      )}
      {isSearch && persons.length === 0 && <BodyShort>{t("person.persons.search-none")}</BodyShort>}
      {!isSearch && (open.length > 0 || register.length === 0) && (
        <BodyShort>{open.length === 0 ? t("person.persons.none") : t("person.persons.count", { count: open.length })}</BodyShort>
      )}
      {open.length > 0 && (
        <ul className="plain-list cards">
          {open.map((person) => (
            <li key={person.personId}>
              <PersonCard person={person} />
            </li>
          ))}
        </ul>
      )}
      {register.length > 0 && <Register persons={register} />}
      {matches[1].loaderData.self.capacity === "professional" && (
        <p>
          <Link to="/copies">{t("copy.ours-link")}</Link>
        </p>
      )}
    </div>
  );
}

function PersonCard({ person }: { person: PersonRow }) {
  const t = useTexts();
  const isCoordinator = person.coordinators.some((each) => each.isMe);
  const role = isCoordinator
    ? t("person.persons.role-coordinator")
    : person.myTask === null
      ? undefined
      : person.myTask === ""
        ? t("person.persons.role-member")
        : t("person.persons.role-helper", { task: person.myTask });
  const overdue = person.myOverdue ?? 0;
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={`/persons/${person.personId}`}>{`${person.givenName} ${person.familyName}`}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>
        <span className="stack--tight">
          {role !== undefined && <span>{role}</span>}
          <span className="muted">{planOf(t, person)}</span>
          {person.nextMeetingAt !== null && <span>{t("person.persons.next-meeting", { day: formatMoment(person.nextMeetingAt, t.language) })}</span>}
          {overdue > 0 && (
            <span>
              <Tag size="small" variant="warning">
                {t("person.persons.overdue", { count: overdue })}
              </Tag>
            </span>
          )}
          {!person.isContentOpen && (
            <span>
              <Tag size="small" variant="neutral">
                {t("person.persons.no-consent")}
              </Tag>
            </span>
          )}
          {person.isContentOpen && person.nextMeetingAt === null && overdue === 0 && <span className="muted">{t("person.persons.nothing-next")}</span>}
        </span>
      </LinkCard.Description>
    </LinkCard>
  );
}

function planOf(t: ReturnType<typeof useTexts>, person: PersonRow): string {
  return person.planKind === null ? t("person.persons.no-plan") : t.of(`person.plan-state.${person.planKind}-${person.planState}`);
}

/** The coordinating unit's register: that a plan, coordinators and a review date exist. No content, and no way into it. */
function Register({ persons }: { persons: readonly PersonRow[] }) {
  const t = useTexts();
  const holder = (person: PersonRow, side: string) => person.coordinators.find((each) => each.side === side)?.name;
  const isMissing = (person: PersonRow) => holder(person, "municipal") === undefined || holder(person, "specialist") === undefined;
  const missing = persons.filter(isMissing).length;
  return (
    <Section id="register" title={t("person.persons.register")} className="stack--tight">
      <BodyShort className="muted">{t("person.persons.register-why")}</BodyShort>
      <BodyShort>{t("person.persons.register-count", { count: persons.length, missing })}</BodyShort>
      <section className="scroll-x" tabIndex={0} aria-label={t("person.persons.register-why")}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              {(["name", "plan", "municipal", "specialist", "review"] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`person.persons.col-${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {persons
              .toSorted((a, b) => Number(isMissing(b)) - Number(isMissing(a)))
              .map((person) => (
                <Table.Row key={person.personId}>
                  <Table.HeaderCell scope="row">{`${person.givenName} ${person.familyName}`}</Table.HeaderCell>
                  <Table.DataCell>{planOf(t, person)}</Table.DataCell>
                  {(["municipal", "specialist"] as const).map((side) => (
                    <Table.DataCell key={side}>
                      {holder(person, side) ?? (
                        <Tag size="small" variant="warning">
                          {t("person.persons.missing")}
                        </Tag>
                      )}
                    </Table.DataCell>
                  ))}
                  <Table.DataCell>{person.nextReviewOn === null ? "–" : formatDay(person.nextReviewOn, t.language)}</Table.DataCell>
                </Table.Row>
              ))}
          </Table.Body>
        </Table>
      </section>
    </Section>
  );
}
