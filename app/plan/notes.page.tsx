import { BodyLong, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { chosenArea, chosenId, whoWouldSee } from "#consent/look-at.ts";
import { ReleaseFields } from "#consent/release-fields.tsx";
import { ON_CONSENT, TO_TABLE } from "#consent/release.ts";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { AreaSeenBy, TopicChoice } from "#plan/contribution-forms.tsx";
import { type AgencyNote, NOTE_KINDS, NoteForm, TakeBackNoteForm } from "#plan/note.ts";
import { openPlan } from "#plan/open-plan.ts";
import { COMMON } from "#plan/plan.ts";
import { useAreaName } from "#plan/plan-part.tsx";
import { readNoteFooting, readNotes, takeBackNote, writeNote } from "#plan/write-note.ts";
import { Ask, Carry, Choice, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/notes.page";

export const handle = { audit: "note.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("note.read", async (scope, { personId, here }) => {
  if (here.capacity === "preview" || (here.capacity === "circle" && !here.speaksForHer)) notFound();
  const plan = await openPlan(scope, personId);
  const mayWrite = here.capacity === "professional" && here.mayWrite && plan !== undefined;
  return {
    plan,
    notes: await readNotes(scope, personId),
    footing: mayWrite ? await readNoteFooting(scope, personId) : undefined,
    seenBy: mayWrite ? await whoWouldSee(scope, { personId, kind: "note", lifeArea: COMMON, topicId: null }) : null,
  };
});

export const action = personAction(
  "note.change",
  async (scope, { form, intent, personId }) => {
    if (intent === "write") {
      const read = readForm(NoteForm, form);
      if (!read.ok) return read;
      const done = await writeNote(scope, { personId, ...read.input });
      return done.ok ? { ok: true, said: "note.written" } : done;
    }
    const read = readForm(TakeBackNoteForm, form);
    if (!read.ok) return read;
    const done = await takeBackNote(scope, { personId, ...read.input });
    return done.ok ? { ok: true, said: "note.taken-back" } : done;
  },
  "E",
  async (scope, { form, personId }) => ({
    seenBy: await whoWouldSee(scope, {
      personId,
      kind: "note",
      lifeArea: chosenArea(form, "lifeArea") ?? COMMON,
      topicId: chosenId(form, "topicId"),
      toTable: form.get("to") === TO_TABLE,
      toAgency: chosenId(form, "to"),
      byStatute: form.get("basis") !== ON_CONSENT && chosenId(form, "basis") !== null,
    }),
  }),
);

/** What each agency has written itself beside the plan: read by her, by its own people, and by those it was shown to. */
export default function NotesPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, plan, notes, footing, seenBy, formKey } = loaderData;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("note.title")}
      </Heading>
      <BodyLong>{here.isOwner ? t("note.means-own") : t("note.means", { name: here.givenName })}</BodyLong>
      {footing !== undefined && plan !== undefined && (
        <Section id="write" title={t("note.write")} size="small" className="stack">
          <Ask formKey={formKey} refused={refused} intent="write" label={t("note.write")}>
            <Choice name="kind" label={t("note.kind")} options={NOTE_KINDS.map((kind) => ({ value: kind, label: t(`note.kind.${kind}`) }))} />
            <Words name="words" label={t("note.words")} description={t("note.words-means")} maxLength={4000} />
            <AreaSeenBy plan={plan} isNote />
            <TopicChoice plan={plan} />
            <ReleaseFields footing={footing} onlyUs />
            <WhoCanSee seenBy={seenBy} fields={["lifeArea", "topicId", "to", "basis"]} />
            <Do>{t("note.save")}</Do>
          </Ask>
        </Section>
      )}
      <Section id="written" title={t("note.written")} size="small" className="stack">
        {notes.length === 0 && <BodyShort>{t("note.none")}</BodyShort>}
        <ul className="plain-list">
          {notes.map((note) => (
            <NoteCard key={note.noteId} note={note} areas={plan?.lifeAreas ?? []} formKey={formKey} refused={refused} />
          ))}
        </ul>
      </Section>
      <p>
        <Link to={`/persons/${here.personId}/releases`}>{t("release.link")}</Link>
      </p>
    </>
  );
}

interface CardProps {
  readonly note: AgencyNote;
  readonly areas: Parameters<typeof useAreaName>[0];
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

function NoteCard({ note, areas, formKey, refused }: CardProps) {
  const t = useTexts();
  const areaName = useAreaName(areas);
  return (
    <li className="card">
      <BodyShort weight="semibold">{t(`note.by-${note.kind}`, { agency: note.agencyName })}</BodyShort>
      {note.takenBackAt !== null && (
        <Tag size="small" variant="neutral">
          {t("note.is-taken-back")}
        </Tag>
      )}
      <BodyLong className="pre-line">{note.words}</BodyLong>
      <BodyShort size="small" className="muted">
        {[note.writtenByName, note.lifeArea === COMMON ? undefined : areaName(note.lifeArea), note.topicName].filter(Boolean).join(", ")},{" "}
        <Moment when={note.writtenAt} />
      </BodyShort>
      {note.isMine && note.takenBackAt === null && (
        <details open={refused?.intent === `back-${note.noteId}`}>
          <summary>{t("note.take-back")}</summary>
          <Ask formKey={formKey} refused={refused} intent={`back-${note.noteId}`} label={t("note.take-back")}>
            <Carry name="noteId" value={note.noteId} />
            <BodyShort>{t("note.take-back-means")}</BodyShort>
            <Do kind="secondary">{t("note.take-back-do")}</Do>
          </Ask>
        </details>
      )}
    </li>
  );
}
