import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { listAdministeredAgreements } from "#agency/agreement.store.server.ts";
import { type ChangedLifeArea, codeOf, type NewLifeArea } from "#agency/life-area.ts";
import { type AdministeredLifeArea, insertLifeArea, type LifeAreaRow, listAllLifeAreas, updateLifeArea } from "#agency/life-area.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";

type Fields = z.output<typeof NewLifeArea>;

function rowOf(input: Fields): LifeAreaRow {
  return {
    position: input.position,
    name_nb: input.nameNb,
    name_sv: input.nameSv,
    name_en: input.nameEn,
    valid_from: input.validFrom,
    valid_to: input.validTo,
  };
}

async function listIfHers(scope: Scope, jurisdiction: string): Promise<readonly AdministeredLifeArea[] | undefined> {
  const agreements = await listAdministeredAgreements(scope);
  return agreements.some((each) => each.jurisdiction === jurisdiction) ? listAllLifeAreas(scope, [jurisdiction]) : undefined;
}

/** Adds a life area to the country of one of the asker's agreements. */
export async function addLifeArea(scope: Scope, input: Fields): Promise<Outcome> {
  const known = await listIfHers(scope, input.jurisdiction);
  if (known === undefined) return refuse("form.not-valid");
  const code = codeOf(input.nameEn);
  // 'common' is the word for what belongs to no one area (db/functions/02_locks.sql)
  if (code === "common" || known.some((area) => area.code === code)) return refuse("agency.life-area-is-there", "nameEn");
  await insertLifeArea(scope, { jurisdiction: input.jurisdiction, code }, rowOf(input));
  await recordAccess(scope, { event: "agency.change-life-area", action: "C", subject: `life-area ${code}` });
  return { ok: true };
}

/** Changes names, order and dates. The code stays, and with it what consents and plans refer to. */
export async function changeLifeArea(scope: Scope, input: z.output<typeof ChangedLifeArea>): Promise<Outcome<object, AdministeredLifeArea>> {
  const before = (await listIfHers(scope, input.jurisdiction))?.find((area) => area.code === input.code);
  if (before === undefined) return refuse("form.not-valid");
  const key = { jurisdiction: input.jurisdiction, code: input.code };
  if (!(await updateLifeArea(scope, key, input.version, rowOf(input)))) return { ...refuse("form.conflict"), current: before };
  await recordAccess(scope, { event: "agency.change-life-area", action: "U", subject: `life-area ${input.code}` });
  return { ok: true };
}
