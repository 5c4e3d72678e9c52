import { Alert, BodyShort, Heading, Search } from "@navikt/ds-react";
import { type ActionFunctionArgs, Form, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { HeardForm } from "#coordinator/coordinator.ts";
import { findRoleHeardFor, listRolesHeardFor, type RoleHeardFor } from "#coordinator/heard-role.store.server.ts";
import { isUnit } from "#coordinator/term.store.server.ts";
import { writeDownAsk } from "#coordinator/write-down-ask.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Ask, Do, Pick, type RefusedShown, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/ask-for.page";

export const handle = { audit: "coordinator.ask-for" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const getRole = async (scope: Scope, url: URL) =>
  (await findRoleHeardFor(scope, idFrom({ role: url.searchParams.get("role") ?? undefined }, "role"))) ?? notFound();

export const loader = pageLoader("coordinator.ask-for", async (scope, { url }) => {
  if (!(await isUnit(scope))) notFound();
  return { role: url.searchParams.has("role") ? await getRole(scope, url) : null };
});

/** Looking for her is a read, sent as a form so that no name stands in an address; the rest is written. */
export async function action(args: ActionFunctionArgs) {
  const form = await formSent(args.request.clone());
  if (form.get("_intent") !== "find") return writeDown(args);
  const typed = form.get("name");
  const search = typeof typed === "string" ? typed.slice(0, 200) : "";
  return pageLoader("coordinator.ask-for-search", async (scope) => {
    if (!(await isUnit(scope))) notFound();
    return { search, roles: await listRolesHeardFor(scope, search) };
  })(args);
}

const writeDown = pageAction("coordinator.ask-for", async (scope, { form, url }) => {
  const role = await getRole(scope, url);
  const read = readForm(HeardForm.omit({ side: true }), form);
  const done = read.ok ? await writeDownAsk(scope, { ...read.input, personId: role.personId, side: role.side }) : read;
  return done.ok ? { ok: true, to: "/coordinator/gaps", said: "coordinator.ask-for" } : done;
});

/** For the coordinating unit: somebody without an account has asked for another coordinator, aloud or on paper. The clock starts here. */
export default function AskForPage({ loaderData: { role, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const isFound = actionData !== undefined && "roles" in actionData;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {role === null ? t("coordinator.ask-for") : t("coordinator.heard", { name: role.personName })}
      </Heading>
      {role === null ? (
        <FindRole found={isFound ? actionData : undefined} />
      ) : (
        <WriteDown role={role} formKey={formKey} refused={isFound ? undefined : actionData} />
      )}
      <p>
        <Link to={role === null ? "/coordinator/gaps" : "/coordinator/asks"}>{t(role === null ? "coordinator.gaps" : "coordinator.ask-for-other")}</Link>
      </p>
    </div>
  );
}

function FindRole({ found }: { found: { readonly search: string; readonly roles: readonly RoleHeardFor[] } | undefined }) {
  const t = useTexts();
  return (
    <>
      <BodyShort>{t("coordinator.ask-for-means")}</BodyShort>
      <Form method="post" role="search" className="search">
        <input type="hidden" name="_intent" value="find" />
        <Search label={t("coordinator.ask-for-find")} hideLabel={false} name="name" variant="primary" defaultValue={found?.search ?? ""} autoComplete="off" />
      </Form>
      {found !== undefined && <p role="status">{t("coordinator.ask-for-found", { count: new Set(found.roles.map(({ personId }) => personId)).size })}</p>}
      {found !== undefined && found.roles.length > 0 && (
        <ul className="plain-list cards">
          {[...Map.groupBy(found.roles, ({ personId }) => personId).values()].map((roles) => (
            <li key={roles[0]?.personId} className="card stack--tight">
              <strong>{roles[0]?.personName}</strong>
              {roles.map((role) => (
                <Link key={role.termId} to={`/coordinator/asks?role=${role.termId}`}>
                  {t("coordinator.ask-for-instead", { holder: role.holderName, side: sideNameOf(t, role.side, role.jurisdiction) })}
                </Link>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function WriteDown({ role, formKey, refused }: { role: RoleHeardFor; formKey: string; refused: RefusedShown | undefined }) {
  const t = useTexts();
  return (
    <>
      <BodyShort>{t("coordinator.ask-for-whom", { name: role.personName, holder: role.holderName })}</BodyShort>
      <Alert variant="info">{t("coordinator.ask-for-kept", { name: role.personName })}</Alert>
      <Ask formKey={formKey} refused={refused} intent="heard" label={t("coordinator.heard-do")}>
        <Pick
          name="how"
          label={t("coordinator.heard-how")}
          options={(["aloud", "paper"] as const).map((how) => ({ value: how, label: t(`coordinator.heard-${how}`) }))}
        />
        <Words name="words" label={t("coordinator.heard-words", { name: role.personName })} rows={3} maxLength={2000} />
        <Do>{t("coordinator.heard-do")}</Do>
      </Ask>
    </>
  );
}
