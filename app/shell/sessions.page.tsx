import { BodyShort, Button, Heading, Tag } from "@navikt/ds-react";
import { Form } from "react-router";
import { nothingMore } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { pageAction, pageLoader } from "#access/page.server.ts";
import { endOwnSessions, listOwnSessions } from "#access/session.store.server.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/sessions.page";

export const handle = { audit: "signin.sessions" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("signin.sessions", async (scope) => ({ sessions: await listOwnSessions(scope) }));

export const action = pageAction("signin.end-sessions", async (scope, { form, intent }) => {
  const read = nothingMore(form);
  if (!read.ok) return read;
  if (intent === "others") {
    await endOwnSessions(scope, null);
    return { ok: true, said: "session.ended" };
  }
  const [, id] = /^end-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(intent ?? "") ?? [];
  if (id === undefined) return refuse("form.not-ours");
  await endOwnSessions(scope, id);
  return { ok: true, said: "session.ended" };
});

export default function SessionsPage({ loaderData: { sessions, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const others = sessions.filter(({ isThis }) => !isThis);
  const nameOf = (capacity: string, role: string | null, agency: string | null) =>
    capacity === "professional" ? t("signin.as-professional", { role: role ?? "", agency: agency ?? "" }) : t.of(`signin.as-${capacity}`);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("session.title")}
      </Heading>
      <BodyShort>{t("session.about")}</BodyShort>
      <ul className="plain-list cards">
        {sessions.map((session) => (
          <li key={session.id} className="card stack--tight">
            <Heading level="2" size="small">
              {session.device === null || session.device === "" ? t("session.unknown-device") : session.device}
            </Heading>
            {session.isThis && (
              <div>
                <Tag variant="info" size="small">
                  {t("session.this")}
                </Tag>
              </div>
            )}
            <BodyShort>{nameOf(session.capacity, session.functionName, session.agencyName)}</BodyShort>
            <BodyShort className="muted">
              {t("session.opened")} <Moment when={session.openedAt} />
            </BodyShort>
            <BodyShort className="muted">
              {t("session.seen")} <Moment when={session.seenAt} />
            </BodyShort>
            {!session.isThis && (
              <Ask formKey={formKey} intent={`end-${session.id}`} refused={refused}>
                <Do kind="secondary">{t("session.end")}</Do>
              </Ask>
            )}
          </li>
        ))}
      </ul>
      <Section id="all" title={t("session.all")} className="stack--tight">
        {others.length > 0 && (
          <Ask formKey={formKey} intent="others" refused={refused} label={t("session.end-others")}>
            <Do kind="secondary">{t("session.end-others")}</Do>
          </Ask>
        )}
        <BodyShort>{t("session.everywhere-about")}</BodyShort>
        <Form method="post" action="/sign-out" reloadDocument>
          <input type="hidden" name="everywhere" value="yes" />
          <Button type="submit" variant="primary">
            {t("session.everywhere")}
          </Button>
        </Form>
      </Section>
    </div>
  );
}
