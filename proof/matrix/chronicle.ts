import type { Fact, Happening, Moment } from "../../oracle/event.ts";
import type { Dice } from "./dice.ts";

/** Writes a world down as it happens: what is recorded, and what is changed afterwards. */
export class Chronicle {
  readonly happenings: Happening[] = [];
  readonly dice: Dice;
  readonly at: Moment;
  readonly realm: string;
  /** Where most is in order, one thing out of order decides: of a hundred periods, how many may lie beside today. */
  unrest = 24;
  #count = 0;

  /** @param realm eight hexadecimal digits: ids of two tenants, or of a world told under other ids, never meet */
  constructor(dice: Dice, at: Moment, realm: string) {
    this.dice = dice;
    this.at = at;
    this.realm = realm;
  }

  id(): string {
    this.#count += 1;
    return `${this.realm}-0000-4000-8000-${this.#count.toString(16).padStart(12, "0")}`;
  }

  record(what: string, fact: Fact): string {
    const id = typeof fact["id"] === "string" ? fact["id"] : this.id();
    this.happenings.push({ kind: "recorded", what, fact: { id, ...fact } });
    return id;
  }

  /** For what has no id of its own. */
  note(what: string, fact: Fact): void {
    this.happenings.push({ kind: "recorded", what, fact });
  }

  change(what: string, id: string, to: Fact): void {
    this.happenings.push({ kind: "changed", what, id, to });
  }

  day(offset: number): string {
    return new Date(Date.parse(this.at.today) + offset * 86_400_000).toISOString().slice(0, 10);
  }

  moment(minutes: number): string {
    return new Date(Date.parse(this.at.now) + minutes * 60_000).toISOString();
  }

  /** A period that mostly holds today, and otherwise ends or begins right beside it. */
  period(): { valid_from: string; valid_to: string | null } {
    if (!this.dice.in100(this.unrest))
      return { valid_from: this.day(-this.dice.between(1, 900)), valid_to: this.dice.in100(50) ? null : this.day(this.dice.between(30, 300)) };
    return this.dice.pick([
      { valid_from: this.day(-300), valid_to: this.day(0) },
      { valid_from: this.day(-300), valid_to: this.day(-1) },
      { valid_from: this.day(0), valid_to: null },
      { valid_from: this.day(1), valid_to: null },
      { valid_from: this.day(-300), valid_to: this.day(1) },
      { valid_from: this.day(-900), valid_to: this.day(-300) },
    ]);
  }

  /** Something out of order: this often of a hundred where there is unrest, seldom where there is calm. */
  isOdd(share: number): boolean {
    return this.dice.in100((share * this.unrest) / 24);
  }

  /** The same, with a last day always (a consent has one). */
  endingPeriod(): { valid_from: string; valid_to: string } {
    const { valid_from, valid_to } = this.period();
    return { valid_from, valid_to: valid_to ?? this.day(200) };
  }

  /** Born so that she turns `age` on the day `offset` days from now. */
  bornToTurn(age: number, offset: number): string {
    const day = this.day(offset);
    return `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
  }
}
