import type { Insertable } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import type { Tables } from "#db/tables.ts";

type Agency = Insertable<Tables["agency"]>;
type Role = Insertable<Tables["mandate"]>["role"];

export type AgencyLine = readonly [slug: string, name: string, kind: Agency["kind"], side: Agency["side"], sector: Agency["sector"]];
export type StaffLine = readonly [slug: string, name: string, profession: string, functionName: string, agency: string, role?: Role];
export interface Area {
  readonly jurisdiction: "no" | "se";
  readonly agreement: string;
  readonly agreementName: string;
  readonly mailAt: string;
  readonly phoneOf: (index: number) => string;
  readonly agencies: readonly AgencyLine[];
  readonly staff: readonly StaffLine[];
  /** which legal entity a unit belongs to, by the beginning of its slug; others are their own */
  readonly entities: readonly (readonly [begins: string, entity: string])[];
}

/** Whose mandate somebody has to confirm within the month, and the days left. */
const LAPSING = new Map([
  ["amir-hosseini", 12],
  ["kari-bugge", 24],
  ["peter-aberg", 12],
  ["ingela-frisk", 24],
]);

/** Everyone who helps in one area: the agreement, its parties, and named people with mandates and a way to sign in. */
export function tellArea(telling: Telling, area: Area): void {
  const { rows } = telling;
  const { jurisdiction } = area;
  const agreementId = idOf(`agreement/${area.agreement}`);
  const since = "2012-01-01";
  rows.add("agreement", { id: agreementId, jurisdiction, name: area.agreementName, valid_from: since });
  const agencyBySlug = new Map(area.agencies.map((line) => [line[0], line]));
  area.agencies.forEach(([slug, name, kind, side, sector], index) => {
    rows.add("agency", {
      id: idOf(`agency/${slug}`),
      jurisdiction,
      name,
      kind,
      side,
      sector,
      phone: area.phoneOf(60 + index),
      legal_entity: area.entities.find(([begins]) => slug.startsWith(begins))?.[1] ?? name,
      valid_from: since,
    });
    rows.add("agreement_party", { agreement_id: agreementId, agency_id: idOf(`agency/${slug}`) });
  });
  area.staff.forEach(([slug, name, profession, functionName, agencySlug, role = "team-member"], index) => {
    const agency = agencyBySlug.get(agencySlug);
    if (agency === undefined) throw new Error(`no agency called ${agencySlug}`);
    const professionalId = idOf(`professional/${slug}`);
    const accountId = idOf(`account/${slug}`);
    const agencyId = idOf(`agency/${agencySlug}`);
    rows.add("professional", { id: professionalId, name, profession, phone: area.phoneOf(index), email: `${slug.replace(/-(?=[^-]*$)/, ".")}@${area.mailAt}` });
    rows.add("mandate", {
      id: idOf(`mandate/${slug}`),
      professional_id: professionalId,
      agency_id: agencyId,
      role,
      function_name: functionName,
      valid_from: telling.on(-4000 + 11 * index),
      // confirmed anew through the year, one after another; a few (none who can be clicked on) are due within the month
      lapses_on: telling.on(LAPSING.get(slug) ?? 200 + ((index * 37) % 160)),
    });
    rows.add("account", { id: accountId, name, professional_id: professionalId, language: jurisdiction === "no" ? "nb" : "sv" });
    rows.add("identity", { issuer: "demo", subject: slug, account_id: accountId });
    telling.introduceStaff(slug, { accountId, name, professionalId, agencyId, agencySlug, agencyName: agency[1], side: agency[3] });
  });
}
