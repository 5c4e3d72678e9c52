import { IntlMessageFormat } from "intl-messageformat";
import { createContext, type ReactNode, use, useMemo } from "react";

/** The catalogue's type is registered by app/shell/catalogue.ts, so that this folder needs to know no domain word. */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/consistent-type-definitions -- augmented by module declaration
export interface Register {}
type Catalogue = Register extends { texts: infer Known } ? Known : Record<string, string>;
export type TextKey = keyof Catalogue & string;
type Value = string | number | Date;

/** Texts with a placeholder demand values; the others take none. */
type Values<Key extends TextKey> = Catalogue[Key] extends `${string}{${string}` ? [values: Record<string, Value>] : [values?: Record<string, Value>];

export interface Texts {
  <Key extends TextKey>(key: Key, ...values: Values<Key>): string;
  /** A key that comes from the server (a problem's code, a status); an unknown one gives the general text. */
  readonly of: (key: string, values?: Record<string, Value>) => string;
  readonly language: string;
}

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

export function makeTexts(language: string, catalogue: Readonly<Record<string, string>>): Texts {
  const read = (key: string, values?: Record<string, Value>) => {
    const text = catalogue[key];
    return text === undefined ? undefined : format(language, text, values);
  };
  const texts = (key: string, values?: Record<string, Value>) => read(key, values) ?? key;
  const of = (key: string, values?: Record<string, Value>) => read(key, values) ?? read("problem.unknown") ?? key;
  return Object.assign(texts, { of, language }) as unknown as Texts;
}

const TextsContext = createContext<Texts>(makeTexts("nb", {}));

export function TextsProvider({ language, catalogue, children }: { language: string; catalogue: Readonly<Record<string, string>>; children: ReactNode }) {
  const texts = useMemo(() => makeTexts(language, catalogue), [language, catalogue]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** `const t = useTexts(); t("plan.title")` */
export function useTexts(): Texts {
  return use(TextsContext);
}
