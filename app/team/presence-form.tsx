import { type Country, sideWords } from "#team/side-words.ts";
import type { MemberRow } from "#team/team-member.store.server.ts";
import { Ask, Do, type RefusedShown, Ticks } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly members: readonly MemberRow[];
  readonly country: Country;
  /** who has been noted; null while the meeting has not begun */
  readonly present: readonly { readonly professionalId: string; readonly agencyId: string }[] | null;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Who is there. Saying it begins the meeting; while it lasts it can be said again. */
export function PresenceForm({ members, country, present, formKey, refused }: Props) {
  const t = useTexts();
  const form = (
    <Ask formKey={formKey} intent="presence" refused={refused} label={t("team.who-is-here")}>
      <Ticks
        name="present"
        label={t("team.who-is-here")}
        description={t("team.who-is-here-about")}
        options={members.map((member) => ({
          value: `${member.professionalId} ${member.agencyId}`,
          label: member.name,
          description: `${sideWords(t, member.side, country)}, ${member.agencyName}`,
        }))}
        defaultTicked={present?.map((each) => `${each.professionalId} ${each.agencyId}`) ?? []}
      />
      <Do kind={present === null ? "primary" : "secondary"}>{present === null ? t("team.begin") : t("team.correct-presence")}</Do>
    </Ask>
  );
  if (present === null)
    return (
      <details className="card" open={refused?.intent === "presence"}>
        <summary>
          <strong>{t("team.begin")}</strong>
        </summary>
        {form}
      </details>
    );
  return (
    <details className="card" key={formKey} open={refused?.intent === "presence"}>
      <summary>
        {t("team.present-count", { count: present.length })}:{" "}
        {members
          .filter((each) => present.some((one) => one.professionalId === each.professionalId))
          .map((each) => each.name)
          .join(", ")}
      </summary>
      {form}
    </details>
  );
}
