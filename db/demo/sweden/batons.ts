import { tellAbsence, tellAsk } from "#db/demo/story/batons.ts";
import type { Telling } from "#db/demo/story/telling.ts";

const ASK_RULE = "Överenskommelsen Älvsta – Norrälv: svar på önskemål om annan samordnare inom 10 arbetsdagar";

/** Älvsta's batons on the way: a leave with a deputy, and an answer that was given. */
export function tellBatonsSe(telling: Telling): void {
  tellAbsence(telling, { staff: "petra-lindh", from: -2, to: 12, deputy: "anna-lena-sjoberg" });
  tellAsk(telling, {
    person: "emma",
    by: "karin",
    side: "specialist",
    words: "Vi träffar Johan så sällan att Emma inte minns vem han är. Går det att få någon som kommer hem?",
    asked: -40,
    due: -26,
    source: ASK_RULE,
    answer: ["stays", "Johan kommer hem till er varannan vecka från och med nu. Säg till oss igen om det inte blir bättre.", "gunilla-astrom", -33],
  });
}
