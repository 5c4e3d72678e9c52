import { Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { RuleEnd } from "#agency/deadline-rule.ts";
import { findAdministration, readStatutoryItems } from "#agency/read-administration.ts";
import { endStatutoryItem, rewordStatutoryItem } from "#agency/reword-statutory-item.ts";
import { StatutoryItemCard } from "#agency/statutory-item-card.tsx";
import { groupWordings, NewWording } from "#agency/statutory-item.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/statutory-items.page";

export const handle = { audit: "agency.read-statutory-items" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.read-statutory-items", async (scope) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  return { today: administration.today, items: groupWordings(await readStatutoryItems(scope, administration)) };
});

export const action = pageAction("agency.reword-statutory-item", async (scope, { form, intent }) => {
  if ((await findAdministration(scope)) === undefined) notFound();
  if (intent?.startsWith("end ")) {
    const read = readForm(RuleEnd, form);
    if (!read.ok) return read;
    const ended = await endStatutoryItem(scope, read.input);
    return ended.ok ? { ok: true, said: "agency.ended" } : ended;
  }
  const read = readForm(NewWording, form);
  if (!read.ok) return read;
  const reworded = await rewordStatutoryItem(scope, read.input);
  return reworded.ok ? { ok: true, said: "agency.saved" } : reworded;
});

export default function StatutoryItemsPage({ loaderData: { items, today, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const kinds = (["ip", "sip"] as const).filter((kind) => items.some(({ newest }) => newest.planKind === kind));
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("agency.statutory")}
      </Heading>
      <p>{t("agency.statutory-about")}</p>
      {kinds.map((kind) => (
        <Section key={kind} id={`kind-${kind}`} title={t(`agency.plan-kind.${kind}`)} className="stack">
          <ol className="plain-list">
            {items
              .filter(({ newest }) => newest.planKind === kind)
              .map(({ newest, earlier }) => (
                <StatutoryItemCard key={newest.id} newest={newest} earlier={earlier} today={today} formKey={formKey} refused={refused} />
              ))}
          </ol>
        </Section>
      ))}
    </>
  );
}
