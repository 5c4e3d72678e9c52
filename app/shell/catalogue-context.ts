import { createContext } from "react";

/** The texts of the language this answer is in; set by the two entries, read by root. */
export const CatalogueContext = createContext<Readonly<Record<string, string>>>({});
