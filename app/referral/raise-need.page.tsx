import { Alert, BodyLong, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { publicAction, publicLoader } from "#access/public-page.server.ts";
import { PublicFrame } from "#referral/public-frame.tsx";
import { raiseNeed } from "#referral/raise-need.ts";
import { findRaiser, listAreas } from "#referral/raise.store.server.ts";
import { receiptOf, rememberReceipt } from "#referral/receipt.server.ts";
import { RaiseForm } from "#referral/referral.ts";
import { Ask, Carry, Choice, Do, Line, Pick, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/raise-need.page";

export const handle = { audit: "referral.raise" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = publicLoader("referral.raise", async (scope) => ({ areas: await listAreas(scope), raiser: await findRaiser(scope) }), {
  mayActAsSelf: true,
});

export const action = publicAction(
  "referral.raise",
  async (scope, { form, secretOf }) => {
    const read = readForm(RaiseForm, form);
    if (!read.ok) return read;
    const done = await raiseNeed(scope, read.input, receiptOf(secretOf));
    return done.ok ? { ok: true, to: "/raise/receipt" } : done;
  },
  { mayActAsSelf: true, remember: rememberReceipt, takenTo: "/raise/receipt" },
);

export default function RaiseNeedPage({ loaderData: { areas, raiser, formKey, isSignedIn }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const isProfessional = raiser.capacity === "professional";
  const isHerself = raiser.capacity === "person";
  const as = isProfessional ? [] : isSignedIn ? (["person", "relative"] as const) : (["person", "relative", "professional"] as const);
  return (
    <PublicFrame isSignedIn={isSignedIn}>
      <Heading level="1" size="large">
        {t("referral.raise-title")}
      </Heading>
      <BodyLong>{t("referral.raise-intro")}</BodyLong>
      <Alert variant="info" inline>
        {t("referral.raise-not-urgent")}
      </Alert>
      <Ask formKey={formKey} refused={actionData}>
        {isProfessional ? (
          <Carry name="raised_as" value="professional" />
        ) : (
          <Pick
            name="raised_as"
            label={t("referral.raised-as")}
            defaultValue={isHerself ? "person" : isSignedIn ? "relative" : undefined}
            options={as.map((value) => ({ value, label: t(`referral.raised-as-${value}`) }))}
          />
        )}
        <Choice
          name="agreement"
          label={t("referral.where")}
          empty={t("referral.choose")}
          defaultValue={raiser.agreementId ?? undefined}
          options={areas.map((area) => ({ value: area.agreementId, label: area.unitName }))}
        />
        <Line name="person_name" label={t("referral.person-name")} defaultValue={isHerself ? raiser.name : undefined} />
        <Line
          name="person_contact"
          label={t("referral.person-contact")}
          description={t("referral.person-contact-why")}
          defaultValue={isHerself ? (raiser.contact ?? undefined) : undefined}
        />
        <Words name="what_is_needed" label={t("referral.what-is-needed")} description={t("referral.what-is-needed-how")} rows={5} maxLength={4000} />
        <Pick
          name="person_knows"
          label={t("referral.person-knows")}
          defaultValue={isHerself ? "is-the-person" : undefined}
          options={(isProfessional ? (["yes", "no"] as const) : (["yes", "no", "is-the-person"] as const)).map((value) => ({
            value,
            label: t(`referral.knows-${value}`),
          }))}
        />
        {isSignedIn ? (
          <p>
            {raiser.agencyName === null
              ? t("referral.you-raise-as", { name: raiser.name })
              : t("referral.you-raise-as-agency", { name: raiser.name, agency: raiser.agencyName })}
          </p>
        ) : (
          <Line name="raiser_name" label={t("referral.raiser-name")} description={t("referral.raiser-name-self")} autoComplete="name" />
        )}
        <Line
          name="raiser_contact"
          label={t("referral.raiser-contact")}
          description={t("referral.raiser-contact-why")}
          defaultValue={raiser.contact ?? undefined}
          autoComplete="tel"
        />
        <p className="muted">{t("referral.raise-what-happens")}</p>
        <Do>{t("referral.raise-do")}</Do>
      </Ask>
      {!isSignedIn && (
        <p>
          <Link to="/follow">{t("referral.follow-link")}</Link>
        </p>
      )}
    </PublicFrame>
  );
}
