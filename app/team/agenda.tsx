import { BodyShort, Tag } from "@navikt/ds-react";
import { type ReactNode } from "react";
import { Link } from "react-router";
import type { HandOverOffered, NeedWaiting } from "#team/agenda.store.server.ts";
import { type Country, sideWords } from "#team/side-words.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly team: { readonly jurisdiction: Country };
  readonly needs: readonly NeedWaiting[];
  readonly handOvers: readonly HandOverOffered[];
  readonly inCare: readonly { readonly personId: string; readonly name: string; readonly level: string; readonly endsOn: string | null }[];
  /** what stands against someone's name today, each with its reason: composed by the page */
  readonly signals?: ReactNode;
  /** what the team is learning from: composed by the page, as its concept is above this one */
  readonly lessons?: ReactNode;
}

/** What has to be talked about, gathered from where it happens. Nobody writes this list. */
export function Agenda({ team, needs, handOvers, inCare, signals, lessons }: Props) {
  const t = useTexts();
  const ending = inCare.filter((each) => each.level === "shoulder-to-shoulder").toSorted((one, other) => (one.endsOn ?? "").localeCompare(other.endsOn ?? ""));
  return (
    <>
      <Part id="needs" title={t("team.agenda.needs", { count: needs.length })} none={t("team.agenda.needs-none")} isEmpty={needs.length === 0}>
        {needs.map((need) => (
          <li key={need.referralId}>
            <Link to={`/needs/${need.referralId}`}>{need.name}</Link> <span className="muted">{t("team.agenda.waited", { days: need.days })}</span>{" "}
            {need.isLate && need.targetOn !== null && (
              <Tag size="small" variant="warning">
                {t("team.was-due", { day: formatDay(need.targetOn, t.language) })}
              </Tag>
            )}
          </li>
        ))}
      </Part>
      {signals}
      <Part
        id="hand-overs"
        title={t("team.agenda.hand-overs", { count: handOvers.length })}
        none={t("team.agenda.hand-overs-none")}
        isEmpty={handOvers.length === 0}
      >
        {handOvers.map((offer) => (
          <li key={offer.termId}>
            {t("team.agenda.offered", { name: offer.name, to: offer.toName, side: sideWords(t, offer.side, team.jurisdiction) })}{" "}
            {offer.isLate && offer.answerBy !== null && (
              <Tag size="small" variant="warning">
                {t("team.was-due", { day: formatDay(offer.answerBy, t.language) })}
              </Tag>
            )}
          </li>
        ))}
      </Part>
      {lessons}
      {ending.length > 0 && (
        <Part id="ending" title={t("team.agenda.ending", { count: ending.length })} none="" isEmpty={false}>
          {ending.map((each) => (
            <li key={each.personId}>
              {each.name} {each.endsOn !== null && <span className="muted">{t("team.agenda.ends-on", { day: formatDay(each.endsOn, t.language) })}</span>}
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ id, title, none, isEmpty, children }: { id: string; title: string; none: string; isEmpty: boolean; children: ReactNode }) {
  return (
    <Section id={id} title={title} className="stack--tight">
      {isEmpty ? <BodyShort className="muted">{none}</BodyShort> : <ul>{children}</ul>}
    </Section>
  );
}
