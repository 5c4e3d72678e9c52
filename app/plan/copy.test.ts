import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { openCopy, readCopies, readForCopy, takeCopy } from "#plan/take-copy.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const { personId } = demo.jonas;
const nina = demo.navConsultant.subject;
const files = { json: Buffer.from('{"plan":1}'), html: Buffer.from("<p>plan</p>") };

const take = async (subject: string, over: object = {}) => {
  const digest = (await as(subject, (scope) => readForCopy(scope, personId), personId))?.digest ?? "nothing";
  return reallyAs(subject, (scope) => takeCopy(scope, { personId, digest, language: "nb", files, ...over }), personId);
};
const open = (subject: string, copyId: string) => as(subject, (scope) => openCopy(scope, copyId, "json"));
const withdraw = (owner: Database) =>
  owner.runSql(
    `update care.consent set withdrawn_at = now(), withdrawn_by = '${demo.jonas.accountId}' where person_id = '${personId}' and withdrawn_at is null and replaced_at is null`,
  );

describe("an agency's own copy", () => {
  it("holds what is open to the one who takes it, is numbered, sealed by its sum, and stands in the person's log", () =>
    undisturbed(async (owner) => {
      const read = await as(nina, (scope) => readForCopy(scope, personId), personId);
      expect(read?.content.plan.goals.every(({ lifeArea }) => ["economy", "work", "common"].includes(lifeArea))).toBe(true);
      expect(read?.content.notes.map(({ agencyName }) => agencyName)).toEqual(["NAV Fjordby"]);
      expect(read?.content.contacts.some(({ name }) => name === "Bjørn Aas")).toBe(false);
      const first = await take(nina);
      const second = await take(nina);
      expect([first.ok && first.version, second.ok && second.version]).toEqual([1, 2]);
      const [copy] = await as(nina, (scope) => readCopies(scope), undefined);
      expect(copy?.files.find(({ format }) => format === "json")?.sha256).toBe(createHash("sha256").update(files.json).digest("hex"));
      const told = await owner.readRows<{ event: string }>(`select event from care.audit where person_id = '${personId}' order by seq desc limit 1`);
      expect(told).toEqual([{ event: "copy.take" }]);
    }));

  it("is not kept where something changed while it was made, or nothing is open", () =>
    undisturbed(async (owner) => {
      expect(codeOf(await take(nina, { digest: "0" }))).toBe("copy.changed-meanwhile");
      expect(codeOf(await take(demo.outsider.subject))).toBe("copy.nothing-open");
      expect(codeOf(await take(demo.jonas.subject))).toBe("copy.nothing-open");
      await withdraw(owner);
      expect(codeOf(await take(nina))).toBe("copy.nothing-open");
    }));

  it("is read again by its agency's people with a seat, also after the consent was taken back; by no other agency; by her", () =>
    undisturbed(async (owner) => {
      const taken = await take(nina);
      const copyId = (taken.ok && taken.copyId) || "";
      await withdraw(owner);
      expect(Buffer.from((await open(nina, copyId))?.bytes ?? []).toString()).toBe('{"plan":1}');
      expect(await open(demo.jonas.subject, copyId)).toBeDefined();
      for (const { subject } of [demo.municipalCoordinatorNo, demo.gp, demo.sister, demo.outsider, demo.administratorNo, demo.dualWorker])
        expect(await open(subject, copyId)).toBeUndefined();
      // a colleague takes a seat: the consent it was taken under covered every function there
      const seat = `insert into care.participant (person_id, professional_id, agency_id, role, invited_by, accepted_at)
        values ('${personId}', '${demo.dualWorker.professionalId}', '${demo.dualWorker.agencyId}', 'team-member', '${demo.jonas.accountId}', now()) on conflict do nothing`;
      await owner.runSql(
        `update care.participant set accepted_at = now() where person_id = '${personId}' and professional_id = '${demo.dualWorker.professionalId}'; ${seat}`,
      );
      expect(await open(demo.dualWorker.subject, copyId)).toBeDefined();
      // and one who has left her seat reads it no more: it is in the agency's own archive
      await owner.runSql(`update care.participant set ended_at = now() where person_id = '${personId}' and agency_id = '${demo.navConsultant.agencyId}'`);
      expect(await open(nina, copyId)).toBeUndefined();
    }));

  it("never widens: what she keeps from one of its people, or one she keeps out, opens no copy to that one", () =>
    undisturbed(async (owner) => {
      const taken = await take(demo.specialistCoordinatorNo.subject);
      const copyId = (taken.ok && taken.copyId) || "";
      await owner.runSql(`insert into care.participant (person_id, professional_id, agency_id, role, invited_by, accepted_at)
        values ('${personId}', '${demo.peerWorker.professionalId}', '${demo.peerWorker.agencyId}', 'team-member', '${demo.jonas.accountId}', now())`);
      expect(await open(demo.peerWorker.subject, copyId)).toBeDefined();
      await owner.runSql(`insert into care.consent_exclusion (consent_id, person_id, professional_id, topic_id)
        select k.consent_id, k.person_id, '${demo.peerWorker.professionalId}', k.topics[1] from care.agency_copy k where k.id = '${copyId}'`);
      expect(await open(demo.peerWorker.subject, copyId)).toBeUndefined();
      expect(await open(demo.specialistCoordinatorNo.subject, copyId)).toBeDefined();
      await owner.runSql(`insert into care.block (person_id, against, professional_id, covers, said_as, said_by, said_by_name)
        values ('${personId}', 'professional', '${demo.specialistCoordinatorNo.professionalId}', 'whole', 'self', '${demo.jonas.accountId}', 'Jonas')`);
      expect(await open(demo.specialistCoordinatorNo.subject, copyId)).toBeUndefined();
    }));

  it("is never changed, by anyone: the owner of the tables neither", () =>
    undisturbed(async (owner) => {
      const taken = await take(nina);
      const copyId = (taken.ok && taken.copyId) || "";
      await expect(owner.runSql(`update care.agency_copy_file set bytes = 'x' where copy_id = '${copyId}'`)).rejects.toThrow("a copy never changes");
      await expect(owner.runSql(`update care.agency_copy set life_areas = '{health}' where id = '${copyId}'`)).rejects.toThrow("a copy never changes");
      await expect(
        owner.runSql(`insert into care.agency_copy_file (copy_id, person_id, format, bytes, sha256) values ('${copyId}', '${personId}', 'pdf', 'x', 'y')`),
      ).rejects.toThrow("agency_copy_file__is_what_was_written");
    }));
});
