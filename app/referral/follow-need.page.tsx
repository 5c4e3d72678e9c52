import { Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { endSession, openReceiptSession } from "#access/door.server.ts";
import { refuse } from "#access/outcome.ts";
import { publicAction, publicLoader } from "#access/public-page.server.ts";
import { followNeed } from "#referral/follow-need.ts";
import { NeedStatusShown } from "#referral/need-status.tsx";
import { PublicFrame } from "#referral/public-frame.tsx";
import { readReceipt } from "#referral/receipt.ts";
import { Ask, Do, Line } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/follow-need.page";

export const handle = { audit: "referral.follow" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = publicLoader("referral.follow", async (scope) => ({ status: await followNeed(scope) }));

/** The number opens a session that reads one status for a quarter of an hour. A wrong one and an impossible one get the same answer. */
export const action = publicAction(
  "referral.follow",
  async (scope, { intent }) => (intent === "leave" || (await followNeed(scope)) !== undefined ? { ok: true } : refuse("referral.no-such-receipt", "receipt")),
  {
    enter: async (form, earlier) => {
      if (earlier !== undefined) await endSession(earlier);
      const receipt = readReceipt(form.get("receipt"));
      return receipt === undefined ? undefined : openReceiptSession(receipt);
    },
  },
);

export default function FollowNeedPage({ loaderData: { status, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <PublicFrame isSignedIn={false}>
      <Heading level="1" size="large">
        {status === undefined ? t("referral.follow-title") : t("referral.status-title")}
      </Heading>
      {status === undefined ? (
        <>
          <p>{t("referral.follow-intro")}</p>
          <Ask formKey={formKey} refused={actionData}>
            <Line name="receipt" label={t("referral.receipt-number")} description={t("referral.receipt-looks")} />
            <Do>{t("referral.follow-do")}</Do>
          </Ask>
          <p>{t("referral.receipt-lost")}</p>
          <p>
            <Link to="/raise">{t("nav.raise")}</Link>
          </p>
        </>
      ) : (
        <>
          <NeedStatusShown status={status} />
          <div className="no-print">
            <Ask formKey={formKey} intent="leave">
              <Do kind="secondary">{t("referral.follow-leave")}</Do>
            </Ask>
          </div>
        </>
      )}
    </PublicFrame>
  );
}
