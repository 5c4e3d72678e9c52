import { globSync, readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import { ButtonLink } from "#ui/button-link.tsx";

/** Buttons drawn as something else: Aksel gives them role="button", and a screen reader then calls a link a button. */
const otherwise = (source: string) =>
  [...source.matchAll(/<Button\b(?:[^>]|=>)*?\sas=(?:\{(\w+)\}|"(\w+)")/g)].map(([, component, element]) => component ?? element);

describe("what goes to another page", () => {
  it("is announced as a link: one component draws it as a button (app/ui/button-link.tsx)", () => {
    const found = globSync("app/**/*.tsx")
      .filter((file) => file !== "app/ui/button-link.tsx")
      .flatMap((file) => otherwise(readFileSync(file, "utf8")).map((as) => `${file}: as ${as}`));
    expect(found).toEqual([]);
  });

  it("and that one gives the role back", () => {
    expect(otherwise(readFileSync("app/ui/button-link.tsx", "utf8"))).toEqual(["Link"]);
    const link = createElement(ButtonLink, { to: "/needs", label: "Alle behov", children: "Alle" });
    const drawn = renderToStaticMarkup(createElement(MemoryRouter, null, link));
    expect(drawn).toMatch(/^<a [^>]*href="\/needs"/);
    expect(drawn).not.toContain("role=");
  });

  it("is found however it is written (planted)", () => {
    expect(otherwise('<Button as={Link} to="/needs">')).toEqual(["Link"]);
    expect(otherwise('<Button\n  variant="secondary"\n  as={NavLink}\n  to={at}>')).toEqual(["NavLink"]);
    expect(otherwise('<Button onFocus={() => note()} as={Link} to="/">')).toEqual(["Link"]);
    expect(otherwise('<Button size="small" as="a" href="/raise">')).toEqual(["a"]);
    expect(otherwise('<Button type="submit">Go</Button><LinkCard.Title as={level}>')).toEqual([]);
  });
});
