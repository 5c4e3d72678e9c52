import { describe, expect, it } from "vitest";
import { readForm } from "#access/form.ts";
import { AttendanceForm, CallForm, seatField } from "#meeting/meeting-forms.ts";

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each);
  return form;
}
const call = { version: "1", startsAt: "2027-01-12T09:30", minutes: "45", place: "Rom 2", link: "" };
const seat = "7a8b1f6e-7d57-4b2f-9c55-2f4f3d9e8a11";

describe("the call form", () => {
  it("reads the local time of the area and who is asked how", () => {
    const read = readForm(CallForm, formOf({ ...call, [seatField("person")]: "invited", [seatField(`circle.${seat}`)]: "not" }));
    expect(read).toMatchObject({ ok: true, input: { minutes: 45, isManyRight: false } });
    if (!read.ok) throw new Error("refused");
    expect(read.input.startsAt.toISOString()).toBe("2027-01-12T08:30:00.000Z");
    expect([...read.input.seats]).toEqual([
      ["person", "invited"],
      [`circle.${seat}`, "not"],
    ]);
  });

  it("says in words that the night to summer time has no half past two", () => {
    expect(readForm(CallForm, formOf({ ...call, startsAt: "2027-03-28T02:30" }))).toEqual({
      ok: false,
      problems: [{ code: "meeting.no-such-time", field: "startsAt" }],
    });
    expect(readForm(CallForm, formOf({ ...call, startsAt: "" }))).toEqual({ ok: false, problems: [{ code: "form.required", field: "startsAt" }] });
  });

  it("refuses a field of no seat", () => {
    expect(readForm(CallForm, formOf({ ...call, state: "called" })).ok).toBe(false);
    expect(readForm(CallForm, formOf({ ...call, [seatField("person")]: "boss" })).ok).toBe(false);
  });
});

describe("the attendance form", () => {
  it("reads one line a seat and who spoke for the person", () => {
    const read = readForm(AttendanceForm, formOf({ version: "2", [`came:${seat}`]: "late", spoke: [seat], others: "" }));
    expect(read).toEqual({ ok: true, input: { version: 2, others: "", seats: [{ seatId: seat, attendance: "late", spokeForPerson: true }] } });
  });

  it("refuses what is no seat", () => {
    expect(readForm(AttendanceForm, formOf({ version: "2", "came:1": "late" })).ok).toBe(false);
    expect(readForm(AttendanceForm, formOf({ version: "2", state: "late" })).ok).toBe(false);
  });
});
