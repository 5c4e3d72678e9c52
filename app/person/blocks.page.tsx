import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { GuardiansForm, KeepOutForm, LiftForm, readWhat, readWhom, RelationForm, saidAs } from "#person/block.ts";
import { findGuardianRule, isStillMine, listBlocks, listItems, listNameable, mayBlock } from "#person/block.store.server.ts";
import { KeepOutFields, RelationFields } from "#person/block-forms.tsx";
import { BlockList } from "#person/block-list.tsx";
import { keepFromGuardians, keepOut, keepOutByRelation, letInAgain } from "#person/keep-out.ts";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/blocks.page";

// the event's name is read by guardians too: it must not tell what this page is for
export const handle = { audit: "person.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.page", async (scope, { personId, here, url }) => {
  const as = saidAs(here) ?? notFound();
  const law = as === "guardian" ? await findGuardianRule(scope, here.jurisdiction) : undefined;
  const mayAtAll = as !== "guardian" || law?.isAllowed === true;
  const nameable = mayAtAll ? await listNameable(scope, personId) : { staff: [], guardians: [], topics: [] };
  const [whom, what] = [url.searchParams.get("whom") ?? "", url.searchParams.get("what") ?? ""];
  return {
    as,
    law,
    mayAtAll,
    mayFromGuardians: as !== "guardian" && nameable.guardians.length > 0 && (await mayBlock(scope, personId, "guardians", as)),
    blocks: await listBlocks(scope, personId),
    nameable: maySeePlaces(here) ? nameable : { ...nameable, staff: nameable.staff.map((each) => ({ ...each, agencyName: "" })) },
    items: mayAtAll ? await listItems(scope, personId) : [],
    asked: { whom: readWhom(whom) === undefined ? "" : whom, what: readWhat(what) === undefined ? "whole" : what },
  };
});

export const action = personAction("person.page", async (scope, { here, form, intent, personId }) => {
  const as = saidAs(here) ?? notFound();
  // a coordinator who wrote down what hits herself has no page to come back to
  const after = async () =>
    ({ ok: true, said: "block.kept-out", ...(as === "written-down" && !(await isStillMine(scope, personId)) ? { to: "/persons" } : {}) }) as const;
  if (intent === "keep-out") {
    const read = readForm(KeepOutForm, form);
    const done = read.ok ? await keepOut(scope, here, read.input) : read;
    return done.ok ? after() : done;
  }
  if (intent === "relation") {
    const read = readForm(RelationForm, form);
    const done = read.ok ? await keepOutByRelation(scope, here, read.input) : read;
    return done.ok ? after() : done;
  }
  if (intent === "guardians") {
    const read = readForm(GuardiansForm, form);
    const done = read.ok ? await keepFromGuardians(scope, here, read.input) : read;
    // back to the item's own place, where it now says that guardians do not see it
    return done.ok && read.ok ? { ok: true, said: "block.kept-from-guardians", to: placeOf(personId, read.input) } : done;
  }
  if (intent?.startsWith("lift-")) {
    const read = readForm(LiftForm, form);
    const done = read.ok ? await letInAgain(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "block.lifted" } : done;
  }
  return refuse("form.not-ours");
});

function placeOf(personId: string, { item, itemId }: { readonly item: string; readonly itemId: string }): string {
  const plan = `/persons/${personId}/plan`;
  return item === "goal" || item === "measure" ? `${plan}/${item}s/${itemId}` : plan;
}

/** Whom she keeps out, from what: her own list, and the ways to add to it. */
export default function BlocksPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, as, law, mayAtAll, mayFromGuardians, blocks, nameable, items, asked, formKey } = loaderData;
  const name = here.givenName;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {as === "self" ? t("block.title-own") : as === "guardian" ? t("block.title-guardian", { name }) : t("block.title", { name })}
      </Heading>
      {!mayAtAll ? (
        <Alert variant="info">
          <BodyLong>{t("block.law-forbids", { name })}</BodyLong>
          {law !== undefined && <BodyShort size="small">{t("block.law", { source: law.source })}</BodyShort>}
        </Alert>
      ) : (
        <>
          <BodyLong>
            {as === "self" ? t("block.about-own") : as === "guardian" ? t("block.about-guardian", { name }) : t("block.about-written-down", { name })}
          </BodyLong>
          {law !== undefined && <BodyShort size="small">{t("block.law", { source: law.source })}</BodyShort>}
          <Section id="now" title={t("block.now")} size="small" className="stack--tight">
            <BlockList blocks={blocks} as={as} formKey={formKey} refused={refused} />
          </Section>
          <Section id="keep-out" title={t("block.keep-out")} size="small" className="stack">
            <Ask formKey={formKey} refused={refused} intent="keep-out" label={t("block.keep-out")}>
              <KeepOutFields nameable={nameable} items={items} mayFromGuardians={mayFromGuardians} as={as} asked={asked} name={name} />
              <Do>{t("block.do")}</Do>
            </Ask>
          </Section>
          <details open={refused?.intent === "relation"}>
            <summary>{t("block.by-name")}</summary>
            <Ask formKey={formKey} refused={refused} intent="relation" label={t("block.by-name")}>
              <RelationFields as={as} name={name} />
              <Do kind="secondary">{t("block.do-by-name")}</Do>
            </Ask>
          </details>
        </>
      )}
      <p>
        <Link to={`/persons/${here.personId}/consents`}>{here.isOwner ? t("block.to-who-sees-own") : t("block.to-who-sees")}</Link>
      </p>
    </div>
  );
}
