import { Alert, BodyShort, Heading, LinkCard, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { pageAction, pageLoader } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { listWhatAwaits } from "#consent/what-awaits.ts";
import { findSeatsAwaitingMe } from "#meeting/await-me.ts";
import { listNotices } from "#notice/notice.store.server.ts";
import { PutAwayForm, putAway } from "#notice/put-away.ts";
import { listMyPeople } from "#person/list-my-people.ts";
import { findReferralsAwaitingMe } from "#referral/await-me.ts";
import { findSelf, type Self } from "#shell/asker.store.server.ts";
import { inOrder } from "#shell/my-day.ts";
import { waitingFrom } from "#shell/my-day-found.ts";
import { findMyPlans } from "#shell/my-day.store.server.ts";
import { Ask, Carry, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/my-day.page";

export const handle = { audit: "my-day.open" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("my-day.open", async (scope) => {
  const self = await findSelf(scope);
  const isStaff = self?.capacity === "professional";
  return {
    capacity: self?.capacity ?? "person",
    role: self?.role ?? null,
    personId: self?.personId ?? null,
    notices: await listNotices(scope),
    plans: await findMyPlans(scope),
    ...(isStaff ? await findReferralsAwaitingMe(scope, { isUnit: self.role === "coordinating-unit" }) : { offers: [], needs: [] }),
    ...(await findConsentsToMind(scope)),
    seats: await findSeatsAwaitingMe(scope),
    persons: self?.capacity === "circle" ? await listMyPeople(scope) : [],
  };
});

async function findConsentsToMind(scope: Scope) {
  const { invitations, questions } = await listWhatAwaits(scope);
  return { invitations, consents: questions };
}

export const action = pageAction("notice.put-away", async (scope, { form }) => {
  const read = readForm(PutAwayForm, form);
  const done = read.ok ? await putAway(scope, read.input) : read;
  return done.ok ? { ok: true, said: "notice.put-away" } : done;
});

/** What needs me now, in order, with the reason. */
export default function MyDayPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts();
  const { notices, persons, formKey, ...found } = loaderData;
  const waiting = inOrder(waitingFrom(found, { capacity: found.capacity as Self["capacity"] }, t.language), found.plans.today);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("my-day.title")}
      </Heading>
      {notices.length > 0 && (
        <section aria-label={t("notice.title")} className="stack--tight">
          {notices.map((notice) => (
            <Alert key={notice.id} variant="info" size="small">
              <div className="row">
                <span>
                  {notice.kind === "access-ended" ? t("notice.access-ended") : t("notice.other")}{" "}
                  <span className="muted">{formatDay(notice.at, t.language)}</span>
                </span>
                <Ask formKey={formKey} intent={notice.id} label={t("notice.put-away")}>
                  <Carry name="noticeId" value={notice.id} />
                  <Do kind="tertiary">{t("notice.put-away")}</Do>
                </Ask>
              </div>
            </Alert>
          ))}
        </section>
      )}
      {waiting.length === 0 ? (
        <BodyShort>{t("my-day.nothing")}</BodyShort>
      ) : (
        <>
          <BodyShort className="muted">
            {t("my-day.count", { count: waiting.length })}. {t("my-day.intro")}
          </BodyShort>
          <ol className="plain-list waiting">
            {waiting.map((each) => (
              <li key={each.key}>
                <LinkCard>
                  <LinkCard.Title as="h2">
                    <LinkCard.Anchor asChild>
                      <Link to={each.to}>{t.of(each.what, each.values)}</Link>
                    </LinkCard.Anchor>
                  </LinkCard.Title>
                  <LinkCard.Description>{t.of(each.why, each.values)}</LinkCard.Description>
                  {each.dueOn !== null && (
                    <LinkCard.Footer>
                      {each.isLate ? (
                        <Tag size="small" variant="warning">
                          {t("my-day.late")}, {t("my-day.was-by", { day: formatDay(each.dueOn, t.language) })}
                        </Tag>
                      ) : (
                        <Tag size="small" variant="neutral">
                          {t("my-day.by", { day: formatDay(each.dueOn, t.language) })}
                        </Tag>
                      )}
                    </LinkCard.Footer>
                  )}
                </LinkCard>
              </li>
            ))}
          </ol>
        </>
      )}
      {persons.length > 0 && (
        <section aria-labelledby="persons" className="stack--tight">
          <Heading level="2" size="small" id="persons">
            {t("my-day.your-persons")}
          </Heading>
          <ul className="plain-list cards">
            {persons.map((person) => (
              <li key={person.personId}>
                <LinkCard>
                  <LinkCard.Title as="h3">
                    <LinkCard.Anchor asChild>
                      <Link to={`/persons/${person.personId}`}>{person.name}</Link>
                    </LinkCard.Anchor>
                  </LinkCard.Title>
                </LinkCard>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.personId !== null && (
        <p>
          <Link to={`/persons/${found.personId}`}>{t("my-day.to-page")}</Link>
        </p>
      )}
      {found.role === "administrator" && (
        <p>
          <Link to="/administration">{t("my-day.to-set-up")}</Link>
        </p>
      )}
      {found.capacity === "professional" && found.role !== "administrator" && (
        <p>
          <Link to="/persons">{t("my-day.to-persons")}</Link>
        </p>
      )}
    </div>
  );
}
