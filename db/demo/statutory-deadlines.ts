import { idOf } from "#db/demo/identity.ts";
import type { Rows } from "#db/demo/rows.ts";

/**
 * Deadlines that stand in law, whatever an area agrees. Norway's laws on individual plan and coordinator set none in days
 * ("uten ugrunnet opphold"), so none is shipped; what is promised there is an agreement and is called one.
 */
const STATUTORY = [
  {
    event: "discharge.admitted",
    amount: 24,
    unit: "hours",
    source: "Lag (2017:612) om samverkan vid utskrivning, 2 kap. 1–3 §§: inskrivningsmeddelande",
    scope: "den som kan antas behöva insatser efter utskrivningen",
  },
  {
    event: "discharge.ready",
    amount: 3,
    unit: "days",
    source: "Lag (2017:612) om samverkan vid utskrivning, 4 kap. 3 §: kallelse till samordnad individuell planering",
    scope: "den som behöver insatser från både kommun och region",
    escalates_to: "coordinating-unit",
  },
  {
    // three days after the notice; four where it came after twelve
    event: "discharge.payment",
    amount: 3,
    unit: "days",
    cut_off: "12:00",
    source: "Lag (2017:612) om samverkan vid utskrivning, 5 kap. 3–5 §§: kommunens betalningsansvar",
    scope: "den som är utskrivningsklar och för vilken inskrivningsmeddelande, underrättelse och kallelse har skickats",
    escalates_to: "coordinating-unit",
  },
] as const;

export function tellStatutoryDeadlines(rows: Rows): void {
  for (const rule of STATUTORY) {
    rows.add("deadline_rule", { id: idOf(`deadline-rule/se/${rule.event}`), jurisdiction: "se", basis: "statute", valid_from: "2018-01-01", ...rule });
  }
}
