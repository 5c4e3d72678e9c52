import { Alert, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { doorSettingsContext } from "#access/asker.server.ts";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { RegisterForm } from "#person/register-person.ts";
import { openNeed, statusOf } from "#referral/follow-need.ts";
import { assessNeed, closeByPerson, giveToHers, receiveNeed, registerForNeed } from "#referral/handle-need.ts";
import { NeedForUnit } from "#referral/need-for-unit.tsx";
import { NeedStatusShown } from "#referral/need-status.tsx";
import { offerCoordinators, takeBackOffer } from "#referral/offer-coordinators.ts";
import { nextStep, NeededForm, NotNeededForm, OfferForm, ReceiveForm, TakeBackForm } from "#referral/referral.ts";
import { listCandidates } from "#referral/term.store.server.ts";
import type { RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/need.page";

export const handle = { audit: "referral.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("referral.read", async (scope, { params }) => {
  const need = await openNeed(scope, idFrom(params, "referralId"));
  if (need === undefined) notFound();
  if (!need.isUnit) return { status: statusOf(need), personName: need.personName, wrote: need.whatIsNeeded };
  const step = nextStep({ state: need.state, isRegistered: need.personId !== null, chairs: need.chairs });
  return { need, step, candidates: step === "offer" ? await listCandidates(scope, need.agreementId) : [] };
});

/** One form an intent; which of them a need takes now is judged by the verb, never by what the page showed. */
export const action = (args: ActionFunctionArgs) =>
  pageAction("referral.handle", async (scope, { form, intent, params }) => {
    const referralId = idFrom(params, "referralId");
    // a need that is not open to her is not there, whatever the form said
    const need = await openNeed(scope, referralId);
    if (need?.isUnit !== true) notFound();
    const said = async (done: { ok: true } | Extract<Awaited<ReturnType<typeof receiveNeed>>, { ok: false }>, words: string) =>
      done.ok ? { ok: true as const, said: `referral.${words}` } : done;
    switch (intent) {
      case "receive": {
        const read = readForm(ReceiveForm, form);
        return read.ok ? said(await receiveNeed(scope, { referralId, ...read.input }), "received") : read;
      }
      case "needed": {
        const read = readForm(NeededForm, form);
        return read.ok ? said(await assessNeed(scope, { referralId, ...read.input }), "assessed") : read;
      }
      case "not-needed": {
        const read = readForm(NotNeededForm, form);
        return read.ok ? said(await assessNeed(scope, { referralId, ...read.input }), "not-needed") : read;
      }
      case "register": {
        const read = readForm(RegisterForm.extend(ReceiveForm.shape), form);
        if (!read.ok) return read;
        const { version, ...input } = read.input;
        const done = await registerForNeed(scope, { referralId, version }, input, args.context.get(doorSettingsContext).isDemo);
        return said(done, done.ok && done.wasKnown ? "linked" : "registered");
      }
      case "offer": {
        const read = readForm(OfferForm, form);
        return read.ok ? said(await offerCoordinators(scope, { referralId, ...read.input }), "offered") : read;
      }
      case "take-back": {
        const read = readForm(TakeBackForm, form);
        return read.ok ? said(await takeBackOffer(scope, { referralId, personId: need.personId, ...read.input }), "taken-back") : read;
      }
      case "settle": {
        const read = readForm(ReceiveForm, form);
        return read.ok ? said(await giveToHers(scope, { referralId, ...read.input }), "settled") : read;
      }
      case "person-declines": {
        const read = readForm(ReceiveForm, form);
        return read.ok ? said(await closeByPerson(scope, { referralId, ...read.input }), "closed") : read;
      }
      default:
        return refuse("form.not-valid");
    }
  })(args);

export default function NeedPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as RefusedShown | undefined;
  return (
    <>
      <p className="no-print">
        <Link to="/needs">{t("referral.all-needs")}</Link>
      </p>
      <Heading level="1" size="large">
        {loaderData.need === undefined ? loaderData.personName : (loaderData.need.registeredName ?? loaderData.need.personName)}
      </Heading>
      {loaderData.need === undefined ? (
        <>
          <NeedStatusShown status={loaderData.status} />
          <section aria-labelledby="you-wrote">
            <Heading level="2" size="small" id="you-wrote" spacing>
              {t("referral.what-was-written")}
            </Heading>
            <p className="pre-line">{loaderData.wrote}</p>
          </section>
          <Alert variant="info" inline>
            {t("referral.sender-sees")}
          </Alert>
        </>
      ) : (
        <NeedForUnit need={loaderData.need} step={loaderData.step} candidates={loaderData.candidates} formKey={loaderData.formKey} refused={refused} />
      )}
    </>
  );
}
