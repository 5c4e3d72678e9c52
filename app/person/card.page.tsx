import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import type { ActionFunctionArgs } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { requireStepUp } from "#access/step-up.server.ts";
import { findCard, findUnmaskedId } from "#person/card.store.server.ts";
import { changeCard } from "#person/change-card.ts";
import { CardForm, cardLanguages } from "#person/person.ts";
import { Ask, Carry, Choice, Do, Line, type RefusedShown, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/card.page";

export const handle = { audit: "person.card" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.card", async (scope, { here }) => ({ card: (await findCard(scope, here)) ?? notFound() }));

const change = personAction("person.card-change", async (scope, { form, here }) => {
  const read = readForm(CardForm, form);
  if (!read.ok) return read;
  const done = await changeCard(scope, here, read.input);
  return done.ok ? { ok: true, said: "person.card-saved" } : done;
});

/** Shows the whole number once, in the answer to a form: a read with an audit event of its own, never at an address. */
const unmask = personLoader("person.unmask", async (scope, { personId }) => ({ nationalId: (await findUnmaskedId(scope, personId)) ?? notFound() }));

/** Before that: whoever found the computer open does not get the number that opens doors elsewhere. */
const isShe = personLoader("person.card", async (scope, at) => {
  await requireStepUp(scope, at);
  return {};
});

export async function action(args: ActionFunctionArgs) {
  const form = await formSent(args.request.clone());
  if (form.get("_intent") !== "unmask") return change(args);
  await isShe(args);
  return unmask(args);
}

type Card = Route.ComponentProps["loaderData"]["card"];
type Answer = { nationalId: string } | (RefusedShown & { current: unknown }) | undefined;

export default function CardPage({ loaderData: { card, here, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const answer = actionData as Answer;
  const refused = answer !== undefined && "problems" in answer ? answer : undefined;
  const current = refused?.current as Card | null | undefined;
  const shownId = answer !== undefined && "nationalId" in answer ? spaced(answer.nationalId, here.jurisdiction) : undefined;
  const languages = [...new Set([...cardLanguages, card.language])].map((value) => ({ value, label: languageNameOf(t, value) }));
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("person.card.title-own") : t("person.card.title")}
      </Heading>
      <BodyShort className="muted">{here.isOwner ? t("person.card.who-sees") : t("person.card.who-sees-of", { name: here.givenName })}</BodyShort>
      {!here.isOwner && here.addressProtection !== "none" && (
        <Alert variant="warning" size="small">
          {here.addressProtection === "confidential" ? t("person.protected") : t("person.protected-strict")}
        </Alert>
      )}
      <Facts card={card} isAddressShown={here.addressProtection === "none"} languageName={languageNameOf(t, card.language)} />
      <div>
        <Heading level="2" size="xsmall">
          {here.jurisdiction === "no" ? t("person.card.national-id") : t("person.card.national-id-se")}
        </Heading>
        <p className="national-id" aria-live="polite">
          {shownId ?? card.maskedNationalId}
        </p>
        {shownId === undefined && (
          <Ask formKey={formKey} intent="unmask" label={t("person.card.unmask")}>
            <BodyShort size="small" className="muted">
              {t("person.card.unmask-why")}
            </BodyShort>
            <Do kind="secondary">{t("person.card.unmask")}</Do>
          </Ask>
        )}
      </div>
      <details open={refused !== undefined} className="card">
        <summary>{t("person.card.change")}</summary>
        <Ask formKey={formKey} refused={refused} intent="change" label={t("person.card.change")}>
          <Carry name="version" value={current?.version ?? card.version} />
          <Line name="phone" type="tel" label={t("person.card.phone")} defaultValue={card.phone ?? ""} optional />
          {here.addressProtection === "none" && <Line name="address" label={t("person.card.address")} defaultValue={card.address ?? ""} optional />}
          <Choice name="language" label={t("person.card.language")} defaultValue={card.language} options={languages} />
          <Line
            name="interpreter"
            label={t("person.card.interpreter")}
            description={t("person.card.interpreter-why")}
            defaultValue={card.interpreter ?? ""}
            optional
          />
          <Words
            name="communication"
            label={t("person.card.communication")}
            description={t("person.card.communication-why")}
            defaultValue={card.communication ?? ""}
            optional
            rows={3}
          />
          <Do>{t("person.card.save")}</Do>
        </Ask>
      </details>
      {current != null && (
        <Section id="current" title={t("person.card.current")} size="small" className="card">
          <Facts card={current} isAddressShown={here.addressProtection === "none"} languageName={languageNameOf(t, current.language)} />
        </Section>
      )}
    </div>
  );
}

function Facts({ card, isAddressShown, languageName }: { card: Card; isAddressShown: boolean; languageName: string }) {
  const t = useTexts();
  const empty = <span className="muted">{t("person.card.empty")}</span>;
  return (
    <dl className="facts">
      <dt>{t("person.card.phone")}</dt>
      <dd>{card.phone === null ? empty : <Phone number={card.phone} />}</dd>
      <dt>{t("person.card.address")}</dt>
      <dd>{isAddressShown ? (card.address ?? empty) : t("person.card.address-protected")}</dd>
      <dt>{t("person.card.born")}</dt>
      <dd>
        <Day when={card.bornOn} />
      </dd>
      <dt>{t("person.card.language")}</dt>
      <dd>{languageName}</dd>
      <dt>{t("person.card.interpreter")}</dt>
      <dd>{card.interpreter ?? empty}</dd>
      <dt>{t("person.card.communication")}</dt>
      <dd className="pre-line">{card.communication ?? empty}</dd>
    </dl>
  );
}

/** The languages we have a name for; any other stands by its code. */
function languageNameOf(t: Texts, code: string): string {
  return (cardLanguages as readonly string[]).includes(code) ? t.of(`person.language.${code}`) : code;
}

/** As it is written by hand: 010190 12345, 20190415-1234. */
function spaced(digits: string, jurisdiction: "no" | "se"): string {
  return jurisdiction === "no" ? `${digits.slice(0, 6)} ${digits.slice(6)}` : `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
