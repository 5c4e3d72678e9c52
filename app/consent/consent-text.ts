import { consentTextEn } from "#consent/consent-text.en.ts";
import { consentTextNb } from "#consent/consent-text.nb.ts";
import { consentTextSv } from "#consent/consent-text.sv.ts";

/** What is read before saying yes. A version is never edited: a change of wording is a new version with its day. */
export interface ConsentText {
  readonly version: string;
  readonly from: string;
  /** as said to the one it is about */
  readonly own: readonly string[];
  /** as said to a guardian, or read aloud by a coordinator about {name} */
  readonly about: readonly string[];
}

const texts: Record<string, readonly ConsentText[]> = { nb: consentTextNb, sv: consentTextSv, en: consentTextEn };

const inLanguage = (language: string) => texts[language] ?? consentTextNb;

/** The wording in use on a day. Every language has the same versions, the oldest first. */
export function currentText(language: string, day: string): ConsentText {
  const versions = inLanguage(language);
  const found = versions.findLast((text) => text.from <= day) ?? versions[0];
  if (found === undefined) throw new Error(`no consent text in ${language}`);
  return found;
}

/** The wording that was agreed to; undefined where it was given on a form of another kind. */
export function textOf(language: string, version: string): ConsentText | undefined {
  return inLanguage(language).find((text) => text.version === version);
}

/** The paragraphs, with her name where it is said about her. */
export function wordingOf(text: ConsentText, name: string | undefined): string[] {
  return name === undefined ? [...text.own] : text.about.map((paragraph) => paragraph.replaceAll("{name}", name));
}
