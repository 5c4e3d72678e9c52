import { describe, expect, it } from "vitest";
import { readEnvironment } from "#env";
import { SECURITY_TXT, securityText } from "./security-txt.ts";

const contact = "mailto:security@helhet.example";
const fieldsOf = (text: string) =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
  );

describe("security.txt", () => {
  it.each(["2026-11-22T09:00:00Z", "2028-02-29T23:59:59Z", "2031-12-31T12:00:00Z"])("says where to write, and expires ahead of %s and within a year", (now) => {
    const fields = fieldsOf(securityText({ contact, publicUrl: "https://helhet.example" }, new Date(now))!);
    expect(fields.get("Contact")).toBe(contact);
    expect(fields.get("Canonical")).toBe(`https://helhet.example${SECURITY_TXT}`);
    expect(fields.get("Expires")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const left = Date.parse(fields.get("Expires")!) - Date.parse(now);
    expect(left).toBeGreaterThan(90 * 86_400_000);
    expect(left).toBeLessThan(365 * 86_400_000);
  });

  it("is not there without a contact, and takes none that is neither mail nor https", () => {
    expect(securityText({ contact: undefined, publicUrl: undefined }, new Date())).toBeUndefined();
    expect(readEnvironment({ CONTACT: contact }).contact).toBe(contact);
    for (const wrong of ["security@helhet.example", "javascript:alert(1)", "http://helhet.example", "mailto:a@b\r\nContact: mailto:c@d"])
      expect(() => readEnvironment({ CONTACT: wrong }), wrong).toThrow(/CONTACT/);
  });
});
