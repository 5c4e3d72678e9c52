import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import type { Language } from "#access/asker.server.ts";
import { CatalogueContext } from "#shell/catalogue-context.ts";
import { loadCatalogue } from "#shell/catalogue.ts";

const catalogue = await loadCatalogue(document.documentElement.lang as Language);

// A page kept whole for the back button was perhaps someone else's: it is fetched anew, and the database asks who is here.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

startTransition(() => {
  hydrateRoot(
    document,
    <CatalogueContext value={catalogue}>
      <HydratedRouter />
    </CatalogueContext>,
  );
});
