import { BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { findAdministration } from "#agency/read-administration.ts";
import { CommitForm, MemberCard } from "#team/commitments.tsx";
import { changeTeam, commitMember, endCommitment, readTeamToSetUp, setUpTeam } from "#team/set-up-team.ts";
import { ChangedTeam, Commitment, CommitmentEnd, NewTeam } from "#team/team-forms.ts";
import { postsOf } from "#team/team.ts";
import { TeamFields } from "#team/team-fields.tsx";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/team-form.page";

export const handle = { audit: "team.read-to-set-up" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const isNew = (params: Record<string, string | undefined>) => params["teamId"] === "new";

export const loader = pageLoader("team.read-to-set-up", async (scope, { params }) => {
  const { today, agreements } = (await findAdministration(scope)) ?? notFound();
  const found = isNew(params) ? null : ((await readTeamToSetUp(scope, idFrom(params, "teamId"))) ?? notFound());
  return { today, agreements, found };
});

export const action = pageAction("team.set-up", async (scope, { form, intent, params }) => {
  if (isNew(params)) {
    const read = readForm(NewTeam, form);
    if (!read.ok) return read;
    const done = await setUpTeam(scope, read.input);
    return done.ok ? { ok: true, to: `/administration/teams/${done.teamId}`, said: "team.set-up" } : done;
  }
  const teamId = idFrom(params, "teamId");
  if (intent === "commit") {
    const read = readForm(Commitment, form);
    const done = read.ok ? await commitMember(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "team.committed" } : done;
  }
  if (intent?.startsWith("end ")) {
    const read = readForm(CommitmentEnd, form);
    const done = read.ok ? await endCommitment(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "team.commitment-ended" } : done;
  }
  const read = readForm(ChangedTeam, form);
  const done = read.ok ? await changeTeam(scope, teamId, read.input) : read;
  return done.ok ? { ok: true, said: "team.set-up" } : done;
});

/** A team as its area has agreed on it: the fixed times, how capacity is reckoned, and who is committed for how long. */
export default function TeamFormPage({ loaderData: { today, agreements, found, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const fixed = (
    <Ask formKey={formKey} intent="set-up" refused={refused} label={t("team.fixed")}>
      {found === null && agreements.length > 1 && (
        <Choice name="agreementId" label={t("team.agreement")} options={agreements.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      {found === null && agreements.length === 1 && <Carry name="agreementId" value={agreements[0]?.id ?? ""} />}
      {found !== null && <Carry name="version" value={found.team.version} />}
      <TeamFields team={found?.team} jurisdiction={agreements[0]?.jurisdiction ?? "no"} />
      <Do kind={found === null ? "primary" : "secondary"}>{t("team.save")}</Do>
    </Ask>
  );
  return (
    <>
      <BackToSetUp to="/administration/teams" text={t("team.teams")} />
      <Heading level="1" size="large">
        {found?.team.name ?? t("team.set-up")}
      </Heading>
      {found !== null && (
        <Section id="members" title={t("team.members")} className="stack">
          <BodyShort className="muted">
            {t("team.posts-of", {
              posts: postsOf(found.members, today),
              people: found.members.filter((each) => each.validFrom <= today && (each.validTo === null || each.validTo >= today)).length,
            })}
          </BodyShort>
          <CommitForm professionals={found.professionals} today={today} formKey={formKey} refused={refused} />
          <ul className="plain-list stack--tight">
            {found.members.map((member) => (
              <MemberCard key={member.memberId} member={member} country={found.team.jurisdiction} today={today} formKey={formKey} refused={refused} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="fixed" title={t("team.fixed")} className="stack">
        {fixed}
      </Section>
    </>
  );
}
