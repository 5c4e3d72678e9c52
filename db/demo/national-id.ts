// Only official synthetic numbers: nobody alive can have one of them.

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const controlDigit = (digits: string, weights: number[]) => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11;
};

/**
 * A synthetic fødselsnummer as Skatteetaten (Tenor) makes them: the month plus 80, both control digits right.
 * The individual number follows the century of birth, counted down from `serial` past those that have no control digit.
 *
 * @throws RangeError where the day of birth has no number left.
 */
export function norwegianTestNumber(birthOn: string, serial: number): string {
  const [year = "", month = "", day = ""] = birthOn.split("-");
  const highest = Number(year) < 2000 ? 499 : 999;
  const lowest = Number(year) < 2000 ? 0 : 500;
  for (let individual = highest - serial; individual >= lowest; individual -= 1) {
    const nine = `${day}${Number(month) + 80}${year.slice(2)}${String(individual).padStart(3, "0")}`;
    const first = controlDigit(nine, K1);
    if (first === 10) continue;
    const second = controlDigit(`${nine}${first}`, K2);
    if (second < 10) return `${nine}${first}${second}`;
  }
  throw new RangeError(`no synthetic number is left for someone born on ${birthOn} at serial ${serial}: the day has ${highest - lowest + 1}`);
}

/** A test personnummer, twelve digits: Skatteverket never gives out birth numbers 980–999. `serial` is 0–19. */
export function swedishTestNumber(birthOn: string, serial: number): string {
  const twelve = `${birthOn.replaceAll("-", "")}${980 + (serial % 20)}`;
  const sum = Array.from(twelve.slice(2)).reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
