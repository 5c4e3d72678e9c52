import { describe, expect, it } from "vitest";
import { closeSignal } from "#contact/close-signal.ts";
import { readSignals } from "#contact/read-signals.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";

const { municipalCoordinatorNo: liv } = demo;
const jonas = demo.jonas.personId;

describe("who answers a signal second, from an older page", () => {
  it("is told who answered it, what came of it and who takes the next step", async () => {
    const told = await as(
      liv.subject,
      async (scope) => {
        const signal = (await readSignals(scope, jonas))?.signals.find(({ kind }) => kind === "wish");
        if (signal === undefined) throw new Error("the demo area has no wish of his");
        const answer = (nextStep: string) =>
          closeSignal(scope, {
            personId: jonas,
            kind: signal.kind,
            subject: signal.subject,
            since: signal.since,
            reason: "plan-made",
            words: "",
            nextStep,
            nextTryOn: null,
            acts: liv.professionalId,
          });
        expect(await answer("Ringer NAV mandag")).toEqual({ ok: true });
        return answer("Går innom i morgen");
      },
      jonas,
    );
    expect(told).toEqual({
      ok: false,
      problems: [{ code: "signal.answered-by", values: { name: "Liv Myhre", step: "Ringer NAV mandag", acts: "Liv Myhre" } }],
    });
  });

  it("is told no more than that it no longer holds, where nobody has answered", async () => {
    const gone = await as(
      liv.subject,
      (scope) =>
        closeSignal(scope, {
          personId: jonas,
          kind: "wish",
          subject: "",
          since: "2020-01-01",
          reason: "plan-made",
          words: "",
          nextStep: "Ringer",
          nextTryOn: null,
          acts: liv.professionalId,
        }),
      jonas,
    );
    expect(gone).toMatchObject({ ok: false, problems: [{ code: "signal.answered-already" }] });
  });
});
