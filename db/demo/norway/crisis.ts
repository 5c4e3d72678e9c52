import type { CrisisTold } from "#db/demo/story/crisis.ts";

/** Jonas has written his own; Randi's was written down at her kitchen table. */
export const CRISIS_NO: readonly CrisisTold[] = [
  {
    person: "jonas",
    day: -41,
    approved: -40,
    words: {
      signs: "Jeg slutter å svare på SMS. Jeg snur døgnet. Posten blir liggende i gangen.",
      helps: "At noen skriver «jeg er her» og ikke maser om svar. Å gå langs brygga, uten å snakke.\nMusikk på øret.",
      hinders: "Mange i rommet. At dere ringer om morgenen. Å bli spurt om det samme av hver nye som kommer.",
      met: "Si hva du heter og hvor lenge du blir. Sett deg ned. Spør om jeg har spist.",
      "green-notice": "Jeg sover om natten. Jeg er på verkstedet tre dager i uken.",
      "green-self": "Svarer på SMS samme dag.",
      "green-you": "Alt som vanlig. Send SMS før du kommer.",
      "yellow-notice": "Jeg sover ikke to netter på rad. Jeg tror naboene snakker om meg.",
      "yellow-self": "Sender «gul» til Marit og Liv. Lar døra være ulåst for Geir.",
      "yellow-you": "Kom samme dag, bare én. Ta med noe å spise. Ikke ta opp penger eller post.",
      "red-notice": "Jeg tar ikke telefonen og åpner ikke. Jeg er redd for å være i leiligheten.",
      "red-self": "Går til Marit, eller legger meg på sofaen og venter.",
      "red-you": "Ring Marit først. Bank på og si navnet ditt gjennom døra. Ikke kom med uniform hvis det går an.",
    },
    calls: [
      [["08:00", "15:30"], "workdays", "Liv Myhre", "koordinator i kommunen", "000 10 156"],
      [["15:30", "22:00"], "every", "Marit Lie Haugen", "søster", "000 34 387"],
      [["22:00", "08:00"], "every", "Legevakta i Fjordby", "spør etter psykiatrisk sykepleier", "000 11 600"],
      ["always", "weekend", "Marit Lie Haugen", "søster", "000 34 387"],
    ],
  },
  {
    person: "randi",
    writtenDownBy: "oda-nilsen",
    day: -75,
    approved: -45,
    words: {
      signs: "Jeg vasker om natten. Jeg blir krass i telefonen. Jeg slutter å bake.",
      helps: "Kaffe, og at du tier litt. Å få vite hva som skjer neste time.",
      hinders: "Å bli holdt. Å bli snakket om når jeg hører på. Lange samtaler.",
      met: "Si hva du vil i første setning.",
      "green-notice": "Jeg baker til helgen.",
      "green-you": "Bank på om morgenen som før.",
      "yellow-notice": "Jeg åpner ikke om morgenen.",
      "yellow-self": "Henger kluten på døra, så vet Geir det.",
      "yellow-you": "Kom tilbake om en time. Ring Oda.",
      "red-notice": "Stemmene sier at jeg må ut av leiligheten.",
      "red-self": "Ringer Silje.",
      "red-you": "Én person inn, den andre venter nede. Spør om jeg vil bli hjemme eller inn på den senga jeg har på DPS.",
    },
    calls: [
      [["07:30", "15:00"], "workdays", "Oda Nilsen", "koordinator", "000 11 177"],
      [["15:00", "23:00"], "every", "Silje Solvang", "datter", "000 47 226"],
      [["23:00", "07:30"], "every", "Nattevakta på Solbakken", "botiltaket", "000 11 611"],
    ],
  },
];
