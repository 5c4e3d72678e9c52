import type { Area } from "#db/demo/story/agencies.ts";

const SCHOOL = "almdungens-skola";
const HABILITATION = "norralv-habilitering";

/**
 * Älvsta and Norrälv are invented; the people are those around Emma on slide 4 of seed 001, one for one.
 * Everything the region answers for (primary care and dentists too) stands on the specialist side: it is the other principal.
 */
export const SWEDEN: Area = {
  jurisdiction: "se",
  agreement: "alvsta-norralv",
  agreementName: "Överenskommelse om samordning barn och unga, Älvsta – Region Norrälv",
  mailAt: "alvsta.example",
  // PTS has set 070-174 06 05 to 99 aside for fiction
  phoneOf: (index) => `070-174 06 ${String(5 + (index % 95)).padStart(2, "0")}`,
  agencies: [
    ["alvsta-lss", "Älvsta kommun, LSS-handläggningen", "municipality", "municipal", "social"],
    ["alvsta-barn-familj", "Älvsta kommun, socialtjänsten barn och familj", "child-welfare", "municipal", "social"],
    ["alvsta-samordning", "Älvsta kommun, samordningsenheten", "municipality", "municipal", "social"],
    [SCHOOL, "Almdungens skola", "school", "municipal", "school"],
    ["strandskolan", "Strandskolan", "school", "municipal", "school"],
    ["alvsta-skolskjuts", "Älvsta kommun, skolskjutsen", "municipality", "municipal", "school"],
    ["korttidshemmet-ekbacken", "Korttidshemmet Ekbacken", "municipality", "municipal", "social"],
    [HABILITATION, "Region Norrälv, barn- och ungdomshabiliteringen", "specialist", "specialist", "health"],
    ["norralv-barnmedicin", "Region Norrälv, barn- och ungdomsmedicin", "specialist", "specialist", "health"],
    ["norralv-bup", "Region Norrälv, barn- och ungdomspsykiatrin", "specialist", "specialist", "health"],
    ["alvsta-halsocentral", "Älvsta hälsocentral", "primary-care", "specialist", "health"],
    ["folktandvarden-alvsta", "Folktandvården Älvsta", "dental", "specialist", "health"],
    ["norralv-specialisttandvard", "Region Norrälv, specialisttandvården för barn", "dental", "specialist", "health"],
    ["norralv-hjalpmedel", "Hjälpmedelscentral Norrälv", "aids-centre", "specialist", "health"],
    ["rorelsehjalp-norr", "Rörelsehjälp Norr AB", "private-provider", "other", "health"],
    ["forsakringskassan", "Försäkringskassan", "social-insurance", "other", "insurance"],
    ["alvsta-ridklubb", "Älvsta ridklubb", "voluntary", "other", "voluntary"],
    ["polisen-alvsta", "Polisen, lokalpolisområde Älvsta", "police", "other", "police"],
  ],
  // schools, the respite home and social services are the municipality's; the region answers for all of its care
  entities: [
    ["alvsta-halsocentral", "Region Norrälv"],
    ["alvsta-ridklubb", "Älvsta ridklubb"],
    ["alvsta-", "Älvsta kommun"],
    [SCHOOL, "Älvsta kommun"],
    ["strandskolan", "Älvsta kommun"],
    ["korttidshemmet-", "Älvsta kommun"],
    ["norralv-", "Region Norrälv"],
    ["folktandvarden-", "Region Norrälv"],
  ],
  staff: [
    ["anna-lena-sjoberg", "Anna-Lena Sjöberg", "socionom", "LSS-handläggare", "alvsta-lss", "coordinator"],
    ["johan-ekman", "Johan Ekman", "kurator", "kurator", HABILITATION, "coordinator"],
    ["maria-hagberg", "Maria Hagberg", "läkare", "distriktsläkare", "alvsta-halsocentral"],
    ["lars-wikstrom", "Lars Wikström", "handläggare", "handläggare", "forsakringskassan"],
    ["fatima-yilmaz", "Fatima Yilmaz", "elevassistent", "elevassistent", SCHOOL],
    ["sara-blom", "Sara Blom", "logoped", "logoped", HABILITATION],
    ["erik-sandin", "Erik Sandin", "arbetsterapeut", "arbetsterapeut", HABILITATION],
    ["ulrika-nyman", "Ulrika Nyman", "specialpedagog", "specialpedagog", SCHOOL],
    ["peter-aberg", "Peter Åberg", "tandläkare", "tandläkare", "folktandvarden-alvsta"],
    ["ingela-frisk", "Ingela Frisk", "specialisttandläkare", "specialisttandläkare", "norralv-specialisttandvard"],
    ["malin-oberg", "Malin Öberg", "fysioterapeut", "sjukgymnast", HABILITATION],
    ["jenny-lund", "Jenny Lund", "lärare", "lärare", SCHOOL],
    ["hakan-falk", "Håkan Falk", "rektor", "rektor", SCHOOL],
    ["rolf-dahlgren", "Rolf Dahlgren", "planerare", "skolskjutssamordnare", "alvsta-skolskjuts"],
    ["camilla-ros", "Camilla Ros", "hjälpmedelskonsulent", "hjälpmedelskonsulent", "norralv-hjalpmedel"],
    ["mats-engstrom", "Mats Engström", "tekniker", "leverantör", "rorelsehjalp-norr"],
    ["azadeh-karimi", "Azadeh Karimi", "barnneurolog", "specialistläkare", "norralv-barnmedicin"],
    ["lena-bjork", "Lena Björk", "stödpedagog", "kontaktperson på korttidshemmet", "korttidshemmet-ekbacken"],
    ["eva-stenman", "Eva Stenman", "ridledare", "ridledare", "alvsta-ridklubb"],
    ["gunilla-astrom", "Gunilla Åström", "socionom", "samordningsansvarig", "alvsta-samordning", "coordinating-unit"],
    ["daniel-forsberg", "Daniel Forsberg", "systemförvaltare", "systemförvaltare", "alvsta-samordning", "administrator"],
    ["petra-lindh", "Petra Lindh", "socionom", "socialsekreterare", "alvsta-barn-familj", "coordinator"],
    ["helena-norberg", "Helena Norberg", "kurator", "kurator", "norralv-bup", "coordinator"],
    ["omar-hassan", "Omar Hassan", "psykolog", "psykolog", "norralv-bup", "coordinator"],
    ["tomas-gren", "Tomas Gren", "skolkurator", "skolkurator", "strandskolan"],
    ["agneta-hult", "Agneta Hult", "skolsköterska", "skolsköterska", "strandskolan"],
    ["viktor-sund", "Viktor Sund", "polis", "kommunpolis", "polisen-alvsta"],
    ["ingrid-wester", "Ingrid Wester", "jurist", "dataskyddsombud", "alvsta-samordning", "log-controller"],
    // the night: a nurse on call who takes part in no plan, and the region's own data-protection officer
    ["maja-wallin", "Maja Wallin", "psykiatrisjuksköterska", "sjuksköterska på akuten", "norralv-bup"],
    ["goran-sten", "Göran Sten", "jurist", "dataskyddsombud", "norralv-bup", "log-controller"],
    ["conny-bergman", "Conny Bergman", "stödpedagog", "boendestödjare", "alvsta-lss"],
  ],
};
