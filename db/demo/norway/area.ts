import type { Area } from "#db/demo/story/agencies.ts";

const DPS = "fjordby-dps";

/**
 * Fjordby is invented; it is told from Bærum (seed 000): the fourteen people named first are those slide 16 lists,
 * whom their agencies free for Samhandlingsteamet (team.ts). They work in their ordinary services the rest of the week.
 */
export const NORWAY: Area = {
  jurisdiction: "no",
  agreement: "fjordby",
  agreementName: "Samhandlingsavtale Fjordby kommune – Fjordby DPS",
  mailAt: "fjordby.example",
  // no Norwegian number begins with 000
  phoneOf: (index) => `000 ${10 + Math.floor(index / 10)} ${String(100 + index * 7)}`,
  agencies: [
    ["fjordby-psykisk-helse", "Fjordby kommune, psykisk helse", "municipality", "municipal", "health"],
    ["fjordby-sosial", "Fjordby kommune, sosialtjenesten", "municipality", "municipal", "social"],
    ["fjordby-rus", "Fjordby kommune, rustjenesten", "municipality", "municipal", "health"],
    ["fjordby-bolig", "Fjordby kommune, boligkontoret", "housing", "municipal", "social"],
    ["fjordby-ke", "Fjordby kommune, koordinerende enhet", "municipality", "municipal", "health"],
    [DPS, "Fjordby DPS", "specialist", "specialist", "health"],
    ["nav-fjordby", "NAV Fjordby", "labour-and-welfare", "other", "labour"],
    ["brygga-legekontor", "Brygga legekontor", "primary-care", "municipal", "health"],
    ["fjordglott-legesenter", "Fjordgløtt legesenter", "primary-care", "municipal", "health"],
    ["solvik-skole", "Solvik skole", "school", "municipal", "school"],
    ["fjordby-barnevern", "Fjordby kommune, barneverntjenesten", "child-welfare", "municipal", "social"],
    ["fjordby-politi", "Fjordby politistasjon", "police", "other", "police"],
    ["kafe-fyrlyset", "Kafé Fyrlyset", "voluntary", "other", "voluntary"],
  ],
  // the hospital trust, the state, the doctors and the police answer for themselves; the rest is the municipality
  entities: [
    [DPS, "Fjordby sykehus HF"],
    ["nav-", "Arbeids- og velferdsetaten"],
    ["fjordby-politi", "Fjordby politidistrikt"],
    ["fjordby-", "Fjordby kommune"],
    ["solvik-skole", "Fjordby kommune"],
  ],
  staff: [
    ["ingrid-moe", "Ingrid Moe", "psykolog", "psykolog", DPS, "coordinator"],
    ["henrik-dahl", "Henrik Dahl", "psykolog", "psykolog", DPS, "coordinator"],
    ["sunniva-berg", "Sunniva Berg", "psykolog", "psykolog", DPS, "coordinator"],
    ["amir-hosseini", "Amir Hosseini", "psykolog", "psykolog", DPS, "team-member"],
    ["tone-eide", "Tone Eide", "vernepleier", "vernepleier", DPS, "coordinator"],
    ["per-arne-lunde", "Per Arne Lunde", "psykiatrisk sykepleier", "psykiatrisk sykepleier", DPS, "coordinator"],
    ["kjersti-vold", "Kjersti Vold", "psykiater", "psykiater", DPS, "team-member"],
    ["roy-bakken", "Roy Bakken", "erfaringskonsulent", "erfaringskonsulent", DPS, "peer-worker"],
    ["liv-myhre", "Liv Myhre", "psykiatrisk sykepleier", "psykiatrisk sykepleier", "fjordby-psykisk-helse", "coordinator"],
    ["anders-rud", "Anders Rud", "sosionom", "sosionom", "fjordby-sosial", "coordinator"],
    ["hilde-tangen", "Hilde Tangen", "familieterapeut", "familieterapeut", "fjordby-rus", "coordinator"],
    ["oda-nilsen", "Oda Nilsen", "vernepleier", "vernepleier", "fjordby-rus", "coordinator"],
    ["geir-solbakken", "Geir Solbakken", "psykiatrisk sykepleier", "boligoppfølger", "fjordby-bolig", "team-member"],
    ["nina-farstad", "Nina Farstad", "NAV-konsulent", "NAV-konsulent", "nav-fjordby", "team-member"],
    ["elin-krog", "Elin Krog", "ergoterapeut", "leder av koordinerende enhet", "fjordby-ke", "coordinating-unit"],
    ["tor-haug", "Tor Haug", "rådgiver", "systemansvarlig", "fjordby-ke", "administrator"],
    ["bjorn-aas", "Bjørn Aas", "lege", "fastlege", "brygga-legekontor"],
    ["mari-stene", "Mari Stene", "lege", "fastlege", "fjordglott-legesenter"],
    ["marte-holm", "Marte Holm", "gjeldsrådgiver", "gjeldsrådgiver", "nav-fjordby"],
    ["kari-bugge", "Kari Bugge", "sosiallærer", "sosiallærer", "solvik-skole"],
    ["ola-vik", "Ola Vik", "barnevernspedagog", "kontaktperson", "fjordby-barnevern", "coordinator"],
    ["stian-moen", "Stian Moen", "politibetjent", "forebyggende politi", "fjordby-politi"],
    ["lise-hagen", "Lise Hagen", "politibetjent", "vakthavende", "fjordby-politi"],
    ["eva-brekke", "Eva Brekke", "daglig leder", "daglig leder", "kafe-fyrlyset"],
    ["aud-berntsen", "Aud Berntsen", "jurist", "personvernombud", "fjordby-ke", "log-controller"],
    // the night: nurses on call who take part in no plan, and the hospital trust's own data-protection officer
    ["nora-lind", "Nora Lind", "psykiatrisk sykepleier", "sykepleier i akutt-teamet", DPS],
    ["terje-nygard", "Terje Nygård", "psykiatrisk sykepleier", "sykepleier i akutt-teamet", DPS],
    // he lived with one of the people here once; she has said so
    ["per-olav-hansen", "Per Olav Hansen", "sosionom", "miljøterapeut", "fjordby-psykisk-helse"],
    ["einar-foss", "Einar Foss", "jurist", "personvernombud", DPS, "log-controller"],
  ],
};
