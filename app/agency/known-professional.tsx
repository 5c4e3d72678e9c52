import { BodyShort, Heading } from "@navikt/ds-react";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { HumanFields, SignInFields } from "#agency/human-fields.tsx";
import { MandateCard } from "#agency/mandate-card.tsx";
import { MandateFields } from "#agency/mandate-fields.tsx";
import type { AdministeredProfessional } from "#agency/professional.store.server.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly professional: AdministeredProfessional;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly isOwn: boolean;
  readonly today: string;
  readonly formKey: string;
  readonly actionData: unknown;
}

/** A professional: her mandates first, then a new one, how she is reached, and how she signs in. */
export function KnownProfessional({ professional, agencies, isOwn, today, formKey, actionData }: Props) {
  const t = useTexts();
  const refused = actionData as RefusedShown | undefined;
  const standing = standingOf<AdministeredProfessional>(actionData, "correct");
  return (
    <>
      <BackToSetUp to="/administration/professionals" text={t("agency.professionals")} />
      <Heading level="1" size="large">
        {professional.name}
      </Heading>
      <section aria-labelledby="mandates" className="stack">
        <Heading level="2" size="medium" id="mandates">
          {t("agency.mandates")}
        </Heading>
        <BodyShort className="muted">{t("agency.mandates-about")}</BodyShort>
        <ul className="plain-list">
          {professional.mandates.map((mandate) => (
            <MandateCard
              key={mandate.mandateId}
              mandate={mandate}
              name={professional.name}
              isOwn={isOwn}
              today={today}
              formKey={formKey}
              actionData={actionData}
            />
          ))}
        </ul>
        {!isOwn && (
          <details className="card" key={formKey} open={refused?.intent === "give"}>
            <summary>
              <strong>{t("agency.give-mandate")}</strong>
            </summary>
            <Ask formKey={formKey} intent="give" refused={refused} label={t("agency.give-mandate")}>
              <MandateFields agencies={agencies} today={today} />
              <Do>{t("agency.give-do")}</Do>
            </Ask>
          </details>
        )}
      </section>
      <section aria-labelledby="who" className="stack">
        <Heading level="2" size="medium" id="who">
          {t("agency.change-title")}
        </Heading>
        <Ask formKey={formKey} intent="correct" refused={refused} label={t("agency.change-title")}>
          {standing !== undefined && (
            <Standing
              facts={[
                [t("agency.name"), standing.name],
                [t("agency.profession"), standing.profession],
                [t("agency.phone"), standing.phone ?? ""],
                [t("agency.email"), standing.email ?? ""],
              ]}
            />
          )}
          <HumanFields human={professional} />
          <Carry name="version" value={standing?.version ?? professional.version} />
          <Do kind="secondary">{t("agency.save")}</Do>
        </Ask>
      </section>
      <section aria-labelledby="sign-in" className="stack">
        <Heading level="2" size="medium" id="sign-in">
          {t("agency.sign-in")}
        </Heading>
        {professional.signIns.length === 0 && <BodyShort>{t("agency.sign-in-none")}</BodyShort>}
        {professional.signIns.map(({ issuer }) => (
          <BodyShort key={issuer}>{t("agency.sign-in-is", { issuer })}</BodyShort>
        ))}
        {professional.accountId === null || professional.maySetSignIn === true ? (
          <details key={formKey} open={refused?.intent === "sign-in"}>
            <summary>{t("agency.sign-in-change")}</summary>
            <Ask formKey={formKey} intent="sign-in" refused={refused} label={t("agency.sign-in")}>
              <SignInFields />
              <Do kind="secondary">{t("agency.sign-in-do")}</Do>
            </Ask>
          </details>
        ) : (
          <BodyShort className="muted">{t("agency.sign-in-closed")}</BodyShort>
        )}
      </section>
    </>
  );
}
