import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../app/access/asker.server.ts";
import { newToken } from "../../app/access/door.server.ts";
import { enterHouse } from "../../app/access/house.server.ts";
import { type Asker, Scope } from "../../app/access/scope.server.ts";
import { byKind } from "../../app/person/own-file.ts";
import { ownFileHtml } from "../../app/person/own-file-html.ts";
import { speakerOf } from "../../app/person/own-file-words.ts";
import { readAgencyFile, readOwnFile } from "../../app/person/take-own-file.ts";
import { loadCatalogue } from "../../app/shell/catalogue.ts";
import type { Database } from "#db/connect.ts";

/** Who takes it out, and who stands beside: both are in the log of everyone it is about. */
export interface TwoHands {
  readonly by?: string | undefined;
  readonly with?: string | undefined;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MINUTES = 15;

function named({ by = "", with: beside = "" }: TwoHands): string {
  const [one, other] = [by.trim(), beside.trim()];
  if (one.length < 3 || other.length < 3 || one.toLowerCase() === other.toLowerCase())
    throw new Error('This takes two: --by "<name of the one at the keyboard>" --with "<name of the one who has read the order>". Both are written in the log.');
  return `${one} + ${other}`;
}

function newFolder(out: string): string {
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  mkdirSync(out, { mode: 0o700 }); // throws where it is there: nothing is written over
  return out;
}
const keep = (folder: string, name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content, { mode: 0o600 });

/** Reads with the rights of one session that can read and nothing else, made for this and ended with it. */
async function readAs<Read>(database: Database, who: { account: string; capacity: string; mandate: string | null }, work: (asker: Asker) => Promise<Read>) {
  const token = newToken();
  await database.readRows(
    `insert into care.session (token_hash, account_id, capacity, mandate_id, only_reads, expires_at, stepped_up_at, device)
     values (sha256(convert_to($1, 'UTF8')), $2, $3, $4, true, now() + make_interval(mins => ${MINUTES}), now(), 'ops')`,
    [token, who.account, who.capacity, who.mandate],
  );
  try {
    return await work({ sessionToken: token });
  } finally {
    await database.readRows("update care.session set ended_at = now() where token_hash = sha256(convert_to($1, 'UTF8'))", [token]);
  }
}

const record = (database: Database, hands: string, event: string, purpose: string, personId: string) =>
  database.readRows("select care.record_operator($1, $2, $3, $4, $5)", [hands, event, purpose, personId, randomUUID()]);

/**
 * Everything a person may see about herself, on her order: what her own policies answer to her, as she could have taken it
 * herself. In her log before a byte is written.
 *
 * @throws Error with a sentence that says what to do
 */
export async function exportPerson(database: Database, personId: string, hands: TwoHands, out: string): Promise<{ rows: number; looks: number }> {
  const who = named(hands);
  if (!ID.test(personId)) throw new Error("Say who: --person <her id>. A name or a number is never written on a command line.");
  const [account] = await database.readRows<{ id: string; language: Language }>(
    "select id, language from care.account where person_id = $1 and ended_at is null",
    [personId],
  );
  if (account === undefined)
    throw new Error(
      "Nobody of this id has an account of her own, so nothing can be read with her rights. Her coordinator prints the plan and the log for her.",
    );
  enterHouse(database);
  await record(database, who, "operator.export-person", "PATRQT", personId);
  const file = await readAs(database, { account: account.id, capacity: "person", mandate: null }, (asker) =>
    Scope.run({ ...asker, personId }, (scope) => readOwnFile(scope, personId, new Date())),
  );
  if (file === undefined) throw new Error("Her account opens nothing now: nothing was taken out.");
  const folder = newFolder(out);
  keep(folder, "everything.json", JSON.stringify(file, undefined, 1));
  keep(folder, "everything.html", ownFileHtml(file, account.language, speakerOf(account.language, await loadCatalogue(account.language))));
  return { rows: Object.values(file.rows).flat().length, looks: file.log.length };
}

/**
 * What an agency has written about people, on the agency's order: whatever any of its own people may read today of it,
 * each with her own rights, and nothing that none of them may. In the log of everyone it is about before a byte is written.
 */
export async function exportAgency(
  database: Database,
  agencyId: string,
  hands: TwoHands,
  out: string,
): Promise<{ rows: number; people: number; readers: number }> {
  const who = named(hands);
  if (!ID.test(agencyId)) throw new Error("Say which: --agency <its id>.");
  const readers = await database.readRows<{ account: string; mandate: string }>(
    `select a.id as account, m.id as mandate from care.mandate m join care.account a on a.professional_id = m.professional_id and a.ended_at is null
      where m.agency_id = $1 and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()) and m.lapses_on >= care.today() order by m.id`,
    [agencyId],
  );
  if (readers.length === 0) throw new Error("Nobody has a mandate there now, so nothing can be read with its rights.");
  enterHouse(database);
  const read = [];
  for (const { account, mandate } of readers)
    read.push(await readAs(database, { account, capacity: "professional", mandate }, (asker) => Scope.run(asker, (scope) => readAgencyFile(scope, agencyId))));
  const rows = byKind(read.flatMap((each) => each.rows));
  const files = new Map(read.flatMap((each) => each.files).map((file) => [`${file.copyId} ${file.format}`, file]));
  const people = [...new Set([...Object.values(rows).flat(), ...files.values()].map((row) => String("personId" in row ? row["personId"] : row["person_id"])))];
  for (const personId of people) await record(database, who, "operator.export-agency", "RECORDMGT", personId);
  const folder = newFolder(out);
  const names: Record<string, string> = Object.assign({}, ...read.map((each) => each.names));
  keep(
    folder,
    "agency.json",
    JSON.stringify({ format: "helhet-agency-file", version: 1, takenAt: new Date().toISOString(), agencyId, rows, names }, undefined, 1),
  );
  for (const file of files.values()) keep(folder, `copy-${file.personId}-${file.version}.${file.format}`, file.bytes);
  return { rows: Object.values(rows).flat().length, people: people.length, readers: readers.length };
}
