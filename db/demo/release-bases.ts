interface ReleaseBasis {
  readonly jurisdiction: "no" | "se";
  readonly code: string;
  /** whose secrecy it opens and towards whom: a sector, or any */
  readonly from_sector: string | null;
  readonly to_sector: string | null;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly source: string;
  readonly valid_from: string;
}

/** What the law lets an agency hand on without the person's consent; which one fits is for the agency to judge each time. */
export const RELEASE_BASES: readonly ReleaseBasis[] = [
  {
    jurisdiction: "no",
    code: "cooperating-health",
    from_sector: "health",
    to_sector: "health",
    name_nb: "Samarbeidende helsepersonell",
    name_sv: "Samverkande hälso- och sjukvårdspersonal",
    name_en: "Cooperating health personnel",
    source: "helsepersonelloven §§ 25 og 45",
    valid_from: "2001-01-01",
  },
  {
    jurisdiction: "no",
    code: "nav-own-task",
    from_sector: "labour",
    to_sector: null,
    name_nb: "Nødvendig for NAVs egne oppgaver",
    name_sv: "Nödvändigt för NAV:s egna uppgifter",
    name_en: "Needed for NAV’s own tasks",
    source: "NAV-loven § 7",
    valid_from: "2006-07-01",
  },
  {
    jurisdiction: "no",
    code: "public-body",
    from_sector: null,
    to_sector: null,
    name_nb: "Unntak fra taushetsplikten i forvaltningen",
    name_sv: "Undantag från tystnadsplikten i förvaltningen",
    name_en: "Exception from secrecy in public administration",
    source: "forvaltningsloven § 13 b",
    valid_from: "1978-01-01",
  },
  {
    jurisdiction: "se",
    code: "harm-test-health",
    from_sector: "health",
    to_sector: null,
    name_nb: "Skadeprøving i helsetjenesten",
    name_sv: "Menprövning i hälso- och sjukvården",
    name_en: "Harm test in health care",
    source: "offentlighets- och sekretesslagen (2009:400) 25 kap. 1 §; patientdatalagen (2008:355) 5 kap. 6 §",
    valid_from: "2009-06-30",
  },
  {
    jurisdiction: "se",
    code: "harm-test-social",
    from_sector: "social",
    to_sector: null,
    name_nb: "Skadeprøving i sosialtjenesten",
    name_sv: "Menprövning i socialtjänsten",
    name_en: "Harm test in social services",
    source: "offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §",
    valid_from: "2009-06-30",
  },
  {
    jurisdiction: "se",
    code: "discharge",
    from_sector: "health",
    to_sector: null,
    name_nb: "Nødvendige opplysninger ved utskriving",
    name_sv: "Nödvändig information vid utskrivning",
    name_en: "Facts needed at discharge",
    source: "lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård 3 kap. 2 §",
    valid_from: "2018-01-01",
  },
  {
    jurisdiction: "se",
    code: "own-task",
    from_sector: null,
    to_sector: null,
    name_nb: "Nødvendig for egen oppgave",
    name_sv: "Nödvändigt för den egna verksamheten",
    name_en: "Needed for one’s own task",
    source: "offentlighets- och sekretesslagen (2009:400) 10 kap. 2 §",
    valid_from: "2009-06-30",
  },
];
