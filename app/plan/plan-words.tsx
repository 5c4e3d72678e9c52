import { BodyShort, Heading } from "@navikt/ds-react";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

import { howToWrite, type OwnWords, type PlanRead, type Wording, WORDS_KINDS, type WordsKind } from "#plan/plan.ts";

/** "Written by Emma", "Written by Karin for Emma", "Written down by Liv as Jonas said it". */
export function Attribution({ wording, person }: { wording: Wording; person: PlanRead["person"] }) {
  const t = useTexts();
  const by =
    wording.writtenHow === "dictated"
      ? t("words.by-dictated", { writer: wording.writtenByName, name: person.givenName })
      : wording.writtenByName === person.name
        ? t("words.by-self", { name: person.givenName })
        : t("words.by-guardian", { writer: wording.writtenByName, name: person.givenName });
  return (
    <BodyShort size="small" className="muted">
      {by}, <Day when={wording.writtenAt} />
    </BodyShort>
  );
}

export function Earlier({ wordings, person }: { wordings: readonly Wording[]; person: PlanRead["person"] }) {
  const t = useTexts();
  if (wordings.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t("words.earlier", { count: wordings.length })}</summary>
      <ol className="plain-list">
        {wordings.map((wording) => (
          <li key={wording.id}>
            <BodyShort className="pre-line">{wording.words}</BodyShort>
            <Attribution wording={wording} person={person} />
          </li>
        ))}
      </ol>
    </details>
  );
}

export function useWordsTitle(isOwner: boolean, name: string): (kind: WordsKind) => string {
  const t = useTexts();
  return (kind) => (isOwner ? t(`words.${kind}-own`) : t(`words.${kind}`, { name }));
}

/** Hers stand first on the page. What matters is its heading's equal; what she builds on and what she needs stand below. */
export function HerWords({ plan, here }: { plan: PlanRead; here?: PersonHere | undefined }) {
  const title = useWordsTitle(here?.isOwner === true, plan.person.givenName);
  return WORDS_KINDS.map((kind) => (
    <section key={kind} id={`words-${kind}`} className="stack--tight" aria-labelledby={`words-${kind}-title`}>
      <Heading level="2" size={kind === "matters" ? "medium" : "small"} id={`words-${kind}-title`}>
        {title(kind)}
      </Heading>
      <WordsOf kind={kind} words={plan.words[kind]} plan={plan} here={here} />
    </section>
  ));
}

function WordsOf({ kind, words, plan, here }: { kind: WordsKind; words: OwnWords | undefined; plan: PlanRead; here: PersonHere | undefined }) {
  const t = useTexts();
  const title = useWordsTitle(here?.isOwner === true, plan.person.givenName);
  const hasOwnVoice = words !== undefined && [words, ...words.earlier].some((each) => each.writtenHow === "self");
  const mayWrite = here !== undefined && here.mayWrite && howToWrite({ ...here, hasOwnVoice }) !== undefined;
  const how = words === undefined ? t("words.write") : t("words.write-anew");
  return (
    <>
      {words === undefined ? (
        <BodyShort className="muted">{t("words.none")}</BodyShort>
      ) : (
        <>
          <blockquote className={`own-words plain-quote${kind === "matters" ? " own-words--first" : ""}`}>{words.words}</blockquote>
          <Attribution wording={words} person={plan.person} />
          <Earlier wordings={words.earlier} person={plan.person} />
        </>
      )}
      {mayWrite && (
        <div className="no-print">
          <ButtonLink
            to={`/persons/${plan.person.id}/plan/words/${kind}`}
            size="small"
            variant={words === undefined && kind === "matters" ? "primary" : "secondary"}
            label={t("words.write-label", { how, what: title(kind) })}
          >
            {how}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
