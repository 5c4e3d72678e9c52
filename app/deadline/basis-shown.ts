/**
 * On what a promise rests, said once: a source that itself begins with the kind of basis ("Lokal rutine i Fjordby: …")
 * needs no word before it. One letter is let go, so that a reader of the neighbour's language is not told twice either.
 */
export function basisShown(basis: string, source: string): string {
  const word = basis.toLowerCase().slice(0, Math.max(3, basis.length - 1));
  return source.toLowerCase().startsWith(word) ? source : `${basis}: ${source}`;
}
