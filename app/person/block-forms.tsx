import { itemWords, type SaidAs } from "#person/block.ts";
import type { Item, listNameable } from "#person/block.store.server.ts";
import { Choice, Line, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

type Nameable = Awaited<ReturnType<typeof listNameable>>;

/** Those at her table first, then whole agencies, then her guardians and "everyone", then all who work in her area. */
function whomOf(t: Texts, { staff, guardians }: Nameable, mayFromGuardians: boolean, as: SaidAs) {
  const people = new Map(staff.map((each) => [each.professionalId, each]));
  const named = ({ professionalId, name, agencyName }: Nameable["staff"][number]) => ({
    value: `professional:${professionalId}`,
    label: agencyName === "" ? name : `${name}, ${agencyName}`,
  });
  const atTable = new Map(staff.filter((each) => each.isAtTable).map((each) => [each.professionalId, each]));
  const agencies = new Map(staff.filter((each) => each.agencyName !== "").map((each) => [each.agencyId, each.agencyName]));
  return [
    ...[...atTable.values()].map(named),
    ...(mayFromGuardians
      ? [{ value: "guardians", label: t("block.all-guardians") }, ...guardians.map((each) => ({ value: `guardian:${each.memberId}`, label: each.name }))]
      : []),
    ...[...agencies].map(([id, agency]) => ({ value: `agency:${id}`, label: t("block.all-at", { agency }) })),
    ...(as === "guardian" ? [] : [{ value: "everyone", label: t("block.everyone") }]),
    ...[...people.values()].filter((each) => !atTable.has(each.professionalId)).map(named),
  ];
}

interface KeepOutProps {
  readonly nameable: Nameable;
  readonly items: readonly Item[];
  readonly mayFromGuardians: boolean;
  readonly as: SaidAs;
  readonly asked: { readonly whom: string; readonly what: string };
  readonly name: string;
}

export function KeepOutFields({ nameable, items, mayFromGuardians, as, asked, name }: KeepOutProps) {
  const t = useTexts();
  const what = [
    { value: "whole", label: as === "self" ? t("block.all-about-me") : t("block.all-about", { name }) },
    ...nameable.topics.map((topic) => ({ value: `topic:${topic.id}`, label: t("block.the-topic", { topic: topic.name }) })),
    ...items.map((each) => ({
      value: `${each.item}:${each.id}`,
      label: `${t(`block.item.${each.item}`)}: ${itemWords(each.item, each.words, (day) => formatDay(day, t.language))}`,
    })),
  ];
  return (
    <>
      <Choice name="whom" label={t("block.whom")} empty={t("block.choose")} options={whomOf(t, nameable, mayFromGuardians, as)} defaultValue={asked.whom} />
      <Choice name="what" label={t("block.from-what")} description={t("block.from-what-about")} options={what} defaultValue={asked.what} />
      <Words name="reason" label={t("block.reason")} description={t("block.reason-about")} optional rows={2} maxLength={1000} />
    </>
  );
}

export function RelationFields({ as, name }: { readonly as: SaidAs; readonly name: string }) {
  const t = useTexts();
  return (
    <>
      <Line name="relationName" label={t("block.relation-name")} description={t("block.relation-name-about")} />
      <Line name="relation" label={as === "self" ? t("block.relation-own") : t("block.relation", { name })} description={t("block.relation-about")} optional />
    </>
  );
}
