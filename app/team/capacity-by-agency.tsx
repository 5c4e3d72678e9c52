import { BodyShort, Tag } from "@navikt/ds-react";
import type { Capacity } from "#team/read-team.ts";
import { type Country, sideWords } from "#team/side-words.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Posts and hours for the whole team, then agency by agency with each member. */
export function CapacityByAgency({ capacity, country }: { readonly capacity: Capacity; readonly country: Country }) {
  const t = useTexts();
  return (
    <>
      <dl className="facts">
        <dt>{t("team.posts")}</dt>
        <dd>{t("team.posts-of", { posts: capacity.posts, people: capacity.people })}</dd>
        <dt>{t("team.coordinated")}</dt>
        <dd>{t("team.coordinated-of", { coordinated: capacity.coordinated, enrolled: capacity.enrolled })}</dd>
        <dt>{t("team.hours")}</dt>
        <dd>{t("team.hours-of", { needed: capacity.needed, given: capacity.given })}</dd>
      </dl>
      {capacity.agencies.map((agency) => (
        <Section key={agency.agencyId} id={agency.agencyId} title={agency.name} size="small" className="stack--tight">
          <BodyShort size="small" className="muted">
            {sideWords(t, agency.side, country)}, {t("team.posts-of", { posts: agency.posts, people: agency.members.length })},{" "}
            {t("team.hours-of", { needed: agency.needed, given: agency.given })}
          </BodyShort>
          <ul className="plain-list">
            {agency.members.map((member) => (
              <MemberLine key={member.memberId} member={member} />
            ))}
          </ul>
        </Section>
      ))}
      {capacity.coming.length > 0 && (
        <Section id="coming" title={t("team.coming")} size="small" className="stack--tight">
          <ul>
            {capacity.coming.map((member) => (
              <li key={member.memberId}>
                {member.name}, {member.agencyName}: {t("team.share-of", { percent: Math.round(member.postShare * 100) })},{" "}
                {t("team.from", { day: formatDay(member.validFrom, t.language) })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** One line a member, as it is said: a table of six columns is wider than a telephone. */
function MemberLine({ member }: { readonly member: Capacity["agencies"][number]["members"][number] }) {
  const t = useTexts();
  return (
    <li className="stack--tight">
      <div className="row">
        <span>
          <strong>{member.name}</strong>, {member.profession}
        </span>
        {member.role === "leader" && (
          <Tag size="small" variant="info">
            {t("team.part.leader")}
          </Tag>
        )}
        {member.isOver && (
          <Tag size="small" variant="warning">
            {t("team.is-over")}
          </Tag>
        )}
        {member.validTo !== null && (
          <Tag size="small" variant="neutral">
            {t("team.until", { day: formatDay(member.validTo, t.language) })}
          </Tag>
        )}
      </div>
      <BodyShort size="small">
        {t("team.share-of", { percent: Math.round(member.postShare * 100) })}.{" "}
        {t("team.coordinates", { coordinated: member.coordinated ?? 0, enrolled: member.enrolled ?? 0 })}{" "}
        {t("team.hours-said", { needed: member.needed, given: member.given })}
      </BodyShort>
    </li>
  );
}
