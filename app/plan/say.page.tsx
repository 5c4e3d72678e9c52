import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { whoWouldSee } from "#consent/look-at.ts";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { KeepFromGuardians } from "#person/keep-from-guardians.tsx";
import { readKept } from "#person/read-blocks.ts";
import { Ask, Carry, Do, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { Conflict, isConflict, typedText } from "#plan/conflict.tsx";
import { SayForm } from "#plan/goal.ts";
import { openPlan } from "#plan/open-plan.ts";
import { COMMON, howToWrite, isWordsKind, type Wording } from "#plan/plan.ts";
import { Attribution, Earlier, useWordsTitle } from "#plan/plan-words.tsx";
import { sayWords } from "#plan/say-words.ts";
import { WhoseWordsAsked } from "#plan/whose-words.tsx";
import type { Route } from "./+types/say.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId, params, here }) => {
  const kind = params["kind"];
  const plan = isWordsKind(kind) ? await openPlan(scope, personId) : undefined;
  if (plan === undefined || !isWordsKind(kind) || plan.openAreas.length === 0) notFound();
  const words = plan.words[kind];
  const seenBy = here.mayWrite ? await whoWouldSee(scope, { personId, kind: "joint", lifeArea: COMMON, topicId: null }) : null;
  return { kind, person: plan.person, words, seenBy, kept: words && (await readKept(scope, here, "own-words", words.id)) };
});

export const action = personAction(
  "plan.say",
  async (scope, { form, personId, params }) => {
    const kind = params["kind"];
    if (!isWordsKind(kind)) notFound();
    const read = readForm(SayForm, form);
    if (!read.ok) return read;
    const done = await sayWords(scope, { personId, kind, ...read.input });
    return done.ok ? { ok: true, to: `/persons/${personId}/plan?done=words-said#words-${kind}` } : done;
  },
  "C",
);

export default function SayPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { kind, person, words, seenBy, kept, here, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  const title = useWordsTitle(here.isOwner, person.givenName);
  const hasOwnVoice = words !== undefined && [words, ...words.earlier].some((each) => each.writtenHow === "self");
  const how = here.mayWrite ? howToWrite({ ...here, hasOwnVoice }) : undefined;
  const faster = isConflict(refused) ? (refused?.current as Wording | null) : null;
  const standing = faster ?? words;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${person.id}/plan#words-${kind}`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {title(kind)}
      </Heading>
      {how === undefined ? (
        <>
          {words !== undefined && <blockquote className="own-words plain-quote">{words.words}</blockquote>}
          {words !== undefined && <Attribution wording={words} person={person} />}
          <Heading level="2" size="small">
            {t("words.only-hers-title", { name: person.givenName })}
          </Heading>
          <BodyLong>
            {hasOwnVoice ? t("words.only-hers-text", { name: person.givenName }) : t("words.only-coordinator-text", { name: person.givenName })}
          </BodyLong>
        </>
      ) : (
        <Ask formKey={formKey} refused={refused}>
          {refused !== undefined && faster !== null && (
            <Conflict wordings={[{ label: title(kind), now: faster.words, yours: typedText(refused.typed, "words") }]} />
          )}
          <Carry name="basedOn" value={standing?.id ?? ""} />
          <Words
            name="words"
            rows={8}
            label={title(kind)}
            defaultValue={words?.words}
            description={
              how === "dictated"
                ? t("words.hint-dictated", { name: person.givenName })
                : here.isOwner
                  ? t(`words.hint-${kind}`)
                  : t("words.hint-guardian", { name: person.givenName })
            }
          />
          {here.speaksForHer && !here.isOwner && <WhoseWordsAsked name={person.givenName} />}
          {words !== undefined && <BodyShort className="muted">{t("words.kept")}</BodyShort>}
          <WhoCanSee seenBy={seenBy} />
          <Do>{t("words.save")}</Do>
        </Ask>
      )}
      {words !== undefined && <KeepFromGuardians personId={person.id} item="own-words" itemId={words.id} kept={kept} formKey={formKey} />}
      {words !== undefined && <Earlier wordings={how === undefined ? words.earlier : [words, ...words.earlier]} person={person} />}
    </>
  );
}
