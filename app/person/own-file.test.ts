import { CompiledQuery } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { theDatabase } from "#access/house.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { beginAs, type Database, endWith } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { isOfTheKeeping, type OwnFile } from "#person/own-file.ts";
import { ownFileHtml } from "#person/own-file-html.ts";
import { KINDS_IN_ORDER, speakerOf } from "#person/own-file-words.ts";
import { readOwnFile } from "#person/take-own-file.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { reallyAs, tokenOf, undisturbed } from "#test/as.ts";

const { jonas, randi, sara, navConsultant } = demo;
const proved = (owner: Database) => owner.runSql("update care.session set stepped_up_at = now()");
const take = (subject: string, personId: string) => reallyAs(subject, (scope) => readOwnFile(scope, personId, new Date("2026-11-22T12:00:00Z")), personId);
async function taken(owner: Database, subject: string, personId: string): Promise<OwnFile> {
  await tokenOf(subject);
  await proved(owner);
  const file = await take(subject, personId);
  if (file === undefined) throw new Error("no file");
  return file;
}

/** What her own session meets in a table, asked by another way than the file's: the columns as information_schema tells of them. */
async function met(subject: string, table: string, columns: readonly string[], personId: string): Promise<string[]> {
  const sessionToken = await tokenOf(subject);
  return theDatabase()
    .kysely.connection()
    .execute(async (connection) => {
      await beginAs(connection, { role: "helhet_app", sessionToken });
      const { rows } = await connection.executeQuery<{ row: string }>(
        CompiledQuery.raw(`select to_jsonb(s)::text as row from (select ${columns.join(", ")} from care.${table}) s where s.person_id = '${personId}'`),
      );
      await endWith(connection, "rollback");
      return rows.map(({ row }) => JSON.stringify(JSON.parse(row)));
    });
}

/** As information_schema tells of them (slow, and another way than the one the file goes): asked for once. */
let granted: Promise<{ name: string; columns: string[] }[]> | undefined;
const grantedIn = (owner: Database) =>
  (granted ??= owner.readRows<{ name: string; columns: string[] }>(`
    select table_name as name, array_agg(column_name::text order by column_name) as columns from information_schema.column_privileges
     where grantee = 'helhet_app' and privilege_type = 'SELECT' and table_schema = 'care'
       and (table_name, column_name) in (select table_name, column_name from information_schema.columns where data_type <> 'bytea') group by table_name`));

describe("everything about me", () => {
  it.each([
    ["jonas", jonas.personId],
    ["randi", randi.personId],
    ["sara-holt", sara.personId],
  ])(
    "%s: is row for row what her own policies open, and nothing else",
    async (subject, personId) => {
      await undisturbed(async (owner) => {
        const file = await taken(owner, subject, personId);
        const about = (await grantedIn(owner)).filter(({ name, columns }) => columns.includes("person_id") && name !== "audit");
        expect(about.length).toBeGreaterThan(50);
        const inOrder = (row: object) => JSON.stringify(Object.fromEntries(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))));
        for (const { name, columns } of about) {
          const open = (await met(subject, name, columns, personId)).map((row) => inOrder(JSON.parse(row))).toSorted();
          expect(
            (file.rows[name] ?? [])
              .filter((row) => row["person_id"] === personId)
              .map(inOrder)
              .toSorted(),
            name,
          ).toEqual(open);
          expect(
            (file.rows[name] ?? []).filter((row) => row["person_id"] !== personId && row["person_id"] !== null),
            name,
          ).toEqual([]);
        }
        expect(Object.values(file.rows).flat().length).toBeGreaterThan(20);
      });
    },
    240_000,
  );

  it("holds no word about anyone else, no number of a row in the log, no sum and no key", async () => {
    await undisturbed(async (owner) => {
      const file = await taken(owner, "jonas", jonas.personId);
      const bytes = JSON.stringify(file) + ownFileHtml(file, "nb", speakerOf("nb", await loadCatalogue("nb")));
      const words = await owner.readRows<{ words: string }>(
        `
        select distinct x.words from (
          select person_id, words from care.own_words union all select person_id, words from care.goal union all select person_id, words from care.agency_note
          union all select person_id, what from care.measure union all select person_id, words from care.crisis_words union all select person_id, words from care.contribution) x
         where x.person_id <> $1 and length(x.words) > 12 and x.words not in (
           select words from care.own_words where person_id = $1 union select words from care.goal where person_id = $1 union select what from care.measure where person_id = $1
           union select words from care.contribution where person_id = $1)`,
        [jonas.personId],
      );
      expect(words.length).toBeGreaterThan(30);
      expect(words.filter(({ words: each }) => bytes.includes(each))).toEqual([]);
      expect(bytes).not.toMatch(/"(?:seq|slot|row_hash|previous_hash|token_hash|code_hash|session_id|sessionId|secret_hash|bytes|sha256)":/);
    });
  }, 120_000);

  it("is for herself alone, and only just after she has proved who she is", async () => {
    await undisturbed(async (owner) => {
      await tokenOf("jonas");
      expect(await take("jonas", jonas.personId)).toBeUndefined();
      for (const subject of ["jonas", "marit", "ingrid-moe", "sara-mamma", "einar-foss"]) await tokenOf(subject);
      await proved(owner);
      expect(await take("jonas", jonas.personId)).toBeDefined();
      expect(await take("jonas", randi.personId)).toBeUndefined();
      for (const [subject, personId] of [
        ["marit", jonas.personId],
        ["ingrid-moe", jonas.personId],
        ["sara-mamma", sara.personId],
        ["einar-foss", jonas.personId],
      ] as const)
        expect(await take(subject, personId), subject).toBeUndefined();
      await owner.runSql("update care.session set stepped_up_at = now() - interval '11 minutes'");
      expect(await take("jonas", jonas.personId)).toBeUndefined();
    });
  }, 120_000);

  /** All of it but her own sessions, which this very reading moves. */
  const bytesOf = async (owner: Database) => {
    const { rows, ...rest } = await taken(owner, "jonas", jonas.personId);
    return JSON.stringify({ ...rest, rows: { ...rows, session: [] } });
  };

  it("is the same, byte for byte, with and without what is lawfully kept back", async () => {
    await undisturbed(async (owner) => {
      await tokenOf(navConsultant.subject);
      const without = await bytesOf(owner);
      await owner.runSql(`insert into care.log_exception (person_id, agency_id, ground_id, hidden_from, covers_from, ends_on, reason, decided_by, decided_by_name, review_by)
        select '${jonas.personId}', '${navConsultant.agencyId}', (select id from care.log_exception_ground where jurisdiction = 'no' limit 1), 'everyone', now() - interval '1 second', current_date + 20,
               'Undersøkes', '${navConsultant.accountId}', 'Nina', current_date + 10`);
      await reallyAs(navConsultant.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
      expect(await bytesOf(owner)).toBe(without);
      // and it is the decision that keeps it back: where it does not cover the look, that is there
      await owner.runSql("update care.log_exception set covers_from = now() + interval '1 day'");
      expect(await bytesOf(owner)).not.toBe(without);
    });
  }, 120_000);
});

describe("the page that is read", () => {
  const speakers: ["nb" | "sv" | "en", ReturnType<typeof speakerOf>][] = [];
  beforeAll(async () => {
    for (const language of ["nb", "sv", "en"] as const) speakers.push([language, speakerOf(language, await loadCatalogue(language))]);
  });

  it("has a word in each language for every kind of row and every column that may stand in it", async () => {
    await undisturbed(async (owner) => {
      const columns = await owner.readRows<{ kind: string; name: string }>(`
        with c as (select c.relname as kind, a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_class c
                     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and c.relname not in ('audit', 'submission') and has_column_privilege('helhet_app', c.oid, a.attnum, 'select'))
        select kind::text, name::text from c where type not in ('uuid', 'bytea') and (kind = 'person' or kind in (select kind from c where name in ('person_id', 'referral_id', 'account_id')))`);
      expect(columns.length).toBeGreaterThan(300);
      expect([...new Set(columns.map(({ kind }) => kind))].filter((kind) => !KINDS_IN_ORDER.includes(kind))).toEqual([]);
      for (const [, speaker] of speakers)
        expect(columns.filter(({ name }) => !isOfTheKeeping(name) && speaker.field(name) === undefined).map(({ kind, name }) => `${kind}.${name}`)).toEqual([]);
    });
  }, 120_000);

  it("says every word of hers that the file holds, escaped, and the log; runs nothing and fetches nothing", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.own_words set words = '<script>alert(1)</script> "' || words where person_id = '${jonas.personId}'`);
      const file = await taken(owner, "jonas", jonas.personId);
      for (const [language, speaker] of speakers) {
        const html = ownFileHtml(file, language, speaker);
        const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
        for (const kind of ["own_words", "goal", "measure", "agency_note", "disagreement", "crisis_words"])
          for (const row of file.rows[kind] ?? []) expect(html).toContain(escaped(String(row["words"] ?? row["what"])));
        expect(html.match(/<li><time/g)?.length).toBe(file.log.length);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).not.toMatch(/<script|<img|<link|<iframe|src=|url\(|@import/i);
        expect(html.match(/<h1>/g)).toHaveLength(1);
        expect(html.match(/<dt>\w*_\w*<|<h2>\w*_\w*</g)).toBeNull();
      }
    });
  }, 120_000);
});
