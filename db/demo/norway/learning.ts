import type { LearningTold } from "#db/demo/story/learning.ts";

/** The first log is the example of seed 003 ("A-Nøtterøy 4, logg nr. 1, 30.8.2011"): what went well, and why. */
export const LEARNING_NO: LearningTold = {
  team: "fjordby",
  weekday: 2,
  logs: [
    {
      kind: "success",
      day: -120,
      by: "ingrid-moe",
      what: "Ansvarsgruppa er enig: her har hjelperne klart å samordne seg. Etter mange urolige år er hverdagen stabil, og vi bruker ikke mye tid lenger.",
      tried: {
        causes:
          "Få hjelpere, og de samme i seks til ti år. Ingen skrives ut og inn.\nFire til fem ganger mer tid enn vanlig i begynnelsen, mer enn reglene sier.\nTydelig koordinator både i kommunen og på DPS, og lett å få tak i hverandre.\nLike bilder av situasjonen og like holdninger.\nHjelp med økonomien sikrer det grunnleggende, og boligen gjør at noen ser innom.\nLederne ville at vi skulle lykkes, og det er gøy å lykkes.\nTrygghet: alle vet hva som kan skje, og hva som aldri skjer.",
        alternative: "For tre nye gjør vi det samme: to faste hjelpere, én fra hver side, og mye mer tid de tre første månedene.",
        by: "liv-myhre",
        day: -110,
        evaluateOn: -14,
      },
      evaluated: {
        helped: "partly",
        words: "To av tre har nå faste folk og færre innleggelser. For den tredje ble hjelperne byttet etter fem uker, og kontakten røk.",
        by: "liv-myhre",
        day: -13,
      },
      agreed: { lesson: "Få hjelpere som blir, og mye tid i begynnelsen, gir mindre arbeid senere.", by: "ingrid-moe", weeksAgo: 1, rises: 1 },
    },
    {
      kind: "event",
      day: -62,
      by: "anders-rud",
      what: "En utskrivning fredag klokka tre. Kommunen fikk vite det mandag, og ingen hadde vært innom i helga.",
      tried: {
        causes: "Beskjeden gikk til en postkasse ingen leser på fredag. Begge sider trodde den andre ringte.",
        alternative: "DPS ringer vakttelefonen til teamet samme dag, og den som svarer, drar innom i helga.",
        by: "henrik-dahl",
        day: -55,
        evaluateOn: -5,
      },
      evaluated: { helped: "yes", words: "Fem utskrivninger siden. Alle fikk besøk innen to døgn.", by: "henrik-dahl", day: -4 },
    },
    {
      kind: "event",
      day: -34,
      by: "nina-farstad",
      what: "Ni fra hjelpeapparatet i et møte som skulle handle om arbeid. Personen gikk etter ti minutter.",
      tried: {
        causes: "Vi kalte inn alle for sikkerhets skyld, og ingen spurte på forhånd hvem det var greit å ha med.",
        alternative: "Vi spør først, og høyst fire er med. Resten gir beskjed til koordinatoren.",
        by: "kjersti-vold",
        day: -26,
        evaluateOn: -1,
      },
    },
    {
      kind: "event",
      day: -5,
      by: "oda-nilsen",
      what: "Samme kartlegging to ganger på tre uker, først hos oss og så på NAV. Ingen visste om den andre.",
    },
  ],
};
