/*
 * Ages and representation, with the law each rests on. Where the source is a practice and not a statute, it says so:
 * a lawyer of the area settles it by a new row, never by a change in code.
 */

export const AGE_RULES = [
  { jurisdiction: "no", kind: "keeps-from-guardian", age: 12, source: "Pasient- og brukerrettighetsloven § 3-4 annet ledd", valid_from: "2001-01-01" },
  {
    jurisdiction: "no",
    kind: "consents-too",
    age: 15,
    sector: "child-welfare",
    source: "Barnevernsloven § 12-3 (partsrettigheter fra 15 år); praksis i BTI-kommuner, avklares av jurist",
    valid_from: "2023-01-01",
  },
  { jurisdiction: "no", kind: "guardian-access-ends", age: 16, source: "Pasient- og brukerrettighetsloven § 4-3", valid_from: "2001-01-01" },
  { jurisdiction: "no", kind: "majority", age: 18, source: "Vergemålsloven § 8", valid_from: "2013-07-01" },
  {
    jurisdiction: "se",
    kind: "keeps-from-guardian",
    age: 13,
    source: "OSL 12 kap. 3 §: mognaden avgör, lagen har ingen ålder; 13 år efter ordningen i 1177, avgörs av jurist",
    valid_from: "2009-06-30",
  },
  { jurisdiction: "se", kind: "guardian-access-ends", age: 18, source: "Föräldrabalken (1949:381) 6 kap. 2 §", valid_from: "1974-07-01" },
  { jurisdiction: "se", kind: "majority", age: 18, source: "Föräldrabalken (1949:381) 9 kap. 1 §", valid_from: "1974-07-01" },
] as const;

export const REPRESENTATION_RULES = [
  {
    jurisdiction: "no",
    act: "guardian-blocks",
    is_allowed: true,
    source: "Pasient- og brukerrettighetsloven § 4-4 (foreldre samtykker for barn under 16), avklares av jurist",
    valid_from: "2001-01-01",
  },
  { jurisdiction: "se", act: "guardian-blocks", is_allowed: false, source: "SFS 2022:913 2 kap. 3 §; patientdatalagen 4 kap. 4 §", valid_from: "2023-01-01" },
  {
    jurisdiction: "no",
    act: "appointed-guardian-consents",
    is_allowed: true,
    source: "Vergemålsloven §§ 31–33: bare innenfor mandatet, og aldri mot hennes vilje",
    valid_from: "2013-07-01",
  },
  {
    jurisdiction: "se",
    act: "appointed-guardian-consents",
    is_allowed: false,
    source: "Omtvistat om god man eller förvaltare kan samtycka till att sekretess bryts; avgörs av jurist",
    valid_from: "1974-07-01",
  },
] as const;

/** What a board or a court may decide where two guardians do not agree. A lawyer of the area settles what is open by a new row. */
export const REPRESENTATION_GROUNDS = [
  { jurisdiction: "no", code: "court", authority: "court", source: "Barnelova §§ 48, 56 og 60 (foreldreansvar, sak for domstolen)", valid_from: "2004-04-01" },
  {
    jurisdiction: "no",
    code: "child-welfare",
    authority: "child-welfare-board",
    source: "Barnevernsloven § 3-4 og kapittel 5 (vedtak i barneverns- og helsenemnda), avklares av jurist",
    valid_from: "2023-01-01",
  },
  { jurisdiction: "se", code: "court", authority: "court", source: "Föräldrabalken (1949:381) 6 kap. 5 §", valid_from: "1999-01-01" },
  {
    jurisdiction: "se",
    code: "psychiatric-care",
    authority: "social-board",
    source: "Föräldrabalken (1949:381) 6 kap. 13 a § första stycket 1",
    valid_from: "2012-05-01",
  },
  {
    jurisdiction: "se",
    code: "open-treatment",
    authority: "social-board",
    source: "Föräldrabalken (1949:381) 6 kap. 13 a § första stycket 2",
    valid_from: "2012-05-01",
  },
  {
    jurisdiction: "se",
    code: "contact-person",
    authority: "social-board",
    source: "Föräldrabalken (1949:381) 6 kap. 13 a § första stycket 3",
    valid_from: "2012-05-01",
  },
  {
    jurisdiction: "se",
    code: "lss-measure",
    authority: "social-board",
    source: "Föräldrabalken (1949:381) 6 kap. 13 a § första stycket 4, avgörs av jurist",
    valid_from: "2012-05-01",
  },
] as const;
