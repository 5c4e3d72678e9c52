import { dayAfter, momentOn, workdayNear } from "#db/demo/calendar.ts";
import { Rows } from "#db/demo/rows.ts";

/** Someone who can say or write something: the account behind it, the name that is shown, and the agency if any. */
export interface Voice {
  readonly accountId: string;
  readonly name: string;
  readonly agencyName: string | undefined;
}

export interface Staff extends Voice {
  readonly professionalId: string;
  readonly agencyId: string;
  readonly agencySlug: string;
  readonly side: "municipal" | "specialist" | "other";
  readonly agencyName: string;
}

/** One telling of the demo area: the day it is told, the rows so far, and who has been introduced. Days are counted from today. */
export class Telling {
  readonly today: string;
  readonly rows = new Rows();
  readonly #voices = new Map<string, Voice>();
  readonly #staff = new Map<string, Staff>();

  constructor(today: string) {
    this.today = today;
  }

  on(days: number): string {
    return dayAfter(this.today, days);
  }

  /** That day, or the working day nearest to it. */
  workday(days: number): string {
    return workdayNear(this.on(days), days < 0);
  }

  /** A moment in working hours: weekends are moved to the nearest working day. */
  at(days: number, time = "10:00"): Date {
    return momentOn(this.workday(days), time);
  }

  introduce(slug: string, voice: Voice): void {
    this.#voices.set(slug, voice);
  }

  introduceStaff(slug: string, staff: Staff): void {
    this.#staff.set(slug, staff);
    this.introduce(slug, staff);
  }

  voice(slug: string): Voice {
    const voice = this.#voices.get(slug);
    if (voice === undefined) throw new Error(`nobody called ${slug} has been introduced`);
    return voice;
  }

  staff(slug: string): Staff {
    const staff = this.#staff.get(slug);
    if (staff === undefined) throw new Error(`no professional called ${slug} has been introduced`);
    return staff;
  }
}
