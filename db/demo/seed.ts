import type { Database } from "#db/connect.ts";
import { beginClocks } from "#db/demo/clocks.ts";
import { tellCriteria } from "#db/demo/criteria.ts";
import { writeDemoEmergency } from "#db/demo/emergency.ts";
import { tellDeadlines } from "#db/demo/deadlines.ts";
import { idOf } from "#db/demo/identity.ts";
import { sealDemoLog, writeDemoLog } from "#db/demo/log.ts";
import { NORWAY } from "#db/demo/norway/area.ts";
import { tellBatonsNo } from "#db/demo/norway/batons.ts";
import { BOARD_NO } from "#db/demo/norway/board.ts";
import { BEGUN_NO } from "#db/demo/norway/begun.ts";
import { tellAroundContactsNo } from "#db/demo/norway/contacts.ts";
import { CRISIS_NO } from "#db/demo/norway/crisis.ts";
import { tellJonas } from "#db/demo/norway/jonas.ts";
import { tellGrowingNo } from "#db/demo/norway/growing.ts";
import { LASTING_NO } from "#db/demo/norway/lasting.ts";
import { NEEDS_NO } from "#db/demo/norway/needs.ts";
import { THROWN_NO } from "#db/demo/norway/thrown.ts";
import { NOTES_NO } from "#db/demo/norway/notes.ts";
import { tellRandi } from "#db/demo/norway/randi.ts";
import { ENROLLED_NO, JOURNEYS_OF_TEAM_NO, TEAM_NO } from "#db/demo/norway/team.ts";
import { TEAM_WORK_NO } from "#db/demo/norway/team-work.ts";
import { LEARNING_NO } from "#db/demo/norway/learning.ts";
import { writeAsOwner } from "#db/demo/owners-hand.ts";
import { tellReference } from "#db/demo/reference.ts";
import type { Rows } from "#db/demo/rows.ts";
import { tellArea } from "#db/demo/story/agencies.ts";
import { tellContacts } from "#db/demo/story/contacts.ts";
import { tellCopy } from "#db/demo/story/copies.ts";
import { tellBoard } from "#db/demo/story/board.ts";
import { tellCrisis } from "#db/demo/story/crisis.ts";
import { tellJourney } from "#db/demo/story/journey.ts";
import { tellLearning } from "#db/demo/story/learning.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { tellNote, tellReleases } from "#db/demo/story/releases.ts";
import { tellEnrolment, tellLevels, tellTeam } from "#db/demo/story/team.ts";
import { tellTeamWork } from "#db/demo/story/team-work.ts";
import { Telling } from "#db/demo/story/telling.ts";
import { SWEDEN } from "#db/demo/sweden/area.ts";
import { tellBatonsSe } from "#db/demo/sweden/batons.ts";
import { BOARD_SE } from "#db/demo/sweden/board.ts";
import { BEGUN_SE } from "#db/demo/sweden/begun.ts";
import { tellAroundContactsSe } from "#db/demo/sweden/contacts.ts";
import { CRISIS_SE } from "#db/demo/sweden/crisis.ts";
import { tellElias } from "#db/demo/sweden/elias.ts";
import { tellEmma } from "#db/demo/sweden/emma.ts";
import { LEARNING_SE } from "#db/demo/sweden/learning.ts";
import { tellGrowingSe } from "#db/demo/sweden/growing.ts";
import { tellKeptApartSe } from "#db/demo/sweden/kept-apart.ts";
import { LASTING_SE } from "#db/demo/sweden/lasting.ts";
import { NEEDS_SE } from "#db/demo/sweden/needs.ts";
import { THROWN_SE } from "#db/demo/sweden/thrown.ts";
import { COPY_SE, NOTES_SE } from "#db/demo/sweden/notes.ts";
import { ENROLLED_SE, TEAM_SE } from "#db/demo/sweden/team.ts";
import { TEAM_WORK_SE } from "#db/demo/sweden/team-work.ts";
import { tellTransitionRoutines } from "#db/demo/transition-rules.ts";

/** Every row of the demo area as it looks on `today` (YYYY-MM-DD). The same day gives the same rows. */
export function tellDemo(today: string): Rows {
  const telling = new Telling(today);
  tellReference(telling.rows);
  tellArea(telling, NORWAY);
  tellArea(telling, SWEDEN);
  tellDeadlines(telling);
  tellCriteria(telling);
  tellTransitionRoutines(telling.rows);
  tellJonas(telling);
  tellRandi(telling);
  tellEmma(telling);
  tellElias(telling);
  for (const journey of [...BEGUN_NO, ...LASTING_NO]) tellJourney(telling, "no", journey);
  for (const journey of [...BEGUN_SE, ...LASTING_SE]) tellJourney(telling, "se", journey);
  for (const need of [...NEEDS_NO, ...THROWN_NO, ...NEEDS_SE, ...THROWN_SE]) tellNeed(telling, need);
  for (const journey of JOURNEYS_OF_TEAM_NO) tellJourney(telling, "no", journey);
  for (const team of [TEAM_NO, TEAM_SE]) tellTeam(telling, team);
  for (const enrolment of [...ENROLLED_NO, ...ENROLLED_SE]) tellEnrolment(telling, enrolment);
  for (const enrolment of ENROLLED_NO) tellLevels(telling, "no", enrolment);
  for (const enrolment of ENROLLED_SE) tellLevels(telling, "se", enrolment);
  for (const work of [TEAM_WORK_NO, TEAM_WORK_SE]) tellTeamWork(telling, work);
  for (const learning of [LEARNING_NO, LEARNING_SE]) tellLearning(telling, learning);
  tellBatonsNo(telling);
  tellBatonsSe(telling);
  tellAroundContactsNo(telling);
  tellAroundContactsSe(telling);
  tellGrowingNo(telling);
  tellGrowingSe(telling);
  tellKeptApartSe(telling);
  tellContacts(telling);
  tellReleases(telling);
  for (const note of [...NOTES_NO, ...NOTES_SE]) tellNote(telling, note);
  tellCopy(telling, COPY_SE);
  for (const board of [BOARD_NO, BOARD_SE]) tellBoard(telling, board);
  for (const crisis of [...CRISIS_NO, ...CRISIS_SE]) tellCrisis(telling, crisis);
  return telling.rows;
}

/** Whether the demo area is already there. */
export async function isDemoSeeded(database: Database): Promise<boolean> {
  const rows = await database.readRows<{ id: string }>("select id from care.agreement where id = $1", [idOf("agreement/fjordby")]);
  return rows.length > 0;
}

/**
 * Fills a freshly migrated, empty database with the demo area, in one transaction and with the rights of the tables'
 * owner (the history triggers rest meanwhile, since the history is told along with the rest).
 */
export async function seedDemo(database: Database, today: string): Promise<void> {
  const rows = tellDemo(today);
  await writeAsOwner(database, async (transaction) => {
    await rows.writeTo(transaction, "refuse");
    await beginClocks(transaction);
    await writeDemoLog(transaction, today);
    await writeDemoEmergency(transaction, today);
    await sealDemoLog(transaction);
  });
}

/** Seeds where nothing has been seeded yet, as of today in Oslo and Stockholm. */
export async function seedOnce(database: Database, say: (line: string) => void): Promise<void> {
  if (await isDemoSeeded(database)) return;
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  await seedDemo(database, today);
  say(`Laid out the demo area as of ${today}: Fjordby in Norway and Älvsta in Sweden.`);
}
