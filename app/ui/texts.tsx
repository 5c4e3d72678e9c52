import { createContext, type ReactNode, use, useMemo } from "react";
import { makeTexts } from "#ui/make-texts.ts";

/** The catalogue's type is registered by app/shell/catalogue.ts, so that this folder needs to know no domain word. */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/consistent-type-definitions -- augmented by module declaration
export interface Register {}
type Catalogue = Register extends { texts: infer Known } ? Known : Record<string, string>;
export type TextKey = keyof Catalogue & string;
export type Value = string | number | Date;

/** Texts with a placeholder demand values; the others take none. */
export type Values<Key extends TextKey> = Catalogue[Key] extends `${string}{${string}` ? [values: Record<string, Value>] : [values?: Record<string, Value>];

export interface Texts {
  <Key extends TextKey>(key: Key, ...values: Values<Key>): string;
  /** A key that comes from the server (a problem's code, a status); an unknown one gives the general text. */
  readonly of: (key: string, values?: Record<string, Value>) => string;
  readonly language: string;
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
