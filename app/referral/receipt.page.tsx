import { Alert, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { publicAction, publicLoader } from "#access/public-page.server.ts";
import { PublicFrame } from "#referral/public-frame.tsx";
import { carriedReceipt, forgetReceipt } from "#referral/receipt.server.ts";
import { showReceipt } from "#referral/receipt.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/receipt.page";

export const handle = { audit: "referral.receipt" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = publicLoader("referral.receipt", async (_scope, { request }) => ({ receipt: await carriedReceipt(request) }), { mayActAsSelf: true });

/** She has written it down: the number leaves this machine, which others may use after her. */
export const action = publicAction("referral.receipt", async () => ({ ok: true, to: "/raise/receipt" }), { mayActAsSelf: true, remember: forgetReceipt });

export default function ReceiptPage({ loaderData: { receipt, isSignedIn, formKey } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <PublicFrame isSignedIn={isSignedIn}>
      {receipt === undefined ? (
        <>
          <Heading level="1" size="large">
            {t("referral.receipt-gone-title")}
          </Heading>
          <p>{t("referral.receipt-gone")}</p>
          <ul className="links">
            <li>
              <Link to="/follow">{t("referral.follow-link")}</Link>
            </li>
            <li>
              <Link to="/raise">{t("referral.raise-another")}</Link>
            </li>
          </ul>
        </>
      ) : (
        <>
          <Heading level="1" size="large">
            {t("referral.receipt-title")}
          </Heading>
          <Alert variant="success">{t("referral.receipt-held")}</Alert>
          <Section id="receipt-number" title={t("referral.receipt-number")} size="small" className="card">
            <p className="receipt-number">{showReceipt(receipt)}</p>
            <p>{t("referral.receipt-keep")}</p>
          </Section>
          <Heading level="2" size="medium">
            {t("referral.receipt-next")}
          </Heading>
          <ol>
            <li>{t("referral.receipt-next-1")}</li>
            <li>{t("referral.receipt-next-2")}</li>
            <li>{t("referral.receipt-next-3")}</li>
          </ol>
          <p>{t("referral.receipt-how-to-follow", { page: "/follow" })}</p>
          <div className="row no-print">
            <Ask formKey={formKey}>
              <Do>{t("referral.receipt-done")}</Do>
            </Ask>
            <Link to="/follow">{t("referral.follow-link")}</Link>
            {isSignedIn && (
              <ButtonLink to="/needs" variant="tertiary">
                {t("referral.to-my-needs")}
              </ButtonLink>
            )}
          </div>
          <p className="muted no-print">{t("referral.receipt-print")}</p>
        </>
      )}
    </PublicFrame>
  );
}
