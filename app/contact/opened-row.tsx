import { BodyShort, Heading } from "@navikt/ds-react";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { AnswerSignal } from "#contact/answer-signal.tsx";
import { actsWords, LastContact, WhyHere } from "#contact/board-rows.tsx";
import type { BoardRow } from "#contact/board.ts";
import { ContactForm } from "#contact/contact-form.tsx";
import { DecideHere, DoneForms, ReasonForms } from "#contact/opened-row-forms.tsx";
import type { Board } from "#contact/read-board.ts";
import { Carry, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly row: BoardRow;
  readonly name: string;
  readonly next: { readonly to: string; readonly name: string } | undefined;
  readonly closeTo: string;
  readonly members: Board["members"];
  readonly answerers: readonly { readonly professionalId: string; readonly name: string }[];
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** The row that is being talked about: all that stands there, and each thing that can be done, in the order of the talk. */
export function OpenedRow({ row, name, next, closeTo, members, answerers, today, formKey, refused }: Props) {
  const t = useTexts();
  const forms = { formKey, refused };
  // the keyboard goes on from here: by the attribute on a page that is loaded, by hand where React has changed the page
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onwards =
    next === undefined ? (
      <a href="#finish">{t("board.to-close")}</a>
    ) : (
      <Link to={next.to} preventScrollReset>
        {t("board.next-row", { name: next.name })}
      </Link>
    );
  return (
    <section aria-labelledby="opened" className="stack">
      <div className="row">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for this row */}
        <Heading level="2" size="medium" id="opened" tabIndex={-1} autoFocus ref={heading}>
          {t("board.row-of", { name })}
        </Heading>
        {onwards}
        <Link to={closeTo} preventScrollReset>
          {t("board.close-row")}
        </Link>
        {row.isOpen && <Link to={`/persons/${row.personId}`}>{t("board.to-person", { name })}</Link>}
      </div>
      <dl className="facts">
        <dt>{t("board.column.why")}</dt>
        <dd>
          <WhyHere t={t} row={row} />
        </dd>
        <dt>{t("board.column.last")}</dt>
        <dd>
          <LastContact t={t} row={row} />
        </dd>
        <dt>{t("board.column.next")}</dt>
        <dd>{row.nextOn === null ? t("board.no-next") : formatDay(row.nextOn, t.language)}</dd>
      </dl>
      <DoneForms {...forms} row={row} />
      {row.notNowUntil !== null && <BodyShort>{t("board.not-now-until", { day: formatDay(row.notNowUntil, t.language) })}</BodyShort>}
      {row.signals.length > 0 && (
        <section aria-label={t("signal.title")} className="stack--tight">
          <Heading level="3" size="small">
            {t("signal.title")}
          </Heading>
          <BodyShort className="muted">{actsWords(t, row)}</BodyShort>
          {row.signals.map((signal) => (
            <AnswerSignal
              key={`${signal.kind}${signal.subject}${signal.since}`}
              {...forms}
              personId={row.personId}
              signal={signal}
              answerers={answerers}
              actor={row.actor}
            />
          ))}
        </section>
      )}
      <details open={refused?.intent === "contact"}>
        <summary>{t("board.contact")}</summary>
        <ContactForm {...forms} intent="contact" label={t("board.contact")}>
          <Carry name="enrolmentId" value={row.enrolmentId} />
        </ContactForm>
      </details>
      <ReasonForms {...forms} row={row} today={today} />
      <DecideHere {...forms} row={row} members={members} today={today} />
      <div>{onwards}</div>
    </section>
  );
}
