import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import type { SeatRead } from "#meeting/meeting-read.store.server.ts";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly seats: readonly SeatRead[];
  /** once held: who came; until then: who has answered */
  readonly isHeld: boolean;
  readonly givenName: string;
  /** a coordinator notes what others have answered */
  readonly mayAnswerForOthers: boolean;
}

/** Who is called (a duty) and who is invited (none), apart, with what each has answered or that they came. */
export function SeatList({ seats, isHeld, givenName, mayAnswerForOthers }: Props) {
  const t = useTexts();
  return (
    <div className="cards">
      {(["called", "invited"] as const).map((duty) => {
        const group = seats.filter((seat) => seat.duty === duty);
        return group.length === 0 ? null : (
          <section key={duty} className="card">
            <Heading level="3" size="xsmall">
              {t(`meeting.duty.${duty}`)}
            </Heading>
            <BodyShort size="small" className="muted">
              {t(`meeting.duty.${duty}-means`)}
            </BodyShort>
            <div>
              <ul className="plain-list">
                {group.map((seat) => (
                  <li key={seat.id}>
                    <div className="row">
                      <strong>{seat.name}</strong>
                      {isHeld ? <CameTag seat={seat} /> : <AnswerTag seat={seat} />}
                    </div>
                    {seat.detail !== null && seat.kind === "professional" && (
                      <BodyShort size="small" className="muted">
                        {seat.detail}
                      </BodyShort>
                    )}
                    {seat.substituteName !== null && <BodyShort size="small">{t("meeting.seat.sends", { name: seat.substituteName })}</BodyShort>}
                    {seat.answerReason !== null && <BodyShort size="small">{t("meeting.seat.says", { reason: seat.answerReason })}</BodyShort>}
                    {seat.spokeForPerson && (
                      <BodyShort size="small">{seat.kind === "person" ? t("meeting.seat.spoke-self") : t("meeting.seat.spoke", { name: givenName })}</BodyShort>
                    )}
                    {!isHeld && mayAnswerForOthers && !seat.isMine && (
                      <Link to={`?for=${seat.id}#answer`}>{t("meeting.answer.note", { name: seat.name })}</Link>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          </section>
        );
      })}
    </div>
  );
}

const ANSWER_TONE = { none: "neutral", yes: "success", remote: "success", substitute: "info", no: "warning" } as const;

function AnswerTag({ seat }: { seat: SeatRead }) {
  const t = useTexts();
  return (
    <Tag size="xsmall" variant={ANSWER_TONE[seat.answer]}>
      {t(`meeting.answered.${seat.answer}`)}
    </Tag>
  );
}

function CameTag({ seat }: { seat: SeatRead }) {
  const t = useTexts();
  const came = seat.attendance ?? "unknown";
  return (
    <Tag size="xsmall" variant={came === "unknown" ? "neutral" : came === "absent" ? "warning" : "success"}>
      {t(`meeting.came.${came}`)}
    </Tag>
  );
}
