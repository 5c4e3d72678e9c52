import { BodyShort, Heading, LinkCard } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { pageAction, pageLoader } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { findMandatesToMind } from "#agency/mandates-for-me.ts";
import { countLogWork } from "#audit/log-work-for-me.ts";
import { findReviewsAwaitingMe, mayAskInEmergency } from "#consent/emergency-for-me.ts";
import { listWhatAwaits } from "#consent/what-awaits.ts";
import { listEscalated, listSignalsForMe } from "#contact/signals-for-me.ts";
import { listBatonsAwaitingMe } from "#coordinator/await-me.ts";
import { findSeatsAwaitingMe } from "#meeting/await-me.ts";
import { NoticeList } from "#notice/notice-list.tsx";
import { listNotices } from "#notice/notice.store.server.ts";
import { PutAwayForm, putAway } from "#notice/put-away.ts";
import { countToLetIn } from "#person/let-in.ts";
import { listMyPeople } from "#person/list-my-people.ts";
import { CrisisPlansToRead } from "#plan/crisis-link.tsx";
import { listMyCrisisPlans } from "#plan/open-crisis-plan.ts";
import { readBirthdays } from "#person/read-birthdays.ts";
import { findReferralsAwaitingMe } from "#referral/await-me.ts";
import { findSelf, type Self } from "#shell/asker.store.server.ts";
import { inGroups, inOrder } from "#shell/my-day.ts";
import { waitingFrom } from "#shell/my-day-found.ts";
import { WaitingGroups } from "#shell/my-day-list.tsx";
import { findMyPlans, findMyTeamDay } from "#shell/my-day.store.server.ts";
import { waitingInTeam } from "#shell/my-day-team.ts";
import { Section } from "#ui/section.tsx";
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
    ...(isStaff ? await findReferralsAwaitingMe(scope, { isUnit: self.role === "coordinating-unit" }) : { offers: [], handovers: [], needs: [] }),
    batons: await listBatonsAwaitingMe(scope),
    signals: isStaff ? await listSignalsForMe(scope) : [],
    escalated: isStaff ? await listEscalated(scope) : [],
    team: isStaff ? await findMyTeamDay(scope) : { duties: [], agreed: [] },
    ...(await findConsentsToMind(scope)),
    seats: await findSeatsAwaitingMe(scope),
    crisisPlans: await listMyCrisisPlans(scope),
    mayAskInEmergency: isStaff && (await mayAskInEmergency(scope)),
    toLetIn: self?.capacity === "person" ? await countToLetIn(scope) : 0,
    birthdays: isStaff ? await readBirthdays(scope) : undefined,
    emergencies: self?.role === "log-controller" ? await findReviewsAwaitingMe(scope) : [],
    mandates: self?.role === "administrator" || self?.role === "coordinating-unit" ? await findMandatesToMind(scope) : undefined,
    logWork: self?.role === "log-controller" || self?.role === "administrator" ? await countLogWork(scope) : undefined,
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
  const { notices, persons, crisisPlans, formKey, ...found } = loaderData;
  const { today } = found.plans;
  const waiting = inOrder([...waitingFrom(found, { capacity: found.capacity as Self["capacity"] }, t.language), ...waitingInTeam(found, t.language)], today);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("my-day.title")}
      </Heading>
      <NoticeList notices={notices} formKey={formKey} />
      {waiting.length === 0 ? (
        <BodyShort>{t("my-day.nothing")}</BodyShort>
      ) : (
        <>
          <BodyShort className="muted">
            {t("my-day.count", { count: waiting.length })}. {t("my-day.intro")}
          </BodyShort>
          <WaitingGroups groups={inGroups(waiting, today)} />
        </>
      )}
      <CrisisPlansToRead plans={crisisPlans} />
      {persons.length > 0 && (
        <Section id="persons" title={t("my-day.your-persons")} size="small" className="stack--tight">
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
        </Section>
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
      {found.role === "coordinating-unit" && (
        <p>
          <Link to="/administration/mandates">{t("mandate.to")}</Link>
        </p>
      )}
      {found.mayAskInEmergency && (
        <p>
          <Link to="/emergency">{t("emergency.to")}</Link>
        </p>
      )}
      {found.capacity === "professional" && found.role !== "administrator" && found.role !== "log-controller" && (
        <p>
          <Link to="/persons">{t("my-day.to-persons")}</Link>
        </p>
      )}
    </div>
  );
}
