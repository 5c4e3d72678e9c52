import type { ConsentText } from "#consent/consent-text.ts";

export const consentTextNb: readonly ConsentText[] = [
  {
    version: "2025-09",
    from: "2025-09-01",
    own: [
      "De som hjelper deg, har taushetsplikt. Samtykket lar dem du velger, dele det du velger, med hverandre. De kan bare bruke det til å samarbeide om planen din.",
      "Du bestemmer selv. Sier du nei, mister du ingen hjelp du har rett til. Men de kan da ikke bruke en felles plan.",
      "Samtykket går ut av seg selv på sluttdatoen. Du kan ta det tilbake før, helt eller fra én. Du trenger ikke si hvorfor. Det gjelder med én gang.",
      "De som mister tilgangen, får bare vite at den er slutt. Det de har skrevet i sine egne journaler, blir ikke slettet. Journalen er deres eget ansvar.",
      "Loven sier at de noen ganger må si fra uten samtykke, for eksempel når liv er i fare, eller når et barn kan lide overlast.",
      "Hver gang noen åpner planen, blir det skrevet ned. Du kan se hvem det var.",
    ],
    about: [
      "De som hjelper {name}, har taushetsplikt. Samtykket lar dem som er valgt, dele det som er valgt, med hverandre. De kan bare bruke det til å samarbeide om planen til {name}.",
      "Det er frivillig. Et nei tar ikke bort noen hjelp {name} har rett til. Men de kan da ikke bruke en felles plan.",
      "Samtykket går ut av seg selv på sluttdatoen. Det kan tas tilbake før, helt eller fra én. Ingen trenger å si hvorfor. Det gjelder med én gang.",
      "De som mister tilgangen, får bare vite at den er slutt. Det de har skrevet i sine egne journaler, blir ikke slettet. Journalen er deres eget ansvar.",
      "Loven sier at de noen ganger må si fra uten samtykke, for eksempel når liv er i fare, eller når et barn kan lide overlast.",
      "For et barn må alle foresatte si ja, hver for seg. Barnet skal få si hva det selv mener, og det skal telle mer jo eldre barnet er.",
      "Hver gang noen åpner planen, blir det skrevet ned. {name} og de foresatte kan se hvem det var.",
    ],
  },
];
