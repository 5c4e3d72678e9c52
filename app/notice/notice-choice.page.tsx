import { BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, data } from "react-router";
import { doorSettingsContext } from "#access/asker.server.ts";
import { nothingMore, readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { findChoice } from "#notice/choice.store.server.ts";
import { chooseDelivery } from "#notice/choose-delivery.ts";
import { FeedPart } from "#notice/feed-part.tsx";
import { findOpenFeed } from "#notice/feed.store.server.ts";
import { ChoiceForm, deliveries } from "#notice/notice.ts";
import { closeFeed, openFeed } from "#notice/open-feed.ts";
import { Ask, Carry, Choice, Do, Line, Pick } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/notice-choice.page";

export const handle = { audit: "notice.read-choice" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("notice.read-choice", async (scope) => ({
  choice: (await findChoice(scope)) ?? notFound(),
  feed: (await findOpenFeed(scope)) ?? null,
}));

/** The key of a calendar address, from where it was made to the answer that shows it, once. It is in no redirect and no log. */
const made = new WeakMap<Request, string>();

const act = pageAction("notice.choose", async (scope, { form, intent, request }) => {
  if (intent === "open-feed") {
    const read = nothingMore(form);
    if (!read.ok) return read;
    const opened = await openFeed(scope);
    if (opened.ok) made.set(request, opened.token);
    return opened.ok ? { ok: true } : opened;
  }
  if (intent === "close-feed") {
    const read = nothingMore(form);
    if (!read.ok) return read;
    const closed = await closeFeed(scope);
    return closed.ok ? { ok: true, said: "feed.closed" } : closed;
  }
  const read = readForm(ChoiceForm, form);
  if (!read.ok) return read;
  const done = await chooseDelivery(scope, read.input);
  return done.ok ? { ok: true, said: "notice.choice-saved" } : done;
});

export async function action(args: ActionFunctionArgs) {
  const answer = await act(args);
  const token = made.get(args.request);
  if (token === undefined) return answer;
  const { protocol, host } = new URL(args.request.url);
  return data({ feedAddress: `${args.context.get(doorSettingsContext).isSecure ? "https:" : protocol}//${host}/calendar/${token}.ics` });
}

export default function NoticeChoicePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { choice, feed, formKey } = loaderData;
  const refused = actionData !== undefined && "problems" in actionData ? actionData : undefined;
  const current = (refused as { readonly current?: typeof choice | null } | undefined)?.current;
  const feedAddress = actionData !== undefined && "feedAddress" in actionData ? actionData.feedAddress : undefined;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("notice.choice-title")}
      </Heading>
      <BodyShort>{t("notice.choice-about")}</BodyShort>
      <Ask formKey={formKey} intent="choose" refused={refused} label={t("notice.choice-title")}>
        <Pick
          name="delivery"
          label={t("notice.delivery")}
          defaultValue={choice.delivery}
          options={deliveries.map((value) => ({ value, label: t(`notice.delivery.${value}`) }))}
        />
        <Line
          name="email"
          type="email"
          autoComplete="email"
          label={t("notice.email")}
          description={t("notice.email-about")}
          defaultValue={choice.email ?? ""}
          optional
        />
        <Choice
          name="language"
          label={t("notice.language")}
          defaultValue={choice.language}
          options={(["nb", "sv", "en"] as const).map((value) => ({ value, label: t(`notice.language.${value}`) }))}
        />
        <Carry name="version" value={current?.version ?? choice.version} />
        <Do>{t("notice.choose-do")}</Do>
      </Ask>
      <FeedPart feed={feed} feedAddress={feedAddress} formKey={formKey} refused={refused} />
    </div>
  );
}
