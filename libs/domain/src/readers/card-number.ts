const digits = 12;

/** Luhn's check digit: a mistyped card never finds another reader. */
function checkDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A card's number from eleven random digits: nothing of it tells how many readers there are, or who is the next. */
export function cardNumberOf(body: string): string {
  return `${body}${checkDigit(body)}`;
}

/** The twelve digits of a typed number, whatever stands between them; null where it is no card's number. */
export function parseCardNumber(typed: string): string | null {
  const number = typed.replaceAll(/[\s\-–—]/g, '');
  if (!/^\d{12}$/.test(number)) return null;
  return checkDigit(number.slice(0, digits - 1)) === Number(number.at(-1)) ? number : null;
}

/** '1234 5678 9012', as it is printed on the card. */
export function shownCardNumber(number: string): string {
  return number.replaceAll(/\d{4}(?=\d)/g, '$& ');
}
