import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { refuse } from "#access/outcome.ts";
import { AskForAnother } from "#coordinator/asks.tsx";
import { askForAnother, withdrawAsk } from "#coordinator/ask-for-another.ts";
import { listAsks, mayWriteDownAsk } from "#coordinator/ask.store.server.ts";
import { AskForm, AskIdForm, HeardForm, OfferForm, SubstituteForm, TakeBackForm } from "#coordinator/coordinator.ts";
import { sides } from "#coordinator/gap.ts";
import { HeardAsk } from "#coordinator/heard-ask.tsx";
import { HolderCard } from "#coordinator/holder-card.tsx";
import { nameSubstitute } from "#coordinator/name-substitute.ts";
import { offerHandover, takeBackHandover } from "#coordinator/offer-handover.ts";
import { listReceivers, listStandIns } from "#coordinator/receiver.store.server.ts";
import { findBaton } from "#coordinator/term.store.server.ts";
import { listHolders } from "#coordinator/holder.store.server.ts";
import { findUnit } from "#coordinator/whom-to-call.store.server.ts";
import { findWhomToCall } from "#coordinator/whom-to-call.ts";
import { WhomToCallNow } from "#coordinator/whom-to-call.tsx";
import { writeDownAsk } from "#coordinator/write-down-ask.ts";
import { maySeePlaces } from "#person/person.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/coordinator.page";

export const handle = { audit: "coordinator.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("coordinator.read", async (scope, { personId, here }) => {
  const seesPlaces = maySeePlaces(here);
  const holders = (await listHolders(scope, personId)).map((each) => (seesPlaces ? each : { ...each, agencyName: null }));
  const call = await findWhomToCall(scope, personId);
  const mine = holders.find((each) => each.isMe && each.state === "accepted");
  const found = mine === undefined ? undefined : await findBaton(scope, { termId: mine.termId });
  const held = new Set(found?.baton.terms.filter(({ state }) => state === "accepted").map(({ professionalId }) => professionalId));
  const receivers = found === undefined ? [] : await listReceivers(scope, [found.agreementId]);
  return {
    call,
    shown: sides.map((side) => ({
      side,
      holder: holders.find((each) => each.side === side && each.state === "accepted"),
      earlier: holders.filter((each) => each.side === side && each.state === "ended"),
      coming: call.coming.find((each) => each.side === side),
    })),
    standIns: mine === undefined ? [] : await listStandIns(scope),
    receivers: receivers.filter((each) => each.side === mine?.side && !held.has(each.professionalId)),
    asks: here.speaksForHer ? await listAsks(scope, personId) : [],
    mayWriteDown: mine !== undefined && (await mayWriteDownAsk(scope, personId)),
    unit: here.speaksForHer ? await findUnit(scope, personId) : undefined,
  };
});

export const action = personAction("coordinator.change", async (scope, { form, intent, personId, here }) => {
  switch (intent) {
    case "substitute": {
      const read = readForm(SubstituteForm, form);
      if (!read.ok) return read;
      const done = await nameSubstitute(scope, read.input);
      return done.ok ? { ok: true, said: "coordinator.substitute" } : done;
    }
    case "offer": {
      const read = readForm(OfferForm, form);
      if (!read.ok) return read;
      const done = await offerHandover(scope, read.input);
      return done.ok ? { ok: true, said: "coordinator.offered" } : done;
    }
    case "take-back": {
      const read = readForm(TakeBackForm, form);
      if (!read.ok) return read;
      const done = await takeBackHandover(scope, read.input.handoverId);
      return done.ok ? { ok: true, said: "coordinator.taken-back" } : done;
    }
    case "ask": {
      if (!here.speaksForHer) notFound();
      const read = readForm(AskForm, form);
      if (!read.ok) return read;
      const done = await askForAnother(scope, { personId, ...read.input });
      return done.ok ? { ok: true, said: "coordinator.asked" } : done;
    }
    case "heard": {
      const read = readForm(HeardForm, form);
      if (!read.ok) return read;
      const done = await writeDownAsk(scope, { personId, ...read.input });
      return done.ok ? { ok: true, said: "coordinator.heard" } : done;
    }
    case "withdraw-ask": {
      if (!here.speaksForHer) notFound();
      const read = readForm(AskIdForm, form);
      if (!read.ok) return read;
      const done = await withdrawAsk(scope, { personId, askId: read.input.askId });
      return done.ok ? { ok: true, said: "coordinator.ask-withdrawn" } : done;
    }
    default:
      return refuse("form.not-valid");
  }
});

/** Who coordinates, on each side: now, before, and soon. Here a role is handed over, and here she asks for another. */
export default function CoordinatorPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, call, shown, standIns, receivers, asks, mayWriteDown, unit, formKey } = loaderData;
  const around = { jurisdiction: here.jurisdiction, personId: here.personId, formKey, refused };
  const askable = shown.flatMap(({ side, holder }) => (holder === undefined ? [] : [{ side, name: holder.name }]));
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("coordinator.of-you") : t("coordinator.of", { name: here.givenName })}
      </Heading>
      <WhomToCallNow found={call} isOwner={here.isOwner} />
      {shown.map((side) => (
        <HolderCard key={side.side} shown={side} standIns={standIns} receivers={receivers} {...around} />
      ))}
      <BodyShort className="muted">{t("coordinator.who-may-see")}</BodyShort>
      {here.speaksForHer && <AskForAnother asks={asks} unit={unit} sides={askable} jurisdiction={here.jurisdiction} formKey={formKey} refused={refused} />}
      {mayWriteDown && <HeardAsk name={here.givenName} sides={askable} jurisdiction={here.jurisdiction} formKey={formKey} refused={refused} />}
      <p>
        <Link to={`/persons/${here.personId}`}>{here.isOwner ? t("coordinator.back-own") : t("coordinator.back", { name: here.givenName })}</Link>
      </p>
    </div>
  );
}
