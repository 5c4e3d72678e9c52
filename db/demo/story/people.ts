import { bornOn } from "#db/demo/calendar.ts";
import { idOf } from "#db/demo/identity.ts";
import { norwegianTestNumber, swedishTestNumber } from "#db/demo/national-id.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Insertable } from "kysely";
import type { Tables } from "#db/tables.ts";

type Member = Insertable<Tables["circle_member"]>;
type Person = Insertable<Tables["person"]>;

export interface PersonTold {
  readonly slug: string;
  readonly area: "no" | "se";
  readonly name: readonly [given: string, family: string];
  /** whole years, and how many days ago the birthday was */
  readonly age: readonly [years: number, daysAgo: number];
  readonly hasAccount: boolean;
  readonly registered: number;
  readonly phone?: string;
  readonly address?: string;
  readonly language?: string;
  readonly interpreter?: string;
  readonly communication?: string;
  readonly protection?: Person["address_protection"];
}

const AGREEMENT = { no: idOf("agreement/fjordby"), se: idOf("agreement/alvsta-norralv") };

/** The register row, the card with a synthetic national id, and an account where she has one. */
export function tellPerson(telling: Telling, person: PersonTold): void {
  const id = idOf(`person/${person.slug}`);
  const [given_name, family_name] = person.name;
  const birth_on = bornOn(telling.today, ...person.age);
  const number = telling.rows.of("person").length;
  telling.rows.add("person", {
    id,
    jurisdiction: person.area,
    agreement_id: AGREEMENT[person.area],
    given_name,
    family_name,
    birth_on,
    address_protection: person.protection ?? "none",
    registered_at: telling.at(person.registered, "09:20"),
  });
  telling.rows.add("person_card", {
    person_id: id,
    national_id: person.area === "no" ? norwegianTestNumber(birth_on, number) : swedishTestNumber(birth_on, number),
    phone: person.phone ?? null,
    address: person.address ?? null,
    language: person.language ?? (person.area === "no" ? "nb" : "sv"),
    interpreter: person.interpreter ?? null,
    communication: person.communication ?? null,
  });
  if (person.hasAccount) openAccount(telling, person.slug, person.name.join(" "), person.area, id);
}

function openAccount(telling: Telling, slug: string, name: string, area: "no" | "se", personId: string | null): string {
  const accountId = idOf(`account/${slug}`);
  telling.rows.add("account", { id: accountId, name, person_id: personId, language: area === "no" ? "nb" : "sv" });
  telling.rows.add("identity", { issuer: "demo", subject: slug, account_id: accountId });
  telling.introduce(slug, { accountId, name, agencyName: undefined });
  return accountId;
}

export interface MemberTold {
  readonly slug: string;
  readonly person: string;
  readonly area: "no" | "se";
  readonly name: string;
  readonly kinship: Member["kinship"];
  readonly right?: Member["legal_right"];
  readonly mandate?: string;
  readonly hasAccount?: boolean;
  /** she also helps for a living: the same account, entered in one capacity or the other (the subject is her slug here) */
  readonly isStaff?: string;
  readonly openAreas?: string[];
  readonly phone?: string;
  readonly since: number;
  readonly until?: number;
}

/** Someone in the person's circle; her place there has the id of "circle-member/<slug>". */
export function tellMember(telling: Telling, member: MemberTold): void {
  const accountId = member.hasAccount
    ? openAccount(telling, member.slug, member.name, member.area, null)
    : member.isStaff
      ? idOf(`account/${member.isStaff}`)
      : null;
  if (member.isStaff && accountId !== null) telling.rows.add("identity", { issuer: "demo", subject: member.slug, account_id: accountId });
  telling.rows.add("circle_member", {
    id: idOf(`circle-member/${member.slug}`),
    person_id: idOf(`person/${member.person}`),
    name: member.name,
    kinship: member.kinship,
    legal_right: member.right ?? "none",
    mandate_text: member.mandate ?? null,
    phone: member.phone ?? null,
    account_id: accountId,
    open_areas: member.openAreas ?? [],
    valid_from: telling.on(member.since),
    valid_to: member.until === undefined ? null : telling.on(member.until),
  });
}
