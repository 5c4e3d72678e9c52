import { BodyShort } from "@navikt/ds-react";
import type { listUnwelcomed } from "#team/welcome-member.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface UnwelcomedProps {
  readonly members: Awaited<ReturnType<typeof listUnwelcomed>>;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Whom an agency has committed to the team; she sees nothing before someone in it knows her. */
export function Unwelcomed({ members, formKey, refused }: UnwelcomedProps) {
  const t = useTexts();
  if (members.length === 0) return null;
  return (
    <Section id="unwelcomed" title={t("team.unwelcomed")}>
      <BodyShort>{t("team.unwelcomed-about")}</BodyShort>
      <ul className="plain-list">
        {members.map((member) => (
          <li key={member.memberId} className="card">
            <BodyShort>
              <strong>{member.name}</strong>, {member.profession}, {member.agencyName}. {t(`team.part.${member.role}`)}.
            </BodyShort>
            <Ask formKey={formKey} refused={refused} intent={`welcome ${member.memberId}`} label={t("team.welcome-whom", { name: member.name })}>
              <Carry name="memberId" value={member.memberId} />
              <Do kind="secondary">{t("team.welcome")}</Do>
            </Ask>
          </li>
        ))}
      </ul>
    </Section>
  );
}
