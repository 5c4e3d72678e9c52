// The faults of trust.md section 5 that apply to this stage, done to server.ts as a process of its own, on a PostgreSQL of
// our own and on the embedded database: nothing shown to whom it is not for, nothing acknowledged lost, nothing written
// twice, the log whole, and the house answering again by itself. `npm run proof faults`; KILLS=10 for a shorter one,
// FAULTS=3,16 for some of them and no kills (unless KILLS says so).
import { endAll } from "../bench/ending.ts";
import type { Proof } from "../scripts/proof.ts";
import { databaseFaults } from "./faults/database-faults.ts";
import { diskFaults, twoDisks } from "./faults/disk-faults.ts";
import { type Fault, judge, NotHere, type Verdict } from "./faults/fault.ts";
import { type Kills, killHouse, killPostgres } from "./faults/kills.ts";
import { otherFaults, secondOpener } from "./faults/other-faults.ts";
import { missedPlants } from "./faults/planted.ts";
import { ENDS_THE_PROCESS, processFaults } from "./faults/process-faults.ts";
import { requestFaults } from "./faults/request-faults.ts";
import { onLite, onPostgres, type Scene } from "./faults/scene.ts";

const PORT = 4930;
const WANTED = (process.env["FAULTS"] ?? "").split(",").filter(Boolean);
const KILLS = Number(process.env["KILLS"] ?? (WANTED.length > 0 ? 0 : 100));
/** each of the three series; what is missing then is missing from the figure */
const KILL_SECONDS = 900;
const TWENTY_FOUR = 24;

export async function prove(): Promise<Proof> {
  const verdicts: Verdict[] = [];
  const kills: Kills[] = [];
  const tell = (verdict: Verdict, on: string) => {
    verdicts.push({ ...verdict, name: `${verdict.name} (${on})` });
    console.log(`${verdict.outcome.padEnd(14)} ${String(verdict.number).padStart(2)} ${verdict.name} (${on}): ${verdict.said}${lines(verdict.faults)}`);
  };
  const strikeAll = async <On extends Scene>(faults: readonly Fault<On>[], scene: On, on: string) => {
    for (const fault of faults)
      if (WANTED.length === 0 || WANTED.includes(String(fault.number))) tell(await judge(fault, scene, ENDS_THE_PROCESS.includes(fault.number)), on);
  };
  const count = (told: Kills) => {
    kills.push(told);
    console.log(
      `${told.engine}: ${told.effective} effective of ${told.all} kills, ${told.acknowledged} notes acknowledged (${told.seconds.toFixed(0)} s)${lines(told.faults)}`,
    );
  };
  const onServer = async () => {
    const scene = await onPostgres(PORT);
    if (scene === undefined) throw new Error("no PostgreSQL found: its binaries are needed, since it is killed");
    try {
      await strikeAll(databaseFaults, scene, "PostgreSQL");
      await strikeAll([...processFaults, ...requestFaults], scene, "PostgreSQL");
      await strikeAll(otherFaults, scene, "PostgreSQL");
      const missed = await missedPlants(scene);
      const name = "a planted loss and a planted open table";
      tell({ number: "+", name, outcome: missed.length === 0 ? "held" : "fell short", said: "the measure itself is tried", faults: missed }, "PostgreSQL");
    } finally {
      await scene.close();
    }
  };
  // on ground of their own: the faults leave tens of thousands of notes about one person, and a write takes as long as there are
  const onServerKilled = async () => {
    const scene = KILLS > 0 ? await onPostgres(PORT + 10) : undefined;
    if (scene === undefined) return;
    try {
      count(await killHouse("the house on PostgreSQL", scene, KILLS, KILL_SECONDS));
      count(await killPostgres(scene, KILLS, KILL_SECONDS));
    } finally {
      await scene.close();
    }
  };
  const onEmbedded = async () => {
    if (KILLS === 0 && !WANTED.includes("lite")) return;
    const scene = await onLite(PORT + 20);
    try {
      await strikeAll([secondOpener], scene, "embedded");
      if (KILLS > 0) count(await killHouse("the house on the embedded database", scene, KILLS, KILL_SECONDS));
    } finally {
      await scene.close();
    }
  };
  try {
    await onServer();
    await onServerKilled();
    await onEmbedded();
    await onSmallDisks(strikeAll, tell);
  } finally {
    await endAll(); // also what was half laid out when something threw
  }
  tell(
    {
      number: 18,
      name: "failover in the middle of writing",
      outcome: "does not apply",
      said: "there is one database server at this stage, and no standby",
      faults: [],
    },
    "PostgreSQL",
  );
  return summed(verdicts, kills);
}

async function onSmallDisks(strikeAll: (faults: readonly Fault[], scene: never, on: string) => Promise<void>, tell: (verdict: Verdict, on: string) => void) {
  try {
    const disks = twoDisks();
    const scene = await onPostgres(PORT + 40, {
      folder: disks.place,
      wal: disks.wal.folder,
      settings: ["min_wal_size=32MB", "max_wal_size=64MB", "wal_recycle=off"],
    });
    try {
      await strikeAll(diskFaults(disks), scene as never, "small disks");
    } finally {
      await scene?.close();
      for (const disk of [disks.data, disks.wal]) await disk.remove();
    }
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    for (const number of [6, 7, 9]) tell({ number, name: "disks", outcome: "not run here", said: error.message, faults: [] }, "small disks");
  }
}

const lines = (faults: readonly string[]) =>
  faults
    .slice(0, 10)
    .map((each) => `\n    ${each}`)
    .join("");

function summed(verdicts: readonly Verdict[], kills: readonly Kills[]): Proof {
  const of = (outcome: Verdict["outcome"]) => new Set(verdicts.filter((each) => each.outcome === outcome && each.number !== "+").map(({ number }) => number));
  const [held, short, notRun, without] = [of("held"), of("fell short"), of("not run here"), of("does not apply")];
  const extras = verdicts.filter(({ number, outcome }) => number === "+" && outcome === "held").length;
  const wrong = [
    ...verdicts.flatMap(({ name, faults }) => faults.map((each) => `${name}: ${each}`)),
    ...kills.flatMap(({ engine, faults }) => faults.map((each) => `${engine}: ${each}`)),
  ];
  const isWhole = WANTED.length > 0 || held.size + short.size + notRun.size + without.size === TWENTY_FOUR;
  const named = (numbers: ReadonlySet<number | "+">) => (numbers.size === 0 ? "none" : [...numbers].join(", "));
  return {
    figure:
      `${held.size} of ${TWENTY_FOUR} fault types held (and ${extras} others), ${short.size} fell short, not run here: ${named(notRun)}, does not apply: ${named(without)}; ` +
      `${kills.map(({ engine, effective, acknowledged }) => `${engine} ${effective} effective kills, ${acknowledged} acknowledged`).join("; ")}; ` +
      (wrong.length === 0
        ? "nothing shown to whom it is not for, 0 acknowledged writes lost, 0 doubled, the log whole, back each time without a person (a process that ends is started by its supervisor)"
        : wrong.slice(0, 5).join("; ")),
    isProven: wrong.length === 0 && short.size === 0 && isWhole && kills.every(({ effective }) => effective >= KILLS),
  };
}
