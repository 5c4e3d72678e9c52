import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { BoardOfOne } from "#contact/board-of-one.tsx";
import { readBoardOfOne } from "#contact/read-board-of-one.ts";
import { DecisionList } from "#team/decision-list.tsx";
import { changeLevel, endEnrolment, enrol, readEnrolment } from "#team/enrol.ts";
import { EnrolmentEnd, LevelChange, NewEnrolment } from "#team/enrolment.ts";
import { ChangeLevelForm, EndEnrolmentForm, EnrolForm } from "#team/enrolment-forms.tsx";
import { LevelHistory, LevelNow } from "#team/level-words.tsx";
import { missingWords } from "#team/side-words.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";
import type { Route } from "./+types/enrolment.page";

export const handle = { audit: "team.read-enrolment" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("team.read-enrolment", async (scope, { personId, here }) => {
  // a relative is told of what she has been let into, and this is not among it
  if (here.capacity === "circle" && !here.speaksForHer) notFound();
  return { ...(await readEnrolment(scope, personId)), board: await readBoardOfOne(scope, personId) };
});

export const action = personAction("team.change-enrolment", async (scope, { form, intent, personId }) => {
  if (intent === "enrol") {
    const read = readForm(NewEnrolment, form);
    const done = read.ok ? await enrol(scope, { personId, ...read.input }) : read;
    return done.ok ? { ok: true, said: "enrolment.enrolled" } : done;
  }
  if (intent === "end") {
    const read = readForm(EnrolmentEnd, form);
    const done = read.ok ? await endEnrolment(scope, { personId, ...read.input }) : read;
    return done.ok ? { ok: true, said: "enrolment.ended" } : done;
  }
  const read = readForm(LevelChange, form);
  const done = read.ok ? await changeLevel(scope, { personId, ...read.input }) : read;
  return done.ok ? { ok: true, said: "enrolment.changed" } : done;
});

/** How much the team puts in, since when and why: the same page for her and for those who help. */
export default function EnrolmentPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, standing, earlier, teams, missing, criteria, decisions, board, mayEnrol, mayChange, formKey } = loaderData;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("enrolment.title-own") : t("enrolment.title")}
      </Heading>
      {standing === undefined ? (
        <BodyShort>{here.isOwner ? t("enrolment.none-own") : t("enrolment.none")}</BodyShort>
      ) : (
        <LevelNow enrolment={standing} isOwner={here.isOwner} />
      )}
      {standing === undefined && here.isCoordinator && missing.length > 0 && (
        <Alert variant="warning">
          {missingWords(t, "enrolment.missing", missing, here.jurisdiction)} <Link to={`/persons/${here.personId}`}>{t("enrolment.see-coordinators")}</Link>
        </Alert>
      )}
      {mayEnrol && missing.length === 0 && <EnrolForm teams={teams} formKey={formKey} refused={refused} />}
      {criteria.length > 0 && (
        <BodyShort>
          {t("enrolment.criterion")} {criteria.map((each) => wordingIn(each, t.language)).join("; ")}
        </BodyShort>
      )}
      {standing !== undefined && mayChange && (
        <>
          <ChangeLevelForm standing={standing} formKey={formKey} refused={refused} />
          <EndEnrolmentForm version={standing.version} formKey={formKey} refused={refused} />
        </>
      )}
      {decisions.length > 0 && (
        <Section id="decisions" title={t("enrolment.decisions")} size="small" className="stack--tight">
          <DecisionList decisions={decisions} country={here.jurisdiction} withDay />
        </Section>
      )}
      <BoardOfOne {...board} isOwner={here.isOwner} />
      {standing !== undefined && <LevelHistory enrolment={standing} title={t("enrolment.history")} />}
      {earlier.map((enrolment) => (
        <LevelHistory key={enrolment.enrolmentId} enrolment={enrolment} title={t("enrolment.earlier", { team: enrolment.teamName })} />
      ))}
    </div>
  );
}
