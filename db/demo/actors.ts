import { idOf } from "#db/demo/identity.ts";

export type DemoRole =
  | "person"
  | "guardian"
  | "relative"
  | "municipal-coordinator"
  | "specialist-coordinator"
  | "team-member"
  | "coordinating-unit"
  | "administrator"
  | "log-controller";

export interface DemoActor {
  /** the subject at the issuer "demo" */
  readonly subject: string;
  readonly name: string;
  readonly capacity: "professional" | "person" | "circle";
  readonly mandateId: string | undefined;
  readonly country: "no" | "se";
  readonly role: DemoRole;
  readonly label_nb: string;
  readonly label_sv: string;
  readonly label_en: string;
}

const ids = (subject: string) => ({ subject, accountId: idOf(`account/${subject}`) });
const staff = (subject: string, agency: string) => ({
  ...ids(subject),
  professionalId: idOf(`professional/${subject}`),
  mandateId: idOf(`mandate/${subject}`),
  agencyId: idOf(`agency/${agency}`),
});
const person = (subject: string) => ({ ...ids(subject), personId: idOf(`person/${subject}`), planId: idOf(`plan/${subject}`) });
const member = (subject: string) => ({ ...ids(subject), circleMemberId: idOf(`circle-member/${subject}`) });

/** The well-known ids of the demo area, for tests. Children without an account have one here too, which does not exist. */
export const demo = {
  agreement: { no: idOf("agreement/fjordby"), se: idOf("agreement/alvsta-norralv") },
  jonas: person("jonas"),
  randi: person("randi"),
  emma: person("emma"),
  elias: person("elias"),
  sara: person("sara-holt"),
  noah: person("noah-berge"),
  wenche: person("wenche-lund"),
  signe: person("signe-dahl"),
  saraMother: member("sara-mamma"),
  saraFather: member("sara-pappa"),
  noahMother: member("noah-mamma"),
  noahFather: member("noah-pappa"),
  signeMother: member("signe-mamma"),
  tilda: person("tilda-ek"),
  tildaMother: member("tilda-mamma"),
  tildaFather: member("tilda-pappa"),
  mona: person("mona-strom"),
  exPartnerSe: staff("conny-bergman", "alvsta-lss"),
  policeSe: staff("viktor-sund", "polisen-alvsta"),
  exPartner: staff("per-olav-hansen", "fjordby-psykisk-helse"),
  police: staff("lise-hagen", "fjordby-politi"),
  childCoordinatorNo: staff("ola-vik", "fjordby-barnevern"),
  sister: member("marit"),
  // one human, one account, two ways in: a worker whom Randi keeps out of the plan, and the niece she lets in on one life area
  dualWorker: staff("marte-holm", "nav-fjordby"),
  dualRelative: { ...member("marte-holm-niese"), accountId: idOf("account/marte-holm") },
  emmaMother: member("karin"),
  emmaFather: member("mikael"),
  eliasMother: member("elias-mamma"),
  eliasFather: member("elias-pappa"),
  municipalCoordinatorNo: staff("liv-myhre", "fjordby-psykisk-helse"),
  specialistCoordinatorNo: staff("ingrid-moe", "fjordby-dps"),
  navConsultant: staff("nina-farstad", "nav-fjordby"),
  gp: staff("bjorn-aas", "brygga-legekontor"),
  housing: staff("geir-solbakken", "fjordby-bolig"),
  peerWorker: staff("roy-bakken", "fjordby-dps"),
  leaver: staff("hilde-tangen", "fjordby-rus"),
  receiver: staff("anders-rud", "fjordby-sosial"),
  coordinatingUnitNo: staff("elin-krog", "fjordby-ke"),
  administratorNo: staff("tor-haug", "fjordby-ke"),
  logControllerNo: staff("aud-berntsen", "fjordby-ke"),
  nightNurseNo: staff("nora-lind", "fjordby-dps"),
  nightNurseUsedNo: staff("terje-nygard", "fjordby-dps"),
  logControllerHospitalNo: staff("einar-foss", "fjordby-dps"),
  outsider: staff("stian-moen", "fjordby-politi"),
  municipalCoordinatorSe: staff("anna-lena-sjoberg", "alvsta-lss"),
  specialistCoordinatorSe: staff("johan-ekman", "norralv-habilitering"),
  socialInsurance: staff("lars-wikstrom", "forsakringskassan"),
  teacher: staff("jenny-lund", "almdungens-skola"),
  headTeacher: staff("hakan-falk", "almdungens-skola"),
  coordinatingUnitSe: staff("gunilla-astrom", "alvsta-samordning"),
  administratorSe: staff("daniel-forsberg", "alvsta-samordning"),
  logControllerSe: staff("ingrid-wester", "alvsta-samordning"),
  nightNurseSe: staff("maja-wallin", "norralv-bup"),
  logControllerRegionSe: staff("goran-sten", "norralv-bup"),
  samir: person("samir-khalil"),
  doctorSe: staff("maria-hagberg", "alvsta-halsocentral"),
  socialWorkerSe: staff("petra-lindh", "alvsta-barn-familj"),
  psychiatrySe: staff("omar-hassan", "norralv-bup"),
} as const;

type Labels = readonly [nb: string, sv: string, en: string];

const actor = (
  country: "no" | "se",
  role: DemoRole,
  who: { readonly subject: string; readonly mandateId?: string; readonly personId?: string },
  name: string,
  labels: Labels,
): DemoActor => ({
  subject: who.subject,
  name,
  capacity: who.mandateId !== undefined ? "professional" : who.personId !== undefined ? "person" : "circle",
  mandateId: who.mandateId,
  country,
  role,
  label_nb: labels[0],
  label_sv: labels[1],
  label_en: labels[2],
});

/** The sign-in list of the demo area: one click each. */
export const demoActors: readonly DemoActor[] = [
  actor("no", "person", demo.jonas, "Jonas Lie Haugen", ["Eier av planen, 34 år", "Äger planen, 34 år", "Owns the plan, 34"]),
  actor("no", "person", demo.randi, "Randi Solvang", ["Eier av planen, 47 år", "Äger planen, 47 år", "Owns the plan, 47"]),
  actor("no", "relative", demo.sister, "Marit Lie Haugen", ["Søsteren til Jonas", "Syster till Jonas", "Jonas’ sister"]),
  actor("no", "municipal-coordinator", demo.municipalCoordinatorNo, "Liv Myhre", [
    "Koordinator i kommunen for Jonas",
    "Koordinator i kommunen för Jonas",
    "Jonas’ coordinator in the municipality",
  ]),
  actor("no", "specialist-coordinator", demo.specialistCoordinatorNo, "Ingrid Moe", [
    "Koordinator på DPS for Jonas",
    "Koordinator på DPS för Jonas",
    "Jonas’ coordinator at the DPS",
  ]),
  actor("no", "municipal-coordinator", demo.leaver, "Hilde Tangen", [
    "Koordinator som slutter og gir rollene videre",
    "Samordnare som slutar och lämnar över uppdragen",
    "Coordinator who is leaving and hands her roles over",
  ]),
  actor("no", "municipal-coordinator", demo.receiver, "Anders Rud", [
    "Koordinator som er spurt om å ta over",
    "Samordnare som har fått frågan om att ta över",
    "Coordinator who is asked to take over",
  ]),
  actor("no", "team-member", demo.navConsultant, "Nina Farstad", [
    "NAV-konsulent i planen til Jonas",
    "NAV-konsulent i Jonas plan",
    "NAV consultant in Jonas’ plan",
  ]),
  actor("no", "team-member", demo.dualWorker, "Marte Holm", [
    "Gjeldsrådgiver i NAV, og niesen til Randi: på jobb",
    "Skuldrådgivare på NAV, och Randis systerdotter: på jobbet",
    "Debt adviser at NAV, and Randi’s niece: at work",
  ]),
  actor("no", "relative", demo.dualRelative, "Marte Holm", [
    "Niesen til Randi, som også jobber i NAV: privat",
    "Randis systerdotter, som också jobbar på NAV: privat",
    "Randi’s niece, who also works at NAV: in private",
  ]),
  actor("no", "team-member", demo.gp, "Bjørn Aas", ["Fastlegen til Jonas", "Jonas fastläkare", "Jonas’ GP"]),
  actor("no", "team-member", demo.housing, "Geir Solbakken", [
    "Boligoppfølger i planen til Jonas",
    "Boendestöd i Jonas plan",
    "Housing support in Jonas’ plan",
  ]),
  actor("no", "team-member", demo.peerWorker, "Roy Bakken", [
    "Erfaringskonsulent i samhandlingsteamet",
    "Erfarenhetskonsult i samverkansteamet",
    "Peer worker in the coordinating team",
  ]),
  actor("no", "coordinating-unit", demo.coordinatingUnitNo, "Elin Krog", [
    "Koordinerende enhet i Fjordby",
    "Samordnande enhet i Fjordby",
    "Coordinating unit in Fjordby",
  ]),
  actor("no", "administrator", demo.administratorNo, "Tor Haug", ["Systemansvarlig i Fjordby", "Administratör i Fjordby", "Administrator in Fjordby"]),
  actor("no", "log-controller", demo.logControllerNo, "Aud Berntsen", [
    "Personvernombud i Fjordby kommune",
    "Dataskyddsombud i Fjordby kommun",
    "Data-protection officer of Fjordby municipality",
  ]),
  actor("no", "team-member", demo.nightNurseNo, "Nora Lind", [
    "Sykepleier på nattvakt, er ikke med i noen plan",
    "Sjuksköterska på nattpass, är inte med i någon plan",
    "Nurse on night duty, takes part in no plan",
  ]),
  actor("no", "team-member", demo.nightNurseUsedNo, "Terje Nygård", [
    "Sykepleier på nattvakt, har åpnet Randis kriseplan",
    "Sjuksköterska på nattpass, har öppnat Randis krisplan",
    "Nurse on night duty, has opened Randi’s crisis plan",
  ]),
  actor("no", "log-controller", demo.logControllerHospitalNo, "Einar Foss", [
    "Personvernombud i Fjordby sykehus",
    "Dataskyddsombud på Fjordby sjukhus",
    "Data-protection officer of Fjordby hospital",
  ]),
  actor("no", "team-member", demo.outsider, "Stian Moen", [
    "Politi, er ikke med i noen plan",
    "Polis, är inte med i någon plan",
    "Police, takes part in no plan",
  ]),
  actor("se", "person", demo.samir, "Samir Khalil", ["Eier av planen, 19 år", "Äger planen, 19 år", "Owns the plan, 19"]),
  actor("no", "person", demo.sara, "Sara Holt", ["Eier av planen, 15 år", "Äger planen, 15 år", "Owns the plan, 15"]),
  actor("no", "guardian", demo.saraMother, "Lena Holt", ["Mor til Sara, har sagt ja", "Saras mamma, har sagt ja", "Sara’s mother, has said yes"]),
  actor("no", "guardian", demo.saraFather, "Jon Holt", ["Far til Sara, har sagt nei", "Saras pappa, har sagt nej", "Sara’s father, has said no"]),
  actor("no", "person", demo.noah, "Noah Berge", ["Eier av planen, 16 år", "Äger planen, 16 år", "Owns the plan, 16"]),
  actor("no", "guardian", demo.noahMother, "Siv Berge", [
    "Mor til Noah, som bestemmer selv nå",
    "Noahs mamma, han bestämmer själv nu",
    "Noah’s mother; he decides for himself now",
  ]),
  actor("no", "guardian", demo.noahFather, "Rune Berge", ["Far til Noah", "Noahs pappa", "Noah’s father"]),
  actor("no", "municipal-coordinator", demo.childCoordinatorNo, "Ola Vik", [
    "Koordinator i barnevernet for Sara og Noah",
    "Samordnare i socialtjänsten för Sara och Noah",
    "Sara’s and Noah’s coordinator in child welfare",
  ]),
  actor("no", "team-member", demo.police, "Lise Hagen", ["Politi i planen til Noah", "Polis i Noahs plan", "Police in Noah’s plan"]),
  actor("no", "person", demo.wenche, "Wenche Lund", [
    "Eier av planen, holder en utenfor",
    "Äger planen, håller en utanför",
    "Owns the plan, keeps someone out",
  ]),
  actor("no", "team-member", demo.exPartner, "Per Olav Hansen", [
    "Ansatt i kommunen, holdes utenfor av Wenche",
    "Anställd i kommunen, hålls utanför av Wenche",
    "Works for the municipality, kept out by Wenche",
  ]),
  actor("se", "person", demo.signe, "Signe Dahl", ["Eier av planen, 13 år", "Äger planen, 13 år", "Owns the plan, 13"]),
  actor("se", "guardian", demo.signeMother, "Eva Dahl", ["Mor til Signe", "Signes mamma", "Signe’s mother"]),
  actor("se", "person", demo.tilda, "Tilda Ek", ["Eier av planen, 16 år", "Äger planen, 16 år", "Owns the plan, 16"]),
  actor("se", "guardian", demo.tildaMother, "Ylva Ek", ["Mor til Tilda, har sagt ja", "Tildas mamma, har sagt ja", "Tilda’s mother, has said yes"]),
  actor("se", "guardian", demo.tildaFather, "Ove Ek", ["Far til Tilda, har sagt nei", "Tildas pappa, har sagt nej", "Tilda’s father, has said no"]),
  actor("se", "person", demo.mona, "Mona Ström", ["Eier av planen, holder en utenfor", "Äger planen, håller en utanför", "Owns the plan, keeps someone out"]),
  actor("se", "team-member", demo.exPartnerSe, "Conny Bergman", [
    "Ansatt i kommunen, holdes utenfor av Mona",
    "Anställd i kommunen, hålls utanför av Mona",
    "Works for the municipality, kept out by Mona",
  ]),
  actor("se", "team-member", demo.policeSe, "Viktor Sund", ["Politi i planen til Mona", "Polis i Monas plan", "Police in Mona’s plan"]),
  actor("se", "guardian", demo.emmaMother, "Karin Lindqvist", ["Emmas mor", "Emmas mamma", "Emma’s mother"]),
  actor("se", "guardian", demo.emmaFather, "Mikael Lindqvist", ["Emmas far", "Emmas pappa", "Emma’s father"]),
  actor("se", "guardian", demo.eliasFather, "Per Nordin", [
    "Far til Elias, har ikke svart på samtykket",
    "Elias pappa, har inte svarat om samtycket",
    "Elias’ father, has not answered the consent",
  ]),
  actor("se", "municipal-coordinator", demo.municipalCoordinatorSe, "Anna-Lena Sjöberg", [
    "Emmas SIP-koordinator i kommunen",
    "Emmas SIP-samordnare, LSS-handläggare",
    "Emma’s SIP coordinator in the municipality",
  ]),
  actor("se", "specialist-coordinator", demo.specialistCoordinatorSe, "Johan Ekman", [
    "Emmas koordinator på habiliteringen",
    "Emmas samordnare på habiliteringen",
    "Emma’s coordinator at the habilitation centre",
  ]),
  actor("se", "municipal-coordinator", demo.socialWorkerSe, "Petra Lindh", [
    "Koordinator i kommunen for Samir, Signe, Tilda og Mona",
    "Samordnare i kommunen för Samir, Signe, Tilda och Mona",
    "Samir’s, Signe’s, Tilda’s and Mona’s coordinator in the municipality",
  ]),
  actor("se", "specialist-coordinator", demo.psychiatrySe, "Omar Hassan", [
    "Samirs koordinator i psykiatrien",
    "Samirs samordnare i psykiatrin, psykolog",
    "Samir’s coordinator in psychiatry",
  ]),
  actor("se", "team-member", demo.doctorSe, "Maria Hagberg", [
    "Lege på helsesentralen, med i planen til Emma og i teamet",
    "Distriktsläkare på hälsocentralen, med i Emmas plan och i teamet",
    "Doctor at the health centre, in Emma’s plan and in the team",
  ]),
  actor("se", "team-member", demo.socialInsurance, "Lars Wikström", [
    "Saksbehandler på Försäkringskassan",
    "Handläggare på Försäkringskassan",
    "Case officer, social insurance",
  ]),
  actor("se", "team-member", demo.teacher, "Jenny Lund", ["Emmas lærer", "Emmas lärare", "Emma’s teacher"]),
  actor("se", "team-member", demo.headTeacher, "Håkan Falk", ["Rektor på skolen til Emma", "Rektor på Emmas skola", "Head teacher of Emma’s school"]),
  actor("se", "team-member", demo.nightNurseSe, "Maja Wallin", [
    "Sykepleier på akutten, er ikke med i noen plan",
    "Sjuksköterska på akuten, är inte med i någon plan",
    "Nurse at the emergency unit, takes part in no plan",
  ]),
  actor("se", "log-controller", demo.logControllerRegionSe, "Göran Sten", [
    "Personvernombud i Region Norrälv",
    "Dataskyddsombud i Region Norrälv",
    "Data-protection officer of Region Norrälv",
  ]),
  actor("se", "coordinating-unit", demo.coordinatingUnitSe, "Gunilla Åström", [
    "Samordningsenheten i Älvsta",
    "Samordningsenheten i Älvsta",
    "Coordinating unit in Älvsta",
  ]),
  actor("se", "log-controller", demo.logControllerSe, "Ingrid Wester", [
    "Personvernombud i Älvsta kommune",
    "Dataskyddsombud i Älvsta kommun",
    "Data-protection officer of Älvsta municipality",
  ]),
  actor("se", "administrator", demo.administratorSe, "Daniel Forsberg", ["Systemansvarlig i Älvsta", "Systemförvaltare i Älvsta", "Administrator in Älvsta"]),
];
