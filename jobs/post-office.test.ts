import { describe, expect, it } from "vitest";
import { readEnvironment } from "#env";
import { demo } from "#db/demo/actors.ts";
import { onFreshCopy } from "#test/house.ts";
import { openPostOffice } from "./post-office.ts";

describe("the post office", () => {
  it("opens as its own role, delivers by itself, and closes without leaving a lease or a job behind it", async () => {
    await onFreshCopy(async (owner) => {
      const said: string[] = [];
      const env = { ...readEnvironment({}), isDemo: true };
      const office = await openPostOffice(env, "https://helhet.example/", (line) => said.push(line));
      expect(said).toEqual([]);
      await owner.runSql(`insert into care.notice (account_id, kind) values ('${demo.gp.accountId}', 'plan-invited')`);
      const caught = () =>
        owner.readRows<{ message_id: string }>(
          `select m.message_id from care.caught_mail m join care.letter l on l.id = m.letter_id where l.account_id = '${demo.gp.accountId}'`,
        );
      for (let tries = 0; tries < 60 && (await caught()).length === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 500));
      expect((await caught()).map(({ message_id }) => message_id)).toEqual([expect.stringMatching(/^<[0-9a-f-]{36}@helhet\.example>$/)]);
      await office?.stop();
      const [left] = await owner.readRows<{ active: number; owner: string }>(
        `select (select count(*)::int from pgboss.job where state = 'active') as active, pg_get_userbyid(nspowner)::text as owner from pg_namespace where nspname = 'pgboss'`,
      );
      expect(left).toEqual({ active: 0, owner: "helhet_post" });
    });
  }, 60_000);

  it("says so where no e-mail can leave", async () => {
    await onFreshCopy(async () => {
      const said: string[] = [];
      const office = await openPostOffice({ ...readEnvironment({}), isDemo: false }, "https://helhet.example/", (line) => said.push(line));
      await office?.stop();
      expect(said.join()).toContain("SMTP_URL is not set");
    });
  }, 60_000);
});
