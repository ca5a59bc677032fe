const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const toCyrillic = new Map([...latin].map((key, index) => [key, cyrillic[index] ?? key]));
const toLatin = new Map([...cyrillic].map((key, index) => [key, latin[index] ?? key]));

/** The text as search compares it: lower case, ё = е, single spaces. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** What the same keys write in the other layout: 'ghbdtn' ↔ 'привет'. */
export function otherLayout(text: string): string {
  const keys = [...text.toLowerCase()];
  const written = keys.some((key) => toLatin.has(key)) ? toLatin : toCyrillic;
  return keys.map((key) => written.get(key) ?? key).join('');
}

/** Every reading of what was typed: as it stands, and as if the layout had been wrong. */
export function readings(text: string): readonly string[] {
  return [...new Set([folded(text), folded(otherLayout(text))])].filter((reading) => reading !== '');
}

/** True when every typed word is found in the text, in one of the readings. */
export function isFoundIn(text: string, typed: string): boolean {
  const where = folded(text);
  return readings(typed).some((reading) => reading.split(' ').every((word) => where.includes(word)));
}
