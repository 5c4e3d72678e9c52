import type { NeedWaiting } from "#team/agenda.store.server.ts";
import type { MemberRow } from "#team/team-member.store.server.ts";
import { Ask, Choice, DayField, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly members: readonly MemberRow[];
  readonly inCare: readonly { readonly personId: string; readonly name: string }[];
  readonly needs: readonly NeedWaiting[];
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** A decision in one breath: about whom, what, who does it, by when. */
export function DecideForm({ members, inCare, needs, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <Ask formKey={formKey} intent="decide" refused={refused} label={t("team.decide")}>
      <Choice
        name="about"
        label={t("team.about-whom")}
        empty={t("team.about-nobody")}
        options={[
          ...needs.map((need) => ({ value: `need ${need.referralId}`, label: t("team.about-need", { name: need.name }) })),
          ...inCare.map((person) => ({ value: `person ${person.personId}`, label: person.name })),
        ]}
      />
      <Words name="words" label={t("team.what-is-decided")} rows={2} maxLength={1000} />
      <Choice
        name="who"
        label={t("team.who-does-it")}
        empty=""
        options={members.map((member) => ({ value: `${member.professionalId} ${member.agencyId}`, label: `${member.name}, ${member.agencyName}` }))}
      />
      <DayField name="dueOn" label={t("team.by-when")} />
      <Do>{t("team.decide")}</Do>
    </Ask>
  );
}
