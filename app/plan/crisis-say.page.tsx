import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { z } from "zod";
import { maybeWords, readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { Conflict, isConflict, typedText } from "#plan/conflict.tsx";
import { type CrisisRead, findCrisisPlan } from "#plan/crisis.store.server.ts";
import { mayWriteCrisisPlan } from "#plan/crisis-writing.store.server.ts";
import { type CrisisPage, type CrisisPart, isCrisisPage, partsOf } from "#plan/crisis.ts";
import { WhoseWordsAsked } from "#plan/whose-words.tsx";
import { sayCrisisWords } from "#plan/write-crisis-plan.ts";
import { Ask, Carry, Do, Words } from "#ui/form.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/crisis-say.page";

export const handle = { audit: "crisis.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const SayForm = z.strictObject({
  w0: maybeWords(2000),
  w1: maybeWords(2000),
  w2: maybeWords(2000),
  b0: maybeWords(36),
  b1: maybeWords(36),
  b2: maybeWords(36),
  whose: z.enum(["told", "own"]).default("own"),
});

export const loader = personLoader("crisis.read", async (scope, { personId, here, params }) => {
  const page = params["part"];
  if (!isCrisisPage(page)) notFound();
  const read = await findCrisisPlan(scope, personId);
  if (!(await mayWriteCrisisPlan(scope, here, read !== undefined))) notFound();
  return { page, words: read?.words ?? [] };
});

export const action = personAction("crisis.write", async (scope, { form, here, params }) => {
  const page = params["part"];
  if (!isCrisisPage(page)) notFound();
  const read = readForm(SayForm, form);
  if (!read.ok) return read;
  const { w0, w1, w2, b0, b1, b2, whose } = read.input;
  const typed = [
    [w0, b0],
    [w1, b1],
    [w2, b2],
  ] as const;
  const parts = partsOf(page).map((part, index) => ({ part, words: typed[index]?.[0] ?? "", basedOn: typed[index]?.[1] ?? "" }));
  const done = await sayCrisisWords(scope, here, { parts, whose });
  return done.ok ? { ok: true, to: `/persons/${here.personId}/crisis?done=crisis.written#${page}` } : done;
});

/** One part, or one colour with its three questions. Questions that help stand beside each field. */
export default function CrisisSayPage({ loaderData: { here, page, words, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as Refused | undefined;
  const faster = isConflict(refused) ? (refused?.current as Partial<Record<CrisisPart, CrisisRead["words"][number]>> | null) : null;
  const standing = (part: CrisisPart) => (faster === null ? words.find((each) => each.part === part) : faster[part]);
  const labels = labelsOf(page, here, t);
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/crisis#${page}`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {labels.title}
      </Heading>
      <Ask formKey={formKey} refused={refused}>
        {refused !== undefined && faster !== null && (
          <Conflict
            wordings={partsOf(page).map((part, index) => ({
              label: labels.of(part),
              now: faster[part]?.words ?? "",
              yours: typedText(refused.typed, `w${index}`),
            }))}
          />
        )}
        {partsOf(page).map((part, index) => (
          <div key={part}>
            <Carry name={`b${index}`} value={standing(part)?.id ?? ""} />
            <Words name={`w${index}`} rows={4} label={labels.of(part)} description={labels.help(part)} defaultValue={standing(part)?.words} maxLength={2000} />
          </div>
        ))}
        {here.speaksForHer && !here.isOwner && <WhoseWordsAsked name={here.givenName} />}
        {!here.speaksForHer && <BodyShort className="muted">{t("words.hint-dictated", { name: here.givenName })}</BodyShort>}
        <BodyShort className="muted">{t("crisis.write-about")}</BodyShort>
        <Do>{t("crisis.save")}</Do>
      </Ask>
    </>
  );
}

function labelsOf(page: CrisisPage, { isOwner, givenName: name }: { isOwner: boolean; givenName: string }, t: Texts) {
  if (page === "green" || page === "yellow" || page === "red") {
    const kind = (part: CrisisPart) => (part.split("-")[1] ?? "notice") as "notice" | "self" | "you";
    return {
      title: t(`crisis.zone-${page}`),
      of: (part: CrisisPart) => (isOwner ? t(`crisis.zone-${kind(part)}-own`) : t(`crisis.zone-${kind(part)}`, { name })),
      help: (part: CrisisPart) => t(`crisis.ask-zone-${kind(part)}`),
    };
  }
  const title = isOwner ? t(`crisis.${page}-own`) : t(`crisis.${page}`, { name });
  return { title, of: () => title, help: () => t(`crisis.ask-${page}`) };
}
