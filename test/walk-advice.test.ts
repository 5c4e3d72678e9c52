import { describe, expect, it } from "vitest";
import { AskForm } from "#coordinator/coordinator.ts";
import { readForm } from "#access/form.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { dayOf } from "#deadline/day.ts";
import { Presence } from "#team/team-meeting.ts";
import { noteConsultation } from "#team/book-open-hour.ts";
import { as } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const note = { heldOn: dayOf(new Date()), agencyId: demo.gp.agencyId, askedAs: "fastlege", question: "Hvem drar hjem?", advice: "To sammen.", followUp: "" };

describe("a note of advice without identity", () => {
  it("is refused where it names one whom the writer follows, in whatever field and letters", async () => {
    await as(demo.municipalCoordinatorNo.subject, async (scope) => {
      for (const [field, text] of [
        ["question", "Det gjelder Jonas Lie Haugen i Strandgata 4"],
        ["question", "Det gjelder jonas haugen."],
        ["advice", "Ring Jonas  Haugen."],
        ["followUp", "Haugen, Jonas: ring mandag"],
      ] as const)
        expect(await noteConsultation(scope, idOf("team/fjordby"), { ...note, [field]: text }), text).toMatchObject({
          problems: [{ code: "consultation.names-a-person", field }],
        });
      // a first name alone is a word like others, and so is a place
      expect(codeOf(await noteConsultation(scope, idOf("team/fjordby"), { ...note, question: "Gå til Haugen skole med Jonassen" }))).toBe("ok");
    });
  });
});

describe("whoever asks for another coordinator and does not say instead of whom", () => {
  it("is told each thing once, where nothing is filled in", () => {
    expect(readForm(AskForm, new FormData())).toMatchObject({ problems: [{ field: "side" }, { code: "form.required", field: "words" }] });
    const empty = new FormData();
    empty.set("words", "");
    expect(readForm(AskForm, empty)).toMatchObject({ problems: [{ code: "coordinator.missing-side" }, { code: "form.required", field: "words" }] });
  });

  it("is told just that", () => {
    const form = new FormData();
    form.set("words", "Jeg vil ha en annen.");
    expect(readForm(AskForm, form)).toEqual({ ok: false, problems: [{ code: "coordinator.missing-side", field: "side" }] });
  });
});

describe("a team meeting", () => {
  it("does not begin with nobody there", () => {
    expect(readForm(Presence, new FormData())).toMatchObject({ problems: [{ code: "team.nobody-present", field: "present" }] });
  });
});
