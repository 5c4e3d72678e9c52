import { type PostgresScene, reckon } from "./scene.ts";

/** The measure itself is tried, last of all: a note taken out of the database, and a table whose rows are open to everyone. */
export async function missedPlants({ admin, witness, owned }: PostgresScene): Promise<string[]> {
  await witness.write();
  const before = witness.leaks.length;
  await admin.runSql("alter table care.agency_note disable row level security");
  for (let turn = 0; turn < 5; turn += 1) await witness.read(0);
  const isLeakSeen = witness.leaks.length > before;
  witness.leaks.length = before;
  await admin.runSql("alter table care.agency_note enable row level security; set session_replication_role = replica");
  await admin.readRows("delete from care.agency_note where words = $1", [witness.acknowledged.at(-1) ?? ""]);
  const found = await reckon({ owned, witness });
  return [
    ...(isLeakSeen ? [] : ["a table open to everyone was planted and NOT seen"]),
    ...(found.some((each) => each.includes("acknowledged notes are lost")) ? [] : ["a lost note was planted and NOT seen"]),
  ];
}
