import { describe, expect, it } from "vitest";
import { calendarFile } from "#meeting/calendar.ts";

const entry = {
  uid: "0f9d5c1e-4d7a-4a5e-9a53-1c2b3d4e5f60",
  revision: 3,
  startsAt: new Date("2027-06-01T07:30:00Z"),
  endsAt: new Date("2027-06-01T08:15:00Z"),
  isCancelled: false,
};
const page = "https://helhet.example/persons/1/meetings/2";

/** Unfolds and splits a calendar file into its properties (RFC 5545, 3.1). */
function propertiesOf(text: string): Map<string, string> {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return new Map(lines.map((line) => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(":") + 1)]));
}

describe("the calendar file", () => {
  it("tells when, in UTC, and nothing but the word for a meeting", () => {
    const properties = propertiesOf(calendarFile(entry, page, "nb", new Date("2027-05-01T10:00:00Z")));
    expect(properties.get("METHOD")).toBe("PUBLISH");
    expect(properties.get("DTSTART")).toBe("20270601T073000Z");
    expect(properties.get("DTEND")).toBe("20270601T081500Z");
    expect(properties.get("SUMMARY")).toBe("Møte");
    expect(properties.get("UID")).toBe(entry.uid);
    expect(properties.get("SEQUENCE")).toBe("3");
    for (const name of ["LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "CATEGORIES"]) expect(properties.has(name)).toBe(false);
  });

  it("speaks the reader's language, and tells a calendar that a meeting is off", () => {
    expect(calendarFile(entry, page, "sv", new Date())).toContain("SUMMARY:Möte");
    expect(calendarFile(entry, page, "en", new Date())).toContain("SUMMARY:Meeting");
    expect(calendarFile({ ...entry, isCancelled: true }, page, "nb", new Date())).toContain("STATUS:CANCELLED");
  });
});
