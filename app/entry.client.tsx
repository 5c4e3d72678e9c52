import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import type { Language } from "#access/asker.server.ts";
import { CatalogueContext } from "#shell/catalogue-context.ts";
import { loadCatalogue } from "#shell/catalogue.ts";

const catalogue = await loadCatalogue(document.documentElement.lang as Language);

startTransition(() => {
  hydrateRoot(
    document,
    <CatalogueContext value={catalogue}>
      <HydratedRouter />
    </CatalogueContext>,
  );
});
