import { demo } from "#db/demo/actors.ts";
import { Visitor } from "#test/e2e/visitor.ts";
import { listAddresses } from "#test/routes.ts";

/** One page as one of its readers meets it: the address with its ids, and the pattern of app/routes.ts. */
export interface PageSeen {
  readonly pattern: string;
  readonly address: string;
}

/** Whose pages are looked at: someone, and the one it is about where she may open more than one. */
export interface Reader {
  readonly subject?: string;
  readonly personId?: string;
}

/** Who looks: between them, every kind of page in every role, in both countries. The first ones see the most. */
export const readers: readonly Reader[] = [
  { subject: "jonas", personId: demo.jonas.personId },
  { subject: demo.municipalCoordinatorNo.subject, personId: demo.jonas.personId },
  { subject: demo.emmaMother.subject, personId: demo.emma.personId },
  { subject: demo.psychiatrySe.subject, personId: demo.samir.personId },
  { subject: "noah-berge", personId: demo.noah.personId },
  { subject: demo.saraFather.subject, personId: demo.sara.personId },
  { subject: demo.coordinatingUnitSe.subject },
  { subject: demo.administratorNo.subject },
  { subject: demo.logControllerNo.subject },
  { subject: demo.logControllerSe.subject },
  { subject: demo.logControllerHospitalNo.subject },
  { subject: demo.nightNurseUsedNo.subject },
  { subject: demo.teacher.subject, personId: demo.emma.personId },
  { subject: demo.gp.subject },
  { subject: demo.peerWorker.subject },
  { subject: demo.receiver.subject },
  { subject: demo.dualWorker.subject },
  { subject: demo.childCoordinatorNo.subject },
  { subject: demo.coordinatingUnitNo.subject },
  {},
];

/** Looked at where they are come to: in the middle of signing in, and after proving who one is. */
const ELSEWHERE = new Set(["/sign-in/choose", "/persons/:personId/own-file"]); // sign-in-browser.test.ts, own-file.test.ts

/** What is no page: files, and addresses that answer with a step and not with something to read. */
const NO_PAGE = /\.(pdf|json|ics|csv|html)$|^\/(sign-out|session\/left|language|sign-in\/(answer|ended)|calendar)\b|report-file$|:format$|\*$/;
const pagePatterns: readonly string[] = listAddresses()
  .map(({ pattern }) => `/${pattern}`)
  .filter((pattern) => !NO_PAGE.test(pattern) && !ELSEWHERE.has(pattern));

/** Pages that others hang under, and the first one: their links are followed however often they have been looked at. */
const hubs = new Set(["/", ...pagePatterns.filter((pattern) => pagePatterns.some((other) => other.startsWith(`${pattern}/`)))]);

const WORD_OF: Record<string, string> = { kind: "[a-z]+", part: "[a-z]+", lookKey: "[^/]+" };
const shapes = pagePatterns.map((pattern) => ({
  pattern,
  shape: new RegExp(`^${pattern.replaceAll(/:(\w+)/g, (_, name: string) => WORD_OF[name] ?? "[0-9a-f]{8}-[0-9a-f-]{27}")}$`),
}));

/** The readers, each with the pages that are hers to look at. */
export type House = readonly (Reader & { readonly pages: readonly PageSeen[] })[];

/**
 * Everything these readers come to by following links from the pages that need no id but theirs: of each kind of page one
 * address a reader, and `most` readers a kind.
 */
export async function listHouse(address: string, most: number, who: readonly Reader[] = readers): Promise<House> {
  const count = new Map<string, number>();
  const house: House[number][] = [];
  for (const reader of who) {
    const pages = await listPages(address, reader, (pattern) => (count.get(pattern) ?? 0) >= most);
    for (const { pattern } of pages) count.set(pattern, (count.get(pattern) ?? 0) + 1);
    house.push({ ...reader, pages });
  }
  return house;
}

async function listPages(address: string, { subject, personId }: Reader, isSeenEnough: (pattern: string) => boolean): Promise<PageSeen[]> {
  const visitor = new Visitor(address);
  if (subject !== undefined) await visitor.signIn(subject);
  const seen = new Map<string, PageSeen>();
  const tried = new Set<string>();
  const queue: PageSeen[] = [];
  const meet = (pattern: string, path: string) => {
    // what an address asks besides (?item=…) may be what it cannot do without
    const key = `${pattern}${path.includes("?") ? "?" : ""}`;
    if (tried.has(key) || seen.has(pattern) || (isSeenEnough(pattern) && !hubs.has(pattern))) return;
    tried.add(key);
    queue.push({ pattern, address: path });
  };
  for (const pattern of pagePatterns) {
    const path = pattern.replace(":personId", personId ?? ":personId");
    if (!path.includes(":")) meet(pattern, path);
  }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const answer = await visitor.get(next.address);
    const html = await answer.text();
    // who is in one team only is led straight to it
    const ledTo = answer.headers.get("location");
    if (answer.status === 200 && !isSeenEnough(next.pattern)) seen.set(next.pattern, next);
    for (const href of ledTo === null ? [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, found = ""]) => found) : [ledTo]) {
      if (href.startsWith("/persons/") && personId !== undefined && !href.includes(personId)) continue;
      const found = shapes.find(({ shape }) => shape.test(href.replace(/\?.*/, "")));
      if (found !== undefined) meet(found.pattern, href.replaceAll("&amp;", "&"));
    }
  }
  // in the order of the site map, so that two runs see the same
  return [...seen.values()].toSorted((one, other) => pagePatterns.indexOf(one.pattern) - pagePatterns.indexOf(other.pattern));
}

/** Kinds of page that none of them came to. */
export const findUnseen = (house: House): string[] =>
  pagePatterns.filter((pattern) => !house.some(({ pages }) => pages.some((page) => page.pattern === pattern)));
