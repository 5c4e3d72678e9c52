import { readNationalId } from "#person/national-id.ts";

/** Runs of digits as people write them: with spaces, dots, hyphens or a plus between. */
const RUNS = /\d(?:[ .\-+\u00A0]?\d){9,}/g;
const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/**
 * Does a text hold what points out one human: a national number of either country, or something shaped like one (a
 * number with a slip in it is still hers), or an e-mail address? Eight digits are a telephone and nine an organisation.
 * A name can't be told from a word, so the form asks for none.
 */
export function looksLikeIdentity(text: string): boolean {
  if (MAIL.test(text)) return true;
  return (text.match(RUNS) ?? []).some((run) => {
    const digits = run.replaceAll(/\D/g, "");
    if (readNationalId("no", digits) !== undefined || readNationalId("se", digits) !== undefined) return true;
    return hasBirthday(digits);
  });
}

/** Begins with a day of birth as either country writes it: day, month, year in eleven; year, month, day in ten or twelve. */
function hasBirthday(digits: string): boolean {
  const parts = (text: string) => [0, 2, 4].map((at) => Number(text.slice(at, at + 2)));
  const [first = 0, second = 0, third = 0] = parts(digits.slice(digits.length === 12 ? 2 : 0));
  if (digits.length === 11) return isDay(first) && isMonth(second);
  return (digits.length === 10 || digits.length === 12) && isMonth(second) && isDay(third);
}

/** Synthetic numbers add 40 or 80 to the month; D-numbers 40 and samordningsnummer 60 to the day. */
const isMonth = (month: number) => month % 40 >= 1 && month % 40 <= 12;
const isDay = (day: number) => (day >= 1 && day <= 31) || (day >= 41 && day <= 71) || (day >= 61 && day <= 91);
