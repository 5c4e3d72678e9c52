import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { listAllLooks } from "#audit/who-looked.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { reallyAs, undisturbed } from "#test/as.ts";
import { exportAgency, exportPerson } from "../scripts/ops/export.ts";
import { verifyLog } from "../scripts/ops/verify-log.ts";

const { jonas, navConsultant, elias } = demo;
const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-export-"));
const hands = { by: "Kari Drift", with: "Ola Sikkerhet" };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// on a server the owner's login is another than the one that serves; the way through it is the same
describe.runIf(inject("template").engine === "pglite")("what the operator takes out on order", () => {
  it("of a person: is what she may see, stands in her log under the operator's names, and its session is over", async () => {
    await undisturbed(async (owner) => {
      const out = path.join(folder, "jonas");
      const { rows, looks } = await exportPerson(owner, jonas.personId, hands, out);
      const file = JSON.parse(readFileSync(path.join(out, "everything.json"), "utf8")) as {
        rows: Record<string, unknown[]>;
        log: { event: string; actorName: string }[];
      };
      expect(rows).toBeGreaterThan(50);
      expect(Object.keys(file.rows)).toContain("own_words");
      expect(file.log).toHaveLength(looks);
      expect(file.log[0]).toMatchObject({ event: "operator.export-person", capacity: "operator", actorName: "Kari Drift + Ola Sikkerhet" });
      expect(readFileSync(path.join(out, "everything.html"), "utf8")).toContain('<html lang="nb">');
      expect(await owner.readRows("select id from care.session where device = 'ops' and ended_at is null")).toEqual([]);
      const [seen] = await reallyAs("jonas", (scope) => listAllLooks(scope, jonas.personId, 10), jonas.personId);
      expect(seen).toMatchObject({ actorName: "Kari Drift + Ola Sikkerhet", purpose: "PATRQT" });
      expect((await verifyLog(owner, "")).faults).toEqual([]);
    });
  }, 120_000);

  it("takes two who are not one, a new folder, and someone with an account: otherwise nothing is read, written or logged", async () => {
    await undisturbed(async (owner) => {
      const count = async () => (await owner.readRows<{ n: number }>("select count(*)::int as n from care.audit"))[0]?.n;
      const before = await count();
      const out = path.join(folder, "none");
      await expect(exportPerson(owner, jonas.personId, { by: "Kari Drift" }, out)).rejects.toThrow(/takes two/);
      await expect(exportPerson(owner, jonas.personId, { by: "Kari Drift", with: " kari drift" }, out)).rejects.toThrow(/takes two/);
      await expect(exportAgency(owner, navConsultant.agencyId, {}, out)).rejects.toThrow(/takes two/);
      await expect(exportPerson(owner, "01010112345", hands, out)).rejects.toThrow(/never written/);
      await expect(exportPerson(owner, elias.personId, hands, out)).rejects.toThrow(/no account|account of her own/);
      expect(await count()).toBe(before);
      expect(existsSync(out)).toBe(false);
    });
  }, 120_000);

  it("of an agency: its own rows as its own people may read them, nobody else's, and a line in the log of everyone it is about", async () => {
    await undisturbed(async (owner) => {
      const out = path.join(folder, "nav");
      const { people, rows } = await exportAgency(owner, navConsultant.agencyId, hands, out);
      expect(people).toBeGreaterThan(0);
      const text = readFileSync(path.join(out, "agency.json"), "utf8");
      const file = JSON.parse(text) as { rows: Record<string, { agency_id: string; person_id: string; words?: string }[]> };
      expect(Object.values(file.rows).flat()).toHaveLength(rows);
      expect(
        Object.values(file.rows)
          .flat()
          .filter((row) => row.agency_id !== navConsultant.agencyId),
      ).toEqual([]);
      const own = await owner.readRows<{ words: string }>("select words from care.agency_note where agency_id = $1 and taken_back_at is null", [
        navConsultant.agencyId,
      ]);
      expect(own.length).toBeGreaterThan(0);
      expect(file.rows["agency_note"]?.map(({ words }) => words).toSorted()).toEqual(own.map(({ words }) => words).toSorted());
      const others = await owner.readRows<{ words: string }>(
        "select words from care.agency_note where agency_id <> $1 union select words from care.own_words",
        [navConsultant.agencyId],
      );
      expect(others.filter(({ words }) => text.includes(words))).toEqual([]);
      const logged = await owner.readRows<{ person_id: string }>("select person_id from care.audit where event = 'operator.export-agency' order by person_id");
      expect(logged.map(({ person_id }) => person_id)).toEqual(
        [
          ...new Set(
            Object.values(file.rows)
              .flat()
              .map(({ person_id }) => person_id),
          ),
        ].toSorted(),
      );
      expect(readdirSync(out)).toContain("agency.json");
    });
  }, 240_000);

  it("cannot be written in the log by any request", async () => {
    await undisturbed(async (owner) => {
      const [may] = await owner.readRows<{ app: boolean; door: boolean; post: boolean }>(
        "select has_function_privilege('helhet_app', p.oid, 'execute') as app, has_function_privilege('helhet_door', p.oid, 'execute') as door, has_function_privilege('helhet_post', p.oid, 'execute') as post from pg_proc p where p.proname = 'record_operator'",
      );
      expect(may).toEqual({ app: false, door: false, post: false });
    });
  });
});
