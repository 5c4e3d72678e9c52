import { type Dump, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";
import { listAddresses } from "#test/routes.ts";

/*
 * Every address of the house with real ids in it, for whoever walks them all: the canary crawl (crawl.test.ts,
 * `npm run proof canary`) and the comparison of worlds (`npm run proof non-interference`).
 */

const idsOf = (dump: Dump, table: string, person: string, most: number) =>
  rowsOf(dump, table)
    .filter((row) => row["person_id"] === person)
    .slice(0, most)
    .map((row) => String(row["id"]));

/** Every address about one person, with real ids where it needs them. `pdf`: those that a browser must print as well. */
export function addressesOf(dump: Dump, person: string, pdf = false): string[] {
  const looks = rowsOf(dump, "audit").filter((row) => row["person_id"] === person);
  const ids: Record<string, readonly string[]> = {
    goalId: idsOf(dump, "goal", person, 2),
    measureId: idsOf(dump, "measure", person, 2),
    meetingId: idsOf(dump, "meeting", person, 2),
    consentId: idsOf(dump, "consent", person, 2),
    participantId: idsOf(dump, "participant", person, 2),
    stayId: idsOf(dump, "stay", person, 2),
    transitionId: idsOf(dump, "transition", person, 2),
    lookKey: looks.slice(0, 2).map((row) => String(row["key"])),
    kind: ["matters", "resources", "needs"],
    part: ["signs", "red"],
  };
  return listAddresses()
    .filter(({ pattern }) => pattern.includes(":personId") && (pdf || !pattern.endsWith(".pdf")))
    .flatMap(({ pattern }) => {
      const parameter = /:(?!personId)(\w+)/.exec(pattern)?.[1];
      const address = `/${pattern.replace(":personId", person)}`;
      return parameter === undefined ? [address] : (ids[parameter] ?? []).map((id) => address.replace(`:${parameter}`, id));
    });
}

const NOT_READ = /^\/(?:sign-out|language)/;

/** Where there are ids of many, those that say most come first. */
function needsOf(dump: Dump): string[] {
  const hasMoved = (row: Row) => Number(row["is_given_on"] === true || row["joined_to"] !== null);
  return rowsOf(dump, "referral")
    .toSorted((one, other) => hasMoved(other) - hasMoved(one))
    .slice(0, 24)
    .map((row) => `/needs/${String(row["id"])}`);
}

/** Addresses about no one person, and lists of many (asked in every way a list can be asked), with real ids. */
export function generalAddresses(dump: Dump): string[] {
  const at = (table: string, of: (id: string) => string | string[], most = Infinity) =>
    rowsOf(dump, table)
      .slice(0, most)
      .flatMap((row) => of(String(row["id"])));
  const teams = [...new Set(rowsOf(dump, "team_member").map((row) => String(row["team_id"])))];
  const plain = listAddresses()
    .map(({ pattern }) => `/${pattern}`)
    .filter((pattern) => !/[:*]/.test(pattern) && !NOT_READ.test(pattern));
  return [
    ...plain,
    "/needs?show=ended",
    "/team?all=yes",
    "/administration/professionals?ended=yes",
    ...at("log_question", (id) => `/log-questions/${id}`),
    ...at("log_case", (id) => `/log-control/cases/${id}`),
    ...at("log_exception", (id) => `/log-control/exceptions/${id}`),
    ...at("emergency_opening", (id) => [`/log-control/emergencies/${id}`, `/emergency/${id}`]),
    ...teams.flatMap((team) => [
      ...["", "/meeting", "/open-hour", "/consultations", "/training", "/duty", "/lessons"].map((page) => `/team/${team}${page}`),
      ...at("team_meeting", (id) => `/team/${team}/meetings/${id}`),
      ...at("learning_log", (id) => `/team/${team}/lessons/${id}`),
      `/administration/teams/${team}`,
      `/board/${team}`,
    ]),
    ...rowsOf(dump, "enrolment")
      .slice(0, 30)
      .map((row) => `/board/${String(row["team_id"])}?names=full&row=${String(row["id"])}`),
    ...rowsOf(dump, "board_day").flatMap((row) => [
      `/board/${String(row["team_id"])}/days`,
      `/board/${String(row["team_id"])}/days/${String(row["id"])}?names=full`,
    ]),
    ...needsOf(dump),
    ...at("coordinator_handover", (id) => `/batons/${id}`),
    ...at("coordinator_ask", (id) => `/coordinator/asks/${id}`),
    ...rowsOf(dump, "coordinator_term")
      .filter((row) => row["state"] === "offered")
      .slice(0, 10)
      .map((row) => `/offers/${String(row["id"])}`),
    ...at("referral_handover", (id) => `/handovers/${id}`),
    ...rowsOf(dump, "participant")
      .filter((row) => row["accepted_at"] === null)
      .slice(0, 10)
      .map((row) => `/invitations/${String(row["id"])}`),
    ...rowsOf(dump, "agency_copy_file").map((row) => `/copies/${String(row["copy_id"])}/${String(row["format"])}`),
    ...at("agency", (id) => `/administration/agencies/${id}`, 3),
    ...at("professional", (id) => `/administration/professionals/${id}`, 3),
    ...at("agreement", (id) => `/administration/agreements/${id}`, 2),
  ];
}

/** An answer that is a file has no form as data alone. */
export const isFile = (address: string): boolean => /\.(?:ics|json|csv|pdf)(?:\?|$)|^\/copies\/.|report-file/.test(address);

/** The same page as data alone: its own path with ".data", before what is asked of it. */
export const dataOf = (address: string) => (address === "/" ? "/_root.data" : address.replace(/(?=\?)|$/, ".data"));
