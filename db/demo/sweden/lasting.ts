import type { Journey } from "#db/demo/story/journeys.ts";

/** Children and young people in Älvsta with a plan that lasts: on track, late, or at an end. */
export const LASTING_SE: readonly Journey[] = [
  {
    slug: "linnea-strom", name: ["Linnea", "Hedman"], age: [15, 60], stage: "active", since: -240, coordinators: ["petra-lindh", "helena-norberg"], circle: [["linnea-mamma", "Åsa Hedman", "mother", "guardian"], ["linnea-pappa", "Stefan Hedman", "father", "guardian"]], review: 14,
    by: { as: "professional", staff: "tomas-gren" }, need: "Hemma sedan ett halvår. Alla väntar på att någon annan ska börja.", least: "Att Linnea är hemma och att familjen vill ha ett möte.",
    words: "Linnea vill att vi frågar henne, inte om henne.", goals: [["rida", "leisure", "Jag vill träffa Moa, men inte i korridoren."], ["prov", "school", "Jag vill göra proven i ett litet rum."]],
    measures: [["prov", "school", "Små prov i biblioteket", "tomas-gren", -180, -15, "ongoing"], ["rida", "relations", "Fika med Moa på lördagar", "circle", -150, 30, "ongoing"], ["prov", "health", "Samtal varannan vecka, på skolan", "helena-norberg", -200, -8, "partly", "Fyra av sex samtal blev av."]], team: [["tomas-gren", "Skolkurator", ["school", "education"]]],
  },
  {
    slug: "casper-nyberg", name: ["Casper", "Nyberg"], age: [10, 130], stage: "active", since: -190, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["casper-mamma", "Jessica Nyberg", "mother", "guardian"]], consent: "expiring", review: 22,
    by: { as: "professional", staff: "malin-oberg" }, need: "Växer ur sina hjälpmedel snabbare än besluten kommer.", least: "Vilka hjälpmedel det gäller.",
    words: "Casper vill cykla med de andra till badet.", goals: [["cykla", "activities", "Jag vill cykla till badet."]], measures: [["cykla", "activities", "Prova ut en trehjuling", "camilla-ros", -120, -11, "ongoing"], ["cykla", "health", "Träna balans ute", "malin-oberg", -150, 25, "ongoing"]], team: [["camilla-ros", "Hjälpmedel", ["activities"]], ["malin-oberg", "Sjukgymnast", ["health", "activities"]]],
  },
  {
    slug: "tilde-wall", name: ["Tilde", "Wall"], age: [13, 270], stage: "active", since: -210, coordinators: ["petra-lindh", "omar-hassan"], circle: [["tilde-mamma", "Carina Wall", "mother", "guardian"]], consent: "expired", review: 3,
    by: { as: "professional", staff: "agneta-hult" }, need: "Somnar på lektionerna, sover hos olika släktingar.", least: "Att hon saknar ett fast ställe att sova.",
    words: "Tilde vill ha en egen säng, på ett ställe.", goals: [["sang", "housing", "Jag vill sova på samma ställe alla skoldagar."]], measures: [["sang", "housing", "Komma överens om var Tilde bor i veckorna", "petra-lindh", -150, -44, "reached"], ["sang", "school", "Frukost på skolan", "agneta-hult", -180, 40, "ongoing"]], team: [["agneta-hult", "Skolsköterska", ["school", "health"]]],
  },
  {
    slug: "isak-bergman", name: ["Isak", "Bergman"], age: [17, 90], stage: "active", since: -150, coordinators: ["petra-lindh", "helena-norberg"], circle: [["isak-mamma", "Monica Bergman", "mother", "guardian"]], consent: "withdrawn", review: 40,
    by: { as: "professional", staff: "petra-lindh" }, need: "Hem från placering. Skola, bostad och behandling ska börja samma vecka.", least: "Datum för hemkomst.",
    words: "Isak vill bestämma själv vem som får veta var han har varit.", goals: [["ny", "self-image", "Jag vill vara ny i klassen, inte han som var borta."]], measures: [["ny", "school", "Börja på yrkesprogrammet", "tomas-gren", -110, 33, "ongoing"]], team: [["tomas-gren", "Skolkurator", ["school"]]],
  },
  {
    slug: "stella-roos", name: ["Stella", "Roos"], age: [11, 330], stage: "active", since: -130, coordinators: ["petra-lindh", "omar-hassan"], circle: [["stella-mamma", "Nina Roos", "mother", "guardian"]], protection: "confidential", review: 55,
    by: { as: "relative", account: "stella-mamma", name: "Nina Roos", contact: "via socialjouren" }, need: "Vi har flyttat. Ingen får veta vart, men Stella måste få fortsätta hos psykologen.", least: "Inget om var familjen bor.",
    words: "Stella vill ha kvar sin psykolog och sin gitarr.", goals: [["gitarr", "activities", "Jag vill spela gitarr med pedal."]], measures: [["gitarr", "care", "Samtal på distans varje vecka", "omar-hassan", -100, 45, "ongoing"], ["gitarr", "activities", "Låna en gitarr av kulturskolan", "circle", -90, -70, "reached"]],
  },
  {
    slug: "melker-sundin", name: ["Melker", "Sundin"], age: [9, 200], stage: "active", since: -280, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["melker-mamma", "Therese Sundin", "mother", "guardian"], ["melker-pappa", "Fredrik Sundin", "father", "guardian"]], emptySince: -22, review: -12,
    by: { as: "professional", staff: "azadeh-karimi" }, need: "Tre besök i månaden på tre platser, tolv mil bort.", least: "Att familjen vill samla besöken.",
    words: "Melker missar fotbollen varje gång vi åker till sjukhuset.", goals: [["fotboll", "leisure", "Jag vill inte missa fotbollen."]], measures: [["fotboll", "care", "Lägga alla besök på tisdagar", "johan-ekman", -240, -30, "ongoing"], ["fotboll", "leisure", "Prata med tränaren om vila", "circle", -230, -200, "reached"]], team: [["azadeh-karimi", "Barnneurolog", ["health", "care"]]],
  },
  {
    slug: "ronja-lofgren", name: ["Ronja", "Löfgren"], age: [4, 50], stage: "active", since: -100, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["ronja-mamma", "Elin Löfgren", "mother", "guardian"], ["ronja-pappa", "Martin Löfgren", "father", "guardian"]], review: 70, meeting: "called",
    by: { as: "professional", staff: "maria-hagberg" }, need: "Nytt besked om hörseln. Familjen vet inte vad som händer nu.", least: "Att familjen vill ha en person att ringa.",
    words: "Vi vill lära oss teckna innan Ronja gör det.", goals: [["tecken", "relations", "Hela familjen ska kunna teckna godnatt."]], measures: [["tecken", "relations", "Kurs i teckenspråk för föräldrar", "sara-blom", -60, 50, "ongoing"], ["tecken", "activities", "Tecken på förskolan", "Förskolan Tallkotten · Älvsta", -50, 35, "ongoing"]], team: [["sara-blom", "Logoped", ["relations", "activities", "health"]]],
  },
  {
    slug: "samir-khalil", name: ["Samir", "Khalil"], age: [19, 150], stage: "active", since: -115, coordinators: ["petra-lindh", "omar-hassan"], hasAccount: true, review: 48, phone: "070-174 06 93",
    by: { as: "person", account: "samir-khalil", name: "Samir Khalil", contact: "070-174 06 93" }, need: "Jag vill plugga men pengarna och bostaden tar slut samtidigt.", least: "Att han läser på komvux och söker bostad.",
    words: "Jag har läst SFI på ett år. Jag klarar mer än ni tror.", goals: [["plugga", "education", "Jag vill bli undersköterska."]], measures: [["plugga", "economy", "Reda ut studiemedel och bostadsbidrag", "lars-wikstrom", -70, 19, "ongoing"], ["plugga", "education", "Söka vårdprogrammet", "hers", -80, -55, "reached"]], team: [["lars-wikstrom", "Försäkringskassan", ["economy"]]],
  },
  {
    slug: "hedda-lindell", name: ["Hedda", "Lindell"], age: [7, 300], stage: "active", since: -175, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["hedda-mamma", "Malin Lindell", "mother", "guardian"], ["hedda-pappa", "Joakim Lindell", "father", "guardian"]], review: 37,
    by: { as: "professional", staff: "hakan-falk" }, need: "Skolan anpassar, hemmet anpassar, men åt olika håll.", least: "Vilka anpassningar som finns i skolan.",
    words: "Hedda vill att bilderna hemma och i skolan är samma.", goals: [["bilder", "school", "Jag vill ha samma bilder överallt."]], measures: [["bilder", "school", "Samma bildschema hemma och i skolan", "ulrika-nyman", -130, 20, "ongoing"], ["bilder", "housing", "Sätta upp schemat vid frukostbordet", "circle", -130, -100, "reached"]], team: [["ulrika-nyman", "Specialpedagog", ["school", "education"]]],
  },
  {
    slug: "edvin-palm", name: ["Edvin", "Palm"], age: [12, 220], stage: "ended", since: -340, coordinators: ["petra-lindh", "helena-norberg"], circle: [["edvin-mamma", "Kristina Palm", "mother", "guardian"]], review: -50, ended: [-44, "Edvin är tillbaka i klassen. Skolan fortsätter själv, och familjen vet vem de ringer."],
    by: { as: "professional", staff: "tomas-gren" }, need: "Frånvaro som växer vecka för vecka.", least: "Att Edvin vill tillbaka.",
    words: "Edvin vill sitta bredvid Noa.", goals: [["noa", "school", "Jag vill sitta bredvid Noa."]], measures: [["noa", "school", "Ändra platserna i klassen", "tomas-gren", -300, -290, "reached"]], team: [["tomas-gren", "Skolkurator", ["school"]]],
  },
  {
    slug: "maja-fors", name: ["Maja", "Fors"], age: [16, 10], stage: "ended", since: -320, coordinators: ["anna-lena-sjoberg", "johan-ekman"], circle: [["maja-mamma", "Pia Fors", "mother", "guardian"]], review: -70, ended: [-66, "Familjen flyttade. Planen lämnades över till samordnaren i den nya kommunen."],
    by: { as: "professional", staff: "lena-bjork" }, need: "Ska flytta med familjen till en annan kommun.", least: "När de flyttar.",
    words: "Maja vill ha sin egen nyckel i nya huset.", goals: [["nyckel", "self-respect", "Jag vill ha en egen nyckel."]], measures: [["nyckel", "care", "Möte med nya kommunen före flytten", "anna-lena-sjoberg", -200, -75, "reached"]],
  },
];
