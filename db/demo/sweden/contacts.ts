import { bornOn, dayAfter } from "#db/demo/calendar.ts";
import { tellDecision, tellStay, tellTransition, tellWish } from "#db/demo/story/around-contacts.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Stays, wishes, decisions and turnings in Älvsta: Emma changes school, Isak turns eighteen. */
export function tellAroundContactsSe(telling: Telling): void {
  tellStay(telling, { person: "emma", kind: "respite", where: "Korttidshemmet Ekbacken", by: "lena-bjork", admitted: -9, discharged: -7 });
  // two earlier stays: all in time, and a notice that came too late; and two now: one to be called to, one where the municipality pays, both of people whose coordinators may read it
  tellStay(telling, {
    person: "emma",
    kind: "hospital",
    where: "Norrälvs sjukhus, barnkliniken",
    by: "azadeh-karimi",
    admitted: -150,
    discharged: -146,
    steps: { admittedAt: "14:20", notice: [-149, "09:05"], ready: [-148, "10:30"], call: [-147, "13:15"] },
  });
  tellStay(telling, {
    person: "theo-lilja",
    kind: "hospital",
    where: "Norrälvs sjukhus, barnkliniken",
    by: "omar-hassan",
    admitted: -24,
    planned: 2,
    steps: { admittedAt: "21:40", notice: [-22, "08:15"], ready: [-1, "12:20"] },
  });
  tellStay(telling, {
    person: "samir-khalil",
    kind: "hospital",
    where: "Norrälvs sjukhus, avdelning 4",
    by: "omar-hassan",
    admitted: -12,
    planned: 1,
    steps: { admittedAt: "11:10", notice: [-12, "15:00"], ready: [-6, "11:45"], call: [-5, "09:30"] },
  });
  tellWish(telling, {
    person: "emma",
    by: "karin",
    kind: "more",
    about: "sara-blom",
    words: "Vi vill ha logopeden på skolan, inte på habiliteringen.",
    said: -6,
  });
  tellWish(telling, {
    person: "emma",
    by: "mikael",
    kind: "less",
    said: -60,
    words: "Färre papper att fylla i två gånger.",
    answered: ["anna-lena-sjoberg", -57, "Jag fyller i det jag redan vet. Ni får ett papper i stället för fyra."],
  });
  tellDecision(telling, { person: "emma", by: "anna-lena-sjoberg", what: "Korttidsvistelse 48 timmar i månaden", area: "care", ends: 21 });
  tellDecision(telling, { person: "emma", by: "lars-wikstrom", what: "Omvårdnadsbidrag", area: "economy", ends: 240 });
  tellTransition(telling, { person: "emma", area: "se", kind: "school-change", on: 66, by: "anna-lena-sjoberg", from: "jenny-lund", steps: 2 });
  // born so that he turns eighteen in two months
  const turned17 = bornOn(telling.today, 17, 300);
  const eighteen = `${Number(turned17.slice(0, 4)) + 18}${turned17.slice(4)}`.replace("-02-29", "-02-28");
  tellTransition(telling, {
    person: "isak-bergman",
    area: "se",
    kind: "age-18",
    on: dayAfter(eighteen, 0),
    by: "petra-lindh",
    from: "helena-norberg",
    steps: 1,
  });
}
