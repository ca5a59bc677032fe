/** Text typed or pasted for a number that is not one. It stays as it is until the person corrects it. */
export interface UnreadableNumber {
  readonly kind: 'unreadable';
  readonly text: string;
}

const number = /^-?\d+(\.\d+)?$/;
const blank = /^[-–—]?$/;

// A double keeps 15 significant digits of any number; more would be changed silently.
const exactDigits = 15;

/**
 * Reads a figure as people and Excel write it in Russian: «1 234», «5,5», with any kind of space between groups.
 * A lone dash and an empty text are blank (null). Anything else comes back as it was written, never cut short.
 */
export function parseNumber(text: string): number | null | UnreadableNumber {
  const plain = text.replace(/\s/g, '').replace(/^−/, '-').replace(',', '.');
  if (blank.test(plain)) return null;
  const digits = plain.replace(/\D/g, '').replace(/^0+/, '');
  return number.test(plain) && digits.length <= exactDigits ? Number(plain) : { kind: 'unreadable', text };
}
