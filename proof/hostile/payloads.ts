import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { formsOf } from "./forms.ts";
import type { Ground } from "./ground.ts";
import type { Insider } from "./visitor.ts";

/** What is written into every field that takes words; a machine of our own listens at the addresses in it, and hears who comes. */
export const payloads = (sink: string): readonly string[] => [
  `=HX+1<img src=${sink}/i onerror=hx(1)>`,
  `"><svg onload=hx(2)>HX`,
  `HX<iframe src="file:///etc/passwd"></iframe>`,
  `HX<link rel=stylesheet href=${sink}/l>`,
  `@HX<style>@import url(${sink}/s)</style>`,
  `HX</script><script>hx(6)</script>`,
  `+HX\r\nBEGIN:VEVENT\r\nSUMMARY:HX\r\nEND:VEVENT`,
  `-HX\r\nBcc: hx@evil.example\r\n\r\nHX`,
  `\t=HX;,\\n&lt;b&gt;\u202E`,
];

/** Tags and attributes as they would stand in a page that lets one of them through. */
const LET_THROUGH = /<img src=http|<svg onload|<iframe src="file|<link rel=stylesheet href=http|<style>@import url\(http|<script>hx\(/i;

export interface Sink {
  readonly address: string;
  /** who has come */
  readonly heard: string[];
  close(): void;
}

/** The machine that the payloads would have fetched. */
export async function openSink(): Promise<Sink> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard, close: () => void server.close() };
}

/** Whether an answer lets something through of what was stored. @returns what, in words; undefined where it is well */
export function findLetThrough(type: string, body: string): string | undefined {
  if (!type.startsWith("text/html")) return undefined;
  const found = LET_THROUGH.exec(body);
  return found === null ? undefined : body.slice(Math.max(0, found.index - 60), found.index + 90);
}

/** Cells of CSV as a spreadsheet reads them. */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\uFEFF/, "").matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? "").replaceAll('""', '"'),
  );
}

const RUNS = /^\s*[=+\-@]|^[\t\r]/;
export const findFormula = (csv: string): string | undefined => cellsOf(csv).find((each) => RUNS.test(each) && !/^-?\d/.test(each));

export interface ReadBack {
  readonly answers: number;
  /** answers in which a payload stands */
  readonly shown: number;
  readonly faults: readonly string[];
  /** pages that show one, for a real browser to open */
  readonly pages: readonly { readonly who: Insider; readonly page: string }[];
}

const dataOf = (page: string) => (page === "/" ? "/_root.data" : page.replace(/(?=\?)|$/, ".data"));

/** Reads every page again, drawn and as data, and every file about the persons met. */
export async function readBack(pages: readonly { who: Insider; page: string }[]): Promise<ReadBack> {
  const faults: string[] = [];
  const shownOn: { who: Insider; page: string }[] = [];
  let answers = 0;
  let shown = 0;
  for (const { who, page } of pages) {
    for (const address of [page, dataOf(page)]) {
      const { status, type, body } = await who.get(address);
      answers += 1;
      if (status >= 500) faults.push(`${address} was answered ${status}`);
      const through = findLetThrough(type, body);
      if (through !== undefined) faults.push(`${address} lets through: ${through}`);
      if (address !== page && type.includes("html")) faults.push(`${address} is data, and says it is a page`);
      if (!body.includes("HX")) continue;
      shown += 1;
      if (address === page) shownOn.push({ who, page });
    }
  }
  return { answers, shown, faults, pages: shownOn };
}

export interface Files {
  readonly figure: string;
  readonly faults: readonly string[];
}

/** Sheets, calendars and PDF of the persons whose pages were met, as each who may open them. */
export async function readFiles(pages: readonly { who: Insider; page: string }[], pdfs: number): Promise<Files> {
  const faults: string[] = [];
  const count = { cells: 0, events: 0, pdf: 0 };
  const persons = [
    ...new Map(
      pages.flatMap(({ who, page }) => {
        const [at] = /^\/persons\/[0-9a-f-]{36}/.exec(page) ?? [];
        return at === undefined ? [] : [[`${who.subject} ${at}`, { who, at }] as const];
      }),
    ).values(),
  ];
  for (const { who, at } of persons) {
    for (const file of ["log.csv", "log/could-see.csv"]) {
      const { status, type, body } = await who.get(`${at}/${file}`);
      if (status !== 200 || !type.startsWith("text/csv")) continue;
      count.cells += cellsOf(body).length;
      const formula = findFormula(body);
      if (formula !== undefined) faults.push(`${file} has a formula: ${formula.slice(0, 80)}`);
    }
    for (const file of ["plan.pdf", "crisis.pdf"]) {
      if (count.pdf >= pdfs) break;
      const { status, type } = await who.get(`${at}/${file}`);
      if (status === 200 && type === "application/pdf") count.pdf += 1;
    }
  }
  const meetings = [
    ...new Map(
      pages.flatMap(({ who, page }) => {
        const [at] = /^\/persons\/[0-9a-f-]{36}\/meetings\/[0-9a-f-]{36}/.exec(page) ?? [];
        return at === undefined ? [] : [[at, { who, at }] as const];
      }),
    ).values(),
  ];
  for (const { who, at } of meetings) {
    const { status, body } = await who.get(`${at}/calendar.ics`);
    if (status !== 200) continue;
    count.events += 1;
    const lines = body.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
    if (lines.filter((line) => line === "BEGIN:VEVENT").length !== 1 || lines.some((line) => /HX|^Bcc|\n/.test(line)))
      faults.push(`a calendar holds more than its meeting: ${body.slice(0, 200)}`);
  }
  return { figure: `${count.cells} cells of sheets, ${count.events} calendars, ${count.pdf} PDF`, faults };
}

/** An address with a header of its own inside must not become somebody's e-mail; a plain one, by the same form, does. */
export async function tryMailHeaders(ground: Ground, who: Insider): Promise<string[]> {
  const choose = async (email: string): Promise<number> => {
    const { body } = await who.get("/settings/notices");
    const form = formsOf(body, "/settings/notices").find(({ fields }) => fields.some(({ name }) => name === "email"));
    if (form === undefined) return 0;
    const filled = form.fields
      .filter(({ kind, isChosen }) => kind !== "radio" || isChosen)
      .map(({ name, value }) => [name, name === "email" ? email : value] as const);
    return (
      await who.post(
        "/settings/notices",
        filled.map(([name, value]) => [name, name === "delivery" ? "at-once" : value]),
      )
    ).status;
  };
  const faults: string[] = [];
  for (const email of ["hx@example.org\r\nBcc: hx@evil.example", "hx@example.org, hx@evil.example", "hx@example.org\nSubject: HX", '"HX" <hx@evil.example>'])
    if ((await choose(email)) !== 422) faults.push(`the address ${JSON.stringify(email)} was not refused`);
  if ((await choose("hx@example.org")) !== 302) faults.push("a plain address was not taken, so the refusals prove nothing");
  const rows = await ground.truth.readRows<{ email: string }>("select email from care.notice_choice where email ~ '[[:space:],<>]'");
  return [...faults, ...rows.map(({ email }) => `an e-mail address holds ${JSON.stringify(email)}`)];
}
