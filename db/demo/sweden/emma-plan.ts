import { PlanTelling } from "#db/demo/story/plans.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** The parents' name for what stays between them and the coordinators. */
export const STRAIN = "Hur mamma och pappa orkar";

/** Emma's plan: her words as she said them, her parents' words apart from hers. The measures are told next; the caller closes it. */
export function tellEmmaPlan(telling: Telling): PlanTelling {
  const plan = new PlanTelling(telling, {
    person: "emma",
    kind: "sip",
    state: "active",
    begun: -162,
    activated: -154,
    period: [-154, 211],
    review: 28,
    lead: "alvsta-lss",
  });
  const emma = { by: "anna-lena-sjoberg", how: "dictated" } as const;
  plan.words("matters", "Jag vill rida. Hästarna bryr sig inte om att jag går konstigt.", { ...emma, day: -160 });
  plan.words(
    "matters",
    "Jag vill rida på en häst som är vit. Jag vill leka med Alva på rasten och inte sitta inne. Jag tycker inte om när vuxna pratar över mitt huvud.",
    { ...emma, day: -9 },
  );
  plan.words("resources", "Jag kan läsa nästan hela alfabetet. Jag är bra på att rita. Jag kan gå till mormor själv nästan, med rullatorn.", {
    ...emma,
    day: -160,
  });
  plan.words(
    "needs",
    "Emma är glad och envis och vill göra saker själv. Hon behöver tid, och vuxna som vet samma sak. Vi behöver få vara föräldrar, inte budbärare.",
    { by: "karin", day: -159 },
  );
  plan.words("needs", "På kvällen är Emma trött och har ont i benen. Då behöver hon lugn, och vi behöver veta vem vi ringer när något krånglar.", {
    by: "mikael",
    day: -158,
  });

  plan.goal("rida", { area: "leisure", words: "Jag vill börja rida.", horizon: "long", ...emma, day: -158 });
  plan.goal("rasten", {
    area: "school",
    words: "Jag vill vara ute på rasten med Alva och höra vad de andra säger.",
    horizon: "short",
    ...emma,
    day: -158,
    was: "Jag vill vara ute på rasten.",
    reworded: -150,
  });
  plan.goal("ga", { area: "health", words: "Jag vill gå hela vägen till matsalen utan att någon håller mig.", horizon: "long", ...emma, day: -156 });
  plan.goal("sjalv", { area: "self-respect", words: "Jag vill klä på mig själv. Ingen får dra i mig.", horizon: "short", ...emma, day: -156 });
  plan.goal("budbarare", {
    area: "care",
    words: "Vi vill berätta en gång, för en person, och sedan ska resten veta det de behöver.",
    horizon: "short",
    by: "karin",
    day: -157,
  });
  plan.goal("orka", {
    area: "relations",
    topic: STRAIN,
    words: "Vi vill orka med varandra och ha en kväll i veckan då ingen har jour.",
    horizon: "long",
    by: "mikael",
    day: -157,
  });

  plan.review("rasten", {
    area: "school",
    by: "jenny-lund",
    day: -30,
    status: "partly",
    reason: "Emma är ute varje rast. Hörselslingan fungerar inne, men på gården hör hon fortfarande dåligt.",
  });
  plan.review("budbarare", { area: "care", by: "anna-lena-sjoberg", day: -28, status: "ongoing" });
  plan.rating("budbarare", { area: "care", by: "karin", day: -155, points: 2, said: "Pärmen är tre kilo." });
  plan.rating("budbarare", { area: "care", by: "karin", day: -27, points: 6, said: "Nu ringer vi Anna-Lena." });
  plan.disagreement("measure", "natt", "Vi har bett om två nätter på korttidshemmet. En natt räcker inte när Mikael arbetar skift.", {
    area: "housing",
    by: "karin",
    day: -140,
  });

  plan.contribution({ circle: "karin" }, "Karin är den som Anna-Lena ringer först. Hon går med Emma till sjukgymnasten.", {
    by: "karin",
    day: -155,
    area: "care",
  });
  plan.contribution({ circle: "mikael" }, "Mikael följer med till hjälpmedelscentralen och övar trappor med Emma på lördagar.", {
    by: "mikael",
    day: -154,
    area: "health",
  });
  plan.contribution("hers", "Emma säger själv till när hon inte hör. Hon har valt tecknet: hand på örat.", { by: "karin", day: -154 });
  plan.contribution({ agency: "alvsta-lss" }, "Anna-Lena kallar till möten, håller planen aktuell och svarar familjen inom en dag.", {
    by: "anna-lena-sjoberg",
    day: -154,
  });
  plan.contribution({ agency: "norralv-habilitering" }, "Johan samordnar regionens insatser, så att besöken läggs samma dag.", {
    by: "johan-ekman",
    day: -154,
  });
  plan.contribution({ agency: "almdungens-skola" }, "Skolan ansvarar för att alla vuxna runt Emma vet hur hon hör och går.", {
    by: "hakan-falk",
    day: -153,
    area: "school",
  });
  plan.contribution({ agency: "forsakringskassan" }, "En handläggare för hela ärendet. Intyg begärs en gång, inte av varje enhet.", {
    by: "lars-wikstrom",
    day: -150,
    area: "economy",
  });
  plan.cooperation("Älvsta ridklubb", "En häst som står still, en ridledare som kan lite tecken, och en tid som passar korttidshemmet.", {
    by: "anna-lena-sjoberg",
    day: -9,
    area: "leisure",
  });

  plan.confirmation("hers", { by: "karin", day: -154, cleared: -150 });
  plan.confirmation("hers", { by: "karin", day: -8 });
  plan.confirmation({ agency: "alvsta-lss" }, { by: "anna-lena-sjoberg", day: -8 });
  plan.confirmation({ agency: "norralv-habilitering" }, { by: "johan-ekman", day: -146 });
  plan.confirmation({ agency: "almdungens-skola" }, { by: "hakan-falk", day: -146, cleared: -30 });
  return plan;
}
