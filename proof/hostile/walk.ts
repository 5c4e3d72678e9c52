import { demoActors } from "#db/demo/actors.ts";
import { patternsOf } from "../../request-log.ts";
import { type FoundForm, formsOf, nameOf, plain } from "./forms.ts";
import { type Ground, loadBuild } from "./ground.ts";
import { Insider } from "./visitor.ts";

/** A form somebody may really send: whose it is, where it stands, and what it is. */
export interface Standing {
  readonly who: Insider;
  readonly page: string;
  readonly name: string;
  readonly form: FoundForm;
}

export interface Walked {
  readonly forms: readonly Standing[];
  /** every page seen, by whom */
  readonly pages: readonly { readonly who: Insider; readonly page: string }[];
  readonly pattern: (path: string) => string;
}

/** So many pages of one pattern each kind of actor looks at, and so many forms of one name are kept. */
export interface Reach {
  readonly pages: number;
  readonly forms: number;
  readonly subjects?: readonly string[];
}

const AWAY = /^\/(?:assets|sign-out|sign-in|language)|\.(?:pdf|ics|csv|json)(?:\?|$)|\/(?:html|pdf|json)$/;
const linksOf = (html: string) => [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, href]) => plain(href ?? ""));

/** Follows every link as every kind of actor, and keeps the forms that stand there. */
export async function walk(ground: Ground, reach: Reach): Promise<Walked> {
  const pattern = patternsOf((await loadBuild()).routes);
  const seen = new Map<string, number>();
  const kept = new Map<string, number>();
  const forms: Standing[] = [];
  const pages: { who: Insider; page: string }[] = [];
  for (const actor of demoActors) {
    if (reach.subjects?.includes(actor.subject) === false) continue;
    const who = await Insider.signIn(ground, actor.subject);
    const queue = ["/", "/raise", "/follow", "/settings/notices", "/settings/sessions", "/persons", "/emergency", "/demo/mail", "/log-questions", "/birthdays"];
    const met = new Set(queue);
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      const kind = `${actor.country} ${actor.role} ${pattern(new URL(page, "http://house").pathname)} ${[...new URL(page, "http://house").searchParams.keys()].join()}`;
      const before = seen.get(kind) ?? 0;
      if (before >= reach.pages) continue;
      seen.set(kind, before + 1);
      const { status, body, type } = await who.get(page);
      if (status !== 200 || !type.startsWith("text/html")) continue;
      pages.push({ who, page });
      for (const form of formsOf(body, page)) {
        const name = nameOf(form, pattern);
        const key = `${name} ${actor.role}`;
        if (AWAY.test(form.to) || (kept.get(key) ?? 0) >= reach.forms) continue;
        kept.set(key, (kept.get(key) ?? 0) + 1);
        forms.push({ who, page, name, form });
      }
      const fresh = linksOf(body).filter((link) => !met.has(link) && !AWAY.test(link));
      for (const link of fresh) met.add(link);
      queue.push(...new Set(fresh));
    }
  }
  return { forms, pages, pattern };
}
