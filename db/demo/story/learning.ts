import { momentOn } from "#db/demo/calendar.ts";
import { idOf } from "#db/demo/identity.ts";
import { lastOn } from "#db/demo/story/team-work.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** One log of a team, as far as it has come. Days are counted from today. */
export interface LogTold {
  readonly kind: "event" | "success";
  readonly day: number;
  readonly by: string;
  readonly what: string;
  readonly tried?: { readonly causes: string; readonly alternative: string; readonly by: string; readonly day: number; readonly evaluateOn: number };
  readonly evaluated?: { readonly helped: "yes" | "partly" | "no"; readonly words: string; readonly by: string; readonly day: number };
  /** agreed in the team's meeting so many weeks ago; `rises`: which of that meeting's decisions takes it further */
  readonly agreed?: { readonly lesson: string; readonly by: string; readonly weeksAgo: number; readonly rises?: number };
}

export interface LearningTold {
  readonly team: string;
  readonly weekday: number;
  readonly logs: readonly LogTold[];
}

export function tellLearning(telling: Telling, { team, weekday, logs }: LearningTold): void {
  logs.forEach((log, index) => {
    const { accountId, name } = telling.staff(log.by);
    const { tried, evaluated, agreed } = log;
    const seesToIt = tried && telling.staff(tried.by);
    const meeting_id = agreed && idOf(`team-meeting/${team}/${agreed.weeksAgo}`);
    telling.rows.add("learning_log", {
      id: idOf(`learning-log/${team}/${index + 1}`),
      team_id: idOf(`team/${team}`),
      number: index + 1,
      kind: log.kind,
      happened_on: telling.workday(log.day),
      what: log.what,
      raised_by: accountId,
      raised_by_name: name,
      raised_at: telling.at(log.day, "15:10"),
      causes: tried?.causes ?? null,
      alternative: tried?.alternative ?? null,
      trial_professional_id: seesToIt?.professionalId ?? null,
      trial_agency_id: seesToIt?.agencyId ?? null,
      evaluate_on: tried ? telling.workday(tried.evaluateOn) : null,
      tried_by_name: seesToIt?.name ?? null,
      tried_at: tried ? telling.at(tried.day, "10:05") : null,
      helped: evaluated?.helped ?? null,
      evaluation: evaluated?.words ?? null,
      evaluated_by_name: evaluated ? telling.staff(evaluated.by).name : null,
      evaluated_at: evaluated ? telling.at(evaluated.day, "13:20") : null,
      lesson: agreed?.lesson ?? null,
      meeting_id: meeting_id ?? null,
      decision_id: agreed?.rises === undefined ? null : idOf(`team-decision/${team}/${agreed.weeksAgo}/${agreed.rises}`),
      agreed_by_name: agreed ? telling.staff(agreed.by).name : null,
      agreed_at: agreed ? momentOn(lastOn(telling.today, weekday, agreed.weeksAgo), "10:10") : null,
    });
  });
}
