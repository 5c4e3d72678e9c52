import type { Language } from "#access/asker.server.ts";
import type { catalogue as norwegian } from "#shell/catalogue.nb.ts";

declare module "#ui/texts.tsx" {
  interface Register {
    texts: typeof norwegian;
  }
}

/** Loads one language, so that a browser fetches the one it shows. */
export async function loadCatalogue(language: Language): Promise<Readonly<Record<string, string>>> {
  if (language === "sv") return (await import("#shell/catalogue.sv.ts")).catalogue;
  if (language === "en") return (await import("#shell/catalogue.en.ts")).catalogue;
  return (await import("#shell/catalogue.nb.ts")).catalogue;
}
