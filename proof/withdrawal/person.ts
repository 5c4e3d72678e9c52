import { createHash, randomBytes } from "node:crypto";
import type { Database } from "#db/connect.ts";
import { cohortId, type Reading, readWhole } from "../../bench/cohort.ts";
import { countLooks, takeBackAll } from "./http.ts";

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** readings of a closed plan before consent is given anew */
const ENOUGH = 200;

/** One person of the cohort: her session, whether her consent stands, and how many readings of her plan were answered. */
export class Person {
  isWithdrawn = false;
  /** while she gives consent anew nobody reads: a reading on its way would belong to neither time */
  isResting = false;
  isSettled = false;
  underWay = 0;
  /** of those under way, the ones begun before she had her acknowledgement */
  early = 0;
  shown = 0;
  /** readings begun since she took her consent back */
  after = 0;
  readonly #admin: Database;
  readonly #number: number;
  readonly #token: string;
  readonly id: string;

  private constructor(admin: Database, number: number, token: string) {
    this.#admin = admin;
    this.#number = number;
    this.#token = token;
    this.id = cohortId(`person/${number}`);
  }

  static async at(admin: Database, number: number): Promise<Person> {
    const token = randomBytes(32).toString("hex");
    const person = new Person(admin, number, token);
    await admin.runSql(`insert into care.session (token_hash, account_id, capacity, expires_at)
      select '\\x${hash(token)}'::bytea, a.id, 'person', now() + interval '8 hours' from care.account a where a.person_id = '${person.id}'`);
    return person;
  }

  reading(pick: number): Reading {
    return readWhole(this.#number, pick);
  }

  /** Takes everything back and reads her log at once. @returns how many rows it said there are */
  async takeBack(port: number): Promise<number> {
    await takeBackAll(port, this.id, this.#token);
    this.isWithdrawn = true;
    this.isSettled = false;
    return countLooks(port, this.id, this.#token);
  }

  /** Resolves when every reading that was on its way at the withdrawal has been answered. */
  async settled(): Promise<void> {
    while (this.early > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** What really stands in the log: readings of the plan that were done, and all rows about her. */
  async logged(): Promise<{ readings: number; rows: number }> {
    const [row] = await this.#admin.readRows<{ readings: number; rows: number }>(
      `select count(*) filter (where event = 'plan.read' and outcome = 'done')::int as readings, count(*)::int as rows from care.audit where person_id = '${this.id}'`,
    );
    return row ?? { readings: -1, rows: -1 };
  }

  /** A new consent like the one she took back, told as the seed tells it. */
  async giveAnew(): Promise<void> {
    if (!this.isSettled || this.after < ENOUGH) return;
    this.after = 0;
    this.isResting = true;
    for (let waited = 0; this.underWay > 0 && waited < 500; waited += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.#admin.runSql(`
      with old as (select * from care.consent where person_id = '${this.id}' order by recorded_at desc limit 1),
      fresh as (insert into care.consent (person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by)
                select person_id, purpose, valid_from, valid_to, form, text_version, language, recorded_by from old returning id, person_id),
      giver as (insert into care.consent_giver (consent_id, person_id, capacity, answer, answered_at, recorded_by, form)
                select f.id, f.person_id, g.capacity, 'yes', now(), g.recorded_by, g.form from fresh f, care.consent_giver g where g.consent_id = (select id from old))
      insert into care.consent_party (consent_id, person_id, agency_id, covers_all_functions, functions, life_areas)
      select f.id, f.person_id, p.agency_id, p.covers_all_functions, p.functions, p.life_areas from fresh f, care.consent_party p where p.consent_id = (select id from old)`);
    this.isWithdrawn = false;
    this.isResting = false;
  }
}
