import { BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { answerWish, sayWish, takeBackWish } from "#contact/say-wish.ts";
import { WishShown } from "#contact/wish-shown.tsx";
import { AnswerWishForm, TakeBackWishForm, WISH_KINDS, WishForm } from "#contact/wish.ts";
import { listHelpingAgencies, listWishes } from "#contact/wish.store.server.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Carry, Choice, Do, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/wishes.page";

export const handle = { audit: "wish.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("wish.read", async (scope, { personId, here, url }) => {
  if (here.capacity === "circle" && !here.speaksForHer) notFound();
  const wishes = await listWishes(scope, personId);
  const mayName = maySeePlaces(here);
  return {
    wishes: mayName ? wishes : wishes.map((wish) => ({ ...wish, agencyName: null })),
    agencies: here.speaksForHer ? (await listHelpingAgencies(scope, personId)).map((agency) => ({ ...agency, name: mayName ? agency.name : null })) : [],
    asked: WISH_KINDS.find((kind) => kind === url.searchParams.get("want")) ?? "more",
  };
});

const say = personAction(
  "wish.say",
  async (scope, { form, here }) => {
    const read = readForm(WishForm, form);
    if (!read.ok) return read;
    const done = await sayWish(scope, here, read.input);
    return done.ok ? { ok: true, said: "wish.said" } : done;
  },
  "C",
);
const takeBack = personAction("wish.take-back", async (scope, { form, here }) => {
  const read = readForm(TakeBackWishForm, form);
  if (!read.ok) return read;
  const done = await takeBackWish(scope, here, read.input.wishId);
  return done.ok ? { ok: true, said: "wish.taken-back" } : done;
});
const answer = personAction("wish.answer", async (scope, { form, here }) => {
  const read = readForm(AnswerWishForm, form);
  if (!read.ok) return read;
  const done = await answerWish(scope, here, read.input);
  return done.ok ? { ok: true, said: "wish.answered" } : done;
});

export async function action(args: ActionFunctionArgs) {
  const intent = (await formSent(args.request.clone())).get("_intent");
  return intent === "answer" ? answer(args) : intent === "take-back" ? takeBack(args) : say(args);
}

/** What the person wants more of, less of or otherwise, and what was answered. */
export default function WishesPage({ loaderData: { wishes, agencies, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/contacts`}>{t("contact.back")}</Link>
      <Heading level="1" size="large">
        {here.isOwner ? t("wish.title-own") : t("wish.title-of", { name: here.givenName })}
      </Heading>
      {here.speaksForHer && (
        <Ask formKey={formKey} refused={refused} intent="say" label={t("wish.title-own")}>
          <Choice
            name="agencyId"
            label={t("wish.about")}
            empty={t("wish.about-all")}
            options={agencies.map((agency) => ({ value: agency.id, label: agencyNameOf(t, { agencyName: agency.name, agencyKind: agency.kind }) }))}
          />
          <Words name="words" label={t("wish.words")} description={t("wish.words-means")} rows={2} maxLength={500} optional />
          <div className="outcomes" role="group" aria-label={t("wish.kind")}>
            {WISH_KINDS.map((kind) => (
              <Do key={kind} name="kind" value={kind} kind={kind === "more" ? "primary" : "secondary"}>
                {t(`wish.say.${kind}`)}
              </Do>
            ))}
          </div>
        </Ask>
      )}
      {wishes.length === 0 && <BodyShort>{here.isOwner ? t("wish.none-own") : t("wish.none")}</BodyShort>}
      <ul className="plain-list">
        {wishes.map((wish) => (
          <li key={wish.id} className="card">
            <WishShown wish={wish} />
            {wish.answer === null && here.speaksForHer && (
              <Ask formKey={formKey} refused={refused?.typed["wishId"] === wish.id ? refused : undefined} intent="take-back" label={t("wish.take-back")}>
                <Carry name="wishId" value={wish.id} />
                <Do kind="tertiary">{t("wish.take-back")}</Do>
              </Ask>
            )}
            {wish.answer === null && here.capacity === "professional" && (
              <Ask formKey={formKey} refused={refused?.typed["wishId"] === wish.id ? refused : undefined} intent="answer" label={t("wish.answer")}>
                <Carry name="wishId" value={wish.id} />
                <Words name="answer" label={t("wish.answer")} description={t("wish.answer-means")} rows={2} maxLength={500} />
                <Do>{t("wish.answer-do")}</Do>
              </Ask>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
