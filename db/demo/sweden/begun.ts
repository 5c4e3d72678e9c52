import type { Journey } from "#db/demo/story/journeys.ts";

/** Children and young people in Älvsta whose coordinators are being found, or whose plan is being written. */
export const BEGUN_SE: readonly Journey[] = [
  {
    slug: "alva-ek", name: ["Alva", "Ek"], age: [9, 45], stage: "offered", since: -8, coordinators: ["petra-lindh", "omar-hassan"], circle: [["alva-mamma", "Lina Ek", "mother", "guardian"]],
    by: { as: "relative", account: "alva-mamma", name: "Lina Ek", contact: "070-174 06 90" }, need: "Alva får utbrott hemma men är tyst i skolan. Vi blir inte trodda av någon.", least: "Att mamma vill att skolan och BUP träffas.",
  },
  {
    slug: "vincent-dahl", name: ["Vincent", "Dahl"], age: [16, 200], stage: "offered", since: -18, coordinators: ["petra-lindh", "helena-norberg"], circle: [["vincent-mamma", "Marie Dahl", "mother", "guardian"]],
    by: { as: "professional", staff: "viktor-sund" }, need: "Syns ute när han borde vara i skolan. Mamma ber om hjälp, ingen har tagit första steget.", least: "Att mamma har bett om ett möte.",
  },
  {
    slug: "noor-haddad", name: ["Noor", "Haddad"], age: [5, 10], stage: "offered", since: -5, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["noor-pappa", "Samir Haddad", "father", "guardian"]], language: "ar", interpreter: "Arabiska",
    by: { as: "professional", staff: "sara-blom" }, need: "Familjen är ny i kommunen och får kallelser från sex håll, på ett språk de inte läser.", least: "Att familjen behöver tolk och en person att ringa.",
  },
  {
    slug: "melvin-back", name: ["Melvin", "Bäck"], age: [8, 300], stage: "half", since: -14, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["melvin-mamma", "Sofie Bäck", "mother", "guardian"]],
    by: { as: "professional", staff: "ulrika-nyman" }, need: "Byter klass till nästa termin. Stödet följer inte med av sig självt.", least: "Att Melvin byter klass och att mamma vill vara med.",
  },
  {
    slug: "ella-sand", name: ["Ella", "Sand"], age: [14, 90], stage: "half", since: -21, coordinators: ["petra-lindh", "helena-norberg"], circle: [["ella-pappa", "Jan Sand", "father", "guardian"]],
    by: { as: "professional", staff: "tomas-gren" }, need: "Skrivs ut från BUP. Skolan vet inte när hon kommer tillbaka.", least: "När hon kommer tillbaka och vem hon vill möta först.",
  },
  {
    slug: "theo-lilja", name: ["Theo", "Lilja"], age: [12, 15], stage: "draft", since: -36, coordinators: ["petra-lindh", "omar-hassan"], circle: [["theo-mamma", "Eva Lilja", "mother", "guardian"], ["theo-pappa", "Björn Lilja", "father", "guardian"]],
    by: { as: "relative", account: "theo-mamma", name: "Eva Lilja", contact: "070-174 06 91" }, need: "Vi har elva kontakter och en kalender som inte går ihop.", least: "Att föräldrarna vill ha en plan.",
    words: "Theo vill spela trummor. Allt annat i planen ska rymmas runt det.", goals: [["trummor", "activities", "Jag vill spela trummor med någon som tål ljud."]], measures: [["trummor", "activities", "Fråga kulturskolan om enskild plats", "circle", -12, 13, "ongoing"]], team: [["tomas-gren", "Skolkurator", ["school", "activities"]]],
  },
  {
    slug: "juni-falk", name: ["Juni", "Rask"], age: [6, 250], stage: "draft", since: -31, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["juni-mamma", "Ida Rask", "mother", "guardian"], ["juni-pappa", "Ola Rask", "father", "guardian"]], consent: "waiting", meeting: "requested",
    by: { as: "professional", staff: "erik-sandin" }, need: "Ska börja skolan. Hus, toalett och transport måste vara klara samtidigt.", least: "Vilken skola, och när hon börjar.",
    words: "Juni ska kunna gå på toaletten som alla andra, från första dagen.", goals: [["toalett", "school", "Juni ska klara toaletten själv i skolan."]], measures: [["toalett", "school", "Mäta toaletten på skolan", "erik-sandin", -10, 15]], team: [["erik-sandin", "Arbetsterapeut", ["school", "activities"]]],
  },
  {
    slug: "axel-moberg", name: ["Axel", "Moberg"], age: [18, 31], stage: "draft", since: -26, coordinators: ["petra-lindh", "omar-hassan"], hasAccount: true, meeting: "late", phone: "070-174 06 92",
    by: { as: "person", account: "axel-moberg", name: "Axel Moberg", contact: "070-174 06 92" }, need: "Jag fyllde arton och allt tog slut samma dag.", least: "Att Axel har fyllt arton och vill ha en plan i eget namn.",
    words: "Jag vill inte börja om med nya människor bara för att jag har fyllt år.", goals: [["kvar", "care", "Jag vill ha kvar Omar tills någon ny har suttit bredvid tre gånger."]], measures: [["kvar", "care", "Hitta rätt mottagning för vuxna, och gå dit tillsammans", "omar-hassan", -10, 24, "ongoing"]],
  },
];
