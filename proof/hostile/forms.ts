/*
 * The forms of a page, read from its HTML as a browser would send them. React writes every attribute in double quotes and
 * escapes < > & " in them, so that tags can be told apart by letters alone; that it does so is what the payloads try.
 */
export interface Field {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  /** what may be chosen, where that is given */
  readonly options: readonly string[];
  readonly isChosen: boolean;
}

export interface FoundForm {
  /** the address its answer is sent to */
  readonly to: string;
  readonly fields: readonly Field[];
  /** the button that is pressed, where it says something by itself */
  readonly pressed: readonly [string, string] | undefined;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:.-]+)(?:="([^"]*)")?/g;
const LETTERS: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };

export const plain = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (found) => LETTERS[found] ?? found);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly of: Record<string, string>;
  readonly end: number;
}

function* tagsOf(html: string): Generator<Tag> {
  for (const found of html.replaceAll(/<script[^>]*>[^]*?<\/script>/g, (script) => " ".repeat(script.length)).matchAll(TAG)) {
    const of: Record<string, string> = {};
    for (const [, name = "", value] of (found[3] ?? "").matchAll(ATTRIBUTE)) of[name.toLowerCase()] = plain(value ?? "");
    yield { name: (found[2] ?? "").toLowerCase(), isEnd: found[1] === "/", of, end: found.index + found[0].length };
  }
}

/** Every form that is sent by POST, once for each button that says something of its own. */
export function formsOf(html: string, address: string): FoundForm[] {
  const found: FoundForm[] = [];
  let open: { to: string; fields: Field[]; buttons: [string, string][] } | undefined;
  let select: { name: string; options: string[]; chosen: string | undefined } | undefined;
  for (const { name, isEnd, of, end } of tagsOf(html)) {
    if (name === "form" && !isEnd) open = of["method"]?.toLowerCase() === "post" ? { to: of["action"] ?? address, fields: [], buttons: [] } : undefined;
    else if (open === undefined) continue;
    else if (name === "form") {
      const { to, fields, buttons } = open;
      for (const pressed of buttons.length === 0 ? [undefined] : buttons) found.push({ to, fields, pressed });
      open = undefined;
    } else if (name === "select" && !isEnd) select = { name: of["name"] ?? "", options: [], chosen: undefined };
    else if (name === "select" && select !== undefined) {
      if (select.name !== "") open.fields.push({ name: select.name, kind: "select", value: select.chosen ?? "", options: select.options, isChosen: true });
      select = undefined;
    } else if (name === "option" && !isEnd && select !== undefined && of["value"] !== undefined) {
      select.options.push(of["value"]);
      if ("selected" in of) select.chosen = of["value"];
    } else if (name === "button" && !isEnd && of["name"] !== undefined) open.buttons.push([of["name"], of["value"] ?? ""]);
    else if (name === "textarea" && !isEnd && of["name"] !== undefined) {
      const value = plain(html.slice(end, html.indexOf("</textarea>", end)));
      open.fields.push({ name: of["name"], kind: "textarea", value, options: [], isChosen: true });
    } else if (name === "input" && of["name"] !== undefined) {
      const kind = of["type"] ?? "text";
      open.fields.push({ name: of["name"], kind, value: of["value"] ?? (kind === "checkbox" ? "on" : ""), options: [], isChosen: "checked" in of });
    }
  }
  return found;
}

export type Filled = (readonly [string, string])[];

/** How the same form is filled in, one way after the other until one is taken. */
export interface Way {
  /** what is written where words are asked for, one after the other; none: what stands there already */
  readonly texts: readonly string[];
  /** days from today where a day is asked for and none is given */
  readonly days: number;
  readonly ticks: "as they are" | "all";
  readonly choice: "first" | "last";
}

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function typed({ name, kind, value }: Field, way: Way, at: number): string {
  if (kind === "hidden") return value;
  if (kind === "date") return value === "" ? dayFrom(way.days) : value;
  if (kind === "datetime-local") return value === "" ? `${dayFrom(Math.max(way.days, 14))}T10:00` : value;
  if (kind === "time") return value === "" ? "10:00" : value;
  if (kind === "number") return value === "" ? "5" : value;
  if (kind === "email" || /e-?mail/i.test(name)) return "hostile@example.org";
  if (kind === "tel" || /phone|number/i.test(name)) return value === "" ? "40000000" : value;
  return way.texts[at % way.texts.length] ?? value;
}

/** A form as somebody would fill it in. */
export function fill({ fields, pressed }: FoundForm, way: Way): Filled {
  const filled: Filled = [];
  const radios = Map.groupBy(
    fields.filter(({ kind }) => kind === "radio"),
    ({ name }) => name,
  );
  for (const [name, group] of radios) {
    const chosen = (way.choice === "first" ? (group.find(({ isChosen }) => isChosen) ?? group[0]) : group.at(-1))?.value;
    if (chosen !== undefined) filled.push([name, chosen]);
  }
  for (const [at, field] of fields.entries()) {
    if (field.kind === "radio" || field.kind === "submit" || field.kind === "file") continue;
    if (field.kind === "checkbox") {
      if (field.isChosen || way.ticks === "all") filled.push([field.name, field.value]);
    } else if (field.kind === "select") {
      const real = field.options.filter((option) => option !== "");
      const kept = field.value !== "" && way.choice === "first" ? field.value : undefined;
      filled.push([field.name, kept ?? (way.choice === "first" ? real[0] : real.at(-1)) ?? ""]);
    } else filled.push([field.name, typed(field, way, at)]);
  }
  return pressed === undefined ? filled : [...filled, pressed];
}

const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
/** Which of the house's forms it is, whatever row it is about: its page's pattern and its intent. */
export function nameOf({ to, fields, pressed }: FoundForm, pattern: (path: string) => string): string {
  const intent = pressed?.[0] === "_intent" ? pressed[1] : (fields.find(({ name }) => name === "_intent")?.value ?? "");
  return `${pattern(new URL(to, "http://house").pathname)} ${intent.replaceAll(ID, "*").replaceAll(/\d+/g, "#")}`.trim();
}
