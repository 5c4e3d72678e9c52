import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { catalogue } from "#shell/catalogue.nb.ts";
import { type Address, findRouteFaults, listAddresses, readSource } from "#test/routes.ts";

const events = new Set(Object.keys(catalogue));
const addresses = listAddresses();

describe("the site map", () => {
  it("has no address that could be read without being authorised and recorded", () => {
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.flatMap((address) => findRouteFaults(address, readSource(address.file), events))).toEqual([]);
  });

  it("keeps the person layout free of a loader, which a request for one route alone would walk past", () => {
    expect(readSource("person/person.layout.tsx")).not.toMatch(/export (const|async function|function) loader/);
    expect(readSource("person/person.layout.tsx")).toContain("export const middleware");
  });

  const right = 'export const handle = { audit: "plan.read" };\nexport const loader = personLoader("plan.read", read);';
  const at: Address = { pattern: "persons/:personId/plan", file: "plan/plan.page.tsx", within: ["person/person.layout.tsx"] };
  const known = new Set(["event.plan.read"]);
  it.each<[string, Address, string]>([
    ["no audit event", at, right.replace("export const handle", "const handle")],
    ["a loader of its own making", at, right.replace("personLoader", "wildLoader")],
    ["a person's page outside the layout", { ...at, within: [] }, right],
    ["an event without words", at, right.replaceAll("plan.read", "plan.peek")],
    ["a page's loader on a person's page", at, right.replace("personLoader", "pageLoader")],
    ["an action of its own making", at, `${right}\nexport async function action({ request }) { return write(request); }`],
  ])("finds %s", (_mistake, address, source) => {
    expect(findRouteFaults(at, right, known)).toEqual([]);
    expect(findRouteFaults(address, source, known)).not.toEqual([]);
  });
});

interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Record<string, { value: Part[] }>;
}

/** The names of what is filled in, wherever in the text they stand (types 1–6 are arguments in the message's tree). */
function placesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => [
    ...(part.type >= 1 && part.type <= 6 ? [String(part.value)] : []),
    ...Object.values(part.options ?? {}).flatMap((option) => placesOf(option.value)),
  ]);
}
const places = (text: string) => [...new Set(placesOf(new IntlMessageFormat(text, "en", {}, { ignoreTag: true }).getAst() as Part[]))].toSorted().join();

describe("the texts", () => {
  it("have the same places to fill in all three languages", async () => {
    const { catalogue: swedish } = await import("#shell/catalogue.sv.ts");
    const { catalogue: english } = await import("#shell/catalogue.en.ts");
    const differing = Object.entries(catalogue).filter(
      ([key, text]) => places(text) !== places(swedish[key as keyof typeof swedish]) || places(text) !== places(english[key as keyof typeof english]),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("are none of them empty or left in another language's words", async () => {
    const { catalogue: swedish } = await import("#shell/catalogue.sv.ts");
    const { catalogue: english } = await import("#shell/catalogue.en.ts");
    for (const texts of [catalogue, swedish, english]) expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
    const same = Object.entries(catalogue).filter(([key, text]) => text.length > 25 && text === english[key as keyof typeof english]);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
