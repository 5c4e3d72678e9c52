import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { stateOf } from "#agency/agency.ts";
import { PeriodTag, PeriodWords } from "#agency/period-tag.tsx";
import type { readTeamToSetUp } from "#team/set-up-team.ts";
import { type Country, sideWords } from "#team/side-words.ts";
import { memberRoles } from "#team/team.ts";
import { Ask, Carry, Choice, DayField, Do, Line, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

type Found = NonNullable<Awaited<ReturnType<typeof readTeamToSetUp>>>;
interface Form {
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** An agency frees one of its own: who, as what, how much of a post, from when until when. */
export function CommitForm({ professionals, today, formKey, refused }: Form & Pick<Found, "professionals">) {
  const t = useTexts();
  return (
    <details className="card" key={formKey} open={refused?.intent === "commit"}>
      <summary>
        <strong>{t("team.commit")}</strong>
      </summary>
      <Ask formKey={formKey} intent="commit" refused={refused} label={t("team.commit")}>
        <Choice
          name="who"
          label={t("team.whom")}
          empty=""
          options={professionals.map((each) => ({
            value: `${each.professionalId} ${each.agencyId}`,
            label: `${each.name}, ${each.functionName}, ${each.agencyName}`,
          }))}
        />
        <Choice
          name="role"
          label={t("team.as-what")}
          description={t("team.as-what-about")}
          defaultValue="member"
          options={memberRoles.map((value) => ({ value, label: t(`team.part.${value}`) }))}
        />
        <Line name="share" type="number" label={t("team.share-in-percent")} />
        <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={today} />
        <DayField name="validTo" label={t("agency.valid-to")} description={t("agency.valid-to-about")} optional />
        <Do>{t("team.commit-do")}</Do>
      </Ask>
    </details>
  );
}

/** One commitment, and the form that ends it. */
export function MemberCard({ member, country, today, formKey, refused }: Form & { readonly member: Found["members"][number]; readonly country: Country }) {
  const t = useTexts();
  const intent = `end ${member.memberId}`;
  const canEnd = ["current", "coming"].includes(stateOf(member, today));
  return (
    <li className="card stack--tight">
      <div className="row">
        <Heading level="3" size="xsmall">
          {member.name}
        </Heading>
        {member.role !== "member" && (
          <Tag size="small" variant="info">
            {t(`team.part.${member.role}`)}
          </Tag>
        )}
        <PeriodTag {...member} today={today} />
      </div>
      <BodyShort size="small">
        {member.profession}, {member.agencyName} ({sideWords(t, member.side, country)}), {t("team.share-of", { percent: Math.round(member.postShare * 100) })}
      </BodyShort>
      <BodyShort size="small" className="muted">
        <PeriodWords {...member} />
      </BodyShort>
      {canEnd && (
        <details key={formKey} open={refused?.intent === intent}>
          <summary>{t("team.end-commitment")}</summary>
          <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("team.end-commitment")}: ${member.name}`}>
            <Carry name="memberId" value={member.memberId} />
            <Carry name="version" value={member.version} />
            <DayField name="lastDay" label={t("team.last-day")} defaultValue={member.validTo ?? today} />
            <Do kind="secondary">{t("team.end-commitment")}</Do>
          </Ask>
        </details>
      )}
    </li>
  );
}
