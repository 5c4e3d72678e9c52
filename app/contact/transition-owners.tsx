import { Alert, BodyShort } from "@navikt/ds-react";
import { ownerValue } from "#contact/transition.ts";
import type { Transition } from "#contact/transition.store.server.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { Ask, Carry, Choice, Do, type RefusedShown } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Helper extends Omit<Transition["helpers"][number], "agencyName"> {
  readonly agencyName: string | null;
}
interface Props {
  readonly transition: Omit<Transition, "helpers"> & { readonly helpers: readonly Helper[] };
  readonly mayWrite: boolean;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One who gives and one who receives. Whoever is not at the table yet is invited first. */
export function OwnersPart({ transition, mayWrite, formKey, refused }: Props) {
  const t = useTexts();
  const nameOf = (id: string | null) => transition.owners.find((owner) => owner.professionalId === id)?.name ?? t("transition.nobody");
  const options = transition.helpers.map((helper) => ({
    value: ownerValue(helper.professionalId, helper.agencyId),
    label: `${helper.name}, ${agencyNameOf(t, helper)}`,
  }));
  const chosen = (id: string | null, agency: string | null) => (id === null || agency === null ? "" : ownerValue(id, agency));
  const isMissing = transition.ownerFromId === null || transition.ownerToId === null;
  return (
    <Section id="owners" title={t("transition.owners")} size="small" className="stack--tight">
      {isMissing && transition.state === "open" && (
        <Alert variant="warning" size="small">
          {t("transition.owner-is-missing")}
        </Alert>
      )}
      <BodyShort>{t("transition.gives", { name: nameOf(transition.ownerFromId) })}</BodyShort>
      <BodyShort>{t("transition.receives", { name: nameOf(transition.ownerToId) })}</BodyShort>
      {mayWrite && (
        <details open={isMissing || refused?.intent === "owners"}>
          <summary>{t("transition.name-owners")}</summary>
          <Ask formKey={formKey} refused={refused} intent="owners" label={t("transition.name-owners")}>
            <Carry name="version" value={transition.version} />
            <Choice
              name="ownerFrom"
              label={t("transition.who-gives")}
              empty={t("transition.nobody")}
              defaultValue={chosen(transition.ownerFromId, transition.ownerFromAgency)}
              options={options}
            />
            <Choice
              name="ownerTo"
              label={t("transition.who-receives")}
              empty={t("transition.nobody")}
              defaultValue={chosen(transition.ownerToId, transition.ownerToAgency)}
              options={options}
            />
            <BodyShort size="small" className="muted">
              {t("transition.invite-first")}
            </BodyShort>
            <Do kind="secondary">{t("transition.owners-save")}</Do>
          </Ask>
        </details>
      )}
    </Section>
  );
}
