/** What is wrong with a number of the state's registers. */
export type RequisiteFault = 'digits' | 'length' | 'check';

function weighted(digits: string, weights: readonly number[]): number {
  return (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11) % 10;
}

const tenth = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const eleventh = [7, ...tenth];
const twelfth = [3, ...eleventh];

function numberFault(text: string, lengths: readonly number[]): RequisiteFault | null {
  if (!/^\d+$/.test(text)) return 'digits';
  if (!lengths.includes(text.length)) return 'length';
  return /^0+$/.test(text) ? 'check' : null;
}

/** An ИНН has 10 digits (institutions) or 12 (persons), the last or last two checking the others (order of ФНС). */
export function taxNumberFault(text: string): RequisiteFault | null {
  const fault = numberFault(text, [10, 12]);
  if (fault !== null) return fault;
  const fits =
    text.length === 10
      ? weighted(text, tenth) === Number(text[9])
      : weighted(text, eleventh) === Number(text[10]) && weighted(text, twelfth) === Number(text[11]);
  return fits ? null : 'check';
}

/** An ОГРН has 13 digits, an ОГРНИП 15; the last is the rest of the others by 11 or 13 (order of ФНС). */
export function registrationNumberFault(text: string): RequisiteFault | null {
  const fault = numberFault(text, [13, 15]);
  if (fault !== null) return fault;
  const rest = Number(text.slice(0, -1)) % (text.length === 13 ? 11 : 13);
  return rest % 10 === Number(text.at(-1)) ? null : 'check';
}

/** A КПП has nine characters: the tax office, the reason (digits or Latin capitals), a number. No check digit. */
export function taxReasonCodeFault(text: string): RequisiteFault | null {
  if (text.length !== 9) return 'length';
  return /^\d{4}[\dA-Z]{2}\d{3}$/.test(text) ? null : 'digits';
}

/** Numbers as people paste them: «5836 010 360», with spaces that look like one and are another. */
export function bareNumber(text: string): string {
  return text.replace(/[\s\u00a0\u2009\u202f-]/g, '').toUpperCase();
}
