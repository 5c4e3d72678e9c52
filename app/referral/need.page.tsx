import { Alert, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { doorSettingsContext } from "#access/asker.server.ts";
import { nothingMore, readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { RegisterForm } from "#person/register-person.ts";
import { listCriteriaInForce } from "#referral/criterion.store.server.ts";
import { openNeed, statusOf } from "#referral/follow-need.ts";
import { handOverNeed, takeBackHandover } from "#referral/hand-over.ts";
import { assessNeed, closeByPerson, giveToHers, receiveNeed, registerForNeed } from "#referral/assess-need.ts";
import { assessTakenOver } from "#referral/assess-taken-over.ts";
import { AssessedForm, HandOverForm, JoinForm, PersonDeclinesForm } from "#referral/handover.ts";
import { findAround, listReceivers } from "#referral/handover.store.server.ts";
import { joinNeeds, readJoinable, separateNeed } from "#referral/join-needs.ts";
import { movedOn, readAnewWhenMovedOn } from "#referral/moved-on.ts";
import { NeedForHolder } from "#referral/need-for-holder.tsx";
import { NeedForUnit } from "#referral/need-for-unit.tsx";
import { NeedGivenOn } from "#referral/need-given-on.tsx";
import { NeedPathShown } from "#referral/need-path.tsx";
import { NeedStatusShown } from "#referral/need-status.tsx";
import { offerCoordinators, takeBackOffer } from "#referral/offer-coordinators.ts";
import { readPath } from "#referral/read-path.ts";
import { nextStep, NeededForm, NotNeededForm, OfferForm, ReceiveForm, TakeBackForm } from "#referral/referral.ts";
import { findGivenOn } from "#referral/status.store.server.ts";
import { listCandidates } from "#referral/term.store.server.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/need.page";

export const handle = { audit: "referral.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
export const shouldRevalidate = readAnewWhenMovedOn;

/** One need, four readers: the unit, the agency that took it over, whoever once had it (status), whoever raised it (status). */
export const loader = pageLoader("referral.read", async (scope, { params }) => {
  const referralId = idFrom(params, "referralId");
  const need = await openNeed(scope, referralId);
  if (need === undefined || !(need.isUnit || need.isHolder)) {
    // who raised it keeps what she wrote, also where her own agency once had it
    if (need !== undefined) {
      const path = need.isHers ? await readPath(scope, need) : undefined;
      return { as: "sender" as const, status: statusOf(need), personName: need.personName, wrote: need.whatIsNeeded, path };
    }
    const status = (await findGivenOn(scope, referralId)) ?? notFound();
    return { as: "former" as const, status, path: status.isMinded ? await readPath(scope, status) : undefined };
  }
  const step = nextStep({ state: need.state, isRegistered: need.personId !== null, chairs: need.chairs });
  const around = await findAround(scope, referralId);
  const receivers = await listReceivers(scope, need.agreementId, need.heldByAgencyId);
  const path = await readPath(scope, need);
  if (need.isHolder) return { as: "holder" as const, need, around, receivers, path };
  return {
    as: "unit" as const,
    need,
    step,
    around,
    receivers,
    path,
    joinable: await readJoinable(scope, need),
    criteria: step === "assess" ? await listCriteriaInForce(scope, need.agreementId) : [],
    candidates: step === "offer" ? await listCandidates(scope, need.agreementId) : [],
  };
});

/** One form an intent; which of them a need takes now is judged by the verb, never by what the page showed. */
export const action = (args: ActionFunctionArgs) =>
  pageAction("referral.handle", async (scope, { form, intent, params }) => {
    const referralId = idFrom(params, "referralId");
    const need = await openNeed(scope, referralId);
    if (need === undefined || !(need.isUnit || need.isHolder)) {
      // a need that is not open to her is not there, whatever the form said; one that was hers has been taken over
      if (need !== undefined || (await findGivenOn(scope, referralId)) === undefined) notFound();
      return refuse("handover.was-accepted");
    }
    const said = async (done: { ok: true } | Extract<Awaited<ReturnType<typeof receiveNeed>>, { ok: false }>, words: string) =>
      done.ok ? { ok: true as const, said: words.includes(".") ? words : `referral.${words}` } : done;
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
      case "hand-over": {
        const read = readForm(HandOverForm, form);
        return read.ok ? said(await handOverNeed(scope, { referralId, ...read.input }), "handover.offered") : read;
      }
      case "take-back-hand-over": {
        const read = nothingMore(form);
        return read.ok ? said(await takeBackHandover(scope, referralId), "handover.taken-back") : read;
      }
      case "join": {
        const read = readForm(JoinForm, form);
        return read.ok ? said(await joinNeeds(scope, { referralId, ...read.input }), "handover.joined") : read;
      }
      case "separate": {
        const read = nothingMore(form);
        return read.ok ? said(await separateNeed(scope, referralId), "handover.separated") : read;
      }
      case "assessed-here": {
        const read = readForm(AssessedForm, form);
        return read.ok ? said(await assessTakenOver(scope, { referralId, ...read.input }), "handover.assessed-here") : read;
      }
      case "person-declines": {
        const read = readForm(PersonDeclinesForm, form);
        return read.ok ? said(await closeByPerson(scope, { referralId, ...read.input }), "closed") : read;
      }
      default:
        return refuse("form.not-valid");
    }
  })(args);

export default function NeedPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const meanwhile = movedOn(actionData);
  const refused = meanwhile.length > 0 ? undefined : actionData;
  return (
    <>
      <p className="no-print">
        <Link to="/needs">{t("referral.all-needs")}</Link>
      </p>
      <Heading level="1" size="large">
        {loaderData.as === "former"
          ? t("handover.given-on-title")
          : loaderData.as === "sender"
            ? loaderData.personName
            : (loaderData.need.registeredName ?? loaderData.need.personName)}
      </Heading>
      {meanwhile.map((code) => (
        <Alert key={code} variant="warning" role="alert">
          {t.of(code)}
        </Alert>
      ))}
      {loaderData.as === "former" && <NeedGivenOn status={loaderData.status} path={loaderData.path} />}
      {loaderData.as === "holder" && <NeedForHolder {...loaderData} refused={refused} />}
      {loaderData.as === "unit" && <NeedForUnit {...loaderData} refused={refused} />}
      {loaderData.as === "sender" && (
        <>
          <NeedStatusShown status={loaderData.status} />
          {loaderData.path !== undefined && <NeedPathShown path={loaderData.path} isHers />}
          <Section id="you-wrote" title={t("referral.what-was-raised")} size="small" spacing>
            <p className="pre-line">{loaderData.wrote}</p>
          </Section>
          <Alert variant="info" inline>
            {t("referral.sender-sees")}
          </Alert>
        </>
      )}
    </>
  );
}
