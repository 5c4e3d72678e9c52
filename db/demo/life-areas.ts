type Named = readonly [code: string, nb: string, sv: string, en: string];

const housing: Named = ["housing", "Bolig", "Bostad", "Housing"];
const economy: Named = ["economy", "Økonomi", "Ekonomi", "Economy"];
const work: Named = ["work", "Arbeid", "Arbete", "Work"];
const education: Named = ["education", "Utdanning", "Utbildning", "Education"];
const school: Named = ["school", "Skole", "Skola", "School"];
const leisure: Named = ["leisure", "Fritid", "Fritid", "Leisure"];
const activities: Named = ["activities", "Aktiviteter", "Aktiviteter", "Activities"];
const relations: Named = ["relations", "Familie og nettverk", "Relationer", "Family and network"];
const health: Named = ["health", "Helse", "Hälsa", "Health"];
const care: Named = ["care", "Behandling og omsorg", "Vård och omsorg", "Treatment and care"];
const selfImage: Named = ["self-image", "Selvbilde", "Självbild", "Self-image"];
const selfRespect: Named = ["self-respect", "Selvrespekt", "Självrespekt", "Self-respect"];

/** In the order each country shows them: what people say matters most in everyday life first (seed 000 slide 7; seed 001 slide 9). */
export const LIFE_AREAS = {
  no: [housing, economy, work, relations, health, care, activities, leisure, education, school, selfImage, selfRespect],
  se: [housing, school, education, work, leisure, care, health, activities, selfImage, selfRespect, relations, economy],
} as const;
