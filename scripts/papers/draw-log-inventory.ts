import { catalogue } from "#shell/catalogue.en.ts";

/** docs/security/log-inventory.md, as text: every layer that writes something down, and every event of the log by name. */
export function drawLogInventory(): string {
  const events = Object.entries(catalogue)
    .filter(([key]) => key.startsWith("event."))
    .map(([key, words]) => [key.slice("event.".length), words] as const)
    .toSorted(([one], [other]) => one.localeCompare(other));
  return [
    "# What is logged (ASVS 16.1.1)",
    "",
    "The list of events is written by `node scripts/papers.ts` from the words people read in their own log; `test/papers.test.ts`",
    "fails where it is not whole, and `test/routes.test.ts` where a page records an event that has no words.",
    "",
    "| Log | What | Form | Where | Who may read | How long |",
    "|---|---|---|---|---|---|",
    "| The log of readings and acts (`care.audit`) | one row for each reading and act, written in the same transaction, before the bytes leave; refusals too, without saying of whom | a row: who, role, agency, purpose (TREAT, COC, ETREAT, BTG), decision it rests on, what, of whom, when (with offset); chained by SHA-256 | the database | the person about whom it is; a guardian, as the law lets; each her own; the data-protection officer, of her own agencies' people | for ever until decided (proposed: ten years, never under five) |",
    "| Seals of that log | number, count, hash; nobody's name | one JSON object a line | `ANCHOR_FILE`, `ANCHOR_URL`: outside the database | whoever holds them | as long as the log |",
    "| Attempts to sign in (`care.sign_in_attempt`) | provider, level, outcome, device in two words; what identifies someone is blanked when it is settled | a row | the database | no page; whoever answers for the database | for ever until decided |",
    "| Server log | start, stop, errors by name and place, requests by pattern of address; no address as asked, no name, no id of a person | JSON lines | standard output | whoever runs it | yours to say: 90 days is enough |",
    "| Control of the log | rounds, cases, outcomes, and that the one who controls has looked | rows | the database | data-protection officer; the opening of a case stands in the person's own log | as the log |",
    "| Database server | as you set it; leave statements out of it (`log_statement = none`): they would hold what people have said | – | the database host | whoever runs it | yours to say |",
    "",
    "Times are the database's own clock; keep it by NTP.",
    "",
    `## Events (${events.length})`,
    "",
    "| event | as people read it |",
    "|---|---|",
    ...events.map(([event, words]) => `| ${event} | ${words.replaceAll("|", "\\|")} |`),
    "",
  ].join("\n");
}
