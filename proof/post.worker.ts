// One worker of proof/post.ts: tells as many as it is asked to, then delivers until it is killed. `node proof/post.worker.ts FOLDER HOW_MANY`
import { enterHouse } from "#access/house.server.ts";
import { openLite } from "#db/connect.ts";
import { deliver } from "../jobs/deliver.ts";
import { catcher } from "../jobs/transport.ts";

const [folder = "", howMany = "0"] = process.argv.slice(2);
const database = await openLite(folder);
enterHouse(database);
await database.runSql(
  `insert into care.notice (account_id, kind) select a.id, 'plan-invited' from care.account a join care.professional p on p.id = a.professional_id where p.email is not null and a.ended_at is null order by random() limit ${Number(howMany)}`,
);
process.stdout.write(`told ${howMany}\n`);
for (;;) {
  const sent = await deliver(
    { ...catcher, send: async (letter, mail) => catcher.send(letter, mail).then(() => void process.stdout.write(`sent ${letter.letterId}\n`)) },
    "http://localhost:3000",
  );
  if (sent === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
