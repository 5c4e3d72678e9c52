import { BodyShort, Heading } from "@navikt/ds-react";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { HumanFields, SignInFields } from "#agency/human-fields.tsx";
import { MandateCard } from "#agency/mandate-card.tsx";
import { MandateFields } from "#agency/mandate-fields.tsx";
import type { AdministeredProfessional } from "#agency/professional.store.server.ts";
import type { readProfessional } from "#agency/read-administration.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly professional: NonNullable<Awaited<ReturnType<typeof readProfessional>>>;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly isOwn: boolean;
  /** what she has open now; null where that is not the administrator's to see (her own, or no account) */
  readonly signedIn: { readonly open: number; readonly isClosed: boolean } | null;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

const SESSION_WORDS = { end: "session.staff-end", close: "session.staff-close", open: "session.staff-open-again" } as const;

/** A professional: her mandates first, then a new one, how she is reached, and how she signs in. */
export function KnownProfessional({ professional, agencies, isOwn, signedIn, today, formKey, refused }: Props) {
  const t = useTexts();
  const standing = standingOf<AdministeredProfessional>(refused, "correct");
  return (
    <>
      <BackToSetUp to="/administration/professionals" text={t("agency.professionals")} />
      <Heading level="1" size="large">
        {professional.name}
      </Heading>
      <Section id="mandates" title={t("agency.mandates")} className="stack">
        <BodyShort className="muted">{t("agency.mandates-about")}</BodyShort>
        <ul className="plain-list">
          {professional.mandates.map((mandate) => (
            <MandateCard key={mandate.mandateId} mandate={mandate} name={professional.name} isOwn={isOwn} today={today} formKey={formKey} refused={refused} />
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
      </Section>
      <Section id="who" title={t("agency.change-title")} className="stack">
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
      </Section>
      <Section id="sign-in" title={t("agency.sign-in")} className="stack">
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
        {signedIn !== null && (
          <>
            <BodyShort>{signedIn.isClosed ? t("session.staff-closed") : t("session.staff-open", { count: signedIn.open })}</BodyShort>
            <BodyShort className="muted">{t("session.staff-about")}</BodyShort>
            {(signedIn.isClosed ? (["open"] as const) : (["end", "close"] as const)).map((how) => (
              <Ask key={how} formKey={formKey} intent="sessions" refused={refused} label={t(SESSION_WORDS[how])}>
                <Carry name="how" value={how} />
                <Do kind={how === "close" ? "danger" : "secondary"}>{t(SESSION_WORDS[how])}</Do>
              </Ask>
            ))}
          </>
        )}
      </Section>
    </>
  );
}
