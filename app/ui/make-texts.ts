import { IntlMessageFormat } from "intl-messageformat";
import type { TextKey, Texts, Value, Values } from "#ui/texts.tsx";

const formats = new Map<string, IntlMessageFormat>();

function format(language: string, text: string, values: Record<string, Value> | undefined): string {
  if (!text.includes("{")) return text;
  const known = `${language}\n${text}`;
  let message = formats.get(known);
  if (message === undefined) {
    message = new IntlMessageFormat(
      text,
      language === "en" ? "en-GB" : language,
      { date: { day: { day: "numeric", month: "long", year: "numeric" } } },
      { ignoreTag: true },
    );
    formats.set(known, message);
  }
  return String(message.format(values));
}

/** The texts of one language; no page is needed to read them. */
export function makeTexts(language: string, catalogue: Readonly<Record<string, string>>): Texts {
  const read = (key: string, values?: Record<string, Value>) => {
    const text = catalogue[key];
    return text === undefined ? undefined : format(language, text, values);
  };
  const texts = <Key extends TextKey>(key: Key, ...values: Values<Key>) => read(key, values[0]) ?? key;
  const of = (key: string, values?: Record<string, Value>) => read(key, values) ?? read("problem.unknown") ?? key;
  return Object.assign(texts, { of, language });
}
