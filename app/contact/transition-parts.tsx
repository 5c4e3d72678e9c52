import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { ownerValue } from "#contact/transition.ts";
import type { Transition } from "#contact/transition.store.server.ts";
import { nameIn } from "#contact/transition-words.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { Ask, Carry, Choice, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
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
    <section aria-labelledby="owners" className="stack--tight">
      <Heading level="2" size="small" id="owners">
        {t("transition.owners")}
      </Heading>
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
    </section>
  );
}

/** What is to be done, by which side, and who has done it. */
export function StepsPart({ transition, mayWrite, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <section aria-labelledby="steps" className="stack--tight">
      <Heading level="2" size="small" id="steps">
        {t("transition.steps")}
      </Heading>
      <ul className="plain-list">
        {transition.steps.map((step) => (
          <li key={step.checkId} className="row transition-step">
            <div>
              <BodyShort weight={step.doneOn === null ? "semibold" : "regular"}>{`${step.doneOn === null ? "☐" : "☑"} ${nameIn(t, step)}`}</BodyShort>
              <BodyShort size="small" className="muted">
                {step.doneOn === null
                  ? t(`transition.side.${step.side}`)
                  : t("transition.step-by", { name: step.doneByName ?? "", day: formatDay(step.doneOn, t.language) })}
              </BodyShort>
            </div>
            {mayWrite && (
              <Ask formKey={formKey} refused={refused?.typed["checkId"] === step.checkId ? refused : undefined} intent="step" label={nameIn(t, step)}>
                <Carry name="checkId" value={step.checkId} />
                <Do kind="tertiary" name="done" value={step.doneOn === null ? "yes" : "no"}>
                  {t(step.doneOn === null ? "transition.step-do" : "transition.step-undo")}
                </Do>
              </Ask>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
