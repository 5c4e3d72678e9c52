import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { ContactPage } from "#contact/contact-page.store.server.ts";
import { runsOut } from "#contact/official-decision.ts";
import { stayState } from "#contact/stay.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

interface Props {
  readonly page: Pick<ContactPage, "stays" | "wishes" | "decisions" | "today">;
  readonly personId: string;
  readonly isOwner: boolean;
}

/** Where she is, what runs out, what she has asked for, and what is coming: one line each, and the way there. */
export function AroundContact({ page, personId, isOwner }: Props) {
  const t = useTexts();
  const at = `/persons/${personId}`;
  return (
    <Section id="around" title={t("contact.around")} size="small" className="stack--tight">
      <ul className="plain-list more-links">
        <li>
          <Link to={`${at}/signals`}>{t("signal.title")}</Link>
        </li>
        <li>
          <Link to={`${at}/stays`}>{t("stay.title")}</Link>
          {page.stays.map((stay) => (
            <BodyShort key={stay.id}>{stayLine(t, stay, page.today)}</BodyShort>
          ))}
        </li>
        <li>
          <Link to={`${at}/wishes`}>{isOwner ? t("wish.title-own") : t("wish.title")}</Link>
          {page.wishes.map((wish) => (
            <BodyShort
              key={wish.id}
            >{`${t(`wish.kind.${wish.kind}`)}${wish.agencyName === null ? "" : `, ${agencyNameOf(t, { agencyName: wish.agencyName, agencyKind: wish.agencyKind ?? "" })}`}: ${t("wish.not-answered")}`}</BodyShort>
          ))}
        </li>
        <li>
          <Link to={`${at}/decisions`}>{t("official-decision.title")}</Link>
          {page.decisions
            .filter((decision) => runsOut(decision.endsOn, page.today))
            .map((decision) => (
              <BodyShort key={decision.id}>{t("official-decision.line", { what: decision.what, day: formatDay(decision.endsOn, t.language) })}</BodyShort>
            ))}
        </li>
        <li>
          <Link to={`${at}/transitions`}>{t("transition.title")}</Link>
        </li>
      </ul>
    </Section>
  );
}

type Stay = ContactPage["stays"][number];

export function stayLine(
  t: Texts,
  stay: Pick<Stay, "kind" | "admittedOn" | "leaveFrom" | "leaveTo" | "dischargePlannedOn" | "dischargedOn">,
  today: string,
): string {
  const day = (when: string) => formatDay(when, t.language);
  const state = stayState(stay, today);
  const kind = t(`stay.kind.${stay.kind}`);
  if (state === "discharged") return t("stay.line.discharged", { kind, from: day(stay.admittedOn), to: day(stay.dischargedOn ?? today) });
  const planned = stay.dischargePlannedOn === null ? "" : `. ${t("stay.line.planned", { day: day(stay.dischargePlannedOn) })}`;
  if (state === "on-leave" && stay.leaveTo !== null) return `${t("stay.line.on-leave", { kind, to: day(stay.leaveTo) })}${planned}`;
  if (state === "on-leave") return `${t("stay.line.on-leave-open", { kind, from: day(stay.leaveFrom ?? today) })}${planned}`;
  return `${t("stay.line.there", { kind, from: day(stay.admittedOn) })}${planned}`;
}
