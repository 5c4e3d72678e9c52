import { idnr } from "@navikt/fnrvalidator";
import Personnummer from "personnummer";

/** A national id that holds water: the digits as they are kept, the birthday they carry, and whether it is made for tests. */
export interface NationalId {
  readonly digits: string;
  readonly birthOn: string;
  readonly isSynthetic: boolean;
}

/**
 * Reads a fødselsnummer or D-nummer (no), a personnummer or samordningsnummer (se), as people type them: with spaces,
 * hyphens, ten digits or twelve. Undefined where the control digits or the date are wrong.
 */
export function readNationalId(jurisdiction: "no" | "se", typed: string): NationalId | undefined {
  return jurisdiction === "no" ? readNorwegian(typed.replace(/[\s-]/g, "")) : readSwedish(typed.replace(/\s/g, ""));
}

function readNorwegian(digits: string): NationalId | undefined {
  if (!/^\d{11}$/.test(digits) || idnr(digits).status !== "valid") return undefined;
  const [day, month, year, individual] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 9)].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const century = centuryOf(year, individual);
  if (century === undefined) return undefined;
  const born = [century + year, month % 40, day % 40].map((part) => String(part).padStart(2, "0"));
  // Skatteetaten (Tenor) adds 80 to the month of its test persons, NAV (Dolly) 40
  return { digits, birthOn: born.join("-"), isSynthetic: month > 40 };
}

/** Skatteetaten's table of individual numbers. From 2032 new numbers say nothing of the century; none of them exists yet. */
function centuryOf(year: number, individual: number): number | undefined {
  if (individual < 500) return 1900;
  if (individual < 750 && year >= 54) return 1800;
  if (year < 40) return 2000;
  return individual >= 900 ? 1900 : undefined;
}

function readSwedish(typed: string): NationalId | undefined {
  // the library takes only whole numbers with or without their sign; anything else it throws at
  if (!/^\d{6}(\d{2})?[-+]?\d{4}$/.test(typed) || !Personnummer.valid(typed)) return undefined;
  const number = Personnummer.parse(typed);
  const day = Number(number.day) % 60;
  return {
    digits: number.format(true).replace(/\D/g, ""),
    birthOn: `${number.fullYear}-${number.month}-${String(day).padStart(2, "0")}`,
    // Skatteverket gives birth numbers 980–999 to test persons alone
    isSynthetic: Number(number.num) >= 980,
  };
}
