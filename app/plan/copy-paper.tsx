import { PlanPaper } from "#plan/plan-paper.tsx";
import type { CopyContent } from "#plan/take-copy.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** An agency's copy on paper: the plan as it was open to it, and what it and others had released. Says what it is. */
export function CopyPaper({ content: { agencyName, takenBy, plan, notes, contacts } }: { content: CopyContent }) {
  const t = useTexts();
  return (
    <>
      <article className="paper">
        <p>
          <strong>{t("copy.paper-head", { agency: agencyName, day: formatDay(plan.today, t.language), name: takenBy })}</strong> {t("copy.paper-means")}
        </p>
      </article>
      <PlanPaper read={plan} openTo={agencyName} />
      <article className="paper">
        {notes.length > 0 && (
          <section>
            <h2>{t("note.title")}</h2>
            {notes.map((note) => (
              <div key={note.noteId}>
                <h3>{t(`note.by-${note.kind}`, { agency: note.agencyName })}</h3>
                <p className="pre-line">{note.words}</p>
                <p className="paper__small">
                  {note.writtenByName}, {formatDay(note.writtenAt, t.language)}
                </p>
              </div>
            ))}
          </section>
        )}
        {contacts.length > 0 && (
          <section>
            <h2>{t("copy.contacts")}</h2>
            <ul>
              {contacts.map((contact, index) => (
                <li key={index}>
                  {t("copy.contact-line", {
                    day: formatDay(contact.on, t.language),
                    agency: contact.agencyName,
                    name: contact.name,
                    way: t.of(`board.contact-kind.${contact.kind}`),
                    outcome: t.of(`contact.outcome.${contact.outcome}`),
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </>
  );
}
